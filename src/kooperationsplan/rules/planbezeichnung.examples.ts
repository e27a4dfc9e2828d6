import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of headings; "Plan zur Verbesserung der Teilhabe" was the law's own word until 2026-06-30. */
export const planbezeichnungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.planbezeichnung',
    of: [complete2023],
    met: [set('planbezeichnung', 'planZurVerbesserungDerTeilhabe')],
    fault: [set('planbezeichnung', 'eingliederungsvereinbarung')],
  },
  {
    rule: 'kooperationsplan.planbezeichnung',
    of: [complete2026],
    fault: [set('planbezeichnung', 'planZurVerbesserungDerTeilhabe')],
  },
];
