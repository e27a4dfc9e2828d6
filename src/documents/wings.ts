import { aktivzentrumWing } from '../aktivzentrum';
import { jobcoachingWing } from '../jobcoaching';
import { kontaktdichteWing } from '../kontaktdichte';
import { kooperationsplanWing } from '../kooperationsplan';
import { kooperationsvertragWing } from '../kooperationsvertrag';
import type { Art } from '../law/report';
import type { Wing } from '../law/wing';
import { aufforderungWing, einladungWing, minderungsbescheidWing, verpflichtungWing } from '../rechtsfolgenbelehrung';

/** Every wing that exists, by the kind of its document. The one place a new wing is entered. */
export const wings: Readonly<Record<Art, Wing<never, unknown>>> = {
  kooperationsplan: kooperationsplanWing,
  einladung: einladungWing,
  aufforderung: aufforderungWing,
  verpflichtung: verpflichtungWing,
  minderungsbescheid: minderungsbescheidWing,
  kontaktnachweis: kontaktdichteWing,
  kooperationsvertrag: kooperationsvertragWing,
  massnahmeteilnahme: aktivzentrumWing,
  jobcoaching: jobcoachingWing,
};

/** The kinds of document that are known. */
export const arten = Object.keys(wings) as readonly Art[];

/** The wing of a document, by its `art`; `undefined` where that is not known. */
export function wingOf(input: unknown): Wing<never, unknown> | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'art')) return undefined;
  const { art } = input as { readonly art: unknown };
  return typeof art === 'string' && Object.hasOwn(wings, art) ? wings[art as Art] : undefined;
}
