import { verlaengerung } from './niedersachsenBewilligung';
import type { Prozessschritt } from './profile';

// Those the paper lists for the first meeting, without the Jobcoach, who invites.
const alle = ['arbeitgeber', 'schwerbehinderterMensch', 'betriebshelfer', 'ifd'];

/** Coaching, interim report, extensions, closing: sections 10 to 13. */
export const durchfuehrung: readonly Prozessschritt[] = [
  {
    id: 'durchfuehrung',
    title: { de: 'Jobcoaching durchführen', en: 'Carry out the Jobcoaching' },
    bedeutung: 'durchfuehrung',
    von: 'jobcoach',
    nach: ['abschnitt8:bewilligt'],
    wiederholbar: true,
  },
  {
    id: 'leistungsnachweis',
    title: { de: 'Leistungsnachweis senden', en: 'Send the Leistungsnachweis' },
    bedeutung: 'leistungsnachweis',
    von: 'jobcoach',
    an: ['koost'],
    anlagen: ['leistungsnachweis'],
    nach: ['abschnitt8:bewilligt'],
    wiederholbar: true,
    freiwillig: true,
  },
  {
    id: 'zwischengespraechEinladung',
    title: { de: 'Zum Zwischengespräch einladen', en: 'Invite to the interim talk' },
    von: 'jobcoach',
    nach: ['durchfuehrung', 'abschnitt9'],
    wiederholbar: true,
  },
  {
    id: 'zwischengespraech',
    title: { de: 'Zwischengespräch führen', en: 'Hold the interim talk' },
    nach: ['zwischengespraechEinladung'],
  },
  {
    id: 'abschnitt10',
    title: { de: 'Zwischenbericht senden', en: 'Send the interim report' },
    abschnitt: '10',
    bedeutung: 'zwischenbericht',
    von: 'jobcoach',
    an: ['koost'],
    anlagen: ['falldokument'],
    nach: ['zwischengespraech'],
  },
  {
    id: 'verlaengerungsantrag',
    title: { de: 'Verlängerung beantragen', en: 'Apply for the extension' },
    bedeutung: 'verlaengerungsantrag',
    von: 'ifd',
    anlagen: ['antragAufVerlaengerung'],
    nach: ['abschnitt8:bewilligt'],
    nichtMehrNach: ['abschnitt11'],
    freiwillig: true,
  },
  ...verlaengerung(1),
  ...verlaengerung(2),
  {
    id: 'abschlussgespraechEinladung',
    title: { de: 'Zum Abschlussgespräch einladen', en: 'Invite to the final talk' },
    von: 'jobcoach',
    beteiligte: alle,
    nach: ['durchfuehrung', 'abschnitt9'],
    wiederholbar: true,
  },
  {
    id: 'abschlussgespraech',
    title: { de: 'Abschlussgespräch führen', en: 'Hold the final talk' },
    bedeutung: 'abschlussgespraech',
    nach: ['abschlussgespraechEinladung'],
  },
  {
    id: 'abschnitt11',
    title: { de: 'Abschlussbericht senden', en: 'Send the final report' },
    abschnitt: '11',
    von: 'jobcoach',
    an: ['koost'],
    anlagen: ['falldokument'],
    nach: ['abschlussgespraech'],
  },
  {
    id: 'abschnitt12',
    title: { de: 'Letzte Prüfung, Unterlagen weiterleiten', en: 'Last review, pass the papers on' },
    abschnitt: '12',
    von: 'koost',
    an: ['jost'],
    anlagen: ['unterlagen'],
    nach: ['abschnitt11'],
    pruefung: ['richtigkeit', 'vollstaendigkeit'],
  },
  {
    id: 'abschnitt13',
    title: { de: 'Beendigung festhalten', en: 'Record the end' },
    abschnitt: '13',
    bedeutung: 'abschluss',
    von: 'jost',
    nach: ['abschnitt12'],
  },
];
