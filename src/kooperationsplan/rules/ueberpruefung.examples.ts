import { remove } from '../change';
import { zweiteFassung } from '../examples';
import type { RuleExample } from '../ruleExample';

/** Examples of a check between two updates, asked for until 2026-06-30. */
export const ueberpruefungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.ueberpruefung',
    under: ['2023'],
    met: [zweiteFassung('2026-01-14')],
    fault: [remove('ueberpruefungen')],
  },
];
