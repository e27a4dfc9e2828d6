import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeWechsel } from '../examples';

/** Examples of the caps of § 45 SGB III: on the last day, and one day later. */
export const sgb3Examples: readonly RuleExample[] = [
  {
    rule: 'aktivzentrum.arbeitgeberdauer',
    of: [completeWechsel],
    met: [set('abschnitte.1.bis', '2026-07-12')],
    fault: [set('abschnitte.1.bis', '2026-07-13')],
  },
  {
    rule: 'aktivzentrum.kenntnisvermittlung',
    of: [completeWechsel],
    met: [set('abschnitte.0.bis', '2026-06-28')],
    fault: [set('abschnitte.0.bis', '2026-06-29')],
  },
];
