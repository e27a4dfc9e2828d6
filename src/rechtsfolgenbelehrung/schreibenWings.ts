import type { Wing } from '../law/wing';
import type { SchreibenArt } from './frage';
import { aufforderungWing } from './wings/aufforderung';
import { einladungWing } from './wings/einladung';
import { minderungsbescheidWing } from './wings/minderungsbescheid';
import { verpflichtungWing } from './wings/verpflichtung';

/** The wings of the letters, by their kind. */
export const schreibenWings: Readonly<Record<SchreibenArt, Wing<never>>> = {
  einladung: einladungWing,
  aufforderung: aufforderungWing,
  verpflichtung: verpflichtungWing,
  minderungsbescheid: minderungsbescheidWing,
};

/** The wing of a letter; `undefined` where its kind is not known. */
export function wingOfSchreiben(input: unknown): Wing<never> | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'art')) return undefined;
  const { art } = input as { readonly art: unknown };
  return typeof art === 'string' && Object.hasOwn(schreibenWings, art)
    ? schreibenWings[art as SchreibenArt]
    : undefined;
}
