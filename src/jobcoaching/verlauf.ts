import type { Stop } from '../law/question';
import type { Gruppen, Handlung, Ordnungsfehler, Stand, Wort } from './abgeleitet';
import type { Ergebnis, JobcoachingProfil, Prozessschritt } from './profile';

/** Knows what stands in the document and cannot be read, where there is such a thing. */
export interface Deuter {
  /** The place an act out of order may owe that to; the state is then as if it had been in order. */
  deute(handlung: Handlung, stand: Stand): Stop | undefined;
  /** Is told of each act that was followed. */
  merke(handlung: Handlung): void;
}

/** Where a case begins: nothing is done. */
export function anfang(): Stand {
  return { getan: new Set(), beendet: false, abgelehnt: false, bewilligt: false, matching: 0 };
}

const keine: readonly Wort[] = [];
const schonGeschehen: Ordnungsfehler = { grund: 'schonGeschehen', fehlt: keine };
// Done anew after a refusal: the paper does not say how a case goes on then.
const nachAblehnung: Ordnungsfehler = { grund: 'nachAblehnung', fehlt: keine };
const nichtMehrMoeglich: Ordnungsfehler = { grund: 'nichtMehrMoeglich', fehlt: keine };
const nachAbschluss: Ordnungsfehler = { grund: 'nachAbschluss', fehlt: keine };

function erfuellt(condition: string | readonly string[], { getan }: Stand): boolean {
  if (typeof condition === 'string') return getan.has(condition);
  for (const one of condition) if (getan.has(one)) return true;
  return false;
}

function voraussetzungFehlt({ nach }: Prozessschritt, stand: Stand): Ordnungsfehler {
  const fehlt = nach.filter((one) => !erfuellt(one, stand)).flatMap((one) => one);
  return { grund: 'voraussetzungFehlt', fehlt: fehlt.map((one) => (one.split(':')[0] ?? '') as Wort) };
}

/** Why an act is out of order now; `undefined` where it is in order. */
export function ordnungsfehler(schritt: Prozessschritt, stand: Stand): Ordnungsfehler | undefined {
  if (stand.beendet) return nachAbschluss;
  const erneut = schritt.wiederholbar !== true && stand.getan.has(schritt.id);
  if (erneut && !stand.abgelehnt) return schonGeschehen;
  if (!erneut && schritt.nichtMehrNach !== undefined) {
    for (const id of schritt.nichtMehrNach) if (stand.getan.has(id)) return nichtMehrMoeglich;
  }
  for (const condition of schritt.nach) if (!erfuellt(condition, stand)) return voraussetzungFehlt(schritt, stand);
  return erneut ? nachAblehnung : undefined;
}

// Where the result cannot be read, the replay goes on as if it had been the one that leads on.
export function ergebnisVon({ fakten, schritt }: Pick<Handlung, 'fakten' | 'schritt'>): Ergebnis | undefined {
  switch (schritt.bedeutung) {
    case 'kostenentscheidung':
    case 'massnahmeentscheidung':
    case 'verlaengerungsentscheidung':
      return fakten.entscheidung ?? 'bewilligt';
    case 'uebernahme':
      return fakten.jobcoachUebernimmt === false ? 'nichtUebernommen' : 'uebernommen';
    case 'verlaengerungsbedarf':
      return fakten.verlaengerungsbedarf === true ? 'verlaengerung' : undefined;
    default:
      return undefined;
  }
}

const ergebnisse: readonly Ergebnis[] = ['bewilligt', 'abgelehnt', 'uebernommen', 'nichtUebernommen', 'verlaengerung'];

function vergiss(id: string, { getan }: Stand): void {
  // An act has a result only once it was done.
  if (!getan.delete(id)) return;
  for (const ergebnis of ergebnisse) getan.delete(`${id}:${ergebnis}`);
}

/** Brings the state to where an act with its result leaves it. */
export function tueSchritt(
  { id, bedeutung, erneut }: Prozessschritt,
  ergebnis: Ergebnis | undefined,
  stand: Stand,
): void {
  stand.getan.add(id);
  if (ergebnis !== undefined) stand.getan.add(`${id}:${ergebnis}`);
  if (bedeutung === 'matching') stand.matching++;
  if (bedeutung === 'kostenentscheidung') stand.abgelehnt = ergebnis === 'abgelehnt';
  if (bedeutung === 'massnahmeentscheidung') {
    stand.abgelehnt = ergebnis === 'abgelehnt';
    stand.bewilligt = ergebnis === 'bewilligt';
  }
  if (bedeutung === 'abschluss') stand.beendet = true;
  if (erneut !== undefined && (erneut.wenn === undefined || erneut.wenn === ergebnis)) {
    for (const other of erneut.schritte) vergiss(other, stand);
  }
}

