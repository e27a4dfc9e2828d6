import type { Frist, Fristart, Regime } from '../law/frist';
import { amountIn, dayIn, oneOf, onlyOne } from './checks';
import { computeRoh } from './fristbeginn';
import type { Beginn, Ereignis, FesterTag } from './fristbeginn';
import { fristnorm } from './normen';
import { ohneEnde } from './ohneEnde';
import type { OhneEnde } from './ohneEnde';
import { toOrt } from './ort';
import type { Ort } from './ort';
import { regimes, toRegime } from './regime';
import { settle } from './rohfrist';

/** What {@link computeFristende} is asked: the start (one of `after`, `from`, `on`), the length, the kind, the place. */
export type FristendeInput = (Ereignis | Beginn | FesterTag) &
  Ort & {
    /** The kind of period; it decides about start and shift. */
    readonly kind: Exclude<Fristart, 'stunden'>;
    /** The law cited; `SGB X` when absent. SGG and BGB know `gesetzlich` and `wartezeit` only. */
    readonly regime?: Regime | undefined;
  };

/** A period in hours: nothing is computed. */
export interface StundenInput {
  /** The day of the event. */
  readonly after: string;
  /** Hours, a whole number from 1. */
  readonly amount: number;
  readonly unit: 'hours';
  readonly kind: 'stunden';
  /** The law cited; `SGB X` when absent. */
  readonly regime?: 'SGB X' | 'VwVfG' | undefined;
}

const arten: readonly Fristart[] = [
  'gesetzlich',
  'wartezeit',
  'behoerdlich',
  'benannterTag',
  'leistungszeitraum',
  'termin',
  'stunden',
];

/**
 * Decides on which day a period ends and whether that end moves to the next working day: §§ 187 to 189 and 193 BGB,
 * § 26 Abs. 1 to 6 SGB X (§ 31 VwVfG), § 64 SGG.
 *
 * Input days are `YYYY-MM-DD`; `after` is the day of an event and is not counted (§ 187 Abs. 1 BGB), `from` is the first
 * day and is counted (§ 187 Abs. 2 BGB), `on` is a named last day. `amount` is a whole number of `unit`: days, weeks, months,
 * quarters, halfYears, years, or an odd number of halfMonths (3: one month and a half). `kind` decides about the shift,
 * `land` about the holidays.
 *
 * The result holds the first day counted, the end before (`unshifted`) and after (`end`) the shift, the shift with the days
 * passed over or the reason against it, the provisions in order, the Land used and flags. With kind `stunden` it is an
 * {@link OhneEnde}: hours are counted through weekends and end at an hour.
 *
 * @throws ArgumentError for a day that does not exist, an amount that is no whole number from 1, an unknown unit, kind, regime or
 * Land, a start that does not belong to the kind, and an end outside the holiday table (2015 to 2100 with a Land, from 2000
 * without).
 *
 * @example
 * ```ts
 * import { computeFristende } from 'kooperationsplan/fristen';
 * const frist = computeFristende({ after: '2025-08-31', amount: 6, unit: 'months', kind: 'gesetzlich', land: 'NI' });
 * frist.firstDay; //=> '2025-09-01'
 * frist.unshifted; //=> '2026-02-28'
 * frist.end; //=> '2026-03-02'
 * frist.norms.at(-1); //=> '§ 26 Abs. 3 Satz 1 SGB X'
 * ```
 */
export function computeFristende(input: FristendeInput): Frist;
/** A period in hours, counted through weekends: it ends at an hour, so the result has no day (§ 26 Abs. 6 SGB X). */
export function computeFristende(input: StundenInput): OhneEnde;
export function computeFristende(input: FristendeInput | StundenInput): Frist | OhneEnde {
  const regime = toRegime(input, regimes);
  // § 64 SGG and the BGB have no counterpart to § 26 Abs. 2, Abs. 3 Satz 2 and Abs. 4 to 6 SGB X.
  oneOf(input, 'kind', regime === 'SGG' || regime === 'BGB' ? arten.slice(0, 2) : arten);
  if (input.kind === 'stunden') {
    oneOf(input, 'unit', ['hours']);
    amountIn(input);
    return ohneEnde('stunden', dayIn(input, 'after'), fristnorm(regime, '6'));
  }
  const argument = onlyOne(input, 'after', 'from', 'on');
  return settle(computeRoh(input, input.kind, regime), regime, toOrt(input), argument);
}
