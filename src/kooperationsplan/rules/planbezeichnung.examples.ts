import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of headings; "Plan zur Verbesserung der Teilhabe" was the law's own word until 2026-06-30. */
export const planbezeichnungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.planbezeichnung',
    under: ['2023'],
    met: [set('planbezeichnung', 'planZurVerbesserungDerTeilhabe')],
    fault: [set('planbezeichnung', 'eingliederungsvereinbarung')],
  },
  {
    rule: 'kooperationsplan.planbezeichnung',
    under: ['2026'],
    fault: [set('planbezeichnung', 'planZurVerbesserungDerTeilhabe')],
  },
];
