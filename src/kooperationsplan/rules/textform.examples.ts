import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of handing over, Textform and signature. */
export const textformExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.aushaendigung',
    of: [complete2023, complete2026],
    fault: [set('fassungen.0.ausgehaendigtAm', false)],
  },
  {
    rule: 'kooperationsplan.textform',
    of: [complete2023, complete2026],
    met: [set('fassungen.0.ausgehaendigtAls', 'portal')],
    fault: [set('fassungen.0.ausgehaendigtAls', 'einsicht')],
  },
  {
    rule: 'kooperationsplan.unterschrift',
    of: [complete2023, complete2026],
    met: [],
    alsoMet: [set('unterschrift', false)],
    fault: [set('unterschrift', true)],
  },
];
