import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

/** Examples of facts after the day of the question, and of a profile that nobody knows. */
export const umgangExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.nachDemStichtag',
    of: [complete2023],
    met: [],
    alsoMet: [set('ueberpruefungen.1', { am: '2026-01-15', schritte: [1] })],
    fault: [set('ueberpruefungen.1', { am: '2026-01-16', schritte: [1] })],
  },
  {
    rule: 'kooperationsplan.nachDemStichtag',
    of: [complete2026],
    met: [],
    alsoMet: [set('ueberpruefungen.0', { am: '2026-08-03', schritte: [1] })],
    fault: [set('ueberpruefungen.0', { am: '2026-08-04', schritte: [1] })],
  },
  {
    rule: 'kooperationsplan.profilBekannt',
    of: [complete2023, complete2026],
    met: [set('profil', 'wuppertal'), set('eingliederungsziel.langfristig', true)],
    fault: [set('profil', 'nirgendwo')],
  },
];
