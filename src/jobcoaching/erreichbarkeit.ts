import { schrittIn } from './ordnung';
import type { Prozessschritt } from './profile';

type Schritte = readonly Prozessschritt[];

/** Which acts can be reached, whatever the results: from the beginning or from what is done already, by no way through `ohne`. */
export function erreichbare(
  schritte: Schritte,
  ohne?: string,
  getan: readonly string[] = [],
  gilt: (condition: string) => boolean = () => true,
): ReadonlySet<string> {
  const reached = new Set(getan);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { id, nach } of schritte) {
      const open = nach.some(
        (condition) => ![condition].flat().some((one) => reached.has(schrittIn(one)) && gilt(one)),
      );
      if (!open && id !== ohne) reached.add(id);
    }
  }
  return reached;
}

// Whether after `durch`, which has `id` done anew, an act can follow before that is done.
function gelangtOhne(id: string, durch: Prozessschritt, schritt: Prozessschritt, schritte: Schritte): boolean {
  const { id: aufhebend, erneut } = durch;
  if (erneut?.schritte.includes(id) !== true) return false;
  const bleibt = (one: string): boolean => one !== schritt.id && !erneut.schritte.includes(one);
  const getan = [...erreichbare(schritte, aufhebend), aufhebend].filter(bleibt);
  // It had the result by which it undoes.
  const anders = (condition: string): boolean =>
    erneut.wenn !== undefined &&
    bleibt(aufhebend) &&
    condition.startsWith(`${aufhebend}:`) &&
    condition !== `${aufhebend}:${erneut.wenn}`;
  return erreichbare(schritte, id, getan, (condition) => !anders(condition)).has(schritt.id);
}

/** Whether an act always has to be done before another one, and counts as done then: nothing in between has it done anew. */
export function stehtImmerDavor(id: string, schritt: Prozessschritt, schritte: Schritte): boolean {
  if (id === schritt.id || erreichbare(schritte, id).has(schritt.id)) return false;
  return !schritte.some((durch) => durch !== schritt && gelangtOhne(id, durch, schritt, schritte));
}
