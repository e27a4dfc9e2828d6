import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeAusgeschieden, completeVermittelt } from '../examples';

const of = [completeVermittelt];
const abweichung = (regel: string) => [set('abweichungen', [{ regel, begruendung: 'Arbeitsort weit entfernt' }])];

/** Examples of what the sheet itself asks: phases, profile, days. */
export const umgangExamples: readonly RuleExample[] = [
  { rule: 'kontaktdichte.phasenzeitraum', of, fault: [set('phasen.0.bis', '2023-04-20')] },
  {
    rule: 'kontaktdichte.vorgaengerzeitraum',
    of,
    met: [set('vorgaengerzeiten', [{ ab: '2022-11-01', bis: '2022-11-30' }])],
    fault: [set('vorgaengerzeiten.0.bis', '2022-10-31')],
  },
  { rule: 'kontaktdichte.kontaktAusserhalb', of, fault: [set('kontakte.5.am', '2023-01-12')] },
  {
    rule: 'kontaktdichte.fehlbetragZuordnung',
    of,
    met: [set('fehlbetraege', [{ zeitraumAb: '2023-02-01', grund: 'krankheit' }])],
    alsoMet: [set('fehlbetraege', [])],
    fault: [set('fehlbetraege.0.zeitraumAb', '2022-02-01')],
  },
  { rule: 'kontaktdichte.profilGenannt', of, fault: [remove('profil')] },
  { rule: 'kontaktdichte.profilBekannt', of, fault: [set('profil', 'nirgends-bekannt')] },
  { rule: 'kontaktdichte.geltung', of: [completeAusgeschieden], fault: [set('phasen.0.bis', '2024-01-19')] },
  {
    rule: 'kontaktdichte.nachDemStichtag',
    of,
    alsoMet: [set('kontakte.12.am', '2023-06-20')],
    fault: [set('kontakte.5.am', '2023-06-21')],
  },
  {
    rule: 'kontaktdichte.abweichungBekannt',
    of,
    met: abweichung('kontaktdichte.nachbetreuungAngebot'),
    alsoMet: abweichung('kontaktdichte.geltung'),
    fault: [set('abweichungen.0.regel', 'kontaktdichte.gibtEsNicht')],
  },
];
