import { addDays } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { Frist, Fristeinheit, Regime } from '../law/frist';
import { isUndecided, reasonOf } from './arbeitsfrei';
import { dayIn } from './checks';
import { gezaehlteFrist } from './fristbeginn';
import { fristnorm, referenceNorms } from './normen';
import { ohneEnde } from './ohneEnde';
import type { OhneEnde } from './ohneEnde';
import { toOrt } from './ort';
import type { Ort } from './ort';
import { ohneGericht, toRegime } from './regime';
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
 * The result is otherwise a {@link Frist}: the new `end`, before its own shift `unshifted`, the provisions, the Land used and flags.
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
  const regime = toRegime(input, ohneGericht);
  const ort = toOrt(input);
  const norms = [...fristnorm(regime, '7 Satz 1'), ...referenceNorms(regime), '§ 190 BGB'];
  const extend = (after: CalendarDay): Frist => {
    const kind = regime === 'BGB' ? 'gesetzlich' : 'behoerdlich';
    return settle(gezaehlteFrist('verlaengerung', kind, regime, after, input, norms), regime, ort, 'after');
  };
  const oldEnd = dayIn(input, 'after');
  const frist = extend(oldEnd);
  // A holiday on a Saturday or Sunday changes nothing.
  const reason = reasonOf(oldEnd, ort, 'after');
  const known = reason ? frist.flags : joinFlags(openQuestions(oldEnd, ort), frist.flags);
  if (!reason && !isUndecided(oldEnd, ort)) return { ...frist, flags: known };
  const other = extend(shiftForward(addDays(oldEnd, 1), ort, 'after').end);
  const candidates = [...new Set([frist.end, other.end])];
  return ohneEnde('verlaengerungUnentschieden', oldEnd, norms, candidates, ort.land, joinFlags(known, other.flags));
}
