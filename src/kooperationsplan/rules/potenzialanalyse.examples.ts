import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of what a Potenzialanalyse establishes. */
export const potenzialanalyseExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.potenzialanalyse',
    of: [complete2023, complete2026],
    fault: [set('potenzialanalyse.eignung', false)],
  },
  {
    rule: 'kooperationsplan.staerken',
    of: [complete2023, complete2026],
    met: [set('potenzialanalyse.staerken', 'keineGenannt')],
    fault: [set('potenzialanalyse.staerken', 'nichtErfragt')],
  },
];
