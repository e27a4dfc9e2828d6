import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of the order of talk, analysis and plan. */
export const reihenfolgeExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.gespraechVorPlan',
    of: [complete2023, complete2026],
    fault: [set('erstgespraech.am', false)],
  },
  {
    rule: 'kooperationsplan.analyseVorPlan',
    of: [complete2023],
    fault: [set('potenzialanalyse.am', '2025-12-16')],
  },
  {
    rule: 'kooperationsplan.analyseVorPlan',
    of: [complete2026],
    fault: [set('potenzialanalyse.am', '2026-07-07')],
  },
];
