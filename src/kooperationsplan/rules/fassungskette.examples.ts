import { remove } from '../change';
import { zweiteFassung } from '../examples';
import type { RuleExample } from '../ruleExample';

/** Examples of a chain of versions: closed, and without a predecessor named. */
export const fassungsketteExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.fassungskette',
    under: ['2023'],
    met: [zweiteFassung('2026-01-14')],
    fault: [remove('fassungen.1.vorgaengerNummer')],
  },
  {
    rule: 'kooperationsplan.fassungskette',
    under: ['2026'],
    met: [zweiteFassung('2026-08-03')],
    fault: [remove('fassungen.1.vorgaengerNummer')],
  },
];
