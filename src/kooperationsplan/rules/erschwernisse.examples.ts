import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of circumstances that make integration harder. */
export const erschwernisseExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.erschwernisse',
    of: [complete2023, complete2026],
    fault: [set('potenzialanalyse.umstaendeBenannt', false)],
  },
];
