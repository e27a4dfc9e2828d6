import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeGerade, completeOffen, completeWechsel } from '../examples';

/** Examples of days that contradict each other, profiles, days that have not come, and reasons for atypical cases. */
export const umgangExamples: readonly RuleExample[] = [
  {
    rule: 'aktivzentrum.teilnahmezeit',
    of: [completeOffen],
    met: [set('teilnahmeBeendetAm', '2025-01-13')],
    fault: [set('teilnahmeBeendetAm', '2025-01-12')],
  },
  {
    rule: 'aktivzentrum.nutzungszeit',
    of: [completeOffen],
    met: [set('nutzungen.1.bis', '2025-01-20')],
    fault: [set('nutzungen.1.bis', '2025-01-19')],
  },
  {
    rule: 'aktivzentrum.nachDemStichtag',
    of: [completeOffen],
    alsoMet: [set('nutzungen.1.bis', '2025-02-14')],
    fault: [set('nutzungen.1.bis', '2025-02-15')],
  },
  {
    rule: 'aktivzentrum.profilGenannt',
    of: [completeOffen, completeGerade],
    alsoMet: [set('dienststelle', 'standort-1')],
    fault: [remove('profil')],
  },
  {
    rule: 'aktivzentrum.profilBekannt',
    of: [completeWechsel],
    fault: [set('profil', 'nirgendwo')],
  },
  {
    rule: 'aktivzentrum.abweichungBekannt',
    of: [completeGerade],
    met: [set('abweichungen', [{ regel: 'aktivzentrum.verfahren', begruendung: 'Absprache mit der Fachaufsicht' }])],
    alsoMet: [set('abweichungen', [{ regel: 'aktivzentrum.dreiergespraech', begruendung: 'Träger geschlossen' }])],
    fault: [set('abweichungen.0.regel', 'aktivzentrum.gibtEsNicht')],
  },
];
