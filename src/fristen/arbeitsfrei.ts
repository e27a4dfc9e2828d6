import { toDayNumber, weekdayOf, yearOf } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { Feiertag, GemeindeFeiertag, Uebersprungen } from '../law/frist';
import type { Land } from '../law/land';
import { inTable } from './checks';
import { dayInYear, easterNumber } from './feiertagsdatum';
import { feiertagsregeln } from './feiertagsregeln';
import type { Geltung } from './feiertagsregeln';
import type { CheckedOrt } from './ort';

function inYears(geltung: Geltung, year: number): boolean {
  return year >= (geltung[1] ?? year) && year <= (geltung[2] ?? year);
}

/** Whether a Geltung covers a year in a Land; `null`: in every Land. */
export function covers(geltung: Geltung, year: number, land: Land | null): boolean {
  return (!geltung[0] || (land !== null && geltung[0].includes(land))) && inYears(geltung, year);
}

/** Whether a Geltung counts at a place: a communal holiday by what was told of the commune, `null` when nothing was. */
export function counts(feiertag: Feiertag, geltung: Geltung, ort: CheckedOrt): boolean | null {
  return geltung[3] ? (ort.gemeinde[feiertag as GemeindeFeiertag] ?? null) : true;
}

/** The first rule on a day of which a Geltung is accepted. */
function findRule(
  day: CalendarDay,
  accept: (geltung: Geltung, year: number, feiertag: Feiertag) => boolean,
): Feiertag | null {
  const year = yearOf(day);
  const monthDay = day.slice(5);
  // Movable feasts that hang on Easter lie between 20 March and 24 June, Buß- und Bettag in November.
  const fromEaster = monthDay > '03-19' && monthDay < '06-25' ? toDayNumber(day) - easterNumber(year) : NaN;
  for (const rule of feiertagsregeln) {
    // By index: taking a tuple apart by pattern walks its iterator, and this is the hot path.
    const on = rule[1];
    if (
      on === monthDay ||
      on === fromEaster ||
      (typeof on === 'object' && monthDay.startsWith('11') && dayInYear(on, year) === day)
    )
      for (const geltung of rule[2]) if (accept(geltung, year, rule[0])) return rule[0];
  }
  return null;
}

/** The first holiday on a day that the place answers so: true it holds, null it is not told. */
function findAt(day: CalendarDay, ort: CheckedOrt, answer: true | null): Feiertag | null {
  return findRule(day, (geltung, year, key) => covers(geltung, year, ort.land) && counts(key, geltung, ort) === answer);
}

/**
 * The statutory holiday a day is at a place. A communal holiday counts only where the place says it holds. Refuses a day the table does
 * not answer for; `argument`: where the day came from.
 */
export function feiertagOn(day: CalendarDay, ort: CheckedOrt, argument: string): Feiertag | null {
  inTable(yearOf(day), ort.land, argument);
  return findAt(day, ort, true);
}

/** Whether the day is a holiday in some communes of the Land and the place does not say whether in this one. */
export function isUndecided(day: CalendarDay, ort: CheckedOrt): boolean {
  return findAt(day, ort, null) !== null;
}

/** Whether the day is a statutory holiday in at least one Land or commune. */
export function isFeiertagSomewhere(day: CalendarDay): boolean {
  return findRule(day, inYears) !== null;
}

/** Why no period ends on a day: Saturday, Sunday or the holiday; `null` on a working day, which the table has to answer for. */
export function reasonOf(day: CalendarDay, ort: CheckedOrt, argument: string): Uebersprungen['reason'] | null {
  const weekday = weekdayOf(day);
  return weekday === 6 ? 'saturday' : weekday === 7 ? 'sunday' : feiertagOn(day, ort, argument);
}
