import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of the order of talk, analysis and plan. */
export const reihenfolgeExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.gespraechVorPlan',
    under: ['2023', '2026'],
    fault: [set('erstgespraech.am', false)],
  },
  {
    rule: 'kooperationsplan.analyseVorPlan',
    under: ['2023'],
    fault: [set('potenzialanalyse.am', '2025-12-16')],
  },
  {
    rule: 'kooperationsplan.analyseVorPlan',
    under: ['2026'],
    fault: [set('potenzialanalyse.am', '2026-07-07')],
  },
];
