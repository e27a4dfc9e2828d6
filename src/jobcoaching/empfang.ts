import type { Offenbarung, Wort } from './abgeleitet';
import type { Ereignis } from './model';
import type { JobcoachingProfil, Prozessschritt } from './profile';
import { bekannte } from './worte';

/** Who is missing among those a sending goes to, and who is none of them. */
export interface Fehlempfang {
  readonly fehlen: readonly Wort[];
  readonly inKopieFehlen: readonly Wort[];
  readonly nichtVorgesehen: readonly Wort[];
  /** The process names nobody. */
  readonly ohneVorgabe?: true;
}

/** Whether something went to those named and to nobody else, as most sendings do. */
export function genauSo(verlangt: readonly string[] = [], gesandt: readonly string[] = []): boolean {
  if (gesandt.length !== verlangt.length) return false;
  for (const one of verlangt) if (!gesandt.includes(one)) return false;
  return true;
}

/**
 * To whom an act went for which the process names nobody: those who neither take part in it nor act anywhere in the
 * process. An act that fills in no section and encloses nothing, such as an invitation, hands nothing over.
 */
export function ungenannte(
  { abschnitt, inKopie = [], beteiligte: dabei = [] }: Prozessschritt,
  quelle: Ereignis,
  { beteiligte, schritte }: JobcoachingProfil,
): Fehlempfang | undefined {
  const { an: gesandt = [], inKopie: kopie = [], anlagen = [] } = quelle;
  if (abschnitt === undefined && anlagen.length === 0) return undefined;
  const handelt = (one: string): boolean => schritte.some(({ von }) => von === one);
  const fremde = new Set([...gesandt, ...kopie]);
  for (const one of [...inKopie, ...dabei]) fremde.delete(one);
  const nichtVorgesehen = bekannte([...fremde], beteiligte).filter((one) => !handelt(one));
  return nichtVorgesehen.length === 0
    ? undefined
    : { fehlen: [], inKopieFehlen: [], nichtVorgesehen, ohneVorgabe: true };
}

/** In what the recipients differ from those the process names; `undefined` where only words differ it does not know. */
export function fehlempfang(
  { an = [], inKopie = [] }: Prozessschritt,
  quelle: Ereignis,
  { beteiligte, schutz }: JobcoachingProfil,
  offenbarungen: readonly Offenbarung[],
): Fehlempfang | undefined {
  const { an: gesandt = [], inKopie: kopie = [] } = quelle;
  const fehlen = an.filter((one) => !gesandt.includes(one));
  const inKopieFehlen = inKopie.filter((one) => !kopie.includes(one));
  const zuviel = [...gesandt, ...kopie].filter((one) => !an.includes(one) && !inKopie.includes(one));
  // What went to a party too early is said there, and once.
  const offenbart = offenbarungen.some((one) => one.quelle === quelle && one.erklaerung === 'fehlt');
  const nichtVorgesehen = bekannte(offenbart ? zuviel.filter((one) => one !== schutz?.an) : zuviel, beteiligte);
  if (fehlen.length + inKopieFehlen.length + nichtVorgesehen.length === 0) return undefined;
  return {
    fehlen: bekannte(fehlen, beteiligte),
    inKopieFehlen: bekannte(inKopieFehlen, beteiligte),
    nichtVorgesehen,
  };
}
