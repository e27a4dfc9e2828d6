import { examples } from '../../src/fall/rules/index.examples';
import { rules } from '../../src/fall/rules';
import { describeSingleFaults, type FaultTable } from '../support/singleFaults';

const asOf = '2026-08-03';
const soll = { outcome: 'violated', severity: 'warning', edition: '2023-07-01', decidedOn: asOf } as const;
const immer = { ...soll, norm: 'Arbeitsweise der Prüfung', edition: '2000-01-01' } as const;
const muss = { outcome: 'violated', severity: 'error', edition: '2026-07-01', decidedOn: asOf } as const;

/** By hand from § 15 and § 15a SGB II in the wording of the day of the question, or of the letter. */
const table: FaultTable = {
  'fall.einFall': { ...immer, path: '1', says: 'Die Dokumente sollen zu einem Fall' },
  'fall.einmal': { ...immer, path: '5', says: 'Jedes Dokument soll einmal' },
  'fall.einPlan': {
    ...soll,
    path: '5',
    norm: '§ 15 Abs. 2 Satz 1, Abs. 3 Satz 2 SGB II',
    says: 'Für eine Person soll ein Plan in Kraft sein; neben diesem Plan vom 30.07.2026 gilt noch einer vom 06.07.2026.',
  },
  'fall.planInKraft': {
    ...soll,
    path: '1',
    norm: '§ 15 Abs. 2 Satz 1 SGB II',
    says: 'Dieses Dokument baut auf einem Kooperationsplan auf; am Stichtag soll einer in Kraft sein. Der Plan im Fall ist beendet.',
  },
  'fall.massnahmeImPlan': [
    {
      ...soll,
      path: '2',
      norm: '§ 15 Abs. 2 Satz 2 Nr. 1 SGB II',
      decidedOn: '2025-12-01',
      says: 'Die laufende Maßnahme soll bei den Leistungen des Plans stehen; keine Leistung',
    },
    {
      ...soll,
      path: '2',
      norm: '§ 15 Abs. 2 Satz 4 Nr. 3 SGB II',
      edition: '2026-07-01',
      says: 'Die laufende Maßnahme soll bei den Leistungen des Plans stehen; keine Leistung',
    },
  ],
  'fall.zielAngepasst': {
    ...soll,
    path: '2.aenderungen',
    norm: '§ 15 Abs. 3 Satz 2 SGB II',
    says: 'Nach der Änderung vom 24.07.2026 soll der Plan angepasst sein',
  },
  'fall.handlungImPlan': {
    ...soll,
    path: '1.handlungen.0',
    norm: '§ 15 Abs. 2 Satz 3, 4 SGB II',
    edition: '2026-07-01',
    decidedOn: '2026-07-27',
    says: 'Handlung 1 soll aus dem Plan folgen, der am 27.07.2026 galt. Der Plan hält dazu nichts fest.',
  },
  'fall.belehrungZurMassnahme': {
    ...muss,
    path: '1.handlungen.0',
    norm: '§ 15 Abs. 5 Satz 2 SGB II',
    edition: '2023-07-01',
    decidedOn: '2025-10-20',
    says: 'Handlung 1 ist eine Maßnahme, für deren Rechtsgrundlage',
  },
  'fall.verpflichtungNachSchritten': {
    ...muss,
    path: '0.schritte.0.erledigtAm',
    norm: '§ 15a Abs. 2 SGB II',
    says: 'Schritt 1 des Plans war bis zum 20.07.2026 zu tun',
  },
  'fall.verpflichtungOhnePlan': {
    ...muss,
    path: '1.planstand',
    norm: '§ 15a Abs. 3 SGB II',
    says: 'Dieses Schreiben sagt, dass der Plan nicht fortgeschrieben werden kann',
  },
  'fall.abweichungBekannt': {
    ...immer,
    outcome: 'hint',
    severity: 'info',
    path: '0.abweichungen.0',
    says: 'Die Abweichung nennt eine Regel, die es nicht gibt',
  },
  'fall.vertraglichesMinimum': {
    ...immer,
    path: '3.vertraglichesMinimum',
    says: 'Der Kooperationsvertrag vereinbart 2 Kontakte je Zeitraum; der Kontaktnachweis geht von 3 aus.',
  },
};

describeSingleFaults(rules, examples, table);
