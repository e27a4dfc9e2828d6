import { addDays, toDayNumber, type CalendarDay } from '../law/day';
import { readable, type Readable } from '../law/readable';
import type { Nachweis, Phase } from './model';

/** A stretch of participation: both days included, no two overlap, in order of time. */
export interface Abschnitt {
  readonly ab: CalendarDay;
  readonly bis: CalendarDay;
  readonly phase: Phase['phase'];
  readonly quelle: Phase;
}

/** No document holds a later day; a phase that goes on ends here at the latest. */
export const offenBis = '2100-12-31' as CalendarDay;

/** A last day, where there is one: what goes on has none to show. */
export function letzterTag(day: CalendarDay): CalendarDay | undefined {
  return day === offenBis ? undefined : day;
}

function vergleiche(a: Abschnitt, b: Abschnitt): number {
  return a.ab < b.ab ? -1 : a.ab > b.ab ? 1 : a.bis < b.bis ? -1 : a.bis > b.bis ? 1 : a.phase < b.phase ? -1 : 1;
}

function gelesen(quelle: Phase): Abschnitt {
  const { phase, ab, bis = offenBis } = quelle;
  return { ab, bis, phase, quelle };
}

/**
 * The phases as stretches in order of time. What is reversed covers no day; where two overlap, the earlier one keeps its
 * days (both are findings of their own); one that cannot be read is counted.
 */
export function abschnitteOf({ phasen }: Nachweis): Readable<Abschnitt> {
  const { items, unreadable } = readable(phasen, gelesen);
  if (items.length === 1) return { items: items.filter(({ ab, bis }) => ab <= bis), unreadable };
  const ordered: Abschnitt[] = [];
  let frei = '0001-01-01' as CalendarDay;
  for (const item of [...items].sort(vergleiche)) {
    const ab = item.ab < frei ? frei : item.ab;
    if (ab > item.bis) continue;
    ordered.push({ ...item, ab });
    frei = addDays(item.bis, 1);
  }
  return { items: ordered, unreadable };
}

/** How many days of the stretches lie between two days, both included; of one phase where it is named. */
export function tageIn(
  abschnitte: readonly (Pick<Abschnitt, 'ab' | 'bis'> & Partial<Abschnitt>)[],
  von: CalendarDay,
  bis: CalendarDay,
  phase?: Phase['phase'],
): number {
  let tage = 0;
  for (const abschnitt of abschnitte) {
    if (phase !== undefined && abschnitt.phase !== phase) continue;
    const ab = abschnitt.ab > von ? abschnitt.ab : von;
    const ende = abschnitt.bis < bis ? abschnitt.bis : bis;
    if (ab <= ende) tage += toDayNumber(ende) - toDayNumber(ab) + 1;
  }
  return tage;
}
