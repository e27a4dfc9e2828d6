import { isInTable } from '../begriffe';
import { computeFristende, workingDayOnOrAfter } from '../fristen';
import { addMonths, type CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Land } from '../law/land';

export { vereinbarterTag } from '../begriffe';

/** The end of an Ereignisfrist in months, unshifted (§§ 187 Abs. 1, 188 Abs. 2, 3 BGB); no declaration is due at its end. */
export function nachMonaten(after: CalendarDay, amount: number): Frist {
  return computeFristende({ after, amount, unit: 'months', kind: 'wartezeit', regime: 'SGB X' });
}

/** The same end, moved to the next working day (§ 26 Abs. 3 SGB X). */
export function nachMonatenVerschoben(after: CalendarDay, amount: number, land: Land | undefined): Frist {
  if (!isInTable(addMonths(after, amount + 1))) return nachMonaten(after, amount);
  return computeFristende({ after, amount, unit: 'months', kind: 'gesetzlich', regime: 'SGB X', land });
}

/** The end of an Ereignisfrist in weeks, with its shift where holidays are known (§ 26 Abs. 3 SGB X). */
export function nachWochen(after: CalendarDay, amount: number, land: Land | undefined): Frist {
  const kind = isInTable(addMonths(after, amount)) ? 'gesetzlich' : 'wartezeit';
  return computeFristende({ after, amount, unit: 'weeks', kind, regime: 'SGB X', land });
}

/** The next working day, where a day is none; `undefined` where it is one, or holidays are not known. */
export function naechsterWerktag(day: CalendarDay, land: Land | undefined): CalendarDay | undefined {
  if (!isInTable(addMonths(day, 1))) return undefined;
  const { day: next } = workingDayOnOrAfter(day, { land });
  return next === day ? undefined : next;
}
