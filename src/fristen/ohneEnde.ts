import type { CalendarDay } from '../law/day';
import type { FristFlag } from '../law/frist';
import type { Land } from '../law/land';

/** Why no day is computed: see {@link OhneEnde}. */
export type OhneEndeGrund = 'stunden' | 'unverzueglich' | 'regelmaessig' | 'verlaengerungUnentschieden';

/**
 * A question the law answers with no calendar day:
 *
 * - `stunden`: a period in hours ends at an hour (§ 26 Abs. 6 SGB X: through weekends), not on a day.
 * - `unverzueglich`: without culpable delay (§ 121 Abs. 1 Satz 1 BGB); that depends on the case.
 * - `regelmaessig`: no interval follows from the word.
 * - `verlaengerungUnentschieden`: the old end was no working day; whether the extension counts from it or from the shifted
 *   end is open (§ 190 BGB). Both answers stand in `candidates`, the earlier one first.
 */
export interface OhneEnde {
  readonly form: 'ohneEnde';
  /** Always `null`: there is no day. */
  readonly end: null;
  /** Why not. */
  readonly because: OhneEndeGrund;
  /** The day of the event, where one was given. */
  readonly start: CalendarDay | null;
  /** The days that come into question; empty where the law names none. */
  readonly candidates: readonly CalendarDay[];
  /** The provisions read. */
  readonly norms: readonly string[];
  /** The Land whose holidays were used; `null`: nationwide only, or none asked for. */
  readonly land: Land | null;
  /** What a reader has to know beside it. */
  readonly flags: readonly FristFlag[];
}

/** A result without a day. */
export function ohneEnde(
  because: OhneEndeGrund,
  start: CalendarDay | null,
  norms: readonly string[],
  candidates: readonly CalendarDay[] = [],
  land: Land | null = null,
  flags: readonly FristFlag[] = [],
): OhneEnde {
  return { form: 'ohneEnde', end: null, because, start, candidates, norms, land, flags };
}
