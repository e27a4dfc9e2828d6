import { remove } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of goal and essential steps. */
export const zielUndSchritteExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.eingliederungsziel',
    under: ['2023', '2026'],
    fault: [remove('eingliederungsziel')],
  },
  {
    rule: 'kooperationsplan.schritte',
    under: ['2023', '2026'],
    fault: [remove('schritte')],
  },
];
