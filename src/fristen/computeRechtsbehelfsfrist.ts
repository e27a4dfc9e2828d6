import type { Frist } from '../law/frist';
import { dayIn, oneOf } from './checks';
import { eventNorms, gezaehlteFrist } from './fristbeginn';
import { toOrt } from './ort';
import type { Ort } from './ort';
import { settle } from './rohfrist';

/** What {@link computeRechtsbehelfsfrist} is asked. `land`: the seat of the authority or court the remedy goes to. */
export interface RechtsbehelfsfristInput extends Ort {
  /** The day of Bekanntgabe or service, as `computeBekanntgabe` gives it. */
  readonly bekanntgegebenAm: string;
  /** Widerspruch (§ 84 SGG) or Klage (§ 87 SGG). */
  readonly rechtsbehelf: 'widerspruch' | 'klage';
  /** Whether the decision instructs correctly about the remedy; without that the period is one year. */
  readonly rechtsbehelfsbelehrung: 'richtig' | 'unrichtig' | 'fehlt';
}

/**
 * Decides by when Widerspruch or Klage must have arrived, for a decision made known in Germany: one month (§ 84 Abs. 1
 * Satz 1, § 87 Abs. 1 Satz 1 SGG), one year where the Rechtsbehelfsbelehrung is missing or wrong (§ 66 Abs. 2 Satz 1 SGG).
 * The end moves from a Saturday, Sunday or holiday (§ 64 Abs. 3 SGG), also where the Bekanntgabe fell on such a day.
 *
 * A Widerspruch may reach other German authorities too (§ 84 Abs. 2 SGG): with several possible places, the earliest end is
 * the safe one. Higher force and Wiedereinsetzung are no arithmetic.
 *
 * Input: `bekanntgegebenAm`, the day of Bekanntgabe or service, which is not counted. The result is a {@link Frist}: the first day
 * counted, the end before (`unshifted`) and after (`end`) the shift, the provisions, the Land used and flags.
 *
 * @throws ArgumentError for a day that does not exist, another remedy, another answer about the instruction, an unknown Land, an
 * end outside the holiday table.
 *
 * @example
 * ```ts
 * import { computeBekanntgabe, computeRechtsbehelfsfrist } from 'kooperationsplan/fristen';
 * const bekanntgegebenAm = computeBekanntgabe({ zurPostAm: '2025-08-27' }).end;
 * const widerspruch = { bekanntgegebenAm, rechtsbehelf: 'widerspruch', land: 'NI' } as const;
 * computeRechtsbehelfsfrist({ ...widerspruch, rechtsbehelfsbelehrung: 'richtig' }).end; //=> '2025-09-30'
 * computeRechtsbehelfsfrist({ ...widerspruch, rechtsbehelfsbelehrung: 'fehlt' }).end; //=> '2026-08-31'
 * ```
 */
export function computeRechtsbehelfsfrist(input: RechtsbehelfsfristInput): Frist {
  const isKlage = oneOf(input, 'rechtsbehelf', ['widerspruch', 'klage']) === 'klage';
  const belehrung = oneOf(input, 'rechtsbehelfsbelehrung', ['richtig', 'unrichtig', 'fehlt']);
  const after = dayIn(input, 'bekanntgegebenAm');
  const isMonth = belehrung === 'richtig';
  const own = isMonth
    ? [`§ ${isKlage ? 87 : 84} Abs. 1 Satz 1 SGG`]
    : [...(isKlage ? [] : ['§ 84 Abs. 2 Satz 3 SGG']), '§ 66 Abs. 2 Satz 1 SGG'];
  const duration = { amount: 1, unit: isMonth ? 'months' : 'years' } as const;
  const norms = [...own, ...eventNorms(null, 'SGG')];
  const roh = gezaehlteFrist('ereignisfrist', 'gesetzlich', 'SGG', after, duration, norms);
  return settle(roh, 'SGG', toOrt(input), 'bekanntgegebenAm');
}
