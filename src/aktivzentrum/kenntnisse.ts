import { daysBetween, type CalendarDay } from '../law/day';
import { readable } from '../law/readable';
import type { DeriveQuestion } from '../law/wing';
import type { Abschnitt, Teilnahme } from './model';

/** A part of the measure that teaches vocational knowledge, or may. */
export interface Kenntnisteil {
  readonly quelle: Abschnitt;
  readonly ab: CalendarDay;
  /** Days of such parts up to this one, itself included: those that are known, and with those that may be. */
  readonly tage: number;
  readonly tageMoeglich: number;
  /** The first part of which it is not known. */
  readonly unklar: Abschnitt | undefined;
  /** The last day, where it lies before the first: such a part cannot be counted. */
  readonly verkehrtBis: CalendarDay | undefined;
}

interface Zaehler {
  tage: number;
  bis: CalendarDay | undefined;
}

// A day that lies in two parts counts once.
function zaehle(zaehler: Zaehler, ab: CalendarDay, bis: CalendarDay): void {
  if (zaehler.bis === undefined || ab > zaehler.bis) zaehler.tage += daysBetween(ab, bis) + 1;
  else if (bis > zaehler.bis) zaehler.tage += daysBetween(zaehler.bis, bis);
  if (zaehler.bis === undefined || bis > zaehler.bis) zaehler.bis = bis;
}

/** The parts that teach vocational knowledge, in order, with the days so far. */
export function kenntnisteile({ abschnitte = [] }: Teilnahme, q: DeriveQuestion): readonly Kenntnisteil[] {
  const { items } = readable(abschnitte, (abschnitt) => ({
    quelle: abschnitt,
    ab: abschnitt.ab,
    bis: abschnitt.bis,
    lehrt: q.known(abschnitt, 'beruflicheKenntnisse'),
  }));
  const geordnet = items
    .filter(({ lehrt }) => lehrt !== false)
    .sort((a, b) => (a.ab !== b.ab ? (a.ab < b.ab ? -1 : 1) : a.bis < b.bis ? -1 : a.bis > b.bis ? 1 : 0));
  const bekannt: Zaehler = { tage: 0, bis: undefined };
  const moeglich: Zaehler = { tage: 0, bis: undefined };
  let unklar: Abschnitt | undefined;
  return geordnet.map(({ quelle, ab, bis, lehrt }) => {
    const verkehrtBis = bis < ab ? bis : undefined;
    if (verkehrtBis !== undefined)
      return { quelle, ab, tage: bekannt.tage, tageMoeglich: moeglich.tage, unklar, verkehrtBis };
    if (lehrt === true) zaehle(bekannt, ab, bis);
    else unklar ??= quelle;
    zaehle(moeglich, ab, bis);
    return { quelle, ab, tage: bekannt.tage, tageMoeglich: moeglich.tage, unklar, verkehrtBis };
  });
}
