import type { Stop } from '../law/question';
import type { Handlung, Ordnungsfehler, Stand } from './abgeleitet';
import { ersetze, giltVorlaeufig, loese, mitgesandt, nimmAn, ruhtAufAnnahme, vergiss, zusammen } from './annahme';
import { ordnungsfehler } from './ordnung';
import type { Ergebnis, JobcoachingProfil, Prozessschritt } from './profile';

/** Knows what stands in the document and cannot be read, where there is such a thing. */
export interface Deuter {
  /** The place an act out of order may owe that to; the state is then as if it had been in order. */
  deute(handlung: Handlung, stand: Stand): Stop | undefined;
  /** What is out of order about an act even if nothing is supposed. */
  sicher(handlung: Handlung, fehler: Ordnungsfehler): Ordnungsfehler;
  /** Is told of each act that was followed. */
  merke(handlung: Handlung): void;
}

/** Where a case begins: nothing is done. */
export function anfang(): Stand {
  return {
    getan: new Set(),
    vorlaeufig: undefined,
    angenommen: undefined,
    beendet: false,
    abgelehnt: false,
    bewilligt: false,
    matching: 0,
  };
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

/** Brings the state to where an act with its result leaves it. */
export function tueSchritt(
  { id, bedeutung, erneut }: Prozessschritt,
  ergebnis: Ergebnis | undefined,
  stand: Stand,
): void {
  const gezaehlt = (stand.vorlaeufig !== undefined || stand.angenommen !== undefined) && loese(id, stand);
  stand.getan.add(id);
  if (ergebnis !== undefined) stand.getan.add(`${id}:${ergebnis}`);
  if (bedeutung === 'matching' && !gezaehlt) stand.matching++;
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

function tue(handlung: Handlung, fehler: Ordnungsfehler | undefined, lauf: Lauf): void {
  const { stand, profil } = lauf;
  const { schritt } = handlung;
  const ergebnis = ergebnisVon(handlung);
  const zuFrueh = fehler?.grund === 'voraussetzungFehlt';
  if (zuFrueh) nimmAn(schritt, stand);
  if (stand.vorlaeufig?.has(schritt.id) === true) ersetze(schritt.id, lauf.gefolgt);
  handlung.ergebnis = ergebnis;
  tueSchritt(schritt, ergebnis, stand);
  if (zuFrueh || (stand.beendet && ruhtAufAnnahme(schritt, stand))) giltVorlaeufig(schritt, stand);
  handlung.matching = stand.matching;
  handlung.bewilligt = stand.bewilligt;
  if (zusammen(handlung, profil)) handlung.zugleich = mitgesandt(handlung, stand, profil);
}

// A repetition and an act after the end change nothing; any other act out of order is read on as if it had been in order.
function erzwinge(handlung: Handlung, gefunden: Ordnungsfehler | undefined, lauf: Lauf): void {
  const { stand, deuter } = lauf;
  let fehler = gefunden;
  if (fehler !== undefined) handlung.ungewiss = deuter?.deute(handlung, stand);
  if (handlung.ungewiss !== undefined) fehler = undefined;
  else if (fehler !== undefined && deuter !== undefined) fehler = deuter.sicher(handlung, fehler);
  handlung.ordnung = fehler;
  if (fehler?.grund === 'schonGeschehen' || fehler?.grund === 'nachAbschluss') {
    handlung.wirksam = false;
    handlung.matching = stand.matching;
    handlung.bewilligt = stand.bewilligt;
  } else {
    tue(handlung, fehler, lauf);
    deuter?.merke(handlung);
  }
  lauf.gefolgt.push(handlung);
}

interface Lauf {
  readonly stand: Stand;
  readonly gefolgt: Handlung[];
  readonly profil: JobcoachingProfil;
  readonly deuter: Deuter | undefined;
}

// More rounds than acts that lead back on one day are no case any more; the rest is then read as it stands.
const MOST_ROUNDS = 50;

// The paper orders no acts of one day: what can be in order is taken first, whatever the list says.
function amSelbenTag(tag: readonly Handlung[], lauf: Lauf): void {
  let offen = tag;
  for (let round = 0; offen.length > 0; round++) {
    const rest: Handlung[] = [];
    for (const handlung of offen) {
      const fehler = ordnungsfehler(handlung.schritt, lauf.stand);
      if (fehler === undefined || round > MOST_ROUNDS) erzwinge(handlung, fehler, lauf);
      else rest.push(handlung);
    }
    const [erste] = rest;
    if (erste !== undefined && rest.length === offen.length) {
      erzwinge(erste, ordnungsfehler(erste.schritt, lauf.stand), lauf);
      rest.shift();
    }
    offen = rest;
  }
}

/** Replays the acts once and marks those out of order; returns them in the order they were followed in, and where the case stands. */
export function folge(
  handlungen: readonly Handlung[],
  profil: JobcoachingProfil,
  deuter: Deuter | undefined,
): {
  readonly gefolgt: readonly Handlung[];
  readonly stand: Stand;
} {
  const lauf: Lauf = { stand: anfang(), gefolgt: [], profil, deuter };
  for (let from = 0; from < handlungen.length;) {
    const first = handlungen[from];
    if (first === undefined) break;
    let to = from + 1;
    while (handlungen[to]?.am === first.am) to++;
    if (to === from + 1) erzwinge(first, ordnungsfehler(first.schritt, lauf.stand), lauf);
    else amSelbenTag(handlungen.slice(from, to), lauf);
    from = to;
  }
  return lauf;
}
