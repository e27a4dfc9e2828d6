import type { CalendarDay } from '../law/day';

/**
 * What the holiday table knows: its version (the day the statutes were last read), the last day they are known for,
 * and the years it answers. A day after `knownUntil` is computed with today's statutes and flagged; a year outside the
 * table is refused.
 *
 * @example
 * ```ts
 * import { feiertageDatenstand } from 'kooperationsplan/fristen';
 * feiertageDatenstand.knownUntil; //=> '2026-12-31'
 * ```
 */
export const feiertageDatenstand = {
  /** The day the statutes were last read. */
  version: '2026-08-19' as CalendarDay,
  /** The last day for which no further holiday act is to be expected. */
  knownUntil: '2026-12-31' as CalendarDay,
  /** First year with the nationwide holidays. */
  nationwideFrom: 2000,
  /** First year with the holidays of each Land. */
  landFrom: 2015,
  /** Last year of the table. */
  until: 2100,
} as const;
