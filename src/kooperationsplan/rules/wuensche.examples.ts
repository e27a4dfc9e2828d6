import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of wishes: recorded, asked for without an answer, nobody asked. */
export const wuenscheExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.wuensche',
    under: ['2023', '2026'],
    met: [set('wuensche', []), set('wuenscheErfragt', true)],
    alsoMet: [set('wuensche', ['Arbeit in Teilzeit am Vormittag'])],
    fault: [set('wuenscheErfragt', false)],
  },
];
