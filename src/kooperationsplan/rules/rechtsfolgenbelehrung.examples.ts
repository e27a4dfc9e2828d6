import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of a plan without and with a Rechtsfolgenbelehrung. */
export const rechtsfolgenbelehrungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.rechtsfolgenbelehrung',
    under: ['2023', '2026'],
    fault: [set('rechtsfolgenbelehrung', true)],
  },
];
