import { remove, set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of steps in their order, each with who takes it. */
export const schrittfolgeExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.schrittfolge',
    under: ['2023', '2026'],
    fault: [set('schritte.1.nummer', 1)],
  },
  {
    rule: 'kooperationsplan.schrittzustaendigkeit',
    under: ['2023', '2026'],
    fault: [remove('schritte.0.wer')],
  },
];
