import { computeFristende, feiertageDatenstand } from '../fristen';
import { yearOf, type CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';

/** Whether holidays are known for a day: a document may hold days up to 2100, and an end after that is then not moved. */
export function isInTable(day: CalendarDay): boolean {
  const year = yearOf(day);
  return year >= feiertageDatenstand.landFrom && year <= feiertageDatenstand.until;
}

/** A day agreed in a document. Nobody counts to it and nothing moves it: the document is no Verwaltungsakt. */
export function vereinbarterTag(day: CalendarDay): Frist {
  return computeFristende({ on: day, kind: 'wartezeit', regime: 'BGB' });
}
