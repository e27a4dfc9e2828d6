import { isInTable } from '../begriffe';
import { computeFristende, workingDayOnOrAfter } from '../fristen';
import { addDays, addMonths, type CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Land } from '../law/land';

/** The last day of so many months or weeks whose first day counts (§§ 187 Abs. 2, 188 Abs. 2, 3 BGB); it never moves. */
export function endeAb(from: CalendarDay, amount: number, unit: 'months' | 'weeks'): Frist {
  return computeFristende({ from, amount, unit, kind: 'leistungszeitraum', regime: 'SGB X' });
}

/** Whether a last day lies safely before the end of so many months: then no Frist with its reasons has to be made. */
export function endetSicherVor(bis: CalendarDay, ab: CalendarDay, monate: number): boolean {
  return bis < addDays(addMonths(ab, monate), -1);
}

/** A run of days, both included. */
export interface Lauf {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** The last day that a run reaches with those after it, where only weekends and holidays lie between them. */
export function reichtBis(lauf: Lauf, laeufe: readonly Lauf[], land: Land | undefined): CalendarDay {
  let { to } = lauf;
  for (const next of laeufe) {
    if (next.from <= to) continue;
    const luecke = addDays(to, 1);
    if (luecke < next.from && (!isInTable(next.from) || workingDayOnOrAfter(luecke, { land }).day < next.from)) break;
    to = next.to;
  }
  return to;
}
