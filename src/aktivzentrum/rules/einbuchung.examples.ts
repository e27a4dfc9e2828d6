import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import type { AktivzentrumProfil } from '../profile';
import { completeGerade, completeWechsel } from '../examples';
import { goettingenAktivzentrum2024 } from '../goettingen';

const mitFrist: AktivzentrumProfil = {
  ...goettingenAktivzentrum2024,
  id: 'aktivzentrum-mit-frist',
  title: { de: 'Aktivzentrum mit Frist für den Abschluss', en: 'Aktivzentrum with a deadline for closing' },
  source: {
    norm: 'Arbeitshilfe zum Aktivzentrum, Abschnitt 5',
    act: 'Arbeitshilfe einer Musterstadt',
    basis: 'weisung',
    checkedOn: goettingenAktivzentrum2024.source.checkedOn,
  },
  abschluss: { fristTage: 14 },
};

/** Examples of booking and Bescheid, of changes that leave them as they are, and of closing. */
export const einbuchungExamples: readonly RuleExample[] = [
  {
    rule: 'aktivzentrum.einbuchung',
    of: [completeGerade],
    fault: [remove('einbuchung')],
  },
  {
    rule: 'aktivzentrum.hilfeprodukt',
    of: [completeGerade, completeWechsel],
    fault: [set('einbuchung.hilfeprodukt', 'jobakademie')],
  },
  {
    rule: 'aktivzentrum.einbuchungsdauer',
    of: [completeGerade],
    fault: [set('einbuchung.bis', '2024-12-01')],
  },
  {
    rule: 'aktivzentrum.bescheid',
    of: [completeGerade],
    fault: [set('bescheide', [])],
  },
  {
    rule: 'aktivzentrum.bescheidNachEinbuchung',
    of: [completeGerade],
    fault: [set('bescheide.0.am', '2024-02-27')],
  },
  {
    rule: 'aktivzentrum.bescheidvorlage',
    of: [completeGerade],
    fault: [set('bescheide.0.vorlage', 'bescheid-allgemein')],
  },
  {
    rule: 'aktivzentrum.einbuchungUnveraendert',
    of: [completeWechsel],
    fault: [set('aenderungen.0.einbuchungGeaendert', true)],
  },
  {
    rule: 'aktivzentrum.neuerBescheid',
    of: [completeWechsel],
    alsoMet: [set('bescheide.1', { am: '2026-04-23', art: 'aufhebung' })],
    fault: [set('bescheide.1', { am: '2026-04-23', art: 'bewilligung', vorlage: '45-aktivzentrum-stgoe-bew' })],
  },
  {
    rule: 'aktivzentrum.abschluss',
    of: [completeGerade],
    met: [
      set('teilnahmeBeendetAm', '2024-04-12'),
      set('nutzungen.0.bis', '2024-04-12'),
      set('einbuchung.status', 'abschluss'),
    ],
    fault: [set('einbuchung.status', 'laufend')],
  },
  {
    rule: 'aktivzentrum.abschlussfrist',
    of: [completeGerade],
    profiles: [mitFrist],
    met: [
      set('profil', 'aktivzentrum-mit-frist'),
      set('teilnahmeBeendetAm', '2024-04-01'),
      set('nutzungen.0.bis', '2024-04-01'),
    ],
    fault: [set('teilnahmeBeendetAm', '2024-03-31')],
  },
];
