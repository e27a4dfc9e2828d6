import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of circumstances that make integration harder. */
export const erschwernisseExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.erschwernisse',
    under: ['2023', '2026'],
    fault: [set('potenzialanalyse.umstaendeBenannt', false)],
  },
];
