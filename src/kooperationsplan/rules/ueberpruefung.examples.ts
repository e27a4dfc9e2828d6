import { remove } from '../../begriffe/change';
import { complete2023, zweiteFassung } from '../examples';
import type { RuleExample } from '../../begriffe/ruleExample';

/** Examples of a check between two updates, asked for until 2026-06-30. */
export const ueberpruefungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.ueberpruefung',
    of: [complete2023],
    met: [zweiteFassung('2026-01-14')],
    fault: [remove('ueberpruefungen')],
  },
];
