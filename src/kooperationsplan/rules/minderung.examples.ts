import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of an offer of advice on the last day of the four weeks, and none at all. */
export const minderungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.beratungsangebot',
    of: [complete2023],
    met: [set('minderungen', [{ festgestelltAm: '2025-12-16', unter25: true, beratungsangebotAm: '2026-01-13' }])],
    fault: [set('minderungen.0.beratungsangebotAm', false)],
  },
  {
    rule: 'kooperationsplan.beratungsangebot',
    of: [complete2026],
    met: [set('minderungen', [{ festgestelltAm: '2026-07-02', unter25: true, beratungsangebotAm: '2026-07-30' }])],
    fault: [set('minderungen.0.beratungsangebotAm', false)],
  },
];
