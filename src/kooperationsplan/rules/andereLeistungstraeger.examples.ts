import { remove } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of services of other carriers. */
export const andereLeistungstraegerExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.andereLeistungstraeger',
    under: ['2023', '2026'],
    fault: [remove('sollInhalte.andereLeistungstraeger.wie')],
  },
];
