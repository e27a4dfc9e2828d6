import { ArgumentError } from './errors';

declare const brand: unique symbol;

/** A calendar day, `YYYY-MM-DD`, without time and without zone. Days compare as strings. */
export type CalendarDay = string & { readonly [brand]: 'CalendarDay' };

// Integer arithmetic: a month added by a library of dates costs more than ten rules, and no time zone can touch an integer.
const DIGIT_0 = 48;

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - DIGIT_0;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a value is a calendar day that exists, written `YYYY-MM-DD`, in the years 0001 to 9999. */
export function isCalendarDay(value: unknown): value is CalendarDay {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 7);
  const day = digits(value, 8, 10);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** The value as a calendar day; throws an {@link ArgumentError} that names the argument when it is none. */
export function toCalendarDay(value: unknown, argument: string): CalendarDay {
  if (!isCalendarDay(value)) throw new ArgumentError(argument, 'an existing day written YYYY-MM-DD');
  return value;
}

/** Year, month (1–12) and day of the month (1–31) of a day. */
export function yearOf(day: CalendarDay): number {
  return digits(day, 0, 4);
}
/** Month of a day, 1 to 12. */
export function monthOf(day: CalendarDay): number {
  return digits(day, 5, 7);
}
/** Day of the month, 1 to 31. */
export function dayOfMonth(day: CalendarDay): number {
  return digits(day, 8, 10);
}

/** The day of a year, month (1–12) and day of the month; a number past the end of the month gives its last day. */
export function dayOf(year: number, month: number, day: number): CalendarDay {
  if (year < 1 || year > 9999) throw new ArgumentError('day', 'a result between the years 0001 and 9999');
  const clamped = Math.min(day, lengthOfMonth(year, month));
  const y = year < 1000 ? String(year).padStart(4, '0') : String(year);
  return `${y}-${month < 10 ? '0' : ''}${String(month)}-${clamped < 10 ? '0' : ''}${String(clamped)}` as CalendarDay;
}

/** Days since 1970-01-01 in the Gregorian calendar. */
export function toDayNumber(day: CalendarDay): number {
  const month = monthOf(day);
  const year = yearOf(day) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth(day) - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day of a day number; the inverse of {@link toDayNumber}. */
export function fromDayNumber(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayOf(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

/** The day `days` later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromDayNumber(toDayNumber(day) + days);
}

/** The day with the same number `months` later; the last day of the month where that number is missing. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  return dayOf(year, index - year * 12 + 1, dayOfMonth(day));
}

/** Calendar days from the first day to the second; negative when the second lies before. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Weekday by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The last day of the month a day lies in. */
export function lastDayOfMonth(day: CalendarDay): CalendarDay {
  return dayOf(yearOf(day), monthOf(day), 31);
}
