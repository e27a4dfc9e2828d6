import { remove } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of steps with a day. */
export const schrittterminExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.schritttermin',
    of: [complete2023, complete2026],
    fault: [remove('schritte.1.bisAm')],
  },
];
