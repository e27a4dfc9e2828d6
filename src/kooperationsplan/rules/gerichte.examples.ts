import { remove, set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of definite efforts, costs and services; the counter-examples give hints. */
export const gerichteExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.eigenbemuehungBestimmt',
    under: ['2023', '2026'],
    fault: [remove('sollInhalte.eigenbemuehungen.festgelegt.0.zeitraum')],
  },
  {
    rule: 'kooperationsplan.kostenzusage',
    under: ['2023', '2026'],
    fault: [set('sollInhalte.eigenbemuehungen.festgelegt.0.kostenzusage', 'allgemein')],
  },
  {
    rule: 'kooperationsplan.leistungKonkret',
    under: ['2023', '2026'],
    fault: [remove('sollInhalte.leistungen.festgelegt.0.beantragung')],
  },
];
