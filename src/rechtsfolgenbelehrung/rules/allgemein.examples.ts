import { set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import type { CalendarDay } from '../../law/day';
import type { Profil } from '../../law/profile';
import { completeAufforderung2023, completeAufforderung2026 } from '../examples/aufforderung';
import { completeEinladung2023, completeEinladung2026 } from '../examples/einladung';

const musterstadt: Profil = {
  id: 'musterstadt',
  art: 'aufforderung',
  title: { de: 'Musterstadt', en: 'Musterstadt' },
  validFrom: '2023-07-01' as CalendarDay,
  validTo: null,
  source: {
    norm: 'Hausverfügung 3/2023',
    act: 'Hausverfügung der Musterstadt',
    basis: 'weisung',
    checkedOn: '2026-08-19' as CalendarDay,
  },
};

/** Examples of what is asked of every letter: names, citations, days to come, profile, reasons. */
export const allgemeinExamples: readonly RuleExample[] = [
  {
    rule: 'rechtsfolgenbelehrung.leistungsbezeichnung',
    of: [completeEinladung2023, completeEinladung2026, completeAufforderung2023, completeAufforderung2026],
    fault: [set('leistungsbezeichnung', 'arbeitslosengeld2')],
  },
  {
    rule: 'rechtsfolgenbelehrung.zitierteNormen',
    of: [completeAufforderung2023, completeAufforderung2026],
    met: [set('zitierteNormen.0', { gesetz: 'SGB II', paragraf: '15', absatz: 3, satz: 1 })],
    fault: [set('zitierteNormen.0', { gesetz: 'SGB II', paragraf: '15', absatz: 4, satz: 2, zu: 'aufforderung' })],
  },
  {
    rule: 'rechtsfolgenbelehrung.weitereFundstellen',
    of: [completeAufforderung2023, completeAufforderung2026],
    met: [set('zitierteNormen', [{ gesetz: 'SGB II', paragraf: '31b', absatz: 1, satz: 3, zu: 'feststellungsfrist' }])],
    fault: [
      set('zitierteNormen.0', { gesetz: 'SGB II', paragraf: '31b', absatz: 1, satz: 5, zu: 'feststellungsfrist' }),
    ],
  },
  {
    rule: 'rechtsfolgenbelehrung.nachDemStichtag',
    of: [completeEinladung2023, completeAufforderung2023],
    alsoMet: [set('zugegangenAm', '2026-01-20')],
    fault: [set('zugegangenAm', '2026-01-21')],
  },
  {
    rule: 'rechtsfolgenbelehrung.profilBekannt',
    of: [completeAufforderung2023, completeAufforderung2026],
    profiles: [musterstadt],
    met: [set('profil', 'musterstadt')],
    fault: [set('profil', 'nirgendwo')],
  },
  {
    rule: 'rechtsfolgenbelehrung.abweichungBekannt',
    of: [completeAufforderung2023, completeAufforderung2026],
    met: [
      set('abweichungen', [
        { regel: 'rechtsfolgenbelehrung.aufforderungGrundsatz', begruendung: 'Erster Schritt, wie besprochen' },
      ]),
    ],
    alsoMet: [],
    fault: [set('abweichungen.0.regel', 'rechtsfolgenbelehrung.gibtEsNicht')],
  },
];
