import { set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of a check that names the step that was due, asked for until 2026-06-30. */
export const ueberpruefungUmfangExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.ueberpruefungUmfang',
    under: ['2023'],
    fault: [set('ueberpruefungen.0.schritte', [2])],
  },
];
