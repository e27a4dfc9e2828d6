import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of handing over, Textform and signature. */
export const textformExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.aushaendigung',
    under: ['2023', '2026'],
    fault: [set('fassungen.0.ausgehaendigtAm', false)],
  },
  {
    rule: 'kooperationsplan.textform',
    under: ['2023', '2026'],
    met: [set('fassungen.0.ausgehaendigtAls', 'portal')],
    fault: [set('fassungen.0.ausgehaendigtAls', 'einsicht')],
  },
  {
    rule: 'kooperationsplan.unterschrift',
    under: ['2023', '2026'],
    met: [],
    alsoMet: [set('unterschrift', false)],
    fault: [set('unterschrift', true)],
  },
];
