import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeGerade, completeOffen, completeWechsel } from '../examples';

/** Examples of modules, open offers, costs, and what the measure rests on. */
export const modulExamples: readonly RuleExample[] = [
  {
    rule: 'aktivzentrum.modulBekannt',
    of: [completeOffen],
    fault: [set('nutzungen.1.modul', 'werkstatt')],
  },
  {
    rule: 'aktivzentrum.abAntragstellung',
    of: [completeOffen],
    met: [set('antragAm', '2025-01-13')],
    alsoMet: [set('antragAm', '2024-06-03')],
    fault: [set('nutzungen.0.ab', '2025-01-12')],
  },
  {
    rule: 'aktivzentrum.ohneEntscheidung',
    of: [completeOffen, completeGerade],
    fault: [set('nutzungen.0.vorherVerlangt', ['entscheidung'])],
  },
  {
    rule: 'aktivzentrum.ohneEinbuchung',
    of: [completeOffen],
    alsoMet: [set('nutzungen.0.vorherVerlangt', [])],
    fault: [set('nutzungen.0.vorherVerlangt', ['einbuchung'])],
  },
  {
    rule: 'aktivzentrum.keineKosten',
    of: [completeGerade],
    fault: [set('kosten.0.modul', 'offenes-angebot')],
  },
  {
    rule: 'aktivzentrum.rechtsgrundlage',
    of: [completeGerade],
    fault: [set('massnahme.rechtsgrundlage', '§ 16f SGB II')],
  },
  {
    rule: 'aktivzentrum.verfahren',
    of: [completeGerade, completeWechsel],
    fault: [remove('massnahme.verfahren')],
  },
];
