import { bemuehung, handbuch, rows, schrittweise, soll, zweite } from './row';

/** Soll, or a muss that an edition weighs less: a warning. */
export const warnings = rows('violated', 'warning', {
  gespraechVorPlan: {
    path: 'erstgespraech',
    norm: '§ 15 Abs. 1 Satz 1, Abs. 2 Satz 1 SGB II',
    says: 'Dem Plan soll ein gemeinsames Beratungsgespräch vorausgehen',
  },
  potenzialanalyse: {
    path: 'potenzialanalyse',
    norm: '§ 15 Abs. 1 Satz 1 SGB II',
    says: 'Die Potenzialanalyse soll Fähigkeiten und Eignung feststellen; nicht festgestellt: Eignung.',
  },
  staerken: {
    path: 'potenzialanalyse',
    norm: '§ 15 Abs. 1 Satz 1 Halbsatz 2 SGB II',
    says: 'Die Potenzialanalyse soll auch die individuellen Stärken erfassen',
  },
  erschwernisse: {
    path: 'potenzialanalyse',
    norm: '§ 15 Abs. 1 Satz 1 Halbsatz 2 SGB II',
    says: 'Die Eingliederung ist voraussichtlich erschwert; die Umstände sollen benannt sein',
  },
  analyseVorPlan: {
    path: 'potenzialanalyse',
    norm: '§ 15 Abs. 2 Satz 1 SGB II',
    says: 'Der Plan soll auf die Potenzialanalyse folgen',
  },
  gemeinsameErstellung: {
    path: 'fassungen.0',
    norm: '§ 15 Abs. 2 Satz 1 SGB II',
    says: 'Der Plan soll gemeinsam erarbeitet werden',
  },
  einvernehmen: {
    path: 'einvernehmen',
    norm: '§ 15 Abs. 2 Satz 1 SGB II',
    says: 'In einer gemeinsamen Einrichtung soll der kommunale Träger einverstanden sein',
  },
  schrittfolge: {
    path: 'schritte',
    norm: schrittweise,
    says: 'Die Rückkehr in Arbeit soll schrittweise beschrieben sein',
  },
  schrittzustaendigkeit: { path: 'schritte.0', norm: schrittweise, says: 'Zu jedem Schritt soll stehen, wer ihn tut' },
  schritttermin: {
    path: 'schritte.1',
    norm: schrittweise,
    says: 'Zu jedem Schritt soll stehen, bis wann er getan ist; bei Schritt 2',
  },
  vermittlungsziel: {
    path: 'sollInhalte.vermittlungsziel',
    norm: soll(5, 1),
    says: 'Der Plan soll festlegen, in welche Ausbildungen, Tätigkeiten oder Tätigkeitsbereiche',
  },
  eigenbemuehungen: {
    path: 'sollInhalte.eigenbemuehungen',
    norm: soll(2, 2),
    says: 'Der Plan soll festlegen, welche Eigenbemühungen mindestens unternommen und nachgewiesen werden',
  },
  eigenbemuehungUmfang: { path: bemuehung, norm: soll(2, 2), says: 'Zu einer Eigenbemühung soll stehen, wie oft' },
  eigenbemuehungNachweis: {
    path: bemuehung,
    norm: soll(2, 2),
    says: 'Zu einer Eigenbemühung soll stehen, wie sie nachgewiesen wird',
  },
  leistungen: {
    path: 'sollInhalte.leistungen',
    norm: soll(1, 3),
    says: 'Der Plan soll festlegen, welche Leistungen zur Eingliederung in Betracht kommen',
  },
  sprachfoerderung: {
    path: 'sollInhalte.sprachfoerderung',
    norm: soll(3, 4),
    says: 'Der Plan soll erkennen lassen, ob Sprachförderung vorgesehen ist',
  },
  andereLeistungstraeger: {
    path: 'sollInhalte.andereLeistungstraeger',
    norm: soll(4, 5),
    says: 'Leistungen anderer Leistungsträger werden einbezogen; der Plan soll auch festlegen, wie.',
  },
  rehabilitation: {
    path: 'sollInhalte.rehabilitation',
    norm: soll(6, 6),
    says: 'Der Plan soll festlegen, ob ein Bedarf an Leistungen zur Rehabilitation in Betracht kommt',
  },
  rehabilitationsantrag: {
    path: 'sollInhalte.rehabilitation',
    norm: soll(6, 6),
    says: 'Ein Bedarf an Rehabilitation kommt in Betracht; der Plan soll auf einen Antrag hinwirken.',
  },
  belangeBehinderung: {
    path: 'belangeBehinderung',
    norm: ['', '§ 15 Abs. 2 Satz 5 SGB II'],
    says: 'Die besonderen Belange bei Behinderung sollen im Plan berücksichtigt sein',
  },
  rechtsfolgenbelehrung: {
    path: 'rechtsfolgenbelehrung',
    norm: 'IAB-Kurzbericht 5/2020',
    says: 'Der Plan ist unverbindlich; nach der Praxis (für das Recht ab 1.7.2026 wird das angenommen)',
  },
  fortschreibungsfrist: {
    path: 'fassungen.0',
    norm: '§ 15 Abs. 3 Satz 2 SGB II',
    decidedOn: ['2025-12-15', '2026-07-06'],
    says: [
      'Der Plan soll spätestens nach sechs Monaten gemeinsam fortgeschrieben werden; fällig war das am 15.06.2026. Es geschah 2 Tage später.',
      'Der Plan soll spätestens nach sechs Monaten gemeinsam fortgeschrieben werden; fällig war das am 06.01.2027. Es geschah 2 Tage später.',
    ],
  },
  gemeinsameFortschreibung: {
    path: 'fassungen.1',
    norm: '§ 15 Abs. 3 Satz 2 SGB II',
    decidedOn: zweite,
    says: 'Der Plan soll gemeinsam fortgeschrieben werden; an Fassung 2',
  },
  fortschreibungMitGespraech: {
    path: 'fassungen.1',
    norm: '§ 15 Abs. 3 Satz 2 SGB II',
    decidedOn: zweite,
    says: [
      'Eine Fortschreibung soll auf einem gemeinsamen Gespräch beruhen; zu Fassung 2 gab es keines. Sie zählt',
      'Eine Fortschreibung soll auf einem gemeinsamen Gespräch beruhen; zu Fassung 2 gab es keines, und am Inhalt ist nichts geändert.',
    ],
  },
  fassungskette: {
    path: 'fassungen.1',
    norm: '§ 15 Abs. 3 Satz 2 SGB II',
    decidedOn: zweite,
    says: 'Die Fassungen sollen lückenlos aufeinander folgen; Fassung 2: der Vorgänger ist nicht genannt.',
  },
  ueberpruefung: {
    path: 'fassungen.0',
    norm: ['§ 15 Abs. 5 Satz 1 SGB II', ''],
    decidedOn: '2026-01-14',
    says: 'Das Jobcenter überprüft regelmäßig, ob die Absprachen eingehalten werden',
  },
  ueberpruefungUmfang: {
    path: 'schritte.0',
    norm: ['§ 15 Abs. 5 Satz 1 SGB II', ''],
    decidedOn: '2026-01-10',
    says: 'Die Überprüfung muss jede fällige Absprache erfassen; Schritt 1',
  },
  ueberpruefungNachProfil: {
    path: 'fassungen.0',
    norm: 'Dienstanweisung zum Kooperationsplan, Abschnitt 4',
    says: [
      'Nach der örtlichen Vorgabe werden die Absprachen in festem Abstand überprüft; in der Zeit der Fassung 1 fehlt eine Überprüfung, zuerst zum 12.01.2026.',
      'Nach der örtlichen Vorgabe werden die Absprachen in festem Abstand überprüft; in der Zeit der Fassung 1 fehlt eine Überprüfung, zuerst zum 03.08.2026.',
    ],
  },
  beratungsangebot: {
    path: 'minderungen.0',
    norm: '§ 31a Abs. 6 SGB II',
    edition: '2023-01-01',
    decidedOn: ['2025-12-16', '2026-07-02'],
    says: 'Nach einer Minderung soll eine Person unter 25 innerhalb von vier Wochen ein Beratungsangebot erhalten',
  },
  leistungsbezeichnung: {
    path: 'leistungsbezeichnung',
    norm: ['§ 19 Abs. 1 Satz 1 SGB II', '§ 65a Abs. 4 SGB II'],
    edition: ['2023-07-01', '2026-07-01'],
    says: 'Das Dokument nennt die Leistung „Arbeitslosengeld II“',
  },
  gliederung: {
    path: 'gliederung',
    norm: handbuch,
    says: 'Nach der örtlichen Vorgabe ist der Plan in Soll- und Kann-Inhalte',
  },
  langfristigesZiel: {
    path: 'eingliederungsziel',
    norm: handbuch,
    says: 'Nach der örtlichen Vorgabe soll das Ziel auf den langfristigen Wegfall der Hilfebedürftigkeit',
  },
  profilBekannt: { path: 'profil', norm: 'Arbeitsweise der Prüfung', says: 'Das genannte Profil ist nicht bekannt' },
});
