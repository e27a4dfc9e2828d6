import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of who makes a plan with whom. */
export const zusammenwirkenExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.parteien',
    of: [complete2023, complete2026],
    fault: [remove('ansprechperson')],
  },
  {
    rule: 'kooperationsplan.gemeinsameErstellung',
    of: [complete2023, complete2026],
    fault: [set('fassungen.0.erstelltMit', ['ansprechperson'])],
  },
  {
    rule: 'kooperationsplan.einvernehmen',
    of: [complete2023, complete2026],
    fault: [set('einvernehmen', false)],
  },
];
