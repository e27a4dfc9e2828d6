import { addDays, toCalendarDay } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { Frist, Fristeinheit, Regime } from '../law/frist';
import { isUndecided, reasonOf } from './arbeitsfrei';
import { toRegime } from './regime';
import { ereignisfrist } from './fristbeginn';
import { fristnorm, referenceNorms } from './normen';
import { ohneEnde } from './ohneEnde';
import type { OhneEnde } from './ohneEnde';
import { toOrt } from './ort';
import type { Ort } from './ort';
import { joinFlags, settle } from './rohfrist';
import { openQuestions, shiftForward } from './verschieben';

/** What {@link computeVerlaengerung} is asked. */
export interface VerlaengerungInput extends Ort {
  /** The end of the old period before any shift: `unshifted` of its result. */
  readonly after: string;
  /** Length of the extension, a whole number from 1. */
  readonly amount: number;
  /** Unit of the length. */
  readonly unit: Fristeinheit;
  /** `SGB X` when absent; `BGB` for a period agreed in a contract. */
  readonly regime?: Exclude<Regime, 'SGG'> | undefined;
}

/**
 * Decides to which day a period is extended: counted from the end of the old period (§ 190 BGB; § 26 Abs. 7 SGB X for periods
 * set by an authority, also after they ran out). A statutory period cannot be extended.
 *
 * Input: `after` is the old end **before** any shift. Where it is no working day, it is open whether the extension counts from
 * it or from the shifted end; the result is then an {@link OhneEnde} with both days in `candidates` (one, where they agree).
 *
 * @throws ArgumentError for a day that does not exist, an amount that is no whole number from 1, an unknown unit or Land, regime
 * SGG, a day outside the holiday table.
 *
 * @example
 * ```ts
 * import { computeVerlaengerung } from 'kooperationsplan/fristen';
 * computeVerlaengerung({ after: '2026-03-10', amount: 2, unit: 'weeks', land: 'NI' }).end; //=> '2026-03-24'
 * const open = computeVerlaengerung({ after: '2026-03-14', amount: 10, unit: 'days', land: 'NI' });
 * open.form === 'ohneEnde' && open.candidates; //=> ['2026-03-24', '2026-03-26']
 * ```
 */
export function computeVerlaengerung(input: VerlaengerungInput): Frist | OhneEnde {
  const regime = toRegime<'SGB X' | 'VwVfG' | 'BGB'>(input.regime, 'SGB X', 'VwVfG', 'BGB');
  const ort = toOrt(input);
  const allowedBy = regime === 'BGB' ? [] : [fristnorm(regime, '7 Satz 1')];
  const norms = [...allowedBy, ...referenceNorms(regime), '§ 190 BGB'];
  const extend = (after: CalendarDay): Frist => {
    const kind = regime === 'BGB' ? 'gesetzlich' : 'behoerdlich';
    const { amount, unit } = input;
    return settle(ereignisfrist({ after, amount, unit }, kind, regime, norms, 'verlaengerung'), regime, ort, 'after');
  };
  const oldEnd = toCalendarDay(input.after, 'after');
  const frist = extend(oldEnd);
  // A holiday on a Saturday or Sunday changes nothing.
  const isFree = reasonOf(oldEnd, ort) !== null;
  const known = isFree ? frist.flags : joinFlags(openQuestions(oldEnd, ort), frist.flags);
  if (!isFree && !isUndecided(oldEnd, ort)) return { ...frist, flags: known };
  const other = extend(shiftForward(addDays(oldEnd, 1), ort, 'after').end);
  const candidates = frist.end === other.end ? [frist.end] : [frist.end, other.end];
  return ohneEnde('verlaengerungUnentschieden', oldEnd, norms, candidates, ort.land, joinFlags(known, other.flags));
}
