import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeAufforderung2026 } from '../examples/aufforderung';
import { completeEinladung2026 } from '../examples/einladung';

const am = (day: string) => set('rechtsfolgenbelehrung.gesondert', { am: day, erhaltenAm: day });

/** Examples of an instruction on a sheet of its own, on the day of the letter and on another. */
export const gesonderteBelehrungExamples: readonly RuleExample[] = [
  {
    rule: 'rechtsfolgenbelehrung.gesonderteBelehrung',
    of: [completeEinladung2026, completeAufforderung2026],
    met: [am('2026-07-13')],
    fault: [am('2026-07-06')],
  },
];
