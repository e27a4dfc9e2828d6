import { dayOf, monthOf, toCalendarDay, yearOf } from '../law/day';
import type { Frist, Regime } from '../law/frist';
import { oneOf, optionalDayIn } from './checks';
import { referenceNorms } from './normen';
import { ohneEnde } from './ohneEnde';
import type { OhneEnde } from './ohneEnde';
import { toOrt } from './ort';
import type { Ort } from './ort';
import { ohneGericht, toRegime } from './regime';
import { rohfrist, settle } from './rohfrist';

/** A word for a day of a month. */
export interface MonatswortInput extends Ort {
  readonly wort: 'monatsanfang' | 'monatsmitte' | 'monatsende';
  /** The month, `YYYY-MM`. */
  readonly month: string;
  /** Given where an act or a payment is due on that day: only then a Saturday, Sunday or holiday moves it. */
  readonly kind?: 'gesetzlich' | 'behoerdlich' | undefined;
  /** The law cited; `SGB X` when absent. */
  readonly regime?: Exclude<Regime, 'SGG'> | undefined;
}

/** A word from which no day follows. */
export interface UnbestimmtesWortInput {
  readonly wort: 'unverzueglich' | 'regelmaessig';
  /** The day of the event, where one is known. */
  readonly after?: string | undefined;
}

/** The number of the day; the 31st of a shorter month is its last day, and 0 is no day. */
const worte = { monatsanfang: 1, monatsmitte: 15, monatsende: 31, unverzueglich: 0, regelmaessig: 0 } as const;

function isUnbestimmt(input: MonatswortInput | UnbestimmtesWortInput): input is UnbestimmtesWortInput {
  return worte[oneOf(input, 'wort', Object.keys(worte) as (keyof typeof worte)[])] === 0;
}

/**
 * Decides what a word for a time means. Monatsanfang is the 1st, Monatsmitte the 15th (in February too), Monatsende the last day
 * of the month (§ 192 BGB, a rule of interpretation: the result is flagged). A Saturday, Sunday or holiday moves that day only where
 * an act or payment is due on it, that is where `kind` is given.
 *
 * `unverzueglich` (without culpable delay, § 121 Abs. 1 Satz 1 BGB) and `regelmaessig` (no interval follows from the word)
 * name no day: the result is an {@link OhneEnde}, and a later maximum ("at the latest after six months") is a period of its own.
 *
 * Input: `month` as `YYYY-MM`; `after`, the day of an event, for the two words without a day. The result is a {@link Frist}: the day in
 * `end`, before a shift in `unshifted`, no `duration`.
 *
 * @throws ArgumentError for another word, a month that is not `YYYY-MM`, a day that does not exist, and as `computeFristende`.
 *
 * @example
 * ```ts
 * import { computeFristwort } from 'kooperationsplan/fristen';
 * computeFristwort({ wort: 'monatsende', month: '2028-02' }).end; //=> '2028-02-29'
 * computeFristwort({ wort: 'monatsanfang', month: '2026-11', kind: 'gesetzlich', land: 'NI' }).end; //=> '2026-11-02'
 * computeFristwort({ wort: 'unverzueglich' }).end; //=> null
 * ```
 */
export function computeFristwort(input: MonatswortInput): Frist;
/** `unverzueglich` and `regelmaessig` name no day: the result says why. */
export function computeFristwort(input: UnbestimmtesWortInput): OhneEnde;
export function computeFristwort(input: MonatswortInput | UnbestimmtesWortInput): Frist | OhneEnde {
  if (isUnbestimmt(input)) {
    const { wort } = input;
    const norms = wort === 'unverzueglich' ? ['§ 121 Abs. 1 Satz 1 BGB'] : [];
    return ohneEnde(wort, optionalDayIn(input, 'after'), norms);
  }
  const regime = toRegime(input, ohneGericht);
  const kind = input.kind === undefined ? null : oneOf(input, 'kind', ['gesetzlich', 'behoerdlich']);
  const first = toCalendarDay(`${input.month}-01`, 'month');
  const day = dayOf(yearOf(first), monthOf(first), worte[input.wort]);
  const frist = settle(
    rohfrist('monatswort', kind, day, [...referenceNorms(regime), '§ 192 BGB']),
    regime,
    toOrt(input),
    'month',
  );
  return { ...frist, flags: [...frist.flags, 'interpretation'] };
}
