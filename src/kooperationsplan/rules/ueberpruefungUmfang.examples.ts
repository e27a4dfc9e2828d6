import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023 } from '../examples';

/** Examples of a check that names the step that was due, asked for until 2026-06-30. */
export const ueberpruefungUmfangExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.ueberpruefungUmfang',
    of: [complete2023],
    fault: [set('ueberpruefungen.0.schritte', [2])],
  },
];
