import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of definite efforts, costs and services; the counter-examples give hints. */
export const gerichteExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.eigenbemuehungBestimmt',
    of: [complete2023, complete2026],
    fault: [remove('sollInhalte.eigenbemuehungen.festgelegt.0.zeitraum')],
  },
  {
    rule: 'kooperationsplan.kostenzusage',
    of: [complete2023, complete2026],
    fault: [set('sollInhalte.eigenbemuehungen.festgelegt.0.kostenzusage', 'allgemein')],
  },
  {
    rule: 'kooperationsplan.leistungKonkret',
    of: [complete2023, complete2026],
    fault: [remove('sollInhalte.leistungen.festgelegt.0.beantragung')],
  },
];
