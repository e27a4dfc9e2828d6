import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import { completeVerpflichtung2026, completeVerpflichtungSchritte2026 } from '../examples/verpflichtung';

const of = [completeVerpflichtung2026];
const zweitePflicht = {
  nummer: 2,
  art: 'massnahme',
  beschreibung: 'Bewerbungstraining besuchen',
  rechtsgrundlage: '§ 16 Abs. 1 SGB II',
  bisAm: '2026-09-14',
};

/** Examples of the rules that only a Verpflichtung is asked. */
export const verpflichtungExamples: readonly RuleExample[] = [
  {
    rule: 'rechtsfolgenbelehrung.verpflichtungsgrundlage',
    of: [completeVerpflichtungSchritte2026],
    met: [
      set('versandtAm', '2026-07-01'),
      set('zugegangenAm', '2026-07-03'),
      set('anhoerungAm', '2026-06-22'),
      remove('leistungsbezeichnung'),
      remove('rechtsfolgenbelehrung'),
    ],
    fault: [set('versandtAm', '2026-06-30')],
  },
  {
    rule: 'rechtsfolgenbelehrung.verpflichtungsanlass',
    of,
    fault: [set('versaeumtAm', false)],
  },
  {
    rule: 'rechtsfolgenbelehrung.verpflichtungsgegenstand',
    of,
    met: [set('pflichten.1', zweitePflicht)],
    fault: [set('pflichten.1.art', 'andereMitwirkung')],
  },
  { rule: 'rechtsfolgenbelehrung.planBeruecksichtigt', of, fault: [set('planBeruecksichtigt', false)] },
  { rule: 'rechtsfolgenbelehrung.verpflichtungsform', of, fault: [set('form', 'email')] },
  {
    rule: 'rechtsfolgenbelehrung.eigenbemuehungen',
    of,
    fault: [remove('pflichten.0.eigenbemuehung.nachweis.form')],
  },
  {
    rule: 'rechtsfolgenbelehrung.eigenbemuehungenWeitere',
    of: [completeVerpflichtungSchritte2026],
    fault: [remove('pflichten.0.eigenbemuehung.nachweis.form')],
  },
  { rule: 'rechtsfolgenbelehrung.angemessenheit', of, fault: [set('pflichten.0.angemessen', false)] },
  {
    rule: 'rechtsfolgenbelehrung.angemessenheitWeitere',
    of: [completeVerpflichtungSchritte2026],
    fault: [set('pflichten.0.angemessen', false)],
  },
  {
    rule: 'rechtsfolgenbelehrung.pflichttermin',
    of,
    met: [set('pflichten.1', zweitePflicht)],
    fault: [remove('pflichten.1.bisAm')],
  },
  {
    rule: 'rechtsfolgenbelehrung.eigenbemuehungBestimmt',
    of: [completeVerpflichtungSchritte2026],
    fault: [remove('pflichten.0.eigenbemuehung.zeitraum')],
  },
  {
    rule: 'rechtsfolgenbelehrung.kostenzusage',
    of,
    fault: [set('pflichten.0.eigenbemuehung.kostenzusage', 'allgemein')],
  },
  { rule: 'rechtsfolgenbelehrung.ueberpruefungstermin', of, fault: [remove('pflichten.0.ueberpruefungAm')] },
  { rule: 'rechtsfolgenbelehrung.leistungKonkret', of, fault: [remove('leistungen.0.ab')] },
];
