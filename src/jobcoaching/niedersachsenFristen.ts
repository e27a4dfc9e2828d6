import type { Prozessfrist } from './profile';

const vierWochen = { anzahl: 4, einheit: 'wochen' } as const;

/** The deadlines of the paper, and the decisions that are due by statute. */
export const niedersachsenFristen: readonly Prozessfrist[] = [
  {
    art: 'schritt',
    schritt: 'abschnitt1',
    ab: ['falldokumentVersand', 'passwortVersand'],
    dauer: vierWochen,
    statt: { lesart: 'A-37', ab: ['falldokumentVersand'] },
  },
  { art: 'entscheidung', schritt: 'abschnitt3', ab: ['abschnitt2'] },
  {
    art: 'schritt',
    schritt: 'abschnitt6',
    ab: ['passwortAnJobcoach'],
    dauer: vierWochen,
    statt: { lesart: 'A-38', ab: ['abschnitt5'] },
  },
  { art: 'entscheidung', schritt: 'abschnitt8', ab: ['abschnitt7'] },
  { art: 'leistungsnachweis', schritt: 'leistungsnachweis', arbeitstag: 3 },
  {
    art: 'zwischenbericht',
    schritt: 'abschnitt10',
    ab: 'zwischengespraech',
    dauer: { anzahl: 2, einheit: 'wochen' },
    toleranzTage: 14,
  },
  { art: 'verlaengerung', schritt: 'verlaengerungsantrag', dauer: vierWochen },
  { art: 'entscheidung', schritt: 'abschnitt10.3', ab: ['verlaengerungsantrag'] },
  { art: 'entscheidung', schritt: 'abschnitt10.7', ab: ['verlaengerungsantrag'] },
  { art: 'abschlussbericht', schritt: 'abschnitt11', ab: 'abschlussgespraech', dauer: vierWochen },
];
