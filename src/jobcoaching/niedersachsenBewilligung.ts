import type { Text } from '../law/language';
import type { Prozessschritt } from './profile';

const bescheide = ['bescheidAnMensch', 'bescheidAnJobcoach'];

/** Planning, approval and what is told afterwards: sections 6 to 9. */
export const bewilligung: readonly Prozessschritt[] = [
  {
    id: 'nichtuebernahme',
    title: { de: 'Der Jobcoach übernimmt den Fall doch nicht', en: 'The Jobcoach does not take the case after all' },
    von: 'jobcoach',
    an: ['koost'],
    nach: ['abschnitt5:uebernommen'],
    nichtMehrNach: ['abschnitt6'],
    wiederholbar: true,
    freiwillig: true,
    erneut: {
      schritte: [
        'abschnitt4',
        'anhangJobcoach',
        'kontaktaufnahme',
        'erklaerungen',
        'abschnitt5',
        'einschaltungsbogen',
        'kennenlernen',
        'falldokumentAnJobcoach',
        'passwortAnJobcoach',
      ],
    },
  },
  {
    id: 'abschnitt6',
    title: { de: 'Maßnahmenplan erstellen und senden', en: 'Make and send the plan of the measure' },
    abschnitt: '6',
    bedeutung: 'massnahmenplan',
    von: 'jobcoach',
    an: ['koost'],
    anlagen: ['falldokument', 'vereinbarung', 'leistungsnachweis'],
    nach: ['passwortAnJobcoach'],
    angaben: ['plan'],
  },
  {
    id: 'abschnitt7',
    title: { de: 'Maßnahmenplan prüfen und empfehlen', en: 'Review the plan and recommend' },
    abschnitt: '7',
    von: 'koost',
    an: ['jost'],
    anlagen: ['falldokument', 'dokumente'],
    nach: ['abschnitt6'],
    angaben: ['empfehlung'],
    pruefung: ['vollstaendigkeit', 'angemessenheit'],
  },
  {
    id: 'abschnitt8',
    title: { de: 'Über die Maßnahme entscheiden', en: 'Decide on the measure' },
    abschnitt: '8',
    bedeutung: 'massnahmeentscheidung',
    von: 'jost',
    an: ['koost'],
    anlagen: ['falldokument'],
    nach: ['abschnitt7'],
    angaben: ['entscheidung'],
    angabenBeiBewilligung: ['bewilligtAb', 'bewilligtBis'],
    bescheid: { schritte: bescheide, spaetestensBei: ['abschnitt9'] },
    erneut: { schritte: bescheide },
  },
  {
    id: 'bescheidAnMensch',
    title: {
      de: 'Bescheid an den schwerbehinderten Menschen senden',
      en: 'Send the notice to the severely disabled person',
    },
    von: 'jost',
    an: ['schwerbehinderterMensch'],
    kanal: 'post',
    anlagen: ['bescheid'],
    nach: [['abschnitt8', 'abschnitt10.3', 'abschnitt10.7']],
  },
  {
    id: 'bescheidAnJobcoach',
    title: { de: 'Bescheid an den Jobcoach geben', en: 'Give the notice to the Jobcoach' },
    von: 'jost',
    an: ['jobcoach'],
    kanal: 'itnBox',
    anlagen: ['bescheid'],
    nach: [['abschnitt8', 'abschnitt10.3', 'abschnitt10.7']],
  },
  {
    id: 'abschnitt9',
    title: { de: 'Integrationsfachdienst und Jobcoach informieren', en: 'Inform Integrationsfachdienst and Jobcoach' },
    abschnitt: '9',
    von: 'koost',
    an: ['ifd', 'jobcoach'],
    anlagen: ['falldokument'],
    nach: ['abschnitt8'],
    angabenBeiBewilligung: ['zwischenberichtFaelligAm'],
  },
  {
    id: 'information',
    title: { de: 'Menschen und Betrieb informieren', en: 'Inform the person and the company' },
    von: 'ifd',
    an: ['schwerbehinderterMensch', 'betrieb'],
    nach: ['abschnitt9'],
  },
];

function wievielte(nummer: 1 | 2): Text {
  return nummer === 1
    ? { de: 'erste Verlängerung', en: 'first extension' }
    : { de: 'zweite Verlängerung', en: 'second extension' };
}

/** The four sections of an extension: 10.1 to 10.4, and again 10.5 to 10.8. */
export function verlaengerung(nummer: 1 | 2): readonly Prozessschritt[] {
  const [bedarf, empfehlung, entscheidung, mitteilung] = [1, 2, 3, 4].map(
    (stelle) => `10.${String(stelle + 4 * (nummer - 1))}`,
  ) as [string, string, string, string];
  const { de, en } = wievielte(nummer);
  return [
    {
      id: `abschnitt${bedarf}`,
      title: {
        de: `Zieländerung oder Verlängerungsbedarf, ${de}`,
        en: `Change of goal or need for an extension, ${en}`,
      },
      abschnitt: bedarf,
      bedeutung: 'verlaengerungsbedarf',
      von: 'jobcoach',
      an: ['koost'],
      anlagen: ['falldokument'],
      nach: [nummer === 1 ? 'abschnitt8:bewilligt' : 'abschnitt10.3'],
      nichtMehrNach: [`abschnitt${empfehlung}`, 'abschnitt11'],
      wiederholbar: true,
      freiwillig: true,
    },
    {
      id: `abschnitt${empfehlung}`,
      title: { de: `Empfehlung, ${de}`, en: `Recommendation, ${en}` },
      abschnitt: empfehlung,
      von: 'koost',
      an: ['jost'],
      anlagen: ['falldokument'],
      nach: [`abschnitt${bedarf}:verlaengerung`],
      angaben: ['empfehlung'],
    },
    {
      id: `abschnitt${entscheidung}`,
      title: { de: `Entscheidung, ${de}`, en: `Decision, ${en}` },
      abschnitt: entscheidung,
      bedeutung: 'verlaengerungsentscheidung',
      von: 'jost',
      an: ['koost'],
      anlagen: ['falldokument'],
      nach: [`abschnitt${empfehlung}`, 'verlaengerungsantrag'],
      angaben: ['entscheidung'],
      // In an extension in hours only the last day is that of what it extends.
      angabenBeiBewilligung: ['bewilligtBis'],
      bescheid: { schritte: bescheide, spaetestensBei: [`abschnitt${mitteilung}`] },
      erneut: { schritte: [...bescheide, 'verlaengerungsantrag'] },
    },
    {
      id: `abschnitt${mitteilung}`,
      title: { de: `Mitteilung der Entscheidung, ${de}`, en: `The decision is told, ${en}` },
      abschnitt: mitteilung,
      von: 'koost',
      an: ['ifd', 'jobcoach'],
      nach: [`abschnitt${entscheidung}`],
    },
  ];
}
