import { set } from '../../begriffe/change';
import { complete2023, complete2026, zweiteFassung } from '../examples';
import type { RuleExample } from '../../begriffe/ruleExample';

/** Examples of an update on the last day of the six months, and two days after it. */
export const fortschreibungsfristExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.fortschreibungsfrist',
    of: [complete2023],
    asOf: '2026-06-20',
    met: [zweiteFassung('2026-06-15')],
    fault: [set('fassungen.1.erstelltAm', '2026-06-17')],
  },
  {
    rule: 'kooperationsplan.fortschreibungsfrist',
    of: [complete2026],
    asOf: '2027-01-11',
    met: [zweiteFassung('2027-01-06')],
    fault: [set('fassungen.1.erstelltAm', '2027-01-08')],
  },
];
