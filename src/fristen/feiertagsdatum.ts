import { addDays, fromDayNumber, toDayNumber, weekdayOf } from '../law/day';
import type { CalendarDay } from '../law/day';
import type { Feiertagsdatum } from './feiertagsregeln';

/** The day of a year, written `MM-DD`. */
function inYear(year: number, monthDay: string): CalendarDay {
  return `${year}-${monthDay}` as CalendarDay;
}

/** The day number of Easter Sunday, the Sunday after the Paschal full moon: Gregorian computus by century, golden number and epact. */
export function easterNumber(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const late = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const fullMoon = toDayNumber(inYear(year, '03-21')) + epact - late;
  return fullMoon + 7 - ((fullMoon + 4) % 7);
}

/** The day of a holiday in a year. */
export function dayInYear(on: Feiertagsdatum, year: number): CalendarDay {
  if (typeof on === 'string') return inYear(year, on);
  if (typeof on === 'number') return fromDayNumber(easterNumber(year) + on);
  const limit = inYear(year, on[0]);
  return addDays(limit, -((weekdayOf(limit) + 3) % 7) - 1);
}
