import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of wishes: recorded, asked for without an answer, nobody asked. */
export const wuenscheExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.wuensche',
    of: [complete2023, complete2026],
    met: [set('wuensche', []), set('wuenscheErfragt', true)],
    alsoMet: [set('wuensche', ['Arbeit in Teilzeit am Vormittag'])],
    fault: [set('wuenscheErfragt', false)],
  },
];
