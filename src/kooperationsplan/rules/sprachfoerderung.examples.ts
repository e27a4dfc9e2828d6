import { remove, set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of a visible decision on language courses. */
export const sprachfoerderungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.sprachfoerderung',
    under: ['2023', '2026'],
    met: [set('sollInhalte.sprachfoerderung', { integrationskurs: 'vorgesehen' })],
    fault: [remove('sollInhalte.sprachfoerderung')],
  },
];
