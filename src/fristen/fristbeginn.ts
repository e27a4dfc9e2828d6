import { addDays, dayOfMonth, toCalendarDay } from '../law/day';
import type { Fristart, Fristeinheit, Regime } from '../law/frist';
import { refuse } from './checks';
import { endAfter, endFrom, lacksNumber, toSpanne } from './dauer';
import { endNorms, fristnorm, referenceNorms } from './normen';
import { rohfrist } from './rohfrist';
import type { Rohfrist } from './rohfrist';

/** An event starts the period and is not counted (§ 187 Abs. 1 BGB). */
export interface Ereignis {
  /** The day of the event: notice, service, breach, Bekanntgabe. */
  readonly after: string;
  readonly from?: never;
  readonly on?: never;
  /** Length, a whole number from 1. */
  readonly amount: number;
  /** Unit of the length. */
  readonly unit: Fristeinheit;
}

/** A day from whose beginning the period runs; it is counted (§ 187 Abs. 2 BGB). */
export interface Beginn {
  /** The first day. */
  readonly from: string;
  readonly after?: never;
  readonly on?: never;
  /** Length, a whole number from 1. */
  readonly amount: number;
  /** Unit of the length. */
  readonly unit: Fristeinheit;
}

/** A last day that is named itself. */
export interface FesterTag {
  /** The named day. */
  readonly on: string;
  readonly after?: never;
  readonly from?: never;
  readonly amount?: never;
  readonly unit?: never;
}

/** A period that an event starts. `firstNorms`: the provisions on its begin. */
export function ereignisfrist(
  { after, amount, unit }: Ereignis,
  kind: Fristart,
  regime: Regime,
  firstNorms: readonly string[],
  form: 'ereignisfrist' | 'verlaengerung' = 'ereignisfrist',
): Rohfrist {
  const start = toCalendarDay(after, 'after');
  const duration = { amount, unit };
  const spanne = toSpanne(duration);
  const norms = [...firstNorms, ...endNorms(regime, duration, 1, lacksNumber(dayOfMonth(start), start, spanne))];
  return rohfrist(form, kind, start, norms, duration, addDays(start, 1), endAfter(start, spanne));
}

function beginnfrist({ from, amount, unit }: Beginn, kind: Fristart, regime: Regime): Rohfrist {
  const start = toCalendarDay(from, 'from');
  const duration = { amount, unit };
  const spanne = toSpanne(duration);
  const monthEnd = lacksNumber(dayOfMonth(start) - 1, start, spanne);
  const norms = [...referenceNorms(regime), '§ 187 Abs. 2 BGB', ...endNorms(regime, duration, 2, monthEnd)];
  return rohfrist('beginnfrist', kind, start, norms, duration, start, endFrom(start, spanne));
}

/** The provisions on the begin of an Ereignisfrist. */
export function eventNorms(kind: Fristart | null, regime: Regime): readonly string[] {
  if (regime === 'SGG') return [fristnorm(regime, '1')];
  return kind === 'behoerdlich' && regime !== 'BGB'
    ? [fristnorm(regime, '2'), ...referenceNorms(regime)]
    : [...referenceNorms(regime), '§ 187 Abs. 1 BGB'];
}

/** The period before its shift; refuses a start that does not belong to the kind. */
export function computeRoh(input: Ereignis | Beginn | FesterTag, kind: Fristart, regime: Regime): Rohfrist {
  if (input.on !== undefined) {
    if ('amount' in input || 'unit' in input) refuse('amount', 'none beside on');
    return rohfrist('festerTag', kind, toCalendarDay(input.on, 'on'), referenceNorms(regime));
  }
  if (kind === 'benannterTag' || kind === 'termin') refuse('on', `the named day, with kind ${kind}`);
  if (input.from !== undefined) {
    // An authority may name a later start only; the caller then gives the day before it.
    if (kind === 'behoerdlich' || regime === 'SGG') refuse('from', 'after: § 26 Abs. 2 SGB X, § 64 SGG');
    return beginnfrist(input, kind, regime);
  }
  if (kind === 'leistungszeitraum') refuse('after', 'from or on');
  return ereignisfrist(input, kind, regime, eventNorms(kind, regime));
}
