import { bg, rows, ziel } from './row';

/** Indicative in the statute, or muss: a plain error. */
export const errors = rows('violated', 'error', {
  parteien: {
    path: '',
    norm: '§ 15 Abs. 2 Satz 1, Abs. 3 Satz 1 SGB II mit § 126b BGB',
    says: 'Der Plan muss erkennen lassen, für wen er gilt und wer ihn für das Jobcenter ausstellt; es fehlt: die Ansprechperson',
  },
  persoenlichesAngebot: {
    path: 'persoenlichesAngebot',
    norm: ['', '§ 15 Abs. 2 Satz 2 SGB II'],
    says: 'Der Plan muss ein persönliches Angebot der Beratung, Unterstützung oder Vermittlung enthalten',
  },
  eingliederungsziel: {
    path: 'eingliederungsziel',
    norm: ziel,
    says: 'Der Plan muss das Eingliederungsziel festhalten',
  },
  schritte: { path: 'schritte', norm: ziel, says: 'Der Plan muss die wesentlichen Schritte festhalten' },
  bedarfsgemeinschaftZweck: {
    path: 'kannInhalte.bedarfsgemeinschaft.0',
    norm: bg,
    says: 'Leistungen für Personen der Bedarfsgemeinschaft müssen Hemmnisse der leistungsberechtigten Person abbauen',
  },
  bedarfsgemeinschaftBeteiligung: {
    path: 'kannInhalte.bedarfsgemeinschaft.0',
    norm: bg,
    says: 'Die genannte Person der Bedarfsgemeinschaft muss beteiligt werden',
  },
  adressatBeteiligung: {
    path: 'kannInhalte.bedarfsgemeinschaft.0',
    norm: 'Merkblatt „Kooperationsplan“, Kann-Inhalt 2 („Sie werden hierbei immer beteiligt“)',
    says: 'Die leistungsberechtigte Person ist bei Leistungen für die Bedarfsgemeinschaft immer zu beteiligen',
  },
  aushaendigung: {
    path: 'fassungen.0',
    norm: '§ 15 Abs. 3 Satz 1 SGB II',
    says: 'Die Person muss jede Fassung des Plans erhalten; Fassung 1',
  },
  textform: {
    path: 'fassungen.0',
    norm: '§ 15 Abs. 3 Satz 1 SGB II mit § 126b BGB',
    says: 'Die Person muss den Plan in Textform erhalten; Fassung 1 wurde nur zur Einsicht gezeigt',
  },
  erstgespraech: {
    path: 'erstgespraech',
    norm: ['', '§ 15 Abs. 4 Satz 1 und 2 SGB II'],
    decidedOn: '2026-07-01',
    says: 'Das erste Gespräch muss persönlich im Jobcenter stattfinden',
  },
});
