import { changed, remove, set } from '../../begriffe/change';
import type { CompleteDocument } from '../../begriffe/ruleExample';
import type { Minderungsbescheid } from '../model/minderungsbescheid';

/** A first breach under the steps of 10, 20 and 30 percent, complete under the law until 2026-06-30. */
export const bescheid2023: Minderungsbescheid = {
  art: 'minderungsbescheid',
  id: 'bescheid-2023',
  fall: 'fall-1',
  leistungsberechtigtePerson: 'person-0815',
  versandtAm: '2025-12-22',
  versandart: 'post',
  zugegangenAm: '2025-12-24',
  leistungsbezeichnung: 'buergergeld',
  festgestelltAm: '2025-12-22',
  tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II',
  massnahme: 'massnahme-bewerbungstraining',
  rechtsgrundlage: '§ 16 Abs. 1 SGB II',
  pflichtverletzungAm: '2025-12-01',
  belehrtAm: '2025-11-03',
  belehrungSchriftlich: true,
  kenntnis: { art: 'keine' },
  folge: 'minderung',
  prozent: 10,
  monate: 1,
  beginnMonat: '2026-01',
  fruehereMinderungen: [],
  weitereMinderungProzent: 0,
  schlichtungen: [],
  anhoerungAm: '2025-12-08',
  anhoerungEntbehrlich: false,
  begruendung: { gruende: true },
  rechtsbehelfsbelehrung: 'richtig',
  anhoerungPersoenlich: 'keine',
  persoenlichVerlangt: false,
  schriftlichUngeeignet: false,
};

/** Own efforts not proved, complete under the law since 2026-07-01. */
export const bescheid2026: Minderungsbescheid = changed(bescheid2023, [
  set('id', 'bescheid-2026'),
  set('leistungsbezeichnung', 'grundsicherungsgeld'),
  set('versandtAm', '2026-08-17'),
  set('zugegangenAm', '2026-08-19'),
  set('festgestelltAm', '2026-08-17'),
  set('tatbestand', '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II'),
  set('pflichtverletzungAm', '2026-08-03'),
  set('belehrtAm', '2026-07-06'),
  set('prozent', 30),
  set('monate', 3),
  set('beginnMonat', '2026-09'),
  set('anhoerungAm', '2026-08-10'),
  remove('massnahme'),
  remove('rechtsgrundlage'),
  remove('schlichtungen'),
  remove('fruehereMinderungen'),
]);

/** The second appointment missed in a row, complete under the law since 2026-07-01. */
export const meldebescheid2026: Minderungsbescheid = changed(bescheid2026, [
  set('id', 'meldebescheid-2026'),
  set('tatbestand', '§ 32 Abs. 1 SGB II'),
  set('monate', 1),
  set('versaeumnisse', [{ terminAm: '2026-07-20', belehrt: true, wichtigerGrund: false }]),
  set('inFolge', 2),
]);

/** An appointment missed, complete under the law until 2026-06-30. */
export const meldebescheid2023: Minderungsbescheid = changed(bescheid2023, [
  set('id', 'meldebescheid-2023'),
  set('tatbestand', '§ 32 Abs. 1 SGB II'),
  set('versaeumnisse', []),
  remove('massnahme'),
  remove('rechtsgrundlage'),
  remove('schlichtungen'),
  remove('fruehereMinderungen'),
]);

/** Work refused, the whole Regelbedarf lost; complete under the law since 2026-04-23. */
export const wegfallbescheid2026: Minderungsbescheid = changed(bescheid2026, [
  set('id', 'wegfallbescheid-2026'),
  set('tatbestand', '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II'),
  set('folge', 'wegfallRegelbedarf'),
  set('arbeitUnmittelbarMoeglich', true),
  set('willentlichVerweigert', true),
  remove('prozent'),
  remove('monate'),
]);

function complete(document: Minderungsbescheid, asOf: string, de: string, en: string): CompleteDocument {
  return { title: { de, en }, document, asOf };
}

/** Until 2026-06-30. */
export const completeBescheid2023 = complete(
  bescheid2023,
  '2026-01-15',
  'vollständiger Minderungsbescheid nach dem Recht bis 30.06.2026',
  'complete notice of a reduction under the law until 2026-06-30',
);

/** Since 2026-07-01. */
export const completeBescheid2026 = complete(
  bescheid2026,
  '2026-08-24',
  'vollständiger Minderungsbescheid nach dem Recht ab 01.07.2026',
  'complete notice of a reduction under the law since 2026-07-01',
);

/** Until 2026-06-30. */
export const completeMeldebescheid2023 = complete(
  meldebescheid2023,
  '2026-01-15',
  'vollständiger Bescheid über ein Meldeversäumnis nach dem Recht bis 30.06.2026',
  'complete notice on a missed appointment under the law until 2026-06-30',
);

/** Since 2026-07-01. */
export const completeMeldebescheid2026 = complete(
  meldebescheid2026,
  '2026-08-24',
  'vollständiger Bescheid über ein wiederholtes Meldeversäumnis nach dem Recht ab 01.07.2026',
  'complete notice on a repeated missed appointment under the law since 2026-07-01',
);

/** Since 2026-04-23. */
export const completeWegfallbescheid2026 = complete(
  wegfallbescheid2026,
  '2026-08-24',
  'vollständiger Bescheid über den Wegfall des Regelbedarfs nach dem Recht ab 23.04.2026',
  'complete notice on the loss of the Regelbedarf under the law since 2026-04-23',
);
