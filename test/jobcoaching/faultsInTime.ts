import type { FaultTable } from '../support/singleFaults';
import { violated } from './violated';

const arbeitsweise = { norm: 'Arbeitsweise der Prüfung', edition: '2023-07-01', decidedOn: '2026-01-12' } as const;

/** What one fault of each rule on time, extension and reading gives, by hand from the paper. */
export const faultsInTime: FaultTable = {
  'jobcoaching.bewilligungszeitraum': violated(
    'Abschnitt 9',
    'ereignisse.23',
    '2026-04-29',
    'Jobcoaching findet im bewilligten Zeitraum statt; der 29.04.2026 liegt in keinem bewilligten Zeitraum.',
  ),
  'jobcoaching.leistungsnachweis': violated(
    'Abschnitt 9',
    'ereignisse.18',
    '2026-04-14',
    'Der Leistungsnachweis kommt monatlich; für 05.2026 ist keiner eingegangen.',
  ),
  'jobcoaching.aenderungDokumentiert': violated(
    'Abschnitt 10.1',
    'ereignisse.28',
    '2026-07-30',
    'Der Zwischenbericht zeigt eine Veränderung der Zielsetzung',
  ),
  'jobcoaching.verlaengerungsangaben': violated(
    'Abschnitt 10.1',
    'ereignisse.29.inhalt',
    '2026-07-30',
    '„Zieländerung oder Verlängerungsbedarf, erste Verlängerung“ (Abschnitt 10.1) hält fest, worum es geht; es fehlt: angestrebte Dauer (Stunden oder Monate).',
  ),
  'jobcoaching.stundenbilanz': violated(
    'Abschnitt 10.1',
    'ereignisse.29.inhalt.verlaengerung',
    '2026-07-30',
    'Geleistete und offene Stunden ergeben die bewilligten. Bewilligt sind 60, angegeben 36 geleistete und 20 offene, zusammen 56.',
  ),
  'jobcoaching.geleisteteStunden': violated(
    'Abschnitt 10.1',
    'ereignisse.29.inhalt.verlaengerung',
    '2026-07-30',
    'Angegeben sind 36 geleistete Stunden; die Leistungsnachweise zeigen bis dahin höchstens 34.',
  ),
  'jobcoaching.leistungstage': violated(
    'Abschnitt 9',
    'ereignisse.24.leistung',
    '2026-06-02',
    'Der Leistungsnachweis eines Monats zeigt geleistete Tage dieses Monats. Der 01.06.2026 kann keiner sein',
  ),
  'jobcoaching.verlaengerungszahl': violated(
    'Abschnitte 10.2 – 10.8',
    'ereignisse.38',
    '2026-09-03',
    'Das Falldokument hat Abschnitte für eine Verlängerung; beantragt ist die 2. Verlängerung.',
  ),
  // Password sent on 2026-01-16: four weeks end on Friday 2026-02-13.
  'jobcoaching.schrittfrist': violated(
    undefined,
    'ereignisse.4',
    '2026-02-16',
    '„Einschaltungsbogen ausfüllen und senden“ (Abschnitt 1) war fällig am 13.02.2026. Es geschah 3 Tage später.',
  ),
  // The third working day of June 2026 is Wednesday the 3rd.
  'jobcoaching.leistungsnachweisfrist': violated(
    'Abschnitt 9',
    'ereignisse.24',
    '2026-06-05',
    'Der Leistungsnachweis für 05.2026 musste am 03.06.2026 vorliegen; er kam danach.',
    'warning',
  ),
  // Talk on 2026-07-22: two weeks end on 2026-08-05.
  'jobcoaching.berichtFaellig': violated(
    'Abschnitte 10 und 11',
    'ereignisse.28',
    '2026-07-30',
    '„Zwischenbericht senden“ (Abschnitt 10) war am früheren der beiden Tage fällig, am 29.07.2026; es geschah danach. Versäumt ist es erst nach dem 05.08.2026.',
    'warning',
  ),
  // End of the approval 2026-10-31: four weeks end on Saturday 2026-11-28, moved to Monday 2026-11-30.
  'jobcoaching.berichtVersaeumt': violated(
    'Abschnitte 10 und 11',
    'ereignisse.35',
    '2026-12-01',
    '„Abschlussbericht senden“ (Abschnitt 11) war spätestens am 30.11.2026 fällig. Es geschah einen Tag später.',
  ),
  // Four weeks before 2026-10-31 is Saturday 2026-10-03; it does not move.
  'jobcoaching.verlaengerungsfrist': violated(
    'Abschnitt 10.1',
    'ereignisse.31',
    '2026-10-05',
    'Bewilligt ist bis 31.10.2026; die Verlängerung war spätestens am 03.10.2026 zu beantragen. Beantragt wurde 2 Tage später.',
  ),
  // Section 2 went to the JoSt on 2026-02-06: three weeks end on Friday 2026-02-27.
  'jobcoaching.entscheidungsfrist': {
    outcome: 'hint',
    severity: 'info',
    path: 'ereignisse.6',
    norm: '§ 14 Abs. 1 Satz 1, Abs. 2 Satz 2 i. V. m. § 185 Abs. 7 Satz 1 SGB IX',
    edition: '2024-01-01',
    decidedOn: '2026-03-02',
    says: 'Drei Wochen nach Eingang war eine Entscheidung fällig, am 27.02.2026; sie kam 3 Tage später.',
  },
  'jobcoaching.worteBekannt': violated(
    undefined,
    'ereignisse.14',
    '2026-03-06',
    'Das Profil kennt ein Wort des Ereignisses nicht (In Kopie). Das Wort wurde übergangen.',
    'warning',
  ),
  'jobcoaching.nachDemStichtag': {
    ...arbeitsweise,
    outcome: 'hint',
    severity: 'info',
    path: '',
    says: 'Eine Angabe liegt nach dem Stichtag',
  },
  'jobcoaching.profilBekannt': {
    ...arbeitsweise,
    outcome: 'violated',
    severity: 'warning',
    path: 'profil',
    edition: '2000-01-01',
    says: 'Das genannte Profil ist nicht bekannt',
  },
  'jobcoaching.abweichungBekannt': {
    ...arbeitsweise,
    outcome: 'hint',
    severity: 'info',
    path: 'abweichungen.0',
    says: 'Die Abweichung nennt eine Regel, die es nicht gibt',
  },
};
