import type { RuleId } from '../law/finding';

/** Where in the paper each rule stands. */
export const niedersachsenStellen: Readonly<Record<RuleId, string>> = {
  'jobcoaching.passwortGetrennt': 'vor Abschnitt 1',
  'jobcoaching.umbenennung': 'vor Abschnitt 1, „Wichtig“',
  'jobcoaching.umbenennungNachHandlung': 'vor Abschnitt 1, „Wichtig“',
  'jobcoaching.unveraendert': 'vor Abschnitt 1, „Wichtig“',
  'jobcoaching.pflichtangaben': 'Abschnitt 1',
  'jobcoaching.ohneUnterlagen': 'Abschnitt 1, „Wichtig“',
  'jobcoaching.offenbarung': 'Abschnitt 5',
  'jobcoaching.planumfang': 'Abschnitt 6',
  'jobcoaching.planbeurteilung': 'Abschnitt 6',
  'jobcoaching.smarteZiele': 'Abschnitt 6',
  'jobcoaching.bescheid': 'Abschnitte 8 und 10.2 – 10.8',
  'jobcoaching.zwischenberichtstag': 'Abschnitt 9',
  'jobcoaching.bewilligungszeitraum': 'Abschnitt 9',
  'jobcoaching.leistungsnachweis': 'Abschnitt 9',
  'jobcoaching.leistungstage': 'Abschnitt 9',
  'jobcoaching.leistungsnachweisfrist': 'Abschnitt 9',
  'jobcoaching.berichtFaellig': 'Abschnitte 10 und 11',
  'jobcoaching.berichtVersaeumt': 'Abschnitte 10 und 11',
  'jobcoaching.aenderungDokumentiert': 'Abschnitt 10.1',
  'jobcoaching.verlaengerungsangaben': 'Abschnitt 10.1',
  'jobcoaching.stundenbilanz': 'Abschnitt 10.1',
  'jobcoaching.geleisteteStunden': 'Abschnitt 10.1',
  'jobcoaching.verlaengerungsfrist': 'Abschnitt 10.1',
  'jobcoaching.verlaengerungszahl': 'Abschnitte 10.2 – 10.8',
};
