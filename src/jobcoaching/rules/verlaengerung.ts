import type { JobcoachingProfil } from '../profile';
import { schreibeStunden } from '../stunden';
import { entscheidungen, kannBedeuten, zuvorLesbar } from '../ungelesen';
import { benenne, defineRule, schrittAls, tagDesEreignisses } from '../worte';

const common = { law: 'profil', editions: [], decides: tagDesEreignisses } as const;

function zahl(stunden: number): string {
  return schreibeStunden(stunden, 'de');
}

type Verlaengerungsangabe = 'anlass' | 'geleisteteStunden' | 'offeneStunden' | 'dauer';

const namen: Readonly<Record<Verlaengerungsangabe, { readonly de: string; readonly en: string }>> = {
  anlass: { de: 'ob Zieländerung oder Verlängerungsbedarf', en: 'whether change of goal or need for an extension' },
  geleisteteStunden: { de: 'bisher geleistete Stunden', en: 'hours done so far' },
  offeneStunden: { de: 'noch offene Stunden', en: 'hours still open' },
  dauer: { de: 'angestrebte Dauer (Stunden oder Monate)', en: 'duration wanted (hours or months)' },
};

/** A need for an extension names hours done, hours open and the duration wanted. */
export const verlaengerungsangaben = defineRule({
  ...common,
  id: 'jobcoaching.verlaengerungsangaben',
  title: { de: 'Angaben zur Verlängerung', en: 'Facts on the extension' },
  asks: {
    de: 'Bei Verlängerungsbedarf sind bisher geleistete Stunden, noch offene Stunden und die angestrebte Dauer festgehalten.',
    en: 'A need for an extension records hours done so far, hours still open and the duration wanted.',
  },
  serves: ['NI-68', 'NI-69', 'NI-70', 'NI-71'],
  modality: 'muss',
  when: () => true,
  at: 'abgeleitet.gruppen.bedarfe[]',
  place: 'inhalt',
  apply({ schritt, quelle }) {
    const { inhalt } = quelle;
    const fehlen: Verlaengerungsangabe[] = [];
    if (inhalt?.verlaengerungsbedarf === true) {
      const { verlaengerung } = inhalt;
      if (verlaengerung?.geleisteteStunden === undefined) fehlen.push('geleisteteStunden');
      if (verlaengerung?.offeneStunden === undefined) fehlen.push('offeneStunden');
      // No hours wanted is no duration.
      if ((verlaengerung?.stunden ?? 0) === 0 && verlaengerung?.monate === undefined) fehlen.push('dauer');
    } else if (inhalt?.zielaenderung !== true) fehlen.push('anlass');
    return fehlen.length === 0 ? 'met' : { ...schrittAls(schritt), fehlen };
  },
  says: {
    de: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'de')} hält fest, worum es geht; es fehlt: ${fehlen.map((key) => namen[key].de).join(', ')}.`,
    en: ({ schritt, fehlen }, profil: JobcoachingProfil) =>
      `${benenne(schritt, profil, 'en')} records what it is about; missing: ${fehlen.map((key) => namen[key].en).join(', ')}.`,
  },
  remedy: { de: 'Die fehlenden Angaben ergänzen.', en: 'Add the facts that are missing.' },
});

/** Hours done and hours open add up to the hours approved. */
export const stundenbilanz = defineRule({
  ...common,
  id: 'jobcoaching.stundenbilanz',
  title: { de: 'Stunden gehen auf', en: 'Hours add up' },
  asks: {
    de: 'Geleistete und offene Stunden ergeben zusammen die bewilligten Stunden.',
    en: 'Hours done and hours open together are the hours approved.',
  },
  serves: ['NI-70'],
  modality: 'muss',
  when: () => true,
  at: 'abgeleitet.gruppen.bedarfe[]',
  place: 'inhalt.verlaengerung',
  apply({ schritt, quelle, am }, _: JobcoachingProfil, __, { abgeleitet }) {
    const angabe = quelle.inhalt?.verlaengerung;
    if (angabe?.geleisteteStunden === undefined || angabe.offeneStunden === undefined) return 'notApplicable';
    const bisher = abgeleitet.bewilligungen.filter((one) => one.am <= am);
    const offen = bisher.length === 0 || bisher.some(({ stunden }) => stunden === undefined);
    const bewilligt = bisher.reduce((summe, { stunden = 0 }) => summe + stunden, 0);
    const { geleisteteStunden, offeneStunden } = angabe;
    if (!offen && geleisteteStunden + offeneStunden === bewilligt) return 'met';
    zuvorLesbar(abgeleitet.ungelesen, (one) => kannBedeuten(one, entscheidungen, am));
    if (offen) return 'notApplicable';
    return { ...schrittAls(schritt), bewilligt, geleisteteStunden, offeneStunden };
  },
  says: {
    de: ({ bewilligt, geleisteteStunden, offeneStunden }) =>
      `Geleistete und offene Stunden ergeben die bewilligten. Bewilligt sind ${zahl(bewilligt)}, angegeben ${zahl(geleisteteStunden)} geleistete und ${zahl(offeneStunden)} offene, zusammen ${zahl(geleisteteStunden + offeneStunden)}.`,
    en: ({ bewilligt, geleisteteStunden, offeneStunden }) =>
      `Hours done and hours open are the hours approved. Approved: ${bewilligt}; given: ${geleisteteStunden} done and ${offeneStunden} open, together ${geleisteteStunden + offeneStunden}.`,
  },
  remedy: {
    de: 'Die Stunden mit den Leistungsnachweisen abgleichen und die richtige Zahl mitteilen.',
    en: 'Compare the hours with the Leistungsnachweise and tell the right number.',
  },
});

/** The sections are made for two extensions; a third one needs a new case (reading A-46). */
export const verlaengerungszahl = defineRule({
  ...common,
  id: 'jobcoaching.verlaengerungszahl',
  title: { de: 'Zahl der Verlängerungen', en: 'Number of extensions' },
  asks: {
    de: 'Es wird nicht öfter verlängert, als das Falldokument Abschnitte dafür hat; eine zweite Verlängerung ist möglich.',
    en: 'There are no more extensions than the Falldokument has sections for; a second one is possible.',
  },
  serves: ['NI-82'],
  modality: 'darfNicht',
  when: ({ verlaengerungen }) => verlaengerungen !== undefined,
  at: 'abgeleitet.verlaengerungsantraege[]',
  apply({ nummer }, { verlaengerungen = 0 }: JobcoachingProfil) {
    return nummer <= verlaengerungen ? 'met' : { nummer, hoechstens: verlaengerungen };
  },
  says: {
    de: ({ nummer, hoechstens }) =>
      `Das Falldokument hat Abschnitte für ${hoechstens === 1 ? 'eine Verlängerung' : `${hoechstens} Verlängerungen`}; beantragt ist die ${nummer}. Verlängerung.`,
    en: ({ nummer, hoechstens }) =>
      `The Falldokument has sections for ${hoechstens === 1 ? 'one extension' : `${hoechstens} extensions`}; the application is for extension number ${nummer}.`,
  },
  remedy: {
    de: 'Einen neuen Fall mit eigenem Falldokument beginnen.',
    en: 'Begin a new case with a Falldokument of its own.',
  },
});
