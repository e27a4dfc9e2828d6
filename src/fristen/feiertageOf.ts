import type { CalendarDay } from '../law/day';
import type { Feiertag } from '../law/frist';
import type { Land } from '../law/land';
import { counts, covers } from './arbeitsfrei';
import { inTable } from './checks';
import { dayInYear } from './feiertagsdatum';
import { gesetzOf } from './feiertagsgesetz';
import { feiertagsregeln, nameOfFeiertag } from './feiertagsregeln';
import { toOrt } from './ort';
import type { GemeindeFeiertage } from './ort';

/** A statutory holiday in a year. */
export interface FeiertagImJahr {
  /** Its day. */
  readonly day: CalendarDay;
  /** Its key. */
  readonly feiertag: Feiertag;
  /** Its German name. */
  readonly name: string;
  /** The statute that makes it one. */
  readonly norm: string;
  /** Where it holds: in every Land, in this Land, or in some communes of it. */
  readonly scope: 'bundesweit' | 'land' | 'gemeinde';
  /** `false`: a communal holiday, and it was not told whether it holds in this commune. */
  readonly decided: boolean;
}

/**
 * The statutory holidays of a year in a Land, in the order of their days, with the statute of each (the holiday statutes of the
 * Länder; 3 October: Art. 2 Abs. 2 Einigungsvertrag); without a Land those of every Land.
 * Communal holidays of the Land are listed too, as `decided: false` until `gemeindeFeiertage` says whether they hold; one that does
 * not hold is left out.
 *
 * Each entry of the result holds `day`, key (`feiertag`), German `name`, `norm`, `scope` and `decided`.
 *
 * @param year A year from 2015 to 2100 with a Land, from 2000 without.
 * @throws ArgumentError for a year outside the table, an unknown Land, a communal holiday the Land does not leave to its communes.
 *
 * @example
 * ```ts
 * import { feiertageOf } from 'kooperationsplan/fristen';
 * feiertageOf(2025, 'NI').length; //=> 10
 * feiertageOf(2025, 'SN').find((each) => !each.decided)?.feiertag; //=> 'fronleichnam'
 * ```
 */
export function feiertageOf(
  year: number,
  land?: Land | null,
  gemeindeFeiertage?: GemeindeFeiertage,
): readonly FeiertagImJahr[] {
  const ort = toOrt({ land, gemeindeFeiertage });
  inTable(year, ort.land, 'year');
  return feiertagsregeln
    .flatMap(([feiertag, on, geltungen]): FeiertagImJahr[] => {
      const geltung = geltungen.find((each) => covers(each, year, ort.land));
      if (!geltung) return [];
      const decided = counts(feiertag, geltung, ort);
      if (decided === false) return [];
      const scope = geltung[3] ? 'gemeinde' : geltung[0] ? 'land' : 'bundesweit';
      const norm = gesetzOf(feiertag, ort.land);
      return [
        { day: dayInYear(on, year), feiertag, name: nameOfFeiertag(feiertag), norm, scope, decided: decided ?? false },
      ];
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
