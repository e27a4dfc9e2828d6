import { addDays, yearOf } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { FristFlag, Uebersprungen } from '../law/frist';
import { isFeiertagSomewhere, isUndecided, reasonOf } from './arbeitsfrei';
import { feiertageDatenstand } from './datenstand';
import type { CheckedOrt } from './ort';

/** A day after the shift, with what a reader has to know about it. */
export interface Verschoben {
  readonly end: CalendarDay;
  /** The days passed over; none where the day stays. */
  readonly over: readonly Uebersprungen[];
  readonly flags: readonly FristFlag[];
}

/** What the holiday table leaves open about a day that it takes for no holiday. */
export function openQuestions(day: CalendarDay, ort: CheckedOrt): readonly FristFlag[] {
  const flags: FristFlag[] = [];
  if (ort.land === null) {
    if (yearOf(day) < feiertageDatenstand.landFrom) flags.push('landFeiertageUnknown');
    else if (isFeiertagSomewhere(day)) flags.push('landFeiertagPossible');
  } else if (isUndecided(day, ort)) flags.push('gemeindeFeiertagUndecided');
  if (day > feiertageDatenstand.knownUntil) flags.push('afterKnownUntil');
  return flags;
}

/** The next working day on or after a day: Monday to Friday, no statutory holiday at the place. */
export function shiftForward(day: CalendarDay, ort: CheckedOrt, argument: string): Verschoben {
  const over: Uebersprungen[] = [];
  for (let end = day; ; end = addDays(end, 1)) {
    const reason = reasonOf(end, ort, argument);
    if (!reason) return { end, over, flags: openQuestions(end, ort) };
    over.push({ day: end, reason });
  }
}
