import { addDays } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { Frist, FristFlag } from '../law/frist';
import { dayIn, onlyOne, optionalDayIn, refuse } from './checks';
import { eventNorms } from './fristbeginn';
import { rohfrist } from './rohfrist';
import { toRegime } from './regime';

interface Zugang {
  /** The day of real receipt, where it is known: a later day than that of the fiction counts, an earlier one does not. */
  readonly zugegangenAm?: string | undefined;
  /** The law cited; `SGB X` (§ 37) when absent, `VwVfG` is § 41. */
  readonly regime?: 'SGB X' | 'VwVfG' | undefined;
}

/** How a Verwaltungsakt was sent: by post within Germany, electronically, or by formal service. */
export type BekanntgabeInput =
  | (Zugang & {
      /** The day the letter was handed to the post: not the date printed on it. */
      readonly zurPostAm: string;
      readonly elektronischGesendetAm?: never;
      readonly zugestelltAm?: never;
    })
  | (Zugang & {
      /** The day of electronic sending (§ 37 Abs. 2 Satz 2 SGB X; not a portal under Abs. 2a). */
      readonly elektronischGesendetAm: string;
      readonly zurPostAm?: never;
      readonly zugestelltAm?: never;
    })
  | {
      /** The day of formal service; it is the day of Bekanntgabe, there is no fiction. */
      readonly zugestelltAm: string;
      readonly zurPostAm?: never;
      readonly elektronischGesendetAm?: never;
      readonly zugegangenAm?: never;
      readonly regime?: 'SGB X' | 'VwVfG' | undefined;
    };

/** The day of Bekanntgabe in `end`; `start` is the day of posting, sending or service. */
export interface Bekanntgabe extends Frist {
  readonly form: 'bekanntgabe';
  /** The day of the fiction; `null` after formal service. */
  readonly fiktionAm: CalendarDay | null;
}

/** The first day of posting under the fourth-day rule (Postrechtsmodernisierungsgesetz, BGBl. 2024 I Nr. 236). */
const vierterTagAb = '2025-01-01';

/**
 * Decides on which day a Verwaltungsakt counts as made known: § 37 Abs. 2 SGB X, § 41 Abs. 2 VwVfG. The third day after a
 * posting until 2024-12-31, the fourth since 2025-01-01, in calendar days; a Saturday, Sunday or holiday does **not** move it
 * (BSG 6.5.2010, B 14 AS 12/09 R; tax law differs). A later real receipt counts as it is, an earlier one changes
 * nothing. After formal service the real day counts (§ 37 Abs. 5 SGB X).
 *
 * Input days: exactly one of `zurPostAm`, `elektronischGesendetAm`, `zugestelltAm`, and `zugegangenAm` where known. A letter that
 * never arrived was not made known at all; the authority proves posting and receipt.
 *
 * The result holds the day in `end`, the day of the fiction in `fiktionAm`; flags name an ignored or a later receipt and the
 * turn of the year 2024/2025, for which no transition clause is known.
 *
 * @throws ArgumentError for a day that does not exist, none or several days of sending, a receipt before the sending, another
 * regime.
 *
 * @example
 * ```ts
 * import { computeBekanntgabe } from 'kooperationsplan/fristen';
 * computeBekanntgabe({ zurPostAm: '2025-08-27' }).end; //=> '2025-08-31'
 * computeBekanntgabe({ zurPostAm: '2024-12-31' }).flags; //=> ['turnOfYear2024']
 * computeBekanntgabe({ zugestelltAm: '2026-03-05' }).end; //=> '2026-03-05'
 * ```
 */
export function computeBekanntgabe(input: BekanntgabeInput): Bekanntgabe {
  const regime = toRegime(input, ['SGB X', 'VwVfG']);
  const norm = (absatz: string): string => `§ ${regime === 'SGB X' ? '37' : '41'} Abs. ${absatz} ${regime}`;
  const argument = onlyOne(input, 'zurPostAm', 'elektronischGesendetAm', 'zugestelltAm');
  const isServed = argument === 'zugestelltAm';
  const start = dayIn(input, argument);
  const received = optionalDayIn(input, 'zugegangenAm');
  if (received && (received < start || isServed))
    refuse('zugegangenAm', 'a day from the sending on, none after service');
  const norms: string[] = isServed ? [norm('5')] : [...eventNorms(null, regime)];
  if (isServed) return { ...rohfrist('bekanntgabe', null, start, norms), fiktionAm: null };
  const amount = start < vierterTagAb ? 3 : 4;
  const fiktionAm = addDays(start, amount);
  const flags: FristFlag[] = [];
  let end = fiktionAm;
  norms.push(norm(`2 Satz ${argument === 'zurPostAm' ? 1 : 2}`));
  if (start < vierterTagAb && end >= vierterTagAb) flags.push('turnOfYear2024');
  if (received && received < end) flags.push('earlierReceiptIgnored');
  if (received && received > end) {
    end = received;
    flags.push('laterReceiptCounts');
    norms.push(norm('2 Satz 3'));
  }
  const duration = { amount, unit: 'days' } as const;
  const roh = rohfrist('bekanntgabe', null, start, norms, duration, addDays(start, 1), end);
  return { ...roh, flags, fiktionAm };
}
