import { readOr } from '../law/readable';
import type { Fakten } from './abgeleitet';
import type { Ereignis } from './model';

function direkt({ an, inKopie, anlagen, umbenannt, inhalt, leistung }: Ereignis): Fakten {
  return {
    an,
    inKopie,
    anlagen,
    umbenannt: umbenannt !== undefined,
    entscheidung: inhalt?.entscheidung,
    jobcoachUebernimmt: inhalt?.jobcoachUebernimmt,
    verlaengerungsbedarf: inhalt?.verlaengerungsbedarf,
    mitgeteilt: inhalt?.zwischenberichtFaelligAm,
    monat: leistung?.monat,
    stunden: leistung?.stunden,
  };
}

// A list with a malformed item is read without that item.
function liste(read: () => readonly string[] | undefined): readonly string[] | undefined {
  const list = readOr(read, undefined);
  return list === undefined ? undefined : Array.from(list, (_, index) => readOr(() => list[index], undefined) ?? '');
}

function einzeln(quelle: Ereignis): Fakten {
  return {
    an: liste(() => quelle.an),
    inKopie: liste(() => quelle.inKopie),
    anlagen: liste(() => quelle.anlagen),
    // Where it cannot be read, the rule that reads it says so.
    umbenannt: readOr(() => quelle.umbenannt !== undefined, true),
    entscheidung: readOr(() => quelle.inhalt?.entscheidung, undefined),
    jobcoachUebernimmt: readOr(() => quelle.inhalt?.jobcoachUebernimmt, undefined),
    verlaengerungsbedarf: readOr(() => quelle.inhalt?.verlaengerungsbedarf, undefined),
    mitgeteilt: readOr(() => quelle.inhalt?.zwischenberichtFaelligAm, undefined),
    monat: readOr(() => quelle.leistung?.monat, undefined),
    stunden: readOr(() => quelle.leistung?.stunden, undefined),
  };
}

// Reading every item meets the malformed one, if there is one.
function lesbar(list: readonly string[] | undefined): boolean {
  return list?.every((item) => item !== '') !== false;
}

/** What the replay needs of an event; a well-formed one is read at once, a malformed one place by place. */
export function faktenVon(quelle: Ereignis): Fakten {
  const fakten = readOr(() => {
    const { an, inKopie, anlagen } = quelle;
    return lesbar(an) && lesbar(inKopie) && lesbar(anlagen) ? direkt(quelle) : undefined;
  }, undefined);
  return fakten ?? einzeln(quelle);
}
