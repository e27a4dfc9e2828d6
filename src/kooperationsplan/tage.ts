import { computeFristende } from '../fristen';
import type { CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';

/** A day agreed in the plan. Nobody counts to it and nothing moves it: the plan is no Verwaltungsakt. */
export function vereinbarterTag(day: CalendarDay): Frist {
  return computeFristende({ on: day, kind: 'wartezeit', regime: 'BGB' });
}

/** The end of an Ereignisfrist in months, unshifted (§§ 187 Abs. 1, 188 Abs. 2, 3 BGB); no declaration is due at its end. */
export function nachMonaten(after: CalendarDay, amount: number): Frist {
  return computeFristende({ after, amount, unit: 'months', kind: 'wartezeit', regime: 'SGB X' });
}
