import { asStop } from '../law/question';
import { readOr } from '../law/readable';
import type { Fakten, Luecke } from './gelesen';
import type { Ereignis } from './model';

function direkt({ an, inKopie, anlagen, umbenannt, geaendertAm, inhalt, leistung }: Ereignis): Fakten {
  return {
    an,
    inKopie,
    anlagen,
    umbenannt: umbenannt !== undefined,
    geaendert: geaendertAm !== undefined,
    entscheidung: inhalt?.entscheidung,
    jobcoachUebernimmt: inhalt?.jobcoachUebernimmt,
    verlaengerungsbedarf: inhalt?.verlaengerungsbedarf,
    mitgeteilt: inhalt?.zwischenberichtFaelligAm,
    monat: leistung?.monat,
    stunden: leistung?.stunden,
    luecken: undefined,
  };
}

function einzeln(quelle: Ereignis): Fakten {
  const luecken: Luecke[] = [];
  function lies<T>(feld: Luecke['feld'], read: () => T): T | undefined {
    try {
      return read();
    } catch (thrown) {
      luecken.push({ feld, halt: asStop(thrown) });
      return undefined;
    }
  }
  // A list with a malformed item is read without that item; its iterator would stop at it.
  function liste(feld: Luecke['feld'], read: () => readonly string[] | undefined): readonly string[] | undefined {
    const list = lies(feld, read);
    return list && Array.from({ length: list.length }, (_, index) => lies(feld, () => list[index]) ?? '');
  }
  return {
    an: liste('an', () => quelle.an),
    inKopie: liste('an', () => quelle.inKopie),
    anlagen: liste('anlagen', () => quelle.anlagen),
    // Where it cannot be read, the rule that reads it says so.
    umbenannt: readOr(() => quelle.umbenannt !== undefined, true),
    geaendert: readOr(() => quelle.geaendertAm !== undefined, true),
    entscheidung: lies('ergebnis', () => quelle.inhalt?.entscheidung),
    jobcoachUebernimmt: lies('ergebnis', () => quelle.inhalt?.jobcoachUebernimmt),
    verlaengerungsbedarf: lies('ergebnis', () => quelle.inhalt?.verlaengerungsbedarf),
    mitgeteilt: lies('mitgeteilt', () => quelle.inhalt?.zwischenberichtFaelligAm),
    monat: lies('monat', () => quelle.leistung?.monat),
    stunden: lies('stunden', () => quelle.leistung?.stunden),
    luecken,
  };
}

// Reading every item meets the malformed one, if there is one.
function lesbar(list: readonly string[] | undefined): boolean {
  if (list !== undefined) for (const item of list) if (item === '') return false;
  return true;
}

/** What the replay needs of an event; a well-formed one is read at once, a malformed one place by place. */
export function faktenVon(quelle: Ereignis): Fakten {
  try {
    const { an, inKopie, anlagen } = quelle;
    if (lesbar(an) && lesbar(inKopie) && lesbar(anlagen)) return direkt(quelle);
  } catch (thrown) {
    asStop(thrown);
  }
  return einzeln(quelle);
}
