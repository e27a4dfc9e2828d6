import { remove, set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of Soll items that are laid down or silent. */
export const sollInhalteExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.vermittlungsziel',
    under: ['2023', '2026'],
    met: [
      set('sollInhalte.vermittlungsziel', {
        festgelegt: [{ art: 'ausbildung', bezeichnung: 'Fachkraft für Lagerlogistik' }],
      }),
    ],
    fault: [remove('sollInhalte.vermittlungsziel')],
  },
  {
    rule: 'kooperationsplan.eigenbemuehungen',
    under: ['2023', '2026'],
    fault: [remove('sollInhalte.eigenbemuehungen')],
  },
  {
    rule: 'kooperationsplan.leistungen',
    under: ['2023', '2026'],
    fault: [remove('sollInhalte.leistungen')],
  },
  {
    rule: 'kooperationsplan.rehabilitation',
    under: ['2023', '2026'],
    fault: [remove('sollInhalte.rehabilitation')],
  },
];
