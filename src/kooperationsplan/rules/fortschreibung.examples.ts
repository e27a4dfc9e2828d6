import { set } from '../../begriffe/change';
import { complete2023, complete2026, zweiteFassung } from '../examples';
import type { RuleExample } from '../../begriffe/ruleExample';

const ohnePerson = [set('fassungen.1.erstelltMit', ['ansprechperson'])];
const ohneGespraech = [set('fassungen.1.gespraechAm', false)];

/** Examples of updates: joint, and resting on a talk. */
export const fortschreibungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.gemeinsameFortschreibung',
    of: [complete2023],
    met: [zweiteFassung('2026-01-14')],
    fault: ohnePerson,
  },
  {
    rule: 'kooperationsplan.gemeinsameFortschreibung',
    of: [complete2026],
    met: [zweiteFassung('2026-08-03')],
    fault: ohnePerson,
  },
  {
    rule: 'kooperationsplan.fortschreibungMitGespraech',
    of: [complete2023],
    met: [zweiteFassung('2026-01-14')],
    fault: ohneGespraech,
  },
  {
    rule: 'kooperationsplan.fortschreibungMitGespraech',
    of: [complete2026],
    met: [zweiteFassung('2026-08-03'), set('fassungen.1.inhaltGeaendert', false)],
    fault: ohneGespraech,
  },
];
