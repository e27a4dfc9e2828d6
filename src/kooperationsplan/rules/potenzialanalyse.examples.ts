import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of what a Potenzialanalyse establishes. */
export const potenzialanalyseExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.potenzialanalyse',
    under: ['2023', '2026'],
    fault: [set('potenzialanalyse.eignung', false)],
  },
  {
    rule: 'kooperationsplan.staerken',
    under: ['2023', '2026'],
    met: [set('potenzialanalyse.staerken', 'keineGenannt')],
    fault: [set('potenzialanalyse.staerken', 'nichtErfragt')],
  },
];
