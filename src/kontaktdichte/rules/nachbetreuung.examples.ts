import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeAusgeschieden, completeBetreuung16k, completeVermittelt } from '../examples';

/** Examples of Nachbetreuung: offer, beginning, longest time. */
export const nachbetreuungExamples: readonly RuleExample[] = [
  {
    rule: 'kontaktdichte.nachbetreuungAngebot',
    of: [completeAusgeschieden],
    met: [set('beschaeftigung.ersterArbeitstagAm', '2023-12-18'), set('nachbetreuungAngeboten', true)],
    fault: [set('nachbetreuungAngeboten', false)],
  },
  {
    rule: 'kontaktdichte.nachbetreuungBeginn',
    of: [completeVermittelt],
    fault: [set('beschaeftigung.ersterArbeitstagAm', '2023-04-18')],
  },
  {
    rule: 'kontaktdichte.nachbetreuungDauer',
    of: [completeVermittelt],
    fault: [set('vorgaengerzeiten', [{ ab: '2022-06-01', bis: '2022-11-30' }])],
  },
  {
    rule: 'kontaktdichte.unterstuetzungsdauer',
    of: [completeBetreuung16k],
    fault: [set('beschaeftigung.ersterArbeitstagAm', '2024-11-01')],
  },
];
