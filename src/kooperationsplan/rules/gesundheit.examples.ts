import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of the first Kann item: filled, left out, opened and left empty. */
export const gesundheitExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.gesundheit',
    of: [complete2023, complete2026],
    met: [
      set('kannInhalte', {
        gesundheit: { massnahmenBenannt: true, leistungstraeger: ['krankenkasse', 'rentenversicherung'] },
      }),
    ],
    alsoMet: [],
    fault: [set('kannInhalte.gesundheit', {})],
  },
];
