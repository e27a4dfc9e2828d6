import { addDays, addMonths, lastDayOfMonth } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { Frist, Fristeinheit, FristFlag, Regime } from '../law/frist';
import { isUndecided, reasonOf } from './arbeitsfrei';
import { dayIn, onlyOne } from './checks';
import { toSpanne } from './dauer';
import type { Spanne } from './dauer';
import { eventNorms } from './fristbeginn';
import { endNorms } from './normen';
import { toOrt } from './ort';
import type { CheckedOrt, Ort } from './ort';
import { regimes, toRegime } from './regime';
import { joinFlags, rohfrist, settle } from './rohfrist';
import { openQuestions } from './verschieben';

/** What {@link computeRueckwaertsfrist} is asked: the reference (one of `beforeEndOf`, `before`), the length, the place. */
export type RueckwaertsfristInput = Ort & {
  /** Length, a whole number from 1. */
  readonly amount: number;
  /** Unit of the length. */
  readonly unit: Fristeinheit;
  /** The law cited; `SGB X` when absent. */
  readonly regime?: Regime | undefined;
} & (
    | {
        /** Last day of the period before whose end the act has to be done. */
        readonly beforeEndOf: string;
        readonly before?: never;
      }
    | {
        /** Day of the event, meeting or beginning before which the act has to be done. */
        readonly before: string;
        readonly beforeEndOf?: never;
      }
  );

/** The latest day for an act that has to be done a certain time before a reference day. */
export interface Rueckwaertsfrist extends Frist {
  readonly form: 'rueckwaertsfrist';
  /** What `start` is: the last day of a period, or the day of the thing itself. */
  readonly reference: 'periodEnd' | 'pointInTime';
  /** The mirror view: counted back from the reference like a forward period. It differs at ends of months only. */
  readonly mirror: CalendarDay;
  /** The working day on or before the earlier of `unshifted` and `mirror`; never later. */
  readonly safe: CalendarDay;
}

/** The latest day from which the whole length, counted as an Ereignisfrist, ends by `last`. */
function latestStart(last: CalendarDay, { months, days }: Spanne): CalendarDay {
  const monthsEnd = addDays(last, -days);
  const target = addMonths(monthsEnd, -months);
  // From every later day of a longer month the months also end on the last day of this one.
  return months > 0 && monthsEnd === lastDayOfMonth(monthsEnd) ? lastDayOfMonth(target) : target;
}

interface SafeDay {
  readonly safe: CalendarDay;
  readonly flags: readonly FristFlag[];
}

/** The working day on or before a day. A communal holiday left undecided is passed over too: the safe day has to be safe. */
function safeDay(latest: CalendarDay, ort: CheckedOrt, argument: string): SafeDay {
  let flags: readonly FristFlag[] = ['prevailingView'];
  for (let safe = latest; ; safe = addDays(safe, -1)) {
    if (reasonOf(safe, ort, argument)) continue;
    flags = joinFlags(flags, openQuestions(safe, ort));
    if (!isUndecided(safe, ort)) return { safe, flags };
  }
}

/**
 * Decides on which day an act that is due "at the latest n before" must be done: §§ 187, 188 BGB mirrored. The whole length lies between
 * the act and the reference, neither end day counts. No shift (prevailing view: BGH 17.2.2005, III ZR 172/04; for § 26 Abs. 3
 * SGB X open), and never a later day.
 *
 * Input days: `beforeEndOf` is the last day of a period, `before` the day of the event itself. `amount` and `unit` as in
 * `computeFristende`.
 *
 * The result holds the latest day (`end`, equal to `unshifted`), the mirror view (`mirror`), the working day on or before both
 * (`safe`), and the flag `prevailingView`. The other flags speak of the safe day.
 *
 * @throws ArgumentError for a day that does not exist, none or two references, an amount that is no whole number from 1, an unknown
 * unit, regime or Land, a safe day outside the holiday table.
 *
 * @example
 * ```ts
 * import { computeRueckwaertsfrist } from 'kooperationsplan/fristen';
 * const frist = computeRueckwaertsfrist({ beforeEndOf: '2027-01-31', amount: 4, unit: 'weeks', land: 'NI' });
 * frist.end; //=> '2027-01-03'
 * frist.safe; //=> '2026-12-31'
 * ```
 */
export function computeRueckwaertsfrist(input: RueckwaertsfristInput): Rueckwaertsfrist {
  const regime = toRegime(input, regimes);
  const argument = onlyOne(input, 'before', 'beforeEndOf');
  const start = dayIn(input, argument);
  const duration = { amount: input.amount, unit: input.unit };
  const spanne = toSpanne(duration);
  const ort = toOrt(input);
  const isPeriodEnd = argument === 'beforeEndOf';
  const last = isPeriodEnd ? start : addDays(start, -1);
  const unshifted = latestStart(last, spanne);
  const mirror = addDays(addMonths(addDays(last, 1), -spanne.months), -spanne.days - 1);
  const norms = [...eventNorms(null, regime), ...endNorms(regime, duration, 1, false)].map((norm) =>
    norm.includes(' 18') ? `${norm} (entsprechend)` : norm,
  );
  const roh = rohfrist('rueckwaertsfrist', null, start, norms, duration, null, unshifted);
  return {
    ...settle(roh, regime, ort, argument),
    land: ort.land,
    reference: isPeriodEnd ? 'periodEnd' : 'pointInTime',
    mirror,
    ...safeDay(unshifted < mirror ? unshifted : mirror, ort, argument),
  };
}
