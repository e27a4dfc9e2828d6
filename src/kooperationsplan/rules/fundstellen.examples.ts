import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of the name of the benefit and of citations, each by the wording of its day. */
export const fundstellenExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.leistungsbezeichnung',
    of: [complete2023],
    fault: [set('leistungsbezeichnung', 'arbeitslosengeld2')],
  },
  {
    rule: 'kooperationsplan.leistungsbezeichnung',
    of: [complete2026],
    met: [set('leistungsbezeichnung', 'buergergeld')],
    fault: [set('leistungsbezeichnung', 'arbeitslosengeld2')],
  },
  {
    rule: 'kooperationsplan.zitierteNormen',
    of: [complete2023],
    fault: [set('zitierteNormen.0.satz', 4)],
  },
  {
    rule: 'kooperationsplan.zitierteNormen',
    of: [complete2026],
    fault: [set('zitierteNormen.0.satz', 2)],
  },
  {
    rule: 'kooperationsplan.weitereFundstellen',
    of: [complete2023],
    met: [set('zitierteNormen.0', { gesetz: 'SGB II', paragraf: '15a', zu: 'schlichtung' })],
    fault: [set('zitierteNormen.0', { gesetz: 'SGB II', paragraf: '15b', zu: 'schlichtung' })],
  },
  {
    rule: 'kooperationsplan.weitereFundstellen',
    of: [complete2026],
    met: [set('zitierteNormen.0', { gesetz: 'SGB II', paragraf: '15a', zu: 'verpflichtung' })],
    fault: [set('zitierteNormen.0', { gesetz: 'SGB II', paragraf: '15a', zu: 'schlichtung' })],
  },
];
