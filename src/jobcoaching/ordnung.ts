import type { Ordnungsfehler, Stand, Wort } from './abgeleitet';
import type { Prozessschritt } from './profile';

type Bedingung = Prozessschritt['nach'][number];

const keine: readonly Wort[] = [];
const schonGeschehen: Ordnungsfehler = { grund: 'schonGeschehen', fehlt: keine, imWeg: keine };
// Done anew after a refusal: the paper does not say how a case goes on then.
const nachAblehnung: Ordnungsfehler = { grund: 'nachAblehnung', fehlt: keine, imWeg: keine };
const nachAbschluss: Ordnungsfehler = { grund: 'nachAbschluss', fehlt: keine, imWeg: keine };

/** The act of a condition, without the result it asks for. */
export function schrittIn(condition: string): string {
  return condition.split(':')[0] ?? '';
}

// What was found missing before an act counts as done from then on, with whatever result is asked for.
function angenommen(condition: string, { angenommen: ids }: Stand): boolean {
  return ids !== undefined && (ids.has(condition) || ids.has(schrittIn(condition)));
}

/** Whether what has to come before an act was done, or counts as done. */
export function erfuellt(condition: Bedingung, stand: Stand): boolean {
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

/** What has to come before an act and neither was done nor counts as done. */
export function offen({ id, nach }: Prozessschritt, stand: Stand): Prozessschritt['nach'] {
  return stand.uebergangen?.has(id) === true ? [] : nach.filter((one) => !erfuellt(one, stand));
}

function wiederholt({ id, wiederholbar }: Prozessschritt, stand: Stand): boolean {
  return wiederholbar !== true && fest(id, stand);
}

function woerter(ids: readonly (readonly string[])[]): readonly Wort[] {
  return ids.map((eine) => eine.map(schrittIn).join('|') as Wort);
}

function nichtMehrMoeglich({ nichtMehrNach = [] }: Prozessschritt, stand: Stand): Ordnungsfehler {
  const imWeg = nichtMehrNach.filter((id) => fest(id, stand)).map((id) => [id]);
  return { grund: 'nichtMehrMoeglich', fehlt: keine, imWeg: woerter(imWeg) };
}

/** Why an act is out of order now; `undefined` where it is in order. */
export function ordnungsfehler(schritt: Prozessschritt, stand: Stand): Ordnungsfehler | undefined {
  if (zuSpaet(schritt, stand)) return nachAbschluss;
  const erneut = wiederholt(schritt, stand);
  if (erneut && !stand.abgelehnt) return schonGeschehen;
  if (!erneut && schritt.nichtMehrNach !== undefined) {
    for (const id of schritt.nichtMehrNach) if (fest(id, stand)) return nichtMehrMoeglich(schritt, stand);
  }
  for (const condition of schritt.nach) {
    if (erfuellt(condition, stand)) continue;
    const fehlt = offen(schritt, stand).map((one) => [one].flat());
    if (fehlt.length > 0) return { grund: 'voraussetzungFehlt', fehlt: woerter(fehlt), imWeg: keine };
  }
  return erneut ? nachAblehnung : undefined;
}

/** What a repetition shows to be missing: an act that is in order now and would have had it done anew, and it first of all. */
export function uebergangene(
  schritt: Prozessschritt,
  stand: Stand,
  schritte: readonly Prozessschritt[],
): Prozessschritt | undefined {
  if (stand.abgelehnt || !wiederholt(schritt, stand)) return undefined;
  const { id, nach } = schritt;
  return schritte.find((one) => {
    const { erneut, freiwillig } = one;
    if (freiwillig === true || erneut?.schritte.includes(id) !== true || erfuellt(one.id, stand)) return false;
    if (nach.flat().some((condition) => erneut.schritte.includes(schrittIn(condition)))) return false;
    return ordnungsfehler(one, stand) === undefined;
  });
}

// Of alternatives those that may come now; where none may, all of them.
function moegliche(condition: Bedingung, stand: Stand, schritte: readonly Prozessschritt[]): readonly string[] {
  const alle = [condition].flat();
  if (alle.length === 1) return alle;
  const jetzt = alle.filter((eine) =>
    schritte.some((one) => one.id === schrittIn(eine) && ordnungsfehler(one, stand) === undefined),
  );
  return jetzt.length === 0 ? alle : jetzt;
}

/** What an act out of order waits for, each with its alternatives. */
export function ausstehend(
  schritt: Prozessschritt,
  stand: Stand,
  schritte: readonly Prozessschritt[],
): readonly (readonly string[])[] {
  const davor = uebergangene(schritt, stand, schritte);
  const fehlt = offen(schritt, stand).map((one) => moegliche(one, stand, schritte));
  return davor === undefined ? fehlt : [[davor.id], ...fehlt];
}

/** What is said of an act out of order: a repetition that waited for an act not recorded lacks that one. */
export function befund(
  schritt: Prozessschritt,
  fehler: Ordnungsfehler,
  stand: Stand,
  schritte: readonly Prozessschritt[],
): Ordnungsfehler {
  const { grund } = fehler;
  if (grund === 'schonGeschehen' && uebergangene(schritt, stand, schritte) === undefined) return fehler;
  if (grund !== 'schonGeschehen' && grund !== 'voraussetzungFehlt') return fehler;
  return { grund: 'voraussetzungFehlt', fehlt: woerter(ausstehend(schritt, stand, schritte)), imWeg: keine };
}
