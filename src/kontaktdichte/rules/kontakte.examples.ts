import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeVermittelt } from '../examples';

const of = [completeVermittelt];

/** Examples of what is asked of contacts and shortfalls. */
export const kontakteExamples: readonly RuleExample[] = [
  { rule: 'kontaktdichte.vertraglichesMinimum', of, fault: [set('vertraglichesMinimum', 1)] },
  { rule: 'kontaktdichte.mindestzahl', of, fault: [remove('kontakte.2')] },
  {
    rule: 'kontaktdichte.kontaktdokumentation',
    of,
    alsoMet: [set('dokumentation', 'eigenesFormular')],
    fault: [remove('dokumentation')],
  },
  {
    // The reason stands there already; only the visit of 7 February decides whether there is a shortfall.
    rule: 'kontaktdichte.mitteilung',
    of,
    met: [set('fehlbetraege', [{ zeitraumAb: '2023-02-01', grund: 'krankheit' }])],
    fault: [remove('kontakte.2')],
  },
];
