import { set } from '../change';
import { zweiteFassung } from '../examples';
import type { RuleExample } from '../ruleExample';

const ohnePerson = [set('fassungen.1.erstelltMit', ['ansprechperson'])];
const ohneGespraech = [set('fassungen.1.gespraechAm', false)];

/** Examples of updates: joint, and resting on a talk. */
export const fortschreibungExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.gemeinsameFortschreibung',
    under: ['2023'],
    met: [zweiteFassung('2026-01-14')],
    fault: ohnePerson,
  },
  {
    rule: 'kooperationsplan.gemeinsameFortschreibung',
    under: ['2026'],
    met: [zweiteFassung('2026-08-03')],
    fault: ohnePerson,
  },
  {
    rule: 'kooperationsplan.fortschreibungMitGespraech',
    under: ['2023'],
    met: [zweiteFassung('2026-01-14')],
    fault: ohneGespraech,
  },
  {
    rule: 'kooperationsplan.fortschreibungMitGespraech',
    under: ['2026'],
    met: [zweiteFassung('2026-08-03'), set('fassungen.1.inhaltGeaendert', false)],
    fault: ohneGespraech,
  },
];
