import type { ZitierteNorm } from '../zitierteNorm';
import type { Gegenstand } from './gegenstand';
import type { Gliederung, Paragraf, Stand, Stelle } from './wortlaut';

/** Why a citation does not fit a wording. */
export type Grund =
  'keinParagraf' | 'nichtInKraft' | 'keinAbsatz' | 'keinSatz' | 'keineNummer' | 'keinInhalt' | 'andererInhalt';

interface Fakten {
  readonly grund: Grund;
  readonly paragraf: Paragraf;
  readonly absatz?: number;
  readonly satz?: number;
  readonly nummer?: number;
  readonly zu?: Gegenstand;
  /** How many sentences or numbers the place has. */
  readonly vorhanden?: number;
  readonly regelt?: 'schlichtung' | 'verpflichtung';
  readonly richtigerParagraf?: Paragraf;
  readonly richtigerAbsatz?: number;
  readonly richtigerSatz?: number;
  readonly richtigeNummer?: number;
}

/** The place cited, why it does not fit, and where the content stands in that wording. */
export type Befund = Readonly<Fakten>;

interface Mangel {
  readonly grund: Grund;
  readonly vorhanden?: number;
}

// A depth that is not known here is not judged.
function fehlendeStelle({ absatz, satz, nummer }: ZitierteNorm, wortlaut: Gliederung): Mangel | undefined {
  if (absatz === undefined) return undefined;
  const saetze = wortlaut.saetze[absatz];
  if (saetze === undefined) return wortlaut.offen === true ? undefined : { grund: 'keinAbsatz' };
  if (saetze !== null && (satz ?? 0) > saetze) return { grund: 'keinSatz', vorhanden: saetze };
  if (nummer === undefined) return undefined;
  const { nummern } = wortlaut;
  const vorhanden = nummern?.[`${String(absatz)}.${String(satz)}`] ?? nummern?.[String(absatz)];
  return vorhanden !== undefined && nummer > vorhanden ? { grund: 'keineNummer', vorhanden } : undefined;
}

// A citation without Absatz is one of the whole section.
function passt({ absatz, satz, nummer }: ZitierteNorm, stelle: Stelle): boolean {
  if (absatz === undefined || stelle.absatz === undefined) return true;
  return (
    stelle.absatz === absatz &&
    (stelle.saetze === undefined || satz === undefined || stelle.saetze.includes(satz)) &&
    (stelle.nummer === undefined || nummer === undefined || stelle.nummer === nummer)
  );
}

function falscherInhalt(norm: ZitierteNorm, { fundstellen }: Gliederung): Mangel | undefined {
  const stellen = norm.zu === undefined ? undefined : fundstellen[norm.zu];
  if (stellen === null) return { grund: 'keinInhalt' };
  if (stellen === undefined || stellen.some((stelle) => passt(norm, stelle))) return undefined;
  return { grund: 'andererInhalt' };
}

// First in the section that is cited, else in another one that is held against.
function richtig(zu: Gegenstand | undefined, zitiert: Paragraf, stand: Stand): Partial<Befund> {
  if (zu === undefined) return {};
  const paragrafen = [zitiert, ...(Object.keys(stand) as Paragraf[])];
  for (const paragraf of paragrafen) {
    const wortlaut = stand[paragraf];
    const stelle = wortlaut !== undefined && 'saetze' in wortlaut ? wortlaut.fundstellen[zu]?.[0] : undefined;
    if (stelle === undefined) continue;
    const [satz] = stelle.saetze ?? [];
    return {
      richtigerParagraf: paragraf,
      ...(stelle.absatz !== undefined && { richtigerAbsatz: stelle.absatz }),
      ...(satz !== undefined && { richtigerSatz: satz }),
      ...(stelle.nummer !== undefined && { richtigeNummer: stelle.nummer }),
    };
  }
  return {};
}

/** The section cited, where its wording is held in the table; `undefined` where this table does not judge it. */
export function geprueft({ gesetz, paragraf }: ZitierteNorm, stand: Stand): Paragraf | undefined {
  if (gesetz !== 'SGB II' || paragraf === undefined || !Object.hasOwn(stand, paragraf)) return undefined;
  return paragraf as Paragraf;
}

/**
 * Holds a citation against the wordings of one day. Without a topic it misses only where the wording has no such place
 * at all; a topic counts only where the section itself has held it in some wording.
 */
export function pruefe(norm: ZitierteNorm, paragraf: Paragraf, stand: Stand): Befund | undefined {
  const wortlaut = stand[paragraf];
  if (wortlaut === undefined) return undefined;
  const { absatz, satz, nummer, zu } = norm;
  const mangel =
    'fehlt' in wortlaut
      ? ({ grund: wortlaut.fehlt === 'immer' ? 'keinParagraf' : 'nichtInKraft' } as const)
      : (fehlendeStelle(norm, wortlaut) ?? falscherInhalt(norm, wortlaut));
  if (mangel === undefined) return undefined;
  return {
    ...mangel,
    paragraf,
    ...(absatz !== undefined && { absatz }),
    ...(satz !== undefined && { satz }),
    ...(nummer !== undefined && { nummer }),
    ...(zu !== undefined && { zu }),
    ...('regelt' in wortlaut && { regelt: wortlaut.regelt }),
    ...richtig(zu, paragraf, stand),
  };
}
