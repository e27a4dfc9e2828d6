import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of reasons that name a rule, and one that names none. */
export const abweichungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.abweichungBekannt',
    under: ['2023', '2026'],
    met: [
      set('abweichungen', [
        { regel: 'kooperationsplan.einvernehmen', begruendung: 'Rahmenabsprache mit der Stadt liegt vor' },
      ]),
    ],
    alsoMet: [],
    fault: [set('abweichungen.0.regel', 'kooperationsplan.gibtEsNicht')],
  },
];
