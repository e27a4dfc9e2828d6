import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeGerade, completeWechsel } from '../examples';

/** Examples of Erwartungsbögen: content, length, agreement, sending, renewal. */
export const bogenExamples: readonly RuleExample[] = [
  {
    rule: 'aktivzentrum.erwartungsbogen',
    of: [completeGerade],
    fault: [set('nutzungen.0.modul', 'jobakademie-2.0')],
  },
  {
    rule: 'aktivzentrum.bogenVorNutzung',
    of: [completeGerade],
    met: [set('erwartungsboegen.0.am', '2024-03-04'), set('erwartungsboegen.0.uebersandtAm', '2024-03-06')],
    fault: [set('erwartungsboegen.0.am', '2024-03-05')],
  },
  {
    rule: 'aktivzentrum.antworten',
    of: [completeGerade],
    fault: [remove('erwartungsboegen.0.antworten.teilnahmedauer')],
  },
  {
    rule: 'aktivzentrum.imOTon',
    of: [completeGerade],
    fault: [set('erwartungsboegen.0.antworten.ziel', { imOTon: false })],
  },
  {
    rule: 'aktivzentrum.zeitraum',
    of: [completeGerade],
    fault: [remove('erwartungsboegen.0.bis')],
  },
  {
    rule: 'aktivzentrum.zeitraumInEinbuchung',
    of: [completeWechsel],
    met: [
      set('erwartungsboegen.1.ab', '2026-05-04'),
      set('nutzungen.1.ab', '2026-05-04'),
      set('erwartungsboegen.1.bis', '2026-11-01'),
    ],
    fault: [set('erwartungsboegen.1.bis', '2026-11-02')],
  },
  {
    rule: 'aktivzentrum.dauerPasst',
    of: [completeGerade],
    fault: [set('erwartungsboegen.0.dauerPasst', false)],
  },
  {
    rule: 'aktivzentrum.pauschaleHoechstdauer',
    of: [completeGerade],
    met: [set('erwartungsboegen.0.bis', '2024-06-03'), set('erwartungsboegen.0.dauerBegruendet', true)],
    fault: [remove('erwartungsboegen.0.dauerBegruendet')],
  },
  {
    rule: 'aktivzentrum.hoechstdauer',
    of: [completeGerade],
    met: [set('erwartungsboegen.0.bis', '2024-06-02')],
    fault: [set('erwartungsboegen.0.bis', '2024-06-04')],
  },
  {
    rule: 'aktivzentrum.hoechstdauerZusammen',
    of: [completeWechsel],
    met: [
      set('aenderungen.0.modul', 'digitalwerkstatt'),
      set('nutzungen.1', { modul: 'digitalwerkstatt', ab: '2026-04-27', bis: '2026-05-11' }),
      set('erwartungsboegen.1.modul', 'digitalwerkstatt'),
      set('erwartungsboegen.1.bis', '2026-05-11'),
    ],
    fault: [set('erwartungsboegen.1.bis', '2026-05-12')],
  },
  {
    rule: 'aktivzentrum.gemeinsamVereinbart',
    of: [completeGerade],
    fault: [set('erwartungsboegen.0.vereinbartMit', ['integrationsfachkraft'])],
  },
  {
    rule: 'aktivzentrum.uebersendung',
    of: [completeGerade],
    fault: [set('erwartungsboegen.0.uebersandtAm', false)],
  },
  {
    rule: 'aktivzentrum.massgebenderZeitraum',
    of: [completeWechsel],
    fault: [set('nutzungen.0.bis', '2026-04-27')],
  },
  {
    rule: 'aktivzentrum.neuerErwartungsbogen',
    of: [completeGerade],
    met: [
      set('aenderungen', [
        { am: '2024-02-27', art: 'nichtErreicht', allgemeinesZielGeaendert: false, einbuchungGeaendert: false },
      ]),
    ],
    fault: [set('aenderungen.0.am', '2024-04-12')],
  },
  {
    rule: 'aktivzentrum.neueTeilnahmedauer',
    of: [completeWechsel],
    met: [
      set('nutzungen.0.modul', 'jobakademie-2.0'),
      set('erwartungsboegen.0.modul', 'jobakademie-2.0'),
      set('erwartungsboegen.0.bis', '2026-07-31'),
      remove('erwartungsboegen.0.vorzeitigBis'),
      set('erwartungsboegen.1.ab', '2026-02-09'),
      set('erwartungsboegen.1.bis', '2026-07-30'),
    ],
    fault: [set('erwartungsboegen.1.bis', '2026-07-31')],
  },
  {
    rule: 'aktivzentrum.dreiergespraech',
    of: [completeWechsel],
    fault: [set('erwartungsboegen.1.gespraech.teilnehmende', ['leistungsberechtigtePerson', 'integrationsfachkraft'])],
  },
];
