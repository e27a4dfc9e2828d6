import { toCalendarDay } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { FristFlag, Uebersprungen } from '../law/frist';
import type { Land } from '../law/land';
import { toOrt } from './ort';
import type { Ort } from './ort';
import { shiftForward } from './verschieben';

/** A working day and the days passed over on the way to it. */
export interface WorkingDay {
  readonly day: CalendarDay;
  readonly over: readonly Uebersprungen[];
  /** The Land whose holidays were used; `null`: nationwide only. */
  readonly land: Land | null;
  readonly flags: readonly FristFlag[];
}

/**
 * The working day a shift leads to: the day itself, or the next Monday to Friday that is no statutory holiday at the place (the
 * "nächster Werktag" of § 26 Abs. 3 Satz 1 SGB X, § 64 Abs. 3 SGG, § 193 BGB). A Saturday is a Werktag, but never the target of a
 * shift: to count Werktage use `addWerktage` and `countWerktage`.
 *
 * Input: `day` as `YYYY-MM-DD` and the place. The result holds the working `day`, the days passed `over` with their reason, the Land used
 * and flags.
 *
 * @throws ArgumentError for a day that does not exist or lies outside the holiday table, an unknown Land.
 *
 * @example
 * ```ts
 * import { workingDayOnOrAfter } from 'kooperationsplan/fristen';
 * workingDayOnOrAfter('2026-12-25').day; //=> '2026-12-28'
 * workingDayOnOrAfter('2025-10-31', { land: 'NI' }).over[0]?.reason; //=> 'reformationstag'
 * ```
 */
export function workingDayOnOrAfter(day: string, ort: Ort = {}): WorkingDay {
  const place = toOrt(ort);
  const { end, over, flags } = shiftForward(toCalendarDay(day, 'day'), place, 'day');
  return { day: end, over, land: place.land, flags };
}
