import type { Jobcoaching } from './model';

/** An event of an example. */
export type Ereignis = Jobcoaching['ereignisse'][number];

/** An event with its renaming by the KooSt on the same day. */
export function abschnitt(nummer: string, am: string, rest: Omit<Ereignis, 'am' | 'schritt'>): Ereignis {
  return { am, schritt: `abschnitt${nummer}`, ...rest, umbenannt: [{ am, durch: 'koost' }] };
}

const smart = { spezifisch: true, messbar: true, attraktiv: true, realistisch: true, terminiert: true } as const;

/** From the need to the decision on the cost. */
export const eroeffnung: readonly Ereignis[] = [
  { am: '2026-01-12', schritt: 'bedarf', von: 'ifd' },
  { am: '2026-01-13', schritt: 'anforderung', von: 'ifd', an: ['koost'], erbeten: ['falldokument', 'passwort'] },
  {
    am: '2026-01-15',
    schritt: 'falldokumentVersand',
    von: 'koost',
    an: ['ifd'],
    anlagen: ['falldokument', 'anhangIfd'],
  },
  { am: '2026-01-16', schritt: 'passwortVersand', von: 'koost', an: ['ifd'], anlagen: ['passwort'] },
  abschnitt('1', '2026-02-03', {
    von: 'ifd',
    an: ['koost'],
    kanal: 'eMail',
    anlagen: ['falldokument', 'antrag', 'feststellungsbescheid', 'schwerbehindertenausweis', 'arbeitsvertrag'],
    inhalt: { komplettAusgefuellt: true, zusammenhangMitBehinderung: true },
  }),
  abschnitt('2', '2026-02-06', {
    von: 'koost',
    an: ['jost'],
    anlagen: ['falldokument'],
    erbeten: ['genehmigung'],
    inhalt: { vollstaendigkeit: true, empfehlung: 'befuerwortet' },
  }),
  abschnitt('3', '2026-02-17', {
    von: 'jost',
    an: ['koost'],
    anlagen: ['falldokument'],
    inhalt: { entscheidung: 'bewilligt' },
  }),
];

/** From the choice of the Jobcoach to the password. */
export const matching: readonly Ereignis[] = [
  abschnitt('4', '2026-02-20', {
    von: 'koost',
    an: ['ifd'],
    anlagen: ['falldokument', 'kontaktdaten'],
    inhalt: { jobcoach: 'jobcoach-3' },
  }),
  {
    am: '2026-02-20',
    schritt: 'anhangJobcoach',
    von: 'koost',
    an: ['jobcoach'],
    anlagen: ['vereinbarung', 'leistungsnachweis'],
  },
  { am: '2026-02-23', schritt: 'kontaktaufnahme', von: 'ifd', an: ['jobcoach'] },
  {
    am: '2026-02-25',
    schritt: 'erklaerungen',
    von: 'ifd',
    an: ['koost'],
    anlagen: ['entbindungserklaerung', 'abtretungserklaerung'],
  },
  { am: '2026-02-26', schritt: 'einschaltungsbogen', von: 'koost', an: ['jobcoach'], anlagen: ['einschaltungsbogen'] },
  abschnitt('5', '2026-03-02', {
    von: 'ifd',
    inhalt: { ergebnisDesTreffens: true, jobcoachUebernimmt: true },
  }),
  {
    am: '2026-03-05',
    schritt: 'kennenlernen',
    beteiligte: ['arbeitgeber', 'schwerbehinderterMensch', 'betriebshelfer', 'ifd', 'jobcoach'],
  },
  {
    am: '2026-03-06',
    schritt: 'falldokumentAnJobcoach',
    von: 'ifd',
    an: ['jobcoach'],
    inKopie: ['koost'],
    anlagen: ['falldokument'],
  },
  { am: '2026-03-06', schritt: 'passwortAnJobcoach', von: 'koost', an: ['jobcoach'], anlagen: ['passwort'] },
];

/** Plan, decision, notices. */
export const bewilligung: readonly Ereignis[] = [
  abschnitt('6', '2026-03-27', {
    von: 'jobcoach',
    an: ['koost'],
    anlagen: ['falldokument', 'vereinbarung', 'leistungsnachweis'],
    inhalt: { plan: { stunden: 60, wochen: 26, ziele: [smart], nachvollziehbar: true, angemessen: true } },
  }),
  abschnitt('7', '2026-04-01', {
    von: 'koost',
    an: ['jost'],
    anlagen: ['falldokument', 'dokumente'],
    inhalt: { vollstaendigkeit: true, angemessenheit: true, empfehlung: 'befuerwortet' },
  }),
  abschnitt('8', '2026-04-14', {
    von: 'jost',
    an: ['koost'],
    anlagen: ['falldokument'],
    inhalt: {
      entscheidung: 'bewilligt',
      bewilligtAb: '2026-05-01',
      bewilligtBis: '2026-10-31',
      bewilligteStunden: 60,
    },
  }),
  {
    am: '2026-04-15',
    schritt: 'bescheidAnMensch',
    von: 'jost',
    an: ['schwerbehinderterMensch'],
    kanal: 'post',
    anlagen: ['bescheid'],
  },
  {
    am: '2026-04-15',
    schritt: 'bescheidAnJobcoach',
    von: 'jost',
    an: ['jobcoach'],
    kanal: 'itnBox',
    anlagen: ['bescheid'],
  },
  abschnitt('9', '2026-04-20', {
    von: 'koost',
    an: ['ifd', 'jobcoach'],
    anlagen: ['falldokument'],
    inhalt: { zwischenberichtFaelligAm: '2026-08-03' },
  }),
  { am: '2026-04-21', schritt: 'information', von: 'ifd', an: ['schwerbehinderterMensch', 'betrieb'] },
];
