import { toCalendarDay } from '../law/day';
import type { Land } from '../law/land';
import { feiertagOn } from './arbeitsfrei';
import { toOrt } from './ort';
import type { GemeindeFeiertage } from './ort';

/**
 * Whether a day is a statutory holiday in a Land (the holiday statutes of the Länder; 3 October: Art. 2 Abs. 2 Einigungsvertrag).
 * Without a Land only the holidays of every Land count. A communal holiday counts where `gemeindeFeiertage` says that it
 * holds; not told, it does not. A Sunday is no holiday here unless the statute names it (Easter and Whit Sunday in BB), and neither are
 * 24 and 31 December.
 *
 * @param day A day `YYYY-MM-DD`.
 * @returns Whether it is one; nothing says so where a commune decides and was not told, see `feiertageOf`.
 * @throws ArgumentError for a day that does not exist or lies outside the table (2015 to 2100 with a Land, from 2000 without), an unknown
 * Land, a communal holiday the Land does not leave to its communes.
 *
 * @example
 * ```ts
 * import { isFeiertag } from 'kooperationsplan/fristen';
 * isFeiertag('2025-10-31', 'NI'); //=> true
 * isFeiertag('2025-10-31', 'HE'); //=> false
 * isFeiertag('2025-08-15', 'BY', { mariaeHimmelfahrt: true }); //=> true
 * ```
 */
export function isFeiertag(day: string, land?: Land | null, gemeindeFeiertage?: GemeindeFeiertage): boolean {
  const checked = toCalendarDay(day, 'day');
  const ort = toOrt({ land, gemeindeFeiertage });
  return feiertagOn(checked, ort, 'day') !== null;
}
