import { remove } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of own efforts with number and proof. */
export const eigenbemuehungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.eigenbemuehungUmfang',
    under: ['2023', '2026'],
    fault: [remove('sollInhalte.eigenbemuehungen.festgelegt.0.anzahl')],
  },
  {
    rule: 'kooperationsplan.eigenbemuehungNachweis',
    under: ['2023', '2026'],
    fault: [remove('sollInhalte.eigenbemuehungen.festgelegt.0.nachweis')],
  },
];
