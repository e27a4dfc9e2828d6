import type { Ordnungsfehler, Stand, Wort } from './abgeleitet';
import type { Prozessschritt } from './profile';

const keine: readonly Wort[] = [];
const schonGeschehen: Ordnungsfehler = { grund: 'schonGeschehen', fehlt: keine };
// Done anew after a refusal: the paper does not say how a case goes on then.
const nachAblehnung: Ordnungsfehler = { grund: 'nachAblehnung', fehlt: keine };
const nichtMehrMoeglich: Ordnungsfehler = { grund: 'nichtMehrMoeglich', fehlt: keine };
const nachAbschluss: Ordnungsfehler = { grund: 'nachAbschluss', fehlt: keine };

/** The act of a condition, without the result it asks for. */
export function schrittIn(condition: string): string {
  return condition.split(':')[0] ?? '';
}

// What was found missing before an act counts as done from then on, with whatever result is asked for.
function angenommen(condition: string, { angenommen: ids }: Stand): boolean {
  return ids !== undefined && (ids.has(condition) || ids.has(schrittIn(condition)));
}

/** Whether what has to come before an act was done, or counts as done. */
export function erfuellt(condition: string | readonly string[], stand: Stand): boolean {
  if (typeof condition === 'string') return stand.getan.has(condition) || angenommen(condition, stand);
  for (const one of condition) if (stand.getan.has(one) || angenommen(one, stand)) return true;
  return false;
}

/** Whether an act was done, and in order: one that was too early stands in no other's way. */
export function fest(id: string, { getan, vorlaeufig }: Stand): boolean {
  return getan.has(id) && vorlaeufig?.has(id) !== true;
}

/** Whether an act is late in a closed case: the last Leistungsnachweis may follow the closing. */
export function zuSpaet({ bedeutung }: Prozessschritt, { beendet }: Stand): boolean {
  return beendet && bedeutung !== 'leistungsnachweis';
}

function voraussetzungFehlt({ nach }: Prozessschritt, stand: Stand): Ordnungsfehler {
  const fehlt = nach.filter((one) => !erfuellt(one, stand)).flatMap((one) => one);
  return { grund: 'voraussetzungFehlt', fehlt: fehlt.map((one) => schrittIn(one) as Wort) };
}

/** Why an act is out of order now; `undefined` where it is in order. */
export function ordnungsfehler(schritt: Prozessschritt, stand: Stand): Ordnungsfehler | undefined {
  if (zuSpaet(schritt, stand)) return nachAbschluss;
  const erneut = schritt.wiederholbar !== true && fest(schritt.id, stand);
  if (erneut && !stand.abgelehnt) return schonGeschehen;
  if (!erneut && schritt.nichtMehrNach !== undefined) {
    for (const id of schritt.nichtMehrNach) if (fest(id, stand)) return nichtMehrMoeglich;
  }
  for (const condition of schritt.nach) if (!erfuellt(condition, stand)) return voraussetzungFehlt(schritt, stand);
  return erneut ? nachAblehnung : undefined;
}
