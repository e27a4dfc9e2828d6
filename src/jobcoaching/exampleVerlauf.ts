import { abschnitt, type Ereignis } from './exampleBeginn';

/** A Leistungsnachweis for a month. */
export function leistungsnachweis(monat: string, am: string, stunden: number): Ereignis {
  return {
    am,
    schritt: 'leistungsnachweis',
    von: 'jobcoach',
    an: ['koost'],
    anlagen: ['leistungsnachweis'],
    leistung: { monat, stunden, ersterTagAm: `${monat}-04`, letzterTagAm: `${monat}-28` },
  };
}

/** Coaching up to the interim report. */
export const halbzeit: readonly Ereignis[] = [
  { am: '2026-05-04', schritt: 'durchfuehrung', von: 'jobcoach' },
  leistungsnachweis('2026-05', '2026-06-02', 12),
  leistungsnachweis('2026-06', '2026-07-01', 12),
  { am: '2026-07-10', schritt: 'zwischengespraechEinladung', von: 'jobcoach' },
  { am: '2026-07-22', schritt: 'zwischengespraech' },
  abschnitt('10', '2026-07-30', {
    von: 'jobcoach',
    an: ['koost'],
    anlagen: ['falldokument'],
    inhalt: { verlaengerungsbedarf: true },
  }),
];

/** The first extension. */
export const verlaengerung: readonly Ereignis[] = [
  abschnitt('10.1', '2026-07-30', {
    von: 'jobcoach',
    an: ['koost'],
    anlagen: ['falldokument'],
    inhalt: {
      verlaengerungsbedarf: true,
      verlaengerung: { geleisteteStunden: 36, offeneStunden: 24, monate: 3 },
    },
  }),
  leistungsnachweis('2026-07', '2026-08-03', 12),
  { am: '2026-08-10', schritt: 'verlaengerungsantrag', von: 'ifd', anlagen: ['antragAufVerlaengerung'] },
  abschnitt('10.2', '2026-08-12', {
    von: 'koost',
    an: ['jost'],
    anlagen: ['falldokument'],
    inhalt: { empfehlung: 'befuerwortet' },
  }),
  abschnitt('10.3', '2026-08-26', {
    von: 'jost',
    an: ['koost'],
    anlagen: ['falldokument'],
    inhalt: { entscheidung: 'bewilligt', bewilligtBis: '2027-01-31', bewilligteStunden: 30 },
  }),
  {
    am: '2026-08-27',
    schritt: 'bescheidAnMensch',
    von: 'jost',
    an: ['schwerbehinderterMensch'],
    kanal: 'post',
    anlagen: ['bescheid'],
  },
  {
    am: '2026-08-27',
    schritt: 'bescheidAnJobcoach',
    von: 'jost',
    an: ['jobcoach'],
    kanal: 'itnBox',
    anlagen: ['bescheid'],
  },
  abschnitt('10.4', '2026-08-28', { von: 'koost', an: ['ifd', 'jobcoach'] }),
  leistungsnachweis('2026-08', '2026-09-02', 12),
];

/** The end. */
export const abschluss: readonly Ereignis[] = [
  leistungsnachweis('2026-09', '2026-10-02', 12),
  {
    am: '2026-10-05',
    schritt: 'abschlussgespraechEinladung',
    von: 'jobcoach',
    beteiligte: ['arbeitgeber', 'schwerbehinderterMensch', 'betriebshelfer', 'ifd'],
  },
  { am: '2026-10-20', schritt: 'abschlussgespraech' },
  leistungsnachweis('2026-10', '2026-11-03', 12),
  abschnitt('11', '2026-11-05', { von: 'jobcoach', an: ['koost'], anlagen: ['falldokument'] }),
  abschnitt('12', '2026-11-10', {
    von: 'koost',
    an: ['jost'],
    anlagen: ['unterlagen'],
    inhalt: { richtigkeit: true, vollstaendigkeit: true },
  }),
  { am: '2026-11-16', schritt: 'abschnitt13', von: 'jost' },
];
