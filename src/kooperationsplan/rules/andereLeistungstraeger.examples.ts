import { remove } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of services of other carriers. */
export const andereLeistungstraegerExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.andereLeistungstraeger',
    of: [complete2023, complete2026],
    fault: [remove('sollInhalte.andereLeistungstraeger.wie')],
  },
];
