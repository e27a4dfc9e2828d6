import type { CalendarDay } from '../law/day';
import { asStop, type Stop } from '../law/question';
import { readable, readOr } from '../law/readable';
import type { Ablauf, Station } from './ablauf';
import type { Gesichtet, Handlung } from './abgeleitet';
import { entscheidet } from './ergebnisse';
import { faktenVon } from './fakten';
import type { Ungelesen } from './gelesen';
import type { Ereignis, Falldokument } from './model';
import type { JobcoachingProfil, Prozessschritt } from './profile';
import { ungelesenes } from './ungelesen';

/** The events as acts of the process, in the order of their days; on one day in the order of the paper. */
export interface Gelesen {
  readonly handlungen: readonly Handlung[];
  readonly gesichtet: readonly Gesichtet[];
  readonly ungelesen: readonly Ungelesen[];
  readonly ereignisse: number;
  readonly spaeter: number;
  readonly unbekannt: number;
  readonly unlesbar: number;
}

// What the act itself names is of the profile, and mostly it is that.
function alle(words: readonly string[] | undefined, known: object, genannt: readonly string[] = []): boolean {
  if (words === undefined) return true;
  for (const word of words) if (!genannt.includes(word) && !Object.hasOwn(known, word)) return false;
  return true;
}

// The first field with a word the profile does not know.
function fremdesFeld({ quelle, schritt, station }: Handlung, profil: JobcoachingProfil): Gesichtet['fremd'] {
  const { beteiligte, kanaele, anlagen, bitten = {} } = profil;
  const { von, kanal, umbenannt } = quelle;
  if (von !== undefined && von !== schritt.von && !Object.hasOwn(beteiligte, von)) return 'von';
  if (!alle(quelle.an, beteiligte, schritt.an)) return 'an';
  if (!alle(quelle.inKopie, beteiligte, schritt.inKopie)) return 'inKopie';
  if (kanal !== undefined && kanal !== schritt.kanal && !Object.hasOwn(kanaele, kanal)) return 'kanal';
  if (!alle(quelle.anlagen, anlagen, station.anlagen)) return 'anlagen';
  if (!alle(quelle.erbeten, bitten, schritt.erbeten)) return 'erbeten';
  if (!alle(quelle.beteiligte, beteiligte, schritt.beteiligte)) return 'beteiligte';
  const fremd = umbenannt?.some(({ durch }) => durch !== undefined && !Object.hasOwn(beteiligte, durch));
  return fremd === true ? 'umbenannt' : undefined;
}

// One event without a foreign word stands for all of them.
function sichte(handlung: Handlung, profil: JobcoachingProfil, gesichtet: Gesichtet[]): void {
  const { quelle } = handlung;
  let fremd: Gesichtet['fremd'];
  try {
    fremd = fremdesFeld(handlung, profil);
  } catch (thrown) {
    asStop(thrown);
  }
  if (fremd !== undefined || gesichtet.length === 0) gesichtet.push({ quelle, fremd });
}

