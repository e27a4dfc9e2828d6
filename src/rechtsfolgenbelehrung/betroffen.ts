import type { Question } from '../law/question';
import { antwort, nurBestimmteHandlungen } from './entscheidung';
import { verlangteHandlungen } from './handlungen';
import type { AngekuendigteFolge, Belehrung, Tatbestand } from './model/belehrung';
import type { Handlungsart, VerlangteHandlung } from './model/handlung';
import type { Schreiben } from './model/schreiben';

type Q = Pick<Question, 'known' | 'decidedOn'>;

/** Whether an instruction refers to an act; one that names no act refers to all the letter asks for. */
export function betrifft({ handlungen = [] }: Belehrung, { art, nummer }: VerlangteHandlung): boolean {
  return (
    handlungen.length === 0 ||
    handlungen.some((genannt) => (genannt.art ?? art) === art && (genannt.nummer ?? nummer) === nummer)
  );
}

// Asked for each consequence by many rules, and the same for one letter: found once.
const gefunden = new WeakMap<Schreiben, readonly VerlangteHandlung[]>();

/** The acts an instruction is about: those asked for that it names, or all where it names none of them. */
export function betroffene(view: Schreiben): readonly VerlangteHandlung[] {
  const bekannt = gefunden.get(view);
  if (bekannt !== undefined) return bekannt;
  const { rechtsfolgenbelehrung: belehrung = {} } = view;
  const alle = verlangteHandlungen(view);
  const genannt = alle.filter((handlung) => betrifft(belehrung, handlung));
  const betroffen = genannt.length > 0 ? genannt : alle;
  gefunden.set(view, betroffen);
  return betroffen;
}

/** The reductions an instruction announces, the loss of the whole Regelbedarf among them. */
export function angekuendigt({ rechtsfolgen = [] }: Belehrung): readonly AngekuendigteFolge[] {
  return rechtsfolgen.filter(({ art }) => art !== 'nichtErreichbar');
}

/** Whether a consequence is one for a missed appointment (§ 32 SGB II); without a Tatbestand the acts it is for say so. */
export function istMeldung({ tatbestand }: Pick<AngekuendigteFolge, 'tatbestand'>, view: Schreiben): boolean {
  if (tatbestand !== undefined) return tatbestand === '§ 32 Abs. 1 SGB II';
  const betroffen = betroffene(view);
  return betroffen.length > 0 && betroffen.every(({ art }) => art === 'meldung');
}

/** Whether the law of the day attaches no reduction to an act; rules of their own ask that none is announced. */
export function ohneFolge(handlung: VerlangteHandlung, q: Q): boolean {
  if (handlung.art === 'andereMitwirkung') return nurBestimmteHandlungen(q);
  return (
    handlung.art === 'massnahme' &&
    q.known(handlung, 'rechtsgrundlage') === '§ 16k SGB II' &&
    antwort('ganzheitlicheBetreuung', q) !== undefined
  );
}

/** Whether an act is a measure of which it is not known what it rests on: it may be ganzheitliche Betreuung. */
export function unbekannteMassnahme(handlung: VerlangteHandlung, q: Pick<Q, 'known'>): boolean {
  return handlung.art === 'massnahme' && q.known(handlung, 'rechtsgrundlage') === undefined;
}

const offeneGrundlage: Readonly<Partial<Record<Handlungsart, Tatbestand>>> = {
  massnahme: '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II',
  andereMitwirkung: '§ 31 Abs. 2 SGB II',
};

/**
 * Whether another rule has an announcement struck: then nothing in it is to be mended. Not where that is open: on Nr. 1 for
 * ganzheitliche Betreuung (§ 16k Abs. 4), on § 31 Abs. 2 for another act (Nr. 2).
 */
export function zuStreichen({ art, tatbestand }: AngekuendigteFolge, view: Schreiben, q: Q): boolean {
  const betroffen = betroffene(view);
  if (betroffen.length === 0) return false;
  if (art === 'nichtErreichbar') return !betroffen.some((handlung) => handlung.art === 'meldung');
  return betroffen.every(
    (handlung) => ohneFolge(handlung, q) && (tatbestand === undefined || offeneGrundlage[handlung.art] !== tatbestand),
  );
}

/** Whether the letter asks for an act of some kinds; `offen` where it asks for none, or only for what other rules judge. */
export function verlangtEine(
  arten: readonly Handlungsart[],
  view: Schreiben,
  q: Q,
): 'verlangt' | 'nichtVerlangt' | 'offen' {
  const betroffen = betroffene(view);
  if (betroffen.some(({ art }) => arten.includes(art))) return 'verlangt';
  return betroffen.every((handlung) => ohneFolge(handlung, q) || unbekannteMassnahme(handlung, q))
    ? 'offen'
    : 'nichtVerlangt';
}

/** The acts whose refusal is a breach under § 31 Abs. 1 Satz 1 Nr. 2 SGB II, in every wording. */
export const arbeit: readonly Handlungsart[] = ['arbeit', 'ausbildung', 'gefoerderteBeschaeftigung'];

/**
 * Whether two consequences of one kind are announced for one breach. Without a step a consequence is meant for each;
 * without a Tatbestand it is that of the act, where the letter asks for one act only.
 */
export function mehrfachAngekuendigt(view: Schreiben): boolean {
  const { rechtsfolgen = [] } = view.rechtsfolgenbelehrung ?? {};
  const eineHandlung = verlangteHandlungen(view).length <= 1;
  const gleich = <T>(a: T | undefined, b: T | undefined, ohne: boolean): boolean =>
    a === undefined || b === undefined ? ohne : a === b;
  return rechtsfolgen.some((eine, index) =>
    rechtsfolgen.some(
      (andere, stelle) =>
        stelle > index &&
        eine.art === andere.art &&
        gleich(eine.tatbestand, andere.tatbestand, eineHandlung) &&
        gleich(eine.stufe, andere.stufe, true),
    ),
  );
}
