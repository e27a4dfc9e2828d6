import type { CalendarDay } from './day';
import type { Language } from './language';

/** The day as a reader writes it: `31.08.2026` in German, `2026-08-31` in English. */
export function writeDay(day: CalendarDay, language: Language): string {
  return language === 'de' ? `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}` : day;
}
