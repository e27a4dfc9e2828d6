import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2026 } from '../examples';

/** Examples of what the plan holds since 2026-07-01. */
export const angebotExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.persoenlichesAngebot',
    of: [complete2026],
    met: [set('persoenlichesAngebot', ['unterstuetzung'])],
    fault: [remove('persoenlichesAngebot')],
  },
  {
    rule: 'kooperationsplan.belangeBehinderung',
    of: [complete2026],
    fault: [remove('belangeBehinderung')],
  },
];
