import type { GemeindeFeiertag } from '../law/frist';
import { laender } from '../law/land';
import type { Land } from '../law/land';
import { oneOf, refuse } from './checks';

/**
 * Which communal holidays hold at the place of the act. Only asked where communes differ: `mariaeHimmelfahrt` (15 August)
 * and `friedensfest` (8 August, the city of Augsburg) in BY, `fronleichnam` in SN and TH. Absent: undecided, and a result
 * that meets such a day says so.
 */
export type GemeindeFeiertage = { readonly [Key in GemeindeFeiertag]?: boolean | undefined };

/** The place whose holidays count: where the act is to be done. */
export interface Ort {
  /** Absent: only the holidays of every Land count, and a flag says when that may matter. */
  readonly land?: Land | null | undefined;
  /** The communal holidays that hold there, where communes differ. */
  readonly gemeindeFeiertage?: GemeindeFeiertage | null | undefined;
}

/** A checked place. */
export interface CheckedOrt {
  readonly land: Land | null;
  readonly gemeinde: GemeindeFeiertage;
}

/** The communal holidays that a Land leaves to its communes. */
const communalIn: { readonly [Key in Land]?: readonly GemeindeFeiertag[] } = {
  BY: ['mariaeHimmelfahrt', 'friedensfest'],
  SN: ['fronleichnam'],
  TH: ['fronleichnam'],
};

/** The checked place of an input. */
export function toOrt({ land = null, gemeindeFeiertage }: Ort): CheckedOrt {
  const gemeinde = gemeindeFeiertage ?? {};
  const asked: readonly string[] = land === null ? [] : (communalIn[oneOf({ land }, 'land', laender)] ?? []);
  // An answer to a question the Land does not ask would be dropped in silence.
  for (const [key, holds] of Object.entries(gemeinde))
    if (holds !== undefined && (typeof holds !== 'boolean' || !asked.includes(key)))
      refuse('gemeindeFeiertage', `true or false for communal holidays of the land: ${asked.join(', ') || 'none'}`);
  return { land, gemeinde };
}
