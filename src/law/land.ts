/** The 16 Länder by their usual two letters, in the order of their names. */
export const laender = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;

/**
 * A Land whose statutory holidays count: the Land of the place where the act is to be done
 * (§ 193 BGB; § 26 Abs. 3 SGB X), not the home of the person who has to act.
 */
export type Land = (typeof laender)[number];

/**
 * Whether a value is one of the 16 Länder, written as its two letters.
 *
 * @example
 * ```ts
 * import { isLand } from 'kooperationsplan/fristen';
 * isLand('NI'); //=> true
 * isLand('Niedersachsen'); //=> false
 * ```
 */
export function isLand(value: unknown): value is Land {
  return (laender as readonly unknown[]).includes(value);
}
