import { kooperationsplanWing } from '../kooperationsplan';
import type { Art } from '../law/report';
import type { Wing } from '../law/wing';

/** Every wing that exists, by the kind of its document. The one place a new wing is entered. */
export const wings: Readonly<Record<Art, Wing<never, unknown>>> = {
  kooperationsplan: kooperationsplanWing,
};

/** The kinds of document that are known. */
export const arten = Object.keys(wings) as readonly Art[];
