import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeErsteEinladung2026 } from '../examples/einladung';

/** Examples of a first invitation to the Jobcenter, to a talk by video with a reason, and to one without. */
export const erstgespraechExamples: readonly RuleExample[] = [
  {
    rule: 'rechtsfolgenbelehrung.erstgespraech',
    of: [completeErsteEinladung2026],
    met: [set('ort', 'video'), set('ausnahmeBegruendet', true)],
    fault: [set('ausnahmeBegruendet', false)],
  },
];