function tue(handlung: Handlung, stand: Stand): void {
  const ergebnis = ergebnisVon(handlung);
  handlung.ergebnis = ergebnis;
  tueSchritt(handlung.schritt, ergebnis, stand);
  handlung.matching = stand.matching;
  handlung.bewilligt = stand.bewilligt;
}

// A repetition and an act after the end change nothing; any other act out of order is read on as if it had been in order.
function erzwinge(
  handlung: Handlung,
  gefunden: Ordnungsfehler | undefined,
  stand: Stand,
  deuter: Deuter | undefined,
): void {
  let fehler = gefunden;
  if (fehler !== undefined) handlung.ungewiss = deuter?.deute(handlung, stand);
  if (handlung.ungewiss !== undefined) fehler = undefined;
  handlung.ordnung = fehler;
  if (fehler === schonGeschehen || fehler === nachAbschluss) {
    handlung.wirksam = false;
    handlung.matching = stand.matching;
    handlung.bewilligt = stand.bewilligt;
  } else {
    tue(handlung, stand);
    deuter?.merke(handlung);
  }
}

// More rounds than acts that lead back on one day are no case any more; the rest is then read as it stands.
const MOST_ROUNDS = 50;

// The paper orders no acts of one day: what can be in order is taken first, whatever the list says.
function amSelbenTag(tag: readonly Handlung[], stand: Stand, gefolgt: Handlung[], deuter: Deuter | undefined): void {
  let offen = tag;
  for (let round = 0; offen.length > 0; round++) {
    const rest: Handlung[] = [];
    for (const handlung of offen) {
      const fehler = ordnungsfehler(handlung.schritt, stand);
      if (fehler === undefined || round > MOST_ROUNDS) {
        erzwinge(handlung, fehler, stand, deuter);
        gefolgt.push(handlung);
      } else rest.push(handlung);
    }
    const [erste] = rest;
    if (erste !== undefined && rest.length === offen.length) {
      erzwinge(erste, ordnungsfehler(erste.schritt, stand), stand, deuter);
      gefolgt.push(erste);
      rest.shift();
    }
    offen = rest;
  }
}

/** Replays the acts once and marks those out of order; returns them in the order they were followed in, and where the case stands. */
export function folge(
  handlungen: readonly Handlung[],
  deuter: Deuter | undefined,
): {
  readonly gefolgt: readonly Handlung[];
  readonly stand: Stand;
} {
  const stand = anfang();
  const gefolgt: Handlung[] = [];
  for (let from = 0; from < handlungen.length;) {
    const first = handlungen[from];
    if (first === undefined) break;
    let to = from + 1;
    while (handlungen[to]?.am === first.am) to++;
    if (to === from + 1) {
      erzwinge(first, ordnungsfehler(first.schritt, stand), stand, deuter);
      gefolgt.push(first);
    } else amSelbenTag(handlungen.slice(from, to), stand, gefolgt, deuter);
    from = to;
  }
  return { gefolgt, stand };
}

// What would disclose protected content is offered only once the declaration is there; of the two things that travel
// apart it is the last one, which opens the other.
function darf({ an, anlagen }: Prozessschritt, { schutz, getrennt }: JobcoachingProfil): boolean {
  if (schutz === undefined || an?.includes(schutz.an) !== true) return true;
  const paar: readonly string[] = getrennt?.some((anlage) => schutz.anlagen.includes(anlage)) === true ? getrennt : [];
  const oeffnet = paar.filter((anlage) => !schutz.anlagen.includes(anlage));
  const offen = schutz.anlagen.filter((anlage) => !paar.includes(anlage));
  return anlagen?.flat().some((anlage) => offen.includes(anlage) || oeffnet.includes(anlage)) !== true;
}

/** Acts that may come next: in order, not done yet, and disclosing nothing too early; what is missing for that stays. */
export function moegliche(profil: JobcoachingProfil, stand: Stand, gruppen: Gruppen): readonly Prozessschritt[] {
  const { schutz } = profil;
  const erklaert = schutz === undefined || gruppen.erklaerte.length > 0;
  return profil.schritte.filter((schritt) => {
    const fehlt = !erklaert && schritt.anlagen?.flat().includes(schutz.erstNach) === true;
    const offen = fehlt || !stand.getan.has(schritt.id);
    return offen && ordnungsfehler(schritt, stand) === undefined && (erklaert || darf(schritt, profil));
  });
}
