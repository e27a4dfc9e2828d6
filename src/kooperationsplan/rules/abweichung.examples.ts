import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of reasons that name a rule, and one that names none. */
export const abweichungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.abweichungBekannt',
    of: [complete2023, complete2026],
    met: [
      set('abweichungen', [
        { regel: 'kooperationsplan.einvernehmen', begruendung: 'Rahmenabsprache mit der Stadt liegt vor' },
      ]),
    ],
    alsoMet: [],
    fault: [set('abweichungen.0.regel', 'kooperationsplan.gibtEsNicht')],
  },
];
