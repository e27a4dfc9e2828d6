import { remove, set } from '../change';
import type { RuleExample } from '../ruleExample';

const mitglied = set('kannInhalte', {
  bedarfsgemeinschaft: [
    {
      person: 'person-0816',
      leistungen: [
        {
          bezeichnung: 'Vermittlung eines Betreuungsplatzes',
          rechtsgrundlage: '§ 16a SGB II',
          beantragung: 'aufAntrag',
        },
      ],
      zweckBenannt: true,
      beteiligt: true,
      adressatBeteiligt: true,
    },
  ],
});

/** Examples of the second Kann item: services for a member of the household. */
export const kannInhalteExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.bedarfsgemeinschaftZweck',
    under: ['2023', '2026'],
    met: [mitglied],
    fault: [remove('kannInhalte.bedarfsgemeinschaft.0.zweckBenannt')],
  },
  {
    rule: 'kooperationsplan.bedarfsgemeinschaftBeteiligung',
    under: ['2023', '2026'],
    met: [mitglied],
    fault: [set('kannInhalte.bedarfsgemeinschaft.0.beteiligt', false)],
  },
  {
    rule: 'kooperationsplan.adressatBeteiligung',
    under: ['2023', '2026'],
    met: [mitglied],
    fault: [set('kannInhalte.bedarfsgemeinschaft.0.adressatBeteiligt', false)],
  },
];
