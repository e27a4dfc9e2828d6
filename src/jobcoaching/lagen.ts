import type { CalendarDay } from '../law/day';
import type { Bewilligung, Fristlage, Handlung } from './abgeleitet';
import type { Ablauf } from './ablauf';
import { vermerke, vermisse, type Bewilligungsbuch } from './bewilligungsbuch';
import { abVon, type Beginn, type Lesarten } from './fristbeginn';
import type { Ungelesen } from './gelesen';
import type { Prozessfrist } from './profile';

type Laufend = Fristlage<'schritt' | 'entscheidung'>;

/** The deadlines acts start, with the acts they run from under the readings. */
interface Beginnend extends Beginn {
  readonly ab: readonly string[];
}

/** What the acts left behind: deadlines with the acts that met them, approvals, reports. */
export interface Lagen {
  readonly fristen: readonly Laufend[];
  readonly bewilligungen: readonly Bewilligung[];
  readonly antraege: readonly { readonly handlung: Handlung; readonly nummer: number }[];
  readonly erste: ReadonlyMap<string, Handlung>;
  /** Days and hours of approvals that cannot be read. */
  readonly ungelesen: readonly Ungelesen[];
  /** The day of the final report, or of the closing where that came before. */
  readonly endeAm: CalendarDay | undefined;
}

interface Buch extends Bewilligungsbuch {
  readonly fristen: Laufend[];
  readonly laufend: Map<Prozessfrist, Laufend>;
  readonly getan: Set<string>;
  readonly erste: Map<string, Handlung>;
  endeAm: CalendarDay | undefined;
}

// Of several decisions that run from the same act, only the first that was not taken yet runs.
function entscheidetFrueher(ab: readonly string[], { laufend }: Buch): boolean {
  for (const frist of laufend.keys()) {
    if (frist.art === 'entscheidung' && frist.ab.every((id) => ab.includes(id))) return true;
  }
  return false;
}

// It runs from the last of the acts it hangs on, once all of them are done and what is due is not done yet.
function starte({ frist, ab, schritt }: Beginnend, handlung: Handlung, buch: Buch): void {
  if (!ab.includes(handlung.schritt.id) || !ab.every((id) => buch.getan.has(id))) return;
  if (buch.laufend.has(frist) || buch.getan.has(schritt.id)) return;
  if (frist.art === 'entscheidung' && entscheidetFrueher(ab, buch)) return;
  const lage: Laufend = { quelle: handlung.quelle, frist, schritt, ab: handlung.am, erledigt: undefined };
  buch.laufend.set(frist, lage);
  buch.fristen.push(lage);
}

function beende({ frist, schritt }: Beginnend, handlung: Handlung, buch: Buch): void {
  if (schritt.id !== handlung.schritt.id) return;
  const lage = buch.laufend.get(frist);
  if (lage === undefined) return;
  lage.erledigt = handlung;
  lage.quelle = handlung.quelle;
  buch.laufend.delete(frist);
}

// What has to be done anew starts its deadlines anew; one that was running towards it is given up.
function vergiss(ids: readonly string[], alle: readonly Beginnend[], buch: Buch): void {
  for (const id of ids) buch.getan.delete(id);
  for (const { frist, ab } of alle) {
    const lage = buch.laufend.get(frist);
    if (lage === undefined || frist.art !== 'schritt' || !ab.some((id) => ids.includes(id))) continue;
    buch.laufend.delete(frist);
    buch.fristen.splice(buch.fristen.indexOf(lage), 1);
  }
}

/** Goes through the acts once more, in the order they were followed in, and notes what hangs on them. */
export function lagenVon(gefolgt: readonly Handlung[], ablauf: Ablauf, readings: Lesarten): Lagen {
  const { profil, beginne, abschlussbericht } = ablauf;
  const alle = beginne.map(({ frist, schritt }): Beginnend => ({ frist, schritt, ab: abVon(frist, readings) }));
  const noten: Buch = {
    fristen: [],
    laufend: new Map(),
    getan: new Set(),
    bewilligungen: [],
    antraege: [],
    erste: new Map(),
    ungelesen: [],
    vermisst: new Map(),
    verlaengerungen: 0,
    endeAm: undefined,
  };
  for (const handlung of gefolgt) {
    if (!handlung.wirksam) continue;
    const { id, erneut, bedeutung } = handlung.schritt;
    if (handlung.zugleich !== undefined) noten.getan.add(handlung.zugleich.id);
    if (handlung.station.fristig) {
      noten.getan.add(id);
      if (!noten.erste.has(id)) noten.erste.set(id, handlung);
      for (const eine of alle) {
        beende(eine, handlung, noten);
        starte(eine, handlung, noten);
      }
    }
    if (handlung.ordnung?.grund === 'voraussetzungFehlt') vermisse(handlung, gefolgt, ablauf, noten);
    if (bedeutung !== undefined) vermerke(handlung, noten, profil.verlaengerungen);
    if (bedeutung === 'abschluss') noten.endeAm ??= handlung.am;
    if (id === abschlussbericht) {
      const laufende = noten.bewilligungen.at(-1);
      noten.endeAm ??= handlung.am;
      if (laufende !== undefined) laufende.abgeloest = true;
    }
    if (erneut !== undefined && (erneut.wenn === undefined || erneut.wenn === handlung.ergebnis)) {
      vergiss(erneut.schritte, alle, noten);
    }
  }
  return noten;
}
