import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeFall2025, completeFall2026, nachweis, verpflichtung, zweiterPlan } from '../examples';

/** For every rule between documents a case that meets it and one that does not. */
export const examples: readonly RuleExample[] = [
  { rule: 'fall.einFall', of: [completeFall2026], fault: [set('1.fall', 'fall-2')] },
  { rule: 'fall.einmal', of: [completeFall2026], fault: [set('5', nachweis)] },
  { rule: 'fall.einPlan', of: [completeFall2026], fault: [set('5', zweiterPlan)] },
  { rule: 'fall.planInKraft', of: [completeFall2026], fault: [set('0.beendetAm', '2026-07-30')] },
  {
    rule: 'fall.massnahmeImPlan',
    of: [completeFall2025, completeFall2026],
    fault: [set('0.sollInhalte.leistungen.festgelegt.0.rechtsgrundlage', '§ 16d SGB II')],
  },
  { rule: 'fall.zielAngepasst', of: [completeFall2026], fault: [set('2.aenderungen.0.am', '2026-07-24')] },
  { rule: 'fall.handlungImPlan', of: [completeFall2026], fault: [remove('0.sollInhalte.eigenbemuehungen')] },
  { rule: 'fall.belehrungZurMassnahme', of: [completeFall2025], fault: [remove('1.rechtsfolgenbelehrung')] },
  {
    rule: 'fall.verpflichtungNachSchritten',
    of: [completeFall2026],
    fault: [set('0.schritte.0.erledigtAm', false)],
  },
  {
    rule: 'fall.verpflichtungOhnePlan',
    of: [completeFall2026],
    met: [set('1.planstand', 'nichtFortschreibbar'), set('5', verpflichtung)],
    fault: [set('5.anlass', 'versaeumteEinladung')],
  },
  {
    rule: 'fall.abweichungBekannt',
    of: [completeFall2026],
    met: [set('0.abweichungen', [{ regel: 'fall.einPlan', begruendung: 'Wechsel des Jobcenters' }])],
    alsoMet: [set('0.abweichungen', [{ regel: 'fall.massnahmeImPlan', begruendung: 'Maßnahme endet morgen' }])],
    fault: [set('0.abweichungen.0.regel', 'fall.gibtEsNicht')],
  },
  { rule: 'fall.vertraglichesMinimum', of: [completeFall2026], fault: [set('3.vertraglichesMinimum', 3)] },
];
