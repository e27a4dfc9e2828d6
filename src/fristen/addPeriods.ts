import { addDays, daysBetween } from '../law/day';
import type { CalendarDay } from '../law/day';
import { amountIn, dayIn, oneOf, optionalDayIn, refuse } from './checks';

/** A used stretch of time; both days count. */
export interface Zeitabschnitt {
  readonly from: string;
  readonly to: string;
}

/** A length in days, months of 30 days or years of 365 days. */
export interface Zeitmenge {
  readonly amount: number;
  readonly unit: 'days' | 'months' | 'years';
}

/** What {@link addPeriods} is asked. */
export interface AddPeriodsInput {
  /** The separate periods: stretches with both days counted, or lengths. */
  readonly periods: readonly (Zeitabschnitt | Zeitmenge)[];
  /** The cap, where there is one: `{ amount: 24, unit: 'months' }` is 720 days. */
  readonly cap?: Zeitmenge | undefined;
  /** First day of a further stretch, to learn when it uses the cap up. */
  readonly nextFrom?: string | undefined;
}

/** The sum of separate periods, in days. */
export interface Zeitsumme {
  readonly form: 'zeitsumme';
  /** Days of all periods. */
  readonly usedDays: number;
  /** Days of the cap; `null` without one. */
  readonly capDays: number | null;
  /** Days left of the cap, 0 when it is used up or exceeded; `null` without a cap. */
  readonly leftDays: number | null;
  /** Days above the cap; 0 without a cap. */
  readonly daysAboveCap: number;
  /** The last day a stretch from `nextFrom` may have; `null` when nothing is left or not asked. */
  readonly usedUpOn: CalendarDay | null;
  /** The provisions applied. */
  readonly norms: readonly string[];
}

const daysIn = { days: 1, months: 30, years: 365 } as const;

function daysOf(menge: Zeitmenge, at: string): number {
  return daysIn[oneOf(menge, 'unit', Object.keys(daysIn) as (keyof typeof daysIn)[], at)] * amountIn(menge, at);
}

/**
 * Adds up separate periods where a length in months or years need not run in one piece: a month is 30 days, a year 365 days,
 * whatever the calendar says (§ 191 BGB). A used stretch counts its first and its last day. No end moves.
 *
 * Input: `periods` as stretches (`from`, `to`, days `YYYY-MM-DD`) or lengths in days, months or years; `cap` in the same units.
 * The result holds the days used, the days of the cap, the days left or above it, and with `nextFrom` the last day a further stretch
 * may have.
 *
 * @throws ArgumentError for a day that does not exist, a stretch that ends before it begins, stretches that overlap, an amount that
 * is no whole number from 1, an unknown unit. It names the place: `periods[1].from`.
 *
 * @example
 * ```ts
 * import { addPeriods } from 'kooperationsplan/fristen';
 * const sum = addPeriods({
 *   periods: [{ from: '2025-01-01', to: '2025-12-31' }, { amount: 6, unit: 'months' }],
 *   cap: { amount: 24, unit: 'months' },
 *   nextFrom: '2027-01-01',
 * });
 * sum.usedDays; //=> 545
 * sum.leftDays; //=> 175
 * sum.usedUpOn; //=> '2027-06-24'
 * ```
 */
export function addPeriods(input: AddPeriodsInput): Zeitsumme {
  const { periods, cap } = input;
  const stretches: [from: CalendarDay, to: CalendarDay][] = [];
  let usedDays = 0;
  periods.forEach((period, index) => {
    const argument = `periods[${index}]`;
    const at = `${argument}.`;
    if ('amount' in period) usedDays += daysOf(period, at);
    else {
      const from = dayIn(period, 'from', at);
      const to = dayIn(period, 'to', at);
      if (to < from || stretches.some((other) => from <= other[1] && to >= other[0]))
        refuse(argument, 'a period that ends after it begins and overlaps no other');
      stretches.push([from, to]);
      usedDays += daysBetween(from, to) + 1;
    }
  });
  const capDays = cap ? daysOf(cap, 'cap.') : null;
  const leftDays = capDays === null ? null : Math.max(0, capDays - usedDays);
  const next = optionalDayIn(input, 'nextFrom');
  return {
    form: 'zeitsumme',
    usedDays,
    capDays,
    leftDays,
    daysAboveCap: Math.max(0, usedDays - (capDays ?? usedDays)),
    usedUpOn: next && leftDays ? addDays(next, leftDays - 1) : null,
    norms: ['§ 191 BGB'],
  };
}
