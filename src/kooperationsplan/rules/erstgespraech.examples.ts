import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2026 } from '../examples';

/** Examples of a first talk in person at the Jobcenter, and one by telephone without a reason. */
export const erstgespraechExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.erstgespraech',
    of: [complete2026],
    fault: [set('erstgespraech.form', 'telefon')],
  },
];
