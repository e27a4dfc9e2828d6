import { schrittIn } from './ordnung';
import type { Prozessschritt } from './profile';

// What was done by the time of an act, results included, by any way that leads to it.
function vor(schritt: Prozessschritt, ids: ReadonlyMap<string, Prozessschritt>, getan: Set<string>): Set<string> {
  for (const condition of schritt.nach.flat()) {
    const id = schrittIn(condition);
    const davor = getan.has(id) ? undefined : ids.get(id);
    getan.add(id).add(condition);
    if (davor !== undefined) vor(davor, ids, getan);
  }
  return getan;
}

/** The acts that still follow a refusal and lead to no other of them: with them a refused case ends. */
export function letzteNachAblehnung(
  entscheidung: Prozessschritt,
  schritte: readonly Prozessschritt[],
): readonly Prozessschritt[] {
  const getan = vor(entscheidung, new Map(schritte.map((one) => [one.id, one])), new Set());
  const danach = new Set([entscheidung.id, `${entscheidung.id}:abgelehnt`]);
  const folgt = ({ id, nach, freiwillig }: Prozessschritt): boolean => {
    if (freiwillig === true || danach.has(id) || !nach.flat().some((one) => danach.has(one))) return false;
    return nach.every((eine) => [eine].flat().some((one) => danach.has(one) || getan.has(one)));
  };
  // Each round adds those one act further away.
  for (let before = 0; before < danach.size;) {
    before = danach.size;
    for (const schritt of schritte) if (folgt(schritt)) danach.add(schritt.id);
  }
  const uebrige = schritte.filter(({ id }) => danach.has(id));
  return uebrige.filter(({ id }) => !uebrige.some(({ nach }) => nach.flat().some((one) => schrittIn(one) === id)));
}
