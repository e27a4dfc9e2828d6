import { remove } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of own efforts with number and proof. */
export const eigenbemuehungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.eigenbemuehungUmfang',
    of: [complete2023, complete2026],
    fault: [remove('sollInhalte.eigenbemuehungen.festgelegt.0.anzahl')],
  },
  {
    rule: 'kooperationsplan.eigenbemuehungNachweis',
    of: [complete2023, complete2026],
    fault: [remove('sollInhalte.eigenbemuehungen.festgelegt.0.nachweis')],
  },
];
