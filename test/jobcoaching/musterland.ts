import {
  defineJobcoachingProfil,
  type CalendarDay,
  type JobcoachingProfil,
  type Prozessschritt,
} from 'kooperationsplan';

const schritt = (id: string, title: string, rest: Omit<Prozessschritt, 'id' | 'title'>): Prozessschritt => ({
  id,
  title: { de: title, en: title },
  ...rest,
});

/** An invented process: other owners, fewer sections, other channels and deadlines, one extension, no password. */
export const musterland: JobcoachingProfil = defineJobcoachingProfil({
  id: 'musterland',
  art: 'jobcoaching',
  title: { de: 'Musterland', en: 'Musterland' },
  validFrom: '2024-01-01' as CalendarDay,
  validTo: null,
  source: {
    norm: 'Arbeitshilfe Musterland',
    act: 'Arbeitshilfe (erfunden)',
    basis: 'programm',
    checkedOn: '2026-08-19' as CalendarDay,
  },
  land: 'HE',
  beteiligte: {
    beratung: { de: 'Beratung', en: 'advice' },
    amt: { de: 'Amt', en: 'office' },
    coach: { de: 'Coach', en: 'coach' },
  },
  kanaele: { portal: { de: 'Portal', en: 'portal' } },
  anlagen: { akte: { de: 'Akte', en: 'file' }, antrag: { de: 'Antrag', en: 'application' } },
  schritte: [
    schritt('antrag', 'Antrag stellen', {
      von: 'beratung',
      an: ['amt'],
      kanal: 'portal',
      anlagen: ['antrag'],
      nach: [],
    }),
    schritt('A', 'Coach wählen', {
      abschnitt: 'A',
      bedeutung: 'matching',
      von: 'amt',
      nach: ['antrag'],
      angaben: ['jobcoach'],
    }),
    schritt('B', 'Coach sagt zu oder ab', {
      abschnitt: 'B',
      bedeutung: 'uebernahme',
      von: 'coach',
      an: ['amt'],
      nach: ['A'],
      angaben: ['jobcoachUebernimmt'],
      erneut: { wenn: 'nichtUebernommen', schritte: ['A', 'B'] },
    }),
    schritt('C', 'Entscheiden', {
      abschnitt: 'C',
      bedeutung: 'massnahmeentscheidung',
      von: 'amt',
      an: ['coach', 'beratung'],
      nach: ['B:uebernommen'],
      angaben: ['entscheidung'],
      angabenBeiBewilligung: ['bewilligtAb', 'bewilligtBis'],
    }),
    schritt('stundenzettel', 'Stundenzettel', {
      bedeutung: 'leistungsnachweis',
      von: 'coach',
      an: ['beratung'],
      nach: ['C:bewilligt'],
      wiederholbar: true,
      freiwillig: true,
    }),
    schritt('verlaengerung', 'Verlängerung beantragen', {
      bedeutung: 'verlaengerungsantrag',
      von: 'coach',
      an: ['amt'],
      nach: ['C:bewilligt'],
      nichtMehrNach: ['D'],
      freiwillig: true,
    }),
    schritt('C2', 'Über die Verlängerung entscheiden', {
      abschnitt: 'C2',
      bedeutung: 'verlaengerungsentscheidung',
      von: 'amt',
      nach: ['verlaengerung'],
      freiwillig: true,
    }),
    schritt('gespraech', 'Gespräch am Ende', { bedeutung: 'abschlussgespraech', nach: ['C:bewilligt'] }),
    schritt('D', 'Bericht', { abschnitt: 'D', von: 'coach', an: ['amt'], nach: ['gespraech'] }),
    schritt('E', 'Schließen', { abschnitt: 'E', bedeutung: 'abschluss', von: 'amt', nach: ['D'] }),
  ],
  fristen: [
    { art: 'schritt', schritt: 'B', ab: ['A'], dauer: { anzahl: 10, einheit: 'tage' } },
    { art: 'verlaengerung', schritt: 'verlaengerung', dauer: { anzahl: 1, einheit: 'monate' } },
    { art: 'abschlussbericht', schritt: 'D', ab: 'gespraech', dauer: { anzahl: 1, einheit: 'monate' } },
    { art: 'leistungsnachweis', schritt: 'stundenzettel', arbeitstag: 1 },
  ],
  verlaengerungen: 1,
});
