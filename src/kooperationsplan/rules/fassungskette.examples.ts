import { remove } from '../../begriffe/change';
import { complete2023, complete2026, zweiteFassung } from '../examples';
import type { RuleExample } from '../../begriffe/ruleExample';

/** Examples of a chain of versions: closed, and without a predecessor named. */
export const fassungsketteExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.fassungskette',
    of: [complete2023],
    met: [zweiteFassung('2026-01-14')],
    fault: [remove('fassungen.1.vorgaengerNummer')],
  },
  {
    rule: 'kooperationsplan.fassungskette',
    of: [complete2026],
    met: [zweiteFassung('2026-08-03')],
    fault: [remove('fassungen.1.vorgaengerNummer')],
  },
];