// On one day the order of the paper, and where an act stands twice its content: never the order of the list.
function vergleiche(a: Handlung, b: Handlung): number {
  if (a.am !== b.am) return a.am < b.am ? -1 : 1;
  if (a.station !== b.station) return a.station.rang - b.station.rang;
  const [left, right] = [inhaltlich(a.quelle), inhaltlich(b.quelle)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function inhaltlich(ereignis: Ereignis): string {
  return readOr(() => JSON.stringify(ereignis), '');
}

function inReihe(handlungen: Handlung[]): readonly Handlung[] {
  for (let index = 1; index < handlungen.length; index++) {
    const [before, after] = [handlungen[index - 1], handlungen[index]];
    if (before !== undefined && after !== undefined && vergleiche(before, after) > 0)
      return handlungen.sort(vergleiche);
  }
  return handlungen;
}

// A Leistungsnachweis recorded without what it shows may be that of any month.
function merkeMonat({ quelle, fakten, am, schritt }: Handlung, ungelesen: Ungelesen[]): void {
  if (fakten.luecken?.some(({ feld }) => feld === 'monat') === true) return;
  ungelesen.push({
    halt: { owner: quelle, keys: ['leistung'], malformed: false },
    am,
    schritt,
    fakten,
    feld: 'monat',
  });
}

// Days or hours approved say that it was an approval, even where they cannot be read.
function nenntBewilligtes({ inhalt }: Ereignis): boolean {
  return readOr(() => {
    const { bewilligtAb, bewilligtBis, bewilligteStunden } = inhalt ?? {};
    return bewilligtAb !== undefined || bewilligtBis !== undefined || bewilligteStunden !== undefined;
  }, true);
}

// A result that is not recorded may be the one the case went on from: nobody is blamed for what follows from it.
function ergebnisFehlt({ schritt: { bedeutung }, fakten, quelle }: Handlung): boolean {
  if (bedeutung === 'uebernahme') return fakten.jobcoachUebernimmt === undefined;
  return entscheidet(bedeutung) && fakten.entscheidung === undefined && !nenntBewilligtes(quelle);
}

function fehlendesErgebnis({ quelle, schritt }: Handlung): Stop {
  const key = schritt.bedeutung === 'uebernahme' ? 'jobcoachUebernimmt' : 'entscheidung';
  const { inhalt } = quelle;
  return inhalt === undefined
    ? { owner: quelle, keys: ['inhalt'], malformed: false }
    : { owner: inhalt, keys: [key], malformed: false };
}

/** Reads the events one by one; one that cannot be read is counted and left out, and the others are read all the same. */
export function lesen({ ereignisse }: Falldokument, { profil, stationen }: Ablauf, asOf: CalendarDay): Gelesen {
  const handlungen: Handlung[] = [];
  const gesichtet: Gesichtet[] = [];
  const ungelesen: Ungelesen[] = [];
  let [spaeter, unbekannt] = [0, 0];
  const uebergehe = (halt: Stop, index: number): void => {
    const schrittVon = (id: string): Prozessschritt | undefined => stationen.get(id)?.schritt;
    const one = ungelesenes(ereignisse, index, halt, schrittVon, asOf);
    if (one !== undefined) ungelesen.push(one);
  };
  const read = (quelle: Ereignis, index: number): void => {
    const { am } = quelle;
    const station = stationen.get(quelle.schritt);
    if (am > asOf) spaeter++;
    else if (station === undefined) {
      unbekannt++;
      gesichtet.push({ quelle, fremd: 'schritt' });
      uebergehe({ owner: quelle, keys: ['schritt'], malformed: true }, index);
    } else {
      const handlung = handlungAus(quelle, am, station);
      const { fakten, schritt } = handlung;
      handlungen.push(handlung);
      if (fakten.luecken !== undefined) {
        for (const { feld, halt } of fakten.luecken) ungelesen.push({ halt, am, schritt, fakten, feld });
      } else if (ergebnisFehlt(handlung)) {
        ungelesen.push({ halt: fehlendesErgebnis(handlung), am, schritt, fakten, feld: 'ergebnis' });
      }
      if (fakten.monat === undefined && schritt.bedeutung === 'leistungsnachweis') merkeMonat(handlung, ungelesen);
      sichte(handlung, profil, gesichtet);
    }
  };
  const { unreadable } = readable(ereignisse, read, uebergehe);
  const gelesen = handlungen.length;
  return {
    handlungen: inReihe(handlungen),
    gesichtet,
    ungelesen,
    ereignisse: gelesen + spaeter + unbekannt + unreadable,
    spaeter,
    unbekannt,
    unlesbar: unreadable,
  };
}

function handlungAus(quelle: Ereignis, am: CalendarDay, station: Station): Handlung {
  return {
    quelle,
    fakten: faktenVon(quelle),
    am,
    station,
    schritt: station.schritt,
    ordnung: undefined,
    ungewiss: undefined,
    wirksam: true,
    ergebnis: undefined,
    matching: 0,
    bewilligt: false,
    naechsterAbschnittAm: undefined,
    zugleich: undefined,
    nachgereicht: undefined,
  };
}
