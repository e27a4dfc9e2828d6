import { remove, set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of what the plan holds since 2026-07-01. */
export const angebotExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.persoenlichesAngebot',
    under: ['2026'],
    met: [set('persoenlichesAngebot', ['unterstuetzung'])],
    fault: [remove('persoenlichesAngebot')],
  },
  {
    rule: 'kooperationsplan.belangeBehinderung',
    under: ['2026'],
    fault: [remove('belangeBehinderung')],
  },
];
