import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of a first talk in person at the Jobcenter, and one by telephone without a reason. */
export const erstgespraechExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.erstgespraech',
    under: ['2026'],
    fault: [set('erstgespraech.form', 'telefon')],
  },
];
