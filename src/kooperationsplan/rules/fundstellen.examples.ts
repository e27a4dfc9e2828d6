import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of the name of the benefit and of citations, each by the wording of its day. */
export const fundstellenExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.leistungsbezeichnung',
    under: ['2023'],
    fault: [set('leistungsbezeichnung', 'arbeitslosengeld2')],
  },
  {
    rule: 'kooperationsplan.leistungsbezeichnung',
    under: ['2026'],
    met: [set('leistungsbezeichnung', 'buergergeld')],
    fault: [set('leistungsbezeichnung', 'arbeitslosengeld2')],
  },
  {
    rule: 'kooperationsplan.zitierteNormen',
    under: ['2023'],
    fault: [set('zitierteNormen.0.satz', 4)],
  },
  {
    rule: 'kooperationsplan.zitierteNormen',
    under: ['2026'],
    fault: [set('zitierteNormen.0.satz', 2)],
  },
];
