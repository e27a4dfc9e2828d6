import { remove } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of steps with a day. */
export const schrittterminExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.schritttermin',
    under: ['2023', '2026'],
    fault: [remove('schritte.1.bisAm')],
  },
];
