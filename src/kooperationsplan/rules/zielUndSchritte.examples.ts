import { remove } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of goal and essential steps. */
export const zielUndSchritteExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.eingliederungsziel',
    of: [complete2023, complete2026],
    fault: [remove('eingliederungsziel')],
  },
  {
    rule: 'kooperationsplan.schritte',
    of: [complete2023, complete2026],
    fault: [remove('schritte')],
  },
];
