import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of a plan without and with a Rechtsfolgenbelehrung. */
export const rechtsfolgenbelehrungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.rechtsfolgenbelehrung',
    of: [complete2023, complete2026],
    fault: [set('rechtsfolgenbelehrung', true)],
  },
];
