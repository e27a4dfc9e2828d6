import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeGerade, completeWechsel } from '../examples';

/** Examples of what the Kooperationsplan holds, and of its adapting. */
export const planExamples: readonly RuleExample[] = [
  {
    rule: 'aktivzentrum.planZiele',
    of: [completeGerade],
    fault: [set('kooperationsplan.meilensteineErfasst', false)],
  },
  {
    rule: 'aktivzentrum.planSchritte',
    of: [completeGerade],
    fault: [set('kooperationsplan.schritteErfasst', false)],
  },
  {
    rule: 'aktivzentrum.zielformulierung',
    of: [completeGerade, completeWechsel],
    alsoMet: [set('kooperationsplan.zielformulierung', 'uebernommen')],
    fault: [set('kooperationsplan.gemeinsamAbgestimmt', false)],
  },
  {
    rule: 'aktivzentrum.planAnpassung',
    of: [completeWechsel],
    met: [set('kooperationsplan.zuletztGeaendertAm', '2026-04-20')],
    fault: [set('kooperationsplan.zuletztGeaendertAm', '2026-04-19')],
  },
];
