import { UTCDateMini } from '@date-fns/utc/date/mini';
import { lightFormat } from 'date-fns/lightFormat';
import { dayOfMonth, monthOf, yearOf, type CalendarDay } from './day';
import type { Language } from './language';

/** The day as a reader writes it: `31.08.2026` in German, `2026-08-31` in English. */
export function writeDay(day: CalendarDay, language: Language): string {
  const date = new UTCDateMini(0);
  // The constructor would read the years 1 to 99 as 1901 to 1999.
  date.setFullYear(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
  return lightFormat(date, language === 'de' ? 'dd.MM.yyyy' : 'yyyy-MM-dd');
}
