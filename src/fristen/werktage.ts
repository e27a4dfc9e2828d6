import { addDays, weekdayOf, yearOf } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { FristFlag } from '../law/frist';
import type { Land } from '../law/land';
import { feiertagOn } from './arbeitsfrei';
import { amountIn, dayIn, inTable, refuse } from './checks';
import { toOrt } from './ort';
import type { CheckedOrt, Ort } from './ort';
import { joinFlags } from './rohfrist';
import { openQuestions } from './verschieben';

/** The day a number of Werktage leads to. */
export interface WerktagAddition {
  readonly day: CalendarDay;
  /** The Land whose holidays were used; `null`: nationwide only. */
  readonly land: Land | null;
  /** What the holiday table leaves open about one of the days counted. */
  readonly flags: readonly FristFlag[];
}

/** The Werktage of a stretch. */
export interface WerktagCount {
  readonly werktage: number;
  /** The Land whose holidays were used; `null`: nationwide only. */
  readonly land: Land | null;
  /** What the holiday table leaves open about one of the days counted. */
  readonly flags: readonly FristFlag[];
}

function isWerktag(day: CalendarDay, ort: CheckedOrt, argument: string): boolean {
  return weekdayOf(day) !== 7 && !feiertagOn(day, ort, argument);
}

/**
 * The n-th Werktag after a day. Saturday is a Werktag (BGH 27.4.2005, VIII ZR 206/04), Sundays and statutory holidays are not. This is
 * counting, not the shift of § 193 BGB: the result may be a Saturday.
 *
 * Input: `after`, a day `YYYY-MM-DD` that is not counted itself. The result holds the `day`, the Land used and flags.
 *
 * @throws ArgumentError for a day that does not exist, an amount that is no whole number from 1 to 9999, an unknown Land, a day outside
 * the holiday table.
 *
 * @example
 * ```ts
 * import { addWerktage } from 'kooperationsplan/fristen';
 * addWerktage({ after: '2026-04-30', amount: 1, land: 'NI' }).day; //=> '2026-05-02'
 * ```
 */
export function addWerktage(input: Ort & { readonly after: string; readonly amount: number }): WerktagAddition {
  const ort = toOrt(input);
  let day = dayIn(input, 'after');
  let flags: readonly FristFlag[] = [];
  for (let left = amountIn(input); left > 0;) {
    day = addDays(day, 1);
    if (!isWerktag(day, ort, 'after')) continue;
    left--;
    flags = joinFlags(flags, openQuestions(day, ort));
  }
  return { day, land: ort.land, flags };
}

/**
 * How many Werktage lie in a stretch, both days counted. Saturday is a Werktag (BGH 27.4.2005, VIII ZR 206/04), Sundays and statutory
 * holidays are not. This is counting, not the shift of § 193 BGB.
 *
 * Input: `from` and `to`, days `YYYY-MM-DD`. The result holds the number of `werktage`, the Land used and flags.
 *
 * @throws ArgumentError for a day that does not exist, a `to` before `from`, an unknown Land, a day outside the holiday table.
 *
 * @example
 * ```ts
 * import { countWerktage } from 'kooperationsplan/fristen';
 * countWerktage({ from: '2026-04-27', to: '2026-05-03', land: 'NI' }).werktage; //=> 5
 * ```
 */
export function countWerktage(input: Ort & { readonly from: string; readonly to: string }): WerktagCount {
  const ort = toOrt(input);
  const from = dayIn(input, 'from');
  const to = dayIn(input, 'to');
  if (to < from) refuse('to', 'the day from or a later day');
  inTable(yearOf(to), ort.land, 'to');
  let werktage = 0;
  let flags: readonly FristFlag[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!isWerktag(day, ort, 'from')) continue;
    werktage++;
    flags = joinFlags(flags, openQuestions(day, ort));
  }
  return { werktage, land: ort.land, flags };
}
