import type { Handlung, Stand } from './abgeleitet';
import { ausstehend, ordnungsfehler, schrittIn, uebergangene } from './ordnung';
import type { Ergebnis, JobcoachingProfil, Prozessschritt } from './profile';

const ergebnisse: readonly Ergebnis[] = ['bewilligt', 'abgelehnt', 'uebernommen', 'nichtUebernommen', 'verlaengerung'];

/** The act done now takes the place of one done too early, or of one only taken as done; whether there was such a one. */
export function loese(id: string, { getan, vorlaeufig, angenommen, uebergangen }: Stand): boolean {
  const zuFrueh = vorlaeufig?.delete(id) === true;
  const gedacht = angenommen?.delete(id) === true;
  uebergangen?.delete(id);
  for (const ergebnis of ergebnisse) {
    if (zuFrueh) getan.delete(`${id}:${ergebnis}`);
    angenommen?.delete(`${id}:${ergebnis}`);
  }
  return zuFrueh || gedacht;
}

/** What has to be done anew is as if it had never been done. */
export function vergiss(id: string, stand: Stand): void {
  if (stand.vorlaeufig !== undefined || stand.angenommen !== undefined) loese(id, stand);
  // An act has a result only once it was done.
  if (!stand.getan.delete(id)) return;
  for (const ergebnis of ergebnisse) stand.getan.delete(`${id}:${ergebnis}`);
}

// What an act has done anew whatever comes out of it may come anew where the case only went on as if it had been done.
function uebergehe(schritt: Prozessschritt, stand: Stand): void {
  const { id, erneut } = schritt;
  if (erneut === undefined || erneut.wenn !== undefined || ordnungsfehler(schritt, stand) !== undefined) return;
  stand.uebergangen ??= new Set();
  for (const other of erneut.schritte) vergiss(other, stand);
  stand.uebergangen.add(id);
}

/** What is missing before an act counts as done from then on: it is missed once, and comes into its own when it is recorded. */
export function nimmAn(schritt: Prozessschritt, stand: Stand, schritte: readonly Prozessschritt[]): void {
  const angenommen = (stand.angenommen ??= new Set());
  const davor = uebergangene(schritt, stand, schritte);
  const offen = davor?.erneut?.wenn === undefined ? undefined : davor;
  const fehlt = ausstehend(schritt, stand, schritte);
  // What came out of it is not known: the acts it would have had done anew may come anew, and still count.
  if (offen !== undefined) {
    for (const one of schritte) if (offen.erneut?.schritte.includes(one.id) === true) giltVorlaeufig(one, stand);
    // This act is the one that came anew: a second matching is a matching of its own.
    vergiss(schritt.id, stand);
  }
  for (const [eine = ''] of fehlt) {
    const id = schrittIn(eine);
    if (id === offen?.id) continue;
    const fehlend = stand.getan.has(id) ? undefined : schritte.find((one) => one.id === id);
    if (fehlend !== undefined) uebergehe(fehlend, stand);
    angenommen.add(fehlend === undefined ? eine : id);
  }
}

/** An act that lacks what has to come before it is done for now: it ends nothing, and a later one takes its place. */
export function giltVorlaeufig({ id, wiederholbar, bedeutung }: Prozessschritt, stand: Stand): void {
  if (bedeutung === 'abschluss') stand.beendet = false;
  if (wiederholbar === true || !stand.getan.has(id)) return;
  stand.vorlaeufig ??= new Set();
  stand.vorlaeufig.add(id);
}

/** Whether something that has to come before an act is only taken as done. */
export function ruhtAufAnnahme({ nach }: Prozessschritt, { getan, angenommen }: Stand): boolean {
  return angenommen !== undefined && !nach.every((condition) => [condition].flat().some((one) => getan.has(one)));
}

/** An act done too early is without effect once it was done in its turn. */
export function ersetze(id: string, gefolgt: readonly Handlung[]): void {
  const frueher = gefolgt.filter((one) => one.schritt.id === id && one.wirksam).at(-1);
  if (frueher !== undefined) frueher.wirksam = false;
}

/** Whether the two things that travel apart went out together. */
export function zusammen({ fakten: { anlagen } }: Handlung, { getrennt }: JobcoachingProfil): boolean {
  if (getrennt === undefined || anlagen === undefined) return false;
  return anlagen.includes(getrennt[1]) && anlagen.includes(getrennt[0]);
}

/** The sending of the other one, to the same parties, then counts as done, too. */
export function mitgesandt(
  { schritt, fakten: { anlagen = [] } }: Handlung,
  stand: Stand,
  { getrennt = ['', ''], schritte }: JobcoachingProfil,
): Prozessschritt | undefined {
  const eigene = schritt.anlagen?.flat() ?? [];
  const andere = getrennt.filter((anlage) => !eigene.includes(anlage));
  const sendung = schritte.find(
    ({ id, an, anlagen: seine }) =>
      id !== schritt.id &&
      an?.join() === schritt.an?.join() &&
      seine?.flat().some((anlage) => andere.includes(anlage)) === true &&
      seine.flat().every((anlage) => anlagen.includes(anlage)),
  );
  if (sendung === undefined || stand.getan.has(sendung.id)) return undefined;
  stand.angenommen ??= new Set();
  stand.angenommen.add(sendung.id);
  return sendung;
}
