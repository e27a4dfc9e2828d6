import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import {
  completeEinladung2023,
  completeEinladung2026,
  completeErsteEinladung2023,
  einladung2023,
} from '../examples/einladung';

/** Examples of the first invitation, of purpose, place and time, of a letter that arrived and one that did not. */
export const einladungExamples: readonly RuleExample[] = [
  {
    rule: 'rechtsfolgenbelehrung.ersteEinladung',
    of: [completeErsteEinladung2023],
    fault: [set('rechtsfolgenbelehrung', einladung2023.rechtsfolgenbelehrung)],
  },
  {
    rule: 'rechtsfolgenbelehrung.meldeaufforderung',
    of: [completeEinladung2023, completeEinladung2026],
    fault: [remove('zweck')],
  },
  {
    rule: 'rechtsfolgenbelehrung.richtigeMinderungMeldung',
    of: [completeEinladung2023, completeEinladung2026],
    fault: [set('rechtsfolgenbelehrung.rechtsfolgen.0.monate', 3)],
  },
  {
    rule: 'rechtsfolgenbelehrung.bekanntgabe',
    of: [completeErsteEinladung2023],
    alsoMet: [remove('zugegangenAm')],
    fault: [set('zugegangenAm', false)],
  },
];
