import type { Expected, FaultTable } from '../../support/singleFaults';

/** By a request of 2026-01-12, under § 15 Abs. 5 and 6 SGB II. */
function nurAlt(rest: Pick<Expected, 'path' | 'norm' | 'says'> & Partial<Expected>): Expected {
  return { outcome: 'violated', severity: 'error', edition: '2023-07-01', decidedOn: '2026-01-12', ...rest };
}

/** What a request without an instruction gives until 2026-06-30. */
export const vorgesehen: FaultTable = {
  'rechtsfolgenbelehrung.aufforderungGrundsatz': nurAlt({
    severity: 'warning',
    path: 'rechtsfolgenbelehrung',
    norm: '§ 15 Abs. 5 Satz 2 SGB II',
    says: 'Eine Aufforderung zu Absprachen des Kooperationsplans ergeht grundsätzlich mit Rechtsfolgenbelehrung',
  }),
  'rechtsfolgenbelehrung.aufforderungMassnahme': nurAlt({
    path: 'rechtsfolgenbelehrung',
    norm: '§ 15 Abs. 5 Satz 2 SGB II',
    says: 'Bei Maßnahmen nach den §§ 16 und 16d SGB II ist eine Rechtsfolgenbelehrung vorzusehen',
  }),
  'rechtsfolgenbelehrung.aufforderungOhnePlan': nurAlt({
    path: 'rechtsfolgenbelehrung',
    norm: '§ 15 Abs. 6 SGB II',
    says: 'Ohne Kooperationsplan, oder wenn er nicht fortgeschrieben werden kann',
  }),
};
