import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of a visible decision on language courses. */
export const sprachfoerderungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.sprachfoerderung',
    of: [complete2023, complete2026],
    met: [set('sollInhalte.sprachfoerderung', { integrationskurs: 'vorgesehen' })],
    fault: [remove('sollInhalte.sprachfoerderung')],
  },
];
