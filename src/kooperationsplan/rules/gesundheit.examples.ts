import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of the first Kann item: filled, left out, opened and left empty. */
export const gesundheitExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.gesundheit',
    under: ['2023', '2026'],
    met: [
      set('kannInhalte', {
        gesundheit: { massnahmenBenannt: true, leistungstraeger: ['krankenkasse', 'rentenversicherung'] },
      }),
    ],
    alsoMet: [],
    fault: [set('kannInhalte.gesundheit', {})],
  },
];
