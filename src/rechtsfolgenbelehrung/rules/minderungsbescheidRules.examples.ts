import { remove, set } from '../../begriffe/change';
import type { RuleExample } from '../../begriffe/ruleExample';
import {
  completeBescheid2023,
  completeBescheid2026,
  completeMeldebescheid2023,
  completeMeldebescheid2026,
  completeWegfallbescheid2026,
} from '../examples/minderungsbescheid';
import { completeVerpflichtung2026 } from '../examples/verpflichtung';

const beide = [completeBescheid2023, completeBescheid2026];
const jederVerwaltungsakt = [completeVerpflichtung2026, ...beide];
const nummer2 = '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II';
const nummer3 = '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II';
const schlichtung = [{ begonnenAm: '2025-10-13', geeinigtAm: false, beendetAm: '2025-11-10' }];

/** Examples of the rules a Minderungsbescheid is asked, and of those it shares with the Verpflichtung. */
export const minderungsbescheidExamples: readonly RuleExample[] = [
  {
    rule: 'rechtsfolgenbelehrung.minderungGanzheitlicheBetreuung',
    of: beide,
    met: [set('tatbestand', nummer3), set('rechtsgrundlage', '§ 16 Abs. 1 SGB II')],
    fault: [set('rechtsgrundlage', '§ 16k SGB II')],
  },
  {
    rule: 'rechtsfolgenbelehrung.tatbestandBeimKurs',
    of: [completeBescheid2023],
    met: [
      set('tatbestand', '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II'),
      set('kurs', 'integrationskurs'),
      remove('massnahme'),
      remove('rechtsgrundlage'),
    ],
    fault: [set('tatbestand', nummer3)],
  },
  {
    rule: 'rechtsfolgenbelehrung.tatbestandBeiMassnahme',
    of: beide,
    met: [set('tatbestand', nummer3), set('rechtsgrundlage', '§ 16d SGB II')],
    fault: [set('tatbestand', nummer2)],
  },
  {
    rule: 'rechtsfolgenbelehrung.minderungWaehrendSchlichtung',
    of: [completeBescheid2023],
    met: [set('schlichtungen', [{ begonnenAm: '2025-11-28', geeinigtAm: '2025-11-30', beendetAm: '2025-11-30' }])],
    fault: [set('schlichtungen.0.geeinigtAm', false)],
  },
  {
    rule: 'rechtsfolgenbelehrung.schlichtungsdauer',
    of: [completeBescheid2023],
    met: [set('schlichtungen', schlichtung)],
    fault: [set('schlichtungen.0.beendetAm', '2025-11-11')],
  },
  { rule: 'rechtsfolgenbelehrung.belehrungVorher', of: beide, fault: [set('belehrungSchriftlich', false)] },
  {
    rule: 'rechtsfolgenbelehrung.folgeNachAlterBelehrung',
    of: [completeBescheid2026],
    fault: [set('belehrtAm', '2026-06-29')],
  },
  { rule: 'rechtsfolgenbelehrung.minderungshoehe', of: beide, fault: [set('prozent', 20)] },
  {
    rule: 'rechtsfolgenbelehrung.anhoerungPersoenlich',
    of: beide,
    met: [set('anhoerungPersoenlich', 'angeboten'), set('persoenlichVerlangt', true)],
    fault: [set('anhoerungPersoenlich', 'keine')],
  },
  { rule: 'rechtsfolgenbelehrung.minderungsdeckel', of: beide, fault: [set('weitereMinderungProzent', 30)] },
  {
    rule: 'rechtsfolgenbelehrung.wegfallRegelbedarf',
    of: [completeWegfallbescheid2026],
    fault: [set('willentlichVerweigert', false)],
  },
  { rule: 'rechtsfolgenbelehrung.minderungsbeginn', of: beide, fault: [set('beginnMonat', '2026-10')] },
  {
    rule: 'rechtsfolgenbelehrung.feststellungsfrist',
    of: [completeBescheid2026],
    met: [
      set('versandtAm', '2027-01-25'),
      set('zugegangenAm', '2027-01-27'),
      set('festgestelltAm', '2027-01-25'),
      set('beginnMonat', '2027-02'),
    ],
    fault: [set('pflichtverletzungAm', '2026-07-13')],
    asOf: '2027-02-10',
  },
  {
    rule: 'rechtsfolgenbelehrung.minderungMeldeversaeumnis',
    of: [completeMeldebescheid2023, completeMeldebescheid2026],
    fault: [set('monate', 2)],
  },
  {
    rule: 'rechtsfolgenbelehrung.nichtErreichbar',
    of: [completeMeldebescheid2026],
    met: [
      set('versaeumnisse.1', { terminAm: '2026-07-13', belehrt: true, wichtigerGrund: false }),
      set('anhoerungPersoenlich', 'angeboten'),
      set('imMonatDanachGemeldet', false),
    ],
    fault: [set('inFolge', 3)],
  },
  { rule: 'rechtsfolgenbelehrung.anhoerung', of: jederVerwaltungsakt, fault: [set('anhoerungAm', false)] },
  // The duties of the one, the start in the other: no document has both.
  {
    rule: 'rechtsfolgenbelehrung.bestimmtheit',
    of: jederVerwaltungsakt,
    fault: [remove('pflichten'), remove('beginnMonat')],
  },
  { rule: 'rechtsfolgenbelehrung.begruendung', of: jederVerwaltungsakt, fault: [remove('begruendung')] },
  {
    rule: 'rechtsfolgenbelehrung.rechtsbehelfsbelehrung',
    of: jederVerwaltungsakt,
    fault: [remove('rechtsbehelfsbelehrung')],
  },
];
