import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of a plan of one page, and of five. */
export const einfachheitExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.einfachheit',
    under: ['2023', '2026'],
    fault: [set('umfangInSeiten', 5)],
  },
];
