import { addDays } from '../law/day';
import { asStop } from '../law/question';
import type { Berichtslage, Bewilligung, Fristlage, Handlung } from './abgeleitet';
import { beginne, beruehrte, type Beginne, type Lesarten } from './fristbeginn';
import type { Ungelesen } from './gelesen';
import type { Schrittbuch } from './lesen';
import type { JobcoachingProfil, Prozessfrist } from './profile';
import { verfehlterTag } from './ungelesen';

type Laufend = Fristlage<'schritt' | 'entscheidung'>;

/** What the acts left behind: deadlines with the acts that met them, approvals, reports. */
export interface Lagen {
  readonly fristen: readonly Laufend[];
  readonly bewilligungen: readonly Bewilligung[];
  readonly antraege: readonly { readonly handlung: Handlung; readonly nummer: number }[];
  readonly erste: ReadonlyMap<string, Handlung>;
  /** Days and hours of approvals that cannot be read. */
  readonly ungelesen: readonly Ungelesen[];
}

interface Buch {
  readonly fristen: Laufend[];
  readonly laufend: Map<Prozessfrist, Laufend>;
  readonly getan: Set<string>;
  readonly bewilligungen: Bewilligung[];
  readonly antraege: { handlung: Handlung; nummer: number }[];
  readonly erste: Map<string, Handlung>;
  readonly ungelesen: Ungelesen[];
  verlaengerungen: number;
}

// It runs from the last of the acts it hangs on, once all of them are done and what is due is not done yet.
function starte({ frist, ab, schritt }: Beginne, handlung: Handlung, buch: Buch): void {
  if (!ab.includes(handlung.schritt.id) || !ab.every((id) => buch.getan.has(id))) return;
  if (buch.laufend.has(frist) || buch.getan.has(schritt.id)) return;
  const lage: Laufend = { quelle: handlung.quelle, frist, schritt, ab: handlung.am, erledigt: undefined };
  buch.laufend.set(frist, lage);
  buch.fristen.push(lage);
}

function beende({ schritt }: Beginne, frist: Prozessfrist, handlung: Handlung, buch: Buch): void {
  if (schritt.id !== handlung.schritt.id) return;
  const lage = buch.laufend.get(frist);
  if (lage === undefined) return;
  lage.erledigt = handlung;
  buch.laufend.delete(frist);
}

// What has to be done anew starts its deadlines anew; one that was running towards it is given up.
function vergiss(ids: readonly string[], alle: readonly Beginne[], buch: Buch): void {
  for (const id of ids) buch.getan.delete(id);
  for (const { frist, ab } of alle) {
    const lage = buch.laufend.get(frist);
    if (lage === undefined || frist.art !== 'schritt' || !ab.some((id) => ids.includes(id))) continue;
    buch.laufend.delete(frist);
    buch.fristen.splice(buch.fristen.indexOf(lage), 1);
  }
}

function bewillige(handlung: Handlung, buch: Buch): void {
  const { quelle, schritt, ergebnis, am } = handlung;
  const vorige = buch.bewilligungen.at(-1);
  if (schritt.bedeutung === 'verlaengerungsentscheidung') buch.verlaengerungen++;
  if (ergebnis !== 'bewilligt') return;
  if (vorige !== undefined) vorige.abgeloest = true;
  function lies<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (thrown) {
      const { am, schritt, fakten } = handlung;
      buch.ungelesen.push({ halt: asStop(thrown), am, schritt, fakten, feld: 'bewilligung' });
      return undefined;
    }
  }
  const inhalt = lies(() => quelle.inhalt);
  const danach = vorige?.bis === undefined ? undefined : addDays(vorige.bis, 1);
  buch.bewilligungen.push({
    quelle,
    handlung,
    am,
    ab: lies(() => inhalt?.bewilligtAb) ?? danach,
    bis: lies(() => inhalt?.bewilligtBis),
    stunden: lies(() => inhalt?.bewilligteStunden),
    antrag: undefined,
    bedarf: false,
    abgeloest: false,
  });
}

function vermerke(handlung: Handlung, buch: Buch): void {
  const { bedeutung } = handlung.schritt;
  const laufende = buch.bewilligungen.at(-1);
  if (bedeutung === 'massnahmeentscheidung' || bedeutung === 'verlaengerungsentscheidung') bewillige(handlung, buch);
  if (bedeutung === 'verlaengerungsantrag') {
    buch.antraege.push({ handlung, nummer: buch.verlaengerungen + 1 });
    if (laufende !== undefined) laufende.antrag ??= handlung;
  }
  if (bedeutung === 'verlaengerungsbedarf' && handlung.ergebnis === 'verlaengerung' && laufende !== undefined) {
    laufende.bedarf = true;
  }
}

/** Goes through the acts once more, in the order they were followed in, and notes what hangs on them. */
export function lagenVon(
  gefolgt: readonly Handlung[],
  profil: JobcoachingProfil,
  buch: Schrittbuch,
  readings: Lesarten,
): Lagen {
  const alle = beginne(profil, buch, readings);
  const beruehrt = beruehrte(profil);
  const abschluss = profil.fristen.find(({ art }) => art === 'abschlussbericht')?.schritt;
  const noten: Buch = {
    fristen: [],
    laufend: new Map(),
    getan: new Set(),
    bewilligungen: [],
    antraege: [],
    erste: new Map(),
    ungelesen: [],
    verlaengerungen: 0,
  };
  for (const handlung of gefolgt) {
    if (!handlung.wirksam) continue;
    const { id, erneut } = handlung.schritt;
    if (beruehrt.has(id)) {
      noten.getan.add(id);
      if (!noten.erste.has(id)) noten.erste.set(id, handlung);
      for (const eine of alle) {
        beende(eine, eine.frist, handlung, noten);
        starte(eine, handlung, noten);
      }
    }
    if (handlung.schritt.bedeutung !== undefined) vermerke(handlung, noten);
    const laufende = noten.bewilligungen.at(-1);
    if (id === abschluss && laufende !== undefined) laufende.abgeloest = true;
    if (erneut !== undefined && (erneut.wenn === undefined || erneut.wenn === handlung.ergebnis)) {
      vergiss(erneut.schritte, alle, noten);
    }
  }
  return noten;
}

/** The two reports, each with its talk, the other day it hangs on, and the act that met it. */
export function berichteVon(
  profil: JobcoachingProfil,
  buch: Schrittbuch,
  { erste, bewilligungen }: Lagen,
  mitgeteilt: Handlung | undefined,
): readonly Berichtslage[] {
  const tag = mitgeteilt === undefined || verfehlterTag(mitgeteilt) ? undefined : mitgeteilt.fakten.mitgeteilt;
  const letzte = bewilligungen.at(-1);
  return profil.fristen.flatMap((frist): readonly Berichtslage[] => {
    if (frist.art !== 'zwischenbericht' && frist.art !== 'abschlussbericht') return [];
    const schritt = buch.get(frist.schritt)?.schritt;
    const gespraech = erste.get(frist.ab);
    const andererTag = frist.art === 'zwischenbericht' ? tag : letzte?.bis;
    const anlass = gespraech?.quelle ?? (frist.art === 'zwischenbericht' ? mitgeteilt?.quelle : letzte?.quelle);
    if (schritt === undefined || anlass === undefined) return [];
    const erledigt = erste.get(frist.schritt);
    const quelle = erledigt?.quelle ?? anlass;
    return [{ quelle, frist, schritt, gespraechAm: gespraech?.am, andererTag, erledigt }];
  });
}
