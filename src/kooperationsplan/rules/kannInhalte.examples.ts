import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

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
    of: [complete2023, complete2026],
    met: [mitglied],
    fault: [remove('kannInhalte.bedarfsgemeinschaft.0.zweckBenannt')],
  },
  {
    rule: 'kooperationsplan.bedarfsgemeinschaftBeteiligung',
    of: [complete2023, complete2026],
    met: [mitglied],
    fault: [set('kannInhalte.bedarfsgemeinschaft.0.beteiligt', false)],
  },
  {
    rule: 'kooperationsplan.adressatBeteiligung',
    of: [complete2023, complete2026],
    met: [mitglied],
    fault: [set('kannInhalte.bedarfsgemeinschaft.0.adressatBeteiligt', false)],
  },
];
