import type { CalendarDay } from '../../law/day';
import { set } from '../../begriffe/change';
import type { KooperationsplanProfil } from '../profile';
import type { RuleExample } from '../../begriffe/ruleExample';
import { complete2023, complete2026 } from '../examples';

const alleVierWochen: KooperationsplanProfil = {
  id: 'alle-vier-wochen',
  art: 'kooperationsplan',
  title: { de: 'Überprüfung alle vier Wochen', en: 'Check every four weeks' },
  validFrom: '2023-07-01' as CalendarDay,
  validTo: null,
  source: {
    norm: 'Dienstanweisung zum Kooperationsplan, Abschnitt 4',
    act: 'Dienstanweisung einer Musterstadt',
    basis: 'weisung',
    checkedOn: '2026-08-19' as CalendarDay,
  },
  ueberpruefungAlle: { anzahl: 4, einheit: 'wochen' },
};

/** Examples of a check on the last day of a local interval, and one day after it. */
export const ueberpruefungNachProfilExamples: readonly RuleExample[] = [
  {
    rule: 'kooperationsplan.ueberpruefungNachProfil',
    of: [complete2023],
    profiles: [alleVierWochen],
    met: [set('profil', 'alle-vier-wochen')],
    fault: [set('ueberpruefungen.0.am', '2026-01-13')],
  },
  {
    rule: 'kooperationsplan.ueberpruefungNachProfil',
    of: [complete2026],
    profiles: [alleVierWochen],
    asOf: '2026-08-04',
    met: [set('profil', 'alle-vier-wochen'), set('ueberpruefungen', [{ am: '2026-08-03', schritte: [1] }])],
    fault: [set('ueberpruefungen.0.am', '2026-08-04')],
  },
];
