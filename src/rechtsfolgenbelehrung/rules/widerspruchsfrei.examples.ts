import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeAufforderung2026 } from '../examples/aufforderung';
import { completeEinladung2026 } from '../examples/einladung';
import { completeBescheid2026 } from '../examples/minderungsbescheid';
import { completeVerpflichtung2026 } from '../examples/verpflichtung';

/** Letters whose facts fit together, and the same with a receipt before the sending. */
export const widerspruchsfreiExamples: readonly RuleExample[] = [
  {
    rule: 'rechtsfolgenbelehrung.widerspruchsfrei',
    of: [completeEinladung2026, completeAufforderung2026, completeVerpflichtung2026, completeBescheid2026],
    fault: [set('zugegangenAm', '2026-06-30')],
  },
];
