import { remove, set } from '../change';
import type { RuleExample } from '../ruleExample';

/** Examples of who makes a plan with whom. */
export const zusammenwirkenExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.parteien',
    under: ['2023', '2026'],
    fault: [remove('ansprechperson')],
  },
  {
    rule: 'kooperationsplan.gemeinsameErstellung',
    under: ['2023', '2026'],
    fault: [set('fassungen.0.erstelltMit', ['ansprechperson'])],
  },
  {
    rule: 'kooperationsplan.einvernehmen',
    under: ['2023', '2026'],
    fault: [set('einvernehmen', false)],
  },
];
