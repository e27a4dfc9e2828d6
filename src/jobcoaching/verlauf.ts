import type { Stop } from '../law/question';
import type { Handlung, Ordnungsfehler, Stand } from './abgeleitet';
import { ersetze, giltVorlaeufig, loese, mitgesandt, nimmAn, ruhtAufAnnahme, vergiss, zusammen } from './annahme';
import { befund, ordnungsfehler } from './ordnung';
import type { Ergebnis, JobcoachingProfil, Prozessschritt } from './profile';

/** Knows what stands in the document and cannot be read, where there is such a thing. */
export interface Deuter {
  /** The place an act out of order may owe that to; the state is then as if it had been in order. */
  deute(handlung: Handlung, stand: Stand): Stop | undefined;
  /** What is out of order about an act even if nothing is supposed, where something was. */
  sicher(handlung: Handlung): Ordnungsfehler | undefined;
  /** Is told of each act that was followed. */
  merke(handlung: Handlung): void;
}

/** Where a case begins: nothing is done. */
export function anfang(): Stand {
  return {
    getan: new Set(),
    vorlaeufig: undefined,
    angenommen: undefined,
    uebergangen: undefined,
    beendet: false,
    abgelehnt: false,
    bewilligt: false,
    matching: 0,
  };
}

/** The state at this point, to try something on. */
export function kopie(stand: Stand): Stand {
  const { getan, vorlaeufig, angenommen, uebergangen } = stand;
  return {
    ...stand,
    getan: new Set(getan),
    vorlaeufig: vorlaeufig && new Set(vorlaeufig),
    angenommen: angenommen && new Set(angenommen),
    uebergangen: uebergangen && new Set(uebergangen),
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
  const nachgetragen = stand.uebergangen?.has(id) === true;
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
  if (erneut !== undefined && !nachgetragen && (erneut.wenn === undefined || erneut.wenn === ergebnis)) {
    for (const other of erneut.schritte) vergiss(other, stand);
  }
}

function tue(handlung: Handlung, fehler: Ordnungsfehler | undefined, lauf: Lauf): void {
  const { stand, profil } = lauf;
  const { schritt } = handlung;
  const ergebnis = ergebnisVon(handlung);
  const zuFrueh = fehler?.grund === 'voraussetzungFehlt';
  if (zuFrueh) nimmAn(schritt, stand, profil.schritte);
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
  const { stand, deuter, profil } = lauf;
  let fehler = gefunden;
  if (fehler !== undefined) handlung.ungewiss = deuter?.deute(handlung, stand);
  if (handlung.ungewiss !== undefined) fehler = undefined;
  else if (fehler !== undefined)
    fehler = deuter?.sicher(handlung) ?? befund(handlung.schritt, fehler, stand, profil.schritte);
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

const nochmals = ({ schritt }: Handlung): boolean => schritt.wiederholbar === true && schritt.erneut === undefined;
const zurueck = ({ schritt }: Handlung): boolean => schritt.erneut !== undefined;

// The acts of a day, some of them last, where all of them are in order then; `undefined` where they are not.
function geordnet(
  tag: readonly Handlung[],
  zuletzt: (one: Handlung) => boolean,
  stand: Stand,
): readonly Handlung[] | undefined {
  const probe = kopie(stand);
  const offen = new Set(tag);
  const getan: Handlung[] = [];
  while (offen.size > 0) {
    const bereit = [...offen].filter(({ schritt }) => ordnungsfehler(schritt, probe) === undefined);
    const naechste = bereit.find((one) => !zuletzt(one)) ?? bereit[0];
    if (naechste === undefined) return undefined;
    tueSchritt(naechste.schritt, ergebnisVon(naechste), probe);
    offen.delete(naechste);
    getan.push(naechste);
  }
  return getan;
}

// The paper orders no acts of one day: what can be in order is taken first, whatever the list says.
function amSelbenTag(tag: readonly Handlung[], lauf: Lauf): void {
  // On the day of a new matching the declarations are those for the new Jobcoach, unless that puts an act out of order.
  if (tag.length <= MOST_ROUNDS && tag.some(zurueck)) {
    const reihe = geordnet(tag, nochmals, lauf.stand) ?? geordnet(tag, zurueck, lauf.stand);
    if (reihe !== undefined) {
      for (const handlung of reihe) erzwinge(handlung, undefined, lauf);
      return;
    }
  }
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
