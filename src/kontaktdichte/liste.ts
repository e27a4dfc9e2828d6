import { ArgumentError } from '../law/errors';

/** Refuses what is no list of sheets. */
export function assertListe(inputs: readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(inputs)) throw new ArgumentError('inputs', 'a list of Kontaktnachweise');
  return inputs;
}
