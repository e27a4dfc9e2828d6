import { computeBekanntgabe, computeRechtsbehelfsfrist, feiertageDatenstand } from '../fristen';
import { addMonths, yearOf, type CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Land } from '../law/land';
import type { Question } from '../law/question';
import type { Schreiben } from './model/schreiben';

type Q = Pick<Question, 'ask' | 'known' | 'asOf' | 'effectiveOn'>;
type Versendet = Pick<Schreiben, 'versandtAm' | '#facts'>;

// A receipt after the day of the question has not happened yet, one before the sending cannot be.
function zugang({ versandtAm }: Versendet, am: CalendarDay | false | undefined, asOf: CalendarDay) {
  return typeof am === 'string' && am >= versandtAm && am <= asOf ? am : undefined;
}

/**
 * The day on which a Verwaltungsakt counts as made known (§ 37 SGB X); `false` where it never arrived. `effectiveOn` of
 * the caller comes first.
 */
export function bekanntgabe(view: Versendet, q: Q): Frist | false {
  const { versandtAm } = view;
  if (q.effectiveOn !== undefined) return am(q.effectiveOn);
  const { versandart } = q.ask(view, 'versandart');
  const zugegangenAm = q.known(view, 'zugegangenAm');
  if (zugegangenAm === false) return false;
  const received = zugang(view, zugegangenAm, q.asOf);
  switch (versandart) {
    case 'post':
      return computeBekanntgabe({ zurPostAm: versandtAm, zugegangenAm: received });
    case 'elektronisch':
      return computeBekanntgabe({ elektronischGesendetAm: versandtAm, zugegangenAm: received });
    case 'uebergabe':
      return am(versandtAm);
    case 'zustellung': {
      const { zugegangenAm: zugestelltAm } = q.ask(view, 'zugegangenAm');
      return zugestelltAm === false ? false : computeBekanntgabe({ zugestelltAm });
    }
  }
}

/** Whether the letter is delivered formally and the day of it is not known: there is no fiction for it. */
export function unbekannteZustellung(view: Versendet, q: Q): boolean {
  if (q.effectiveOn !== undefined || q.known(view, 'versandart') !== 'zustellung') return false;
  return q.known(view, 'zugegangenAm') === undefined;
}

/** {@link bekanntgabe} where it is known already; `undefined` where it is not, or the letter never arrived. */
export function bekannteBekanntgabe(view: Versendet, q: Q): Frist | undefined {
  if (q.effectiveOn === undefined && q.known(view, 'versandart') === undefined) return undefined;
  if (unbekannteZustellung(view, q)) return undefined;
  const frist = bekanntgabe(view, q);
  return frist === false ? undefined : frist;
}

/**
 * The day by what is known so far: where the way of the letter is not known yet, as if sent by post; a receipt on record
 * that is later counts then, too.
 */
export function voraussichtlicheBekanntgabe(view: Versendet, q: Q): Frist {
  const bekannt = bekannteBekanntgabe(view, q);
  if (bekannt !== undefined) return bekannt;
  const am = q.known(view, 'zugegangenAm');
  const zugegangenAm = am === false || am === undefined ? undefined : zugang(view, am, am);
  return computeBekanntgabe({ zurPostAm: view.versandtAm, zugegangenAm });
}

// Handed over in person: the day itself (§ 37 Abs. 1 SGB X).
function am(day: CalendarDay): Frist {
  return { ...computeBekanntgabe({ zugestelltAm: day }), norms: ['§ 37 Abs. 1 SGB X'] };
}

/** By when a Widerspruch must have arrived; `undefined` where holidays of that year are not known. */
export function widerspruchsfrist(
  bekanntgegebenAm: CalendarDay,
  belehrung: 'richtig' | 'unrichtig' | undefined,
  land: Land | undefined,
): Frist | undefined {
  const letztesJahr = yearOf(addMonths(bekanntgegebenAm, 13));
  if (letztesJahr > feiertageDatenstand.until || yearOf(bekanntgegebenAm) < feiertageDatenstand.landFrom)
    return undefined;
  return computeRechtsbehelfsfrist({
    bekanntgegebenAm,
    rechtsbehelf: 'widerspruch',
    rechtsbehelfsbelehrung: belehrung ?? 'fehlt',
    land,
  });
}
