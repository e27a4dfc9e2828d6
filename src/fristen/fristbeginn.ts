import { addDays } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { Fristart, Fristdauer, Fristeinheit, Regime } from '../law/frist';
import { dayIn, refuse } from './checks';
import { endAfter, endFrom, toSpanne } from './dauer';
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

/** A period counted from a start; only a Beginnfrist counts the start itself. `firstNorms`: the provisions on its begin. */
export function gezaehlteFrist(
  form: 'ereignisfrist' | 'beginnfrist' | 'verlaengerung',
  kind: Fristart,
  regime: Regime,
  start: CalendarDay,
  { amount, unit }: Fristdauer,
  firstNorms: readonly string[],
): Rohfrist {
  const isBeginn = form === 'beginnfrist';
  const duration = { amount, unit };
  const { end, lacking } = (isBeginn ? endFrom : endAfter)(start, toSpanne(duration));
  const norms = [...firstNorms, ...endNorms(regime, duration, isBeginn ? 2 : 1, lacking)];
  return rohfrist(form, kind, start, norms, duration, isBeginn ? start : addDays(start, 1), end);
}

/** The provisions on the begin of an Ereignisfrist. */
export function eventNorms(kind: Fristart | null, regime: Regime): readonly string[] {
  if (regime === 'SGG') return fristnorm(regime, '1');
  return kind === 'behoerdlich'
    ? [...fristnorm(regime, '2'), ...referenceNorms(regime)]
    : [...referenceNorms(regime), '§ 187 Abs. 1 BGB'];
}

/** The period before its shift; refuses a start that does not belong to the kind. */
export function computeRoh(input: Ereignis | Beginn | FesterTag, kind: Fristart, regime: Regime): Rohfrist {
  if (input.on !== undefined) {
    if ('amount' in input || 'unit' in input) refuse('amount', 'none beside on');
    return rohfrist('festerTag', kind, dayIn(input, 'on'), referenceNorms(regime));
  }
  if (kind === 'benannterTag' || kind === 'termin') refuse('on', `the named day, with kind ${kind}`);
  if (input.from !== undefined) {
    // An authority may name a later start only; the caller then gives the day before it.
    if (kind === 'behoerdlich' || regime === 'SGG') refuse('from', 'after: § 26 Abs. 2 SGB X, § 64 SGG');
    const norms = [...referenceNorms(regime), '§ 187 Abs. 2 BGB'];
    return gezaehlteFrist('beginnfrist', kind, regime, dayIn(input, 'from'), input, norms);
  }
  if (kind === 'leistungszeitraum') refuse('after', 'from or on');
  return gezaehlteFrist('ereignisfrist', kind, regime, dayIn(input, 'after'), input, eventNorms(kind, regime));
}
