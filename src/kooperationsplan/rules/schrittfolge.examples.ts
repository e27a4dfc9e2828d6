import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of steps in their order, each with who takes it. */
export const schrittfolgeExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.schrittfolge',
    of: [complete2023, complete2026],
    fault: [set('schritte.1.nummer', 1)],
  },
  {
    rule: 'kooperationsplan.schrittzustaendigkeit',
    of: [complete2023, complete2026],
    fault: [remove('schritte.0.wer')],
  },
];
