import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of Soll items that are laid down or silent. */
export const sollInhalteExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.vermittlungsziel',
    of: [complete2023, complete2026],
    met: [
      set('sollInhalte.vermittlungsziel', {
        festgelegt: [{ art: 'ausbildung', bezeichnung: 'Fachkraft für Lagerlogistik' }],
      }),
    ],
    fault: [remove('sollInhalte.vermittlungsziel')],
  },
  {
    rule: 'kooperationsplan.eigenbemuehungen',
    of: [complete2023, complete2026],
    fault: [remove('sollInhalte.eigenbemuehungen')],
  },
  {
    rule: 'kooperationsplan.leistungen',
    of: [complete2023, complete2026],
    fault: [remove('sollInhalte.leistungen')],
  },
  {
    rule: 'kooperationsplan.rehabilitation',
    of: [complete2023, complete2026],
    fault: [remove('sollInhalte.rehabilitation')],
  },
];
