import type { Resolved } from './options';
import type { Profil } from './profile';
import { asStop, questionOf, stop } from './question';
import type { Asked, DeriveQuestion } from './wing';

interface Deriving<View> {
  readonly wing: Asked<View>;
  readonly options: Resolved;
  readonly profile: Profil | undefined;
  readonly view: View;
}

/** The question as a wing may ask it beside its rules: with the profile the document names, whatever the day. */
export function questionBeside<View>({ wing, options, profile }: Deriving<View>): DeriveQuestion {
  return { ...questionOf(options, wing.profiles), profile };
}

/**
 * Puts what the wing derives from the document into the view, unlisted, since it is no part of the document. Where it
 * could not be made, every rule that reads it meets the stop itself.
 */
export function deriveInto<View>(run: Deriving<View>): void {
  const { wing, view } = run;
  if (wing.derive === undefined) return;
  const place: PropertyDescriptor = { configurable: true };
  try {
    place.value = wing.derive(view, questionBeside(run));
  } catch (thrown) {
    const { owner, keys, malformed } = asStop(thrown);
    place.get = () => stop(owner, keys, malformed);
  }
  Object.defineProperty(view as object, 'abgeleitet', place);
}
