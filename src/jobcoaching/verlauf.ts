import type { Gruppen, Handlung, Ordnungsfehler, Stand, Wort } from './abgeleitet';
import type { Ergebnis, JobcoachingProfil, Prozessschritt } from './profile';

/** Where a case begins: nothing is done. */
export function anfang(): Stand {
  return { getan: new Set(), beendet: false, abgelehnt: false, bewilligt: false, matching: 0 };
}

const keine: readonly Wort[] = [];
const schonGeschehen: Ordnungsfehler = { grund: 'schonGeschehen', fehlt: keine };
const nichtMehrMoeglich: Ordnungsfehler = { grund: 'nichtMehrMoeglich', fehlt: keine };
const nachAbschluss: Ordnungsfehler = { grund: 'nachAbschluss', fehlt: keine };

function erfuellt(condition: string | readonly string[], { getan }: Stand): boolean {
  return typeof condition === 'string' ? getan.has(condition) : condition.some((one) => getan.has(one));
}

/** Why an act is out of order now; `undefined` where it is in order. */
export function ordnungsfehler(schritt: Prozessschritt, stand: Stand): Ordnungsfehler | undefined {
  if (stand.beendet) return nachAbschluss;
  if (schritt.wiederholbar !== true && stand.getan.has(schritt.id)) return schonGeschehen;
  if (schritt.nichtMehrNach !== undefined) {
    for (const id of schritt.nichtMehrNach) if (stand.getan.has(id)) return nichtMehrMoeglich;
  }
  for (const condition of schritt.nach) {
    if (!erfuellt(condition, stand)) {
      const fehlt = schritt.nach.filter((one) => !erfuellt(one, stand)).flatMap((one) => one);
      return { grund: 'voraussetzungFehlt', fehlt: fehlt.map((one) => (one.split(':')[0] ?? '') as Wort) };
    }
  }
  return undefined;
}

// Where the result cannot be read, the replay goes on as if it had been the one that leads on.
function ergebnisVon({ fakten, schritt }: Handlung): Ergebnis | undefined {
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
  getan.delete(id);
  for (const ergebnis of ergebnisse) getan.delete(`${id}:${ergebnis}`);
}

function tue(handlung: Handlung, stand: Stand): void {
  const { schritt } = handlung;
  const { id, bedeutung, erneut } = schritt;
  const ergebnis = ergebnisVon(handlung);
  handlung.ergebnis = ergebnis;
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
  handlung.matching = stand.matching;
  handlung.bewilligt = stand.bewilligt;
}

// A repetition and an act after the end change nothing; any other act out of order is read on as if it had been in order.
function erzwinge(handlung: Handlung, stand: Stand): void {
  const fehler = ordnungsfehler(handlung.schritt, stand);
  handlung.ordnung = fehler;
  if (fehler === schonGeschehen || fehler === nachAbschluss) {
    handlung.wirksam = false;
    handlung.matching = stand.matching;
    handlung.bewilligt = stand.bewilligt;
  } else tue(handlung, stand);
}

// More rounds than acts that lead back on one day are no case any more; the rest is then read as it stands.
const MOST_ROUNDS = 50;

// The paper orders no acts of one day: what can be in order is taken first, whatever the list says.
function amSelbenTag(tag: readonly Handlung[], stand: Stand, gefolgt: Handlung[]): void {
  let offen = tag;
  for (let round = 0; offen.length > 0; round++) {
    const rest: Handlung[] = [];
    for (const handlung of offen) {
      if (ordnungsfehler(handlung.schritt, stand) === undefined || round > MOST_ROUNDS) {
        erzwinge(handlung, stand);
        gefolgt.push(handlung);
      } else rest.push(handlung);
    }
    const [erste] = rest;
    if (erste !== undefined && rest.length === offen.length) {
      erzwinge(erste, stand);
      gefolgt.push(erste);
      rest.shift();
    }
    offen = rest;
  }
}

/** Replays the acts once and marks those out of order; returns them in the order they were followed in, and where the case stands. */
export function folge(handlungen: readonly Handlung[]): {
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
      erzwinge(first, stand);
      gefolgt.push(first);
    } else amSelbenTag(handlungen.slice(from, to), stand, gefolgt);
    from = to;
  }
  return { gefolgt, stand };
}

// What would disclose protected content is offered only once the declaration is there.
function darf({ an, anlagen }: Prozessschritt, { schutz }: JobcoachingProfil, { erklaerte }: Gruppen): boolean {
  if (schutz === undefined || erklaerte.length > 0 || an?.includes(schutz.an) !== true) return true;
  return anlagen?.flat().some((anlage) => schutz.anlagen.includes(anlage)) !== true;
}

/** Acts that may come next: in order, not done yet, and disclosing nothing too early. */
export function moegliche(profil: JobcoachingProfil, stand: Stand, gruppen: Gruppen): readonly Prozessschritt[] {
  return profil.schritte.filter(
    (schritt) =>
      !stand.getan.has(schritt.id) && ordnungsfehler(schritt, stand) === undefined && darf(schritt, profil, gruppen),
  );
}
