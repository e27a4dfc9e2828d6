import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of a plan of one page, and of five. */
export const einfachheitExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.einfachheit',
    of: [complete2023, complete2026],
    fault: [set('umfangInSeiten', 5)],
  },
];
