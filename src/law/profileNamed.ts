import type { Resolved } from './options';
import type { Profil } from './profile';
import { asStop } from './question';
import type { Asked } from './wing';

/**
 * The profile a document names, where it is known and holds for its office; a malformed id is no id, the form finding
 * says so.
 */
export function profileNamed<View>(wing: Asked<View>, view: View, options: Resolved): Profil | undefined {
  try {
    const { profil, dienststelle } = view as { readonly profil?: string; readonly dienststelle?: string };
    if (profil === undefined) return undefined;
    const found = [...options.profiles, ...wing.profiles].find(
      ({ id, art }) => id === profil && (art as string) === wing.art,
    );
    const offices = found?.dienststellen;
    return offices === undefined || dienststelle === undefined || offices.includes(dienststelle) ? found : undefined;
  } catch (thrown) {
    asStop(thrown);
    return undefined;
  }
}
