import { toDayNumber, weekdayOf, yearOf } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { Feiertag, GemeindeFeiertag, Uebersprungen } from '../law/frist';
import type { Land } from '../law/land';
import { dayInYear, easterNumber } from './feiertagsdatum';
import { feiertagsregeln } from './feiertagsregeln';
import type { Geltung } from './feiertagsregeln';
import type { CheckedOrt } from './ort';

function inYears(geltung: Geltung, year: number): boolean {
  const to = geltung[2] ?? 0;
  return year >= (geltung[1] ?? 0) && (to === 0 || year <= to);
}

/** Whether a Geltung covers a year in a Land; `null`: in every Land. */
export function covers(geltung: Geltung, year: number, land: Land | null): boolean {
  return (geltung[0] === '' || (land !== null && geltung[0].includes(land))) && inYears(geltung, year);
}

/** Whether a Geltung counts at a place: a communal holiday by what was told of the commune, `undefined` when nothing was. */
export function counts(feiertag: Feiertag, geltung: Geltung, ort: CheckedOrt): boolean | undefined {
  return geltung[3] === true ? ort.gemeinde[feiertag as GemeindeFeiertag] : true;
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
  const inNovember = monthDay.startsWith('11');
  for (const rule of feiertagsregeln) {
    // By index: taking a tuple apart by pattern walks its iterator, and this is the hot path.
    const on = rule[2];
    if (on === monthDay || on === fromEaster || (inNovember && typeof on === 'object' && dayInYear(on, year) === day))
      for (const geltung of rule[3]) if (accept(geltung, year, rule[0])) return rule[0];
  }
  return null;
}

/** The statutory holiday a day is at a place. A communal holiday counts only where the place says it holds. */
export function feiertagOn(day: CalendarDay, ort: CheckedOrt): Feiertag | null {
  return findRule(day, (geltung, year, key) => covers(geltung, year, ort.land) && counts(key, geltung, ort) === true);
}

/** Whether the day is a holiday in some communes of the Land and the place does not say whether in this one. */
export function isUndecided(day: CalendarDay, ort: CheckedOrt): boolean {
  return (
    findRule(
      day,
      (geltung, year, key) => covers(geltung, year, ort.land) && counts(key, geltung, ort) === undefined,
    ) !== null
  );
}

/** Whether the day is a statutory holiday in at least one Land or commune. */
export function isFeiertagSomewhere(day: CalendarDay): boolean {
  return findRule(day, inYears) !== null;
}

/** Why no period ends on a day: Saturday, Sunday or the holiday; `null` on a working day. */
export function reasonOf(day: CalendarDay, ort: CheckedOrt): Uebersprungen['reason'] | null {
  const weekday = weekdayOf(day);
  return weekday === 6 ? 'saturday' : weekday === 7 ? 'sunday' : feiertagOn(day, ort);
}
