import type { Question } from '../law/question';
import { nurBestimmteHandlungen } from './entscheidung';
import { verlangteHandlungen } from './handlungen';
import type { AngekuendigteFolge, Belehrung } from './model/belehrung';
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

/** The reductions an instruction announces, the loss of the whole Regelbedarf among them. */
export function angekuendigt({ rechtsfolgen = [] }: Belehrung): readonly AngekuendigteFolge[] {
  return rechtsfolgen.filter(({ art }) => art !== 'nichtErreichbar');
}

/** Whether a consequence is one for a missed appointment (§ 32 SGB II); without a Tatbestand the letter says so. */
export function istMeldung({ tatbestand }: AngekuendigteFolge, view: Schreiben): boolean {
  if (tatbestand !== undefined) return tatbestand === '§ 32 Abs. 1 SGB II';
  const verlangt = verlangteHandlungen(view);
  return verlangt.length > 0 && verlangt.every(({ art }) => art === 'meldung');
}

// Rules of their own forbid a consequence for these, or ask what the measure rests on.
function hatEigeneRegel(handlung: VerlangteHandlung, q: Q): boolean {
  if (handlung.art === 'andereMitwirkung') return nurBestimmteHandlungen(q);
  if (handlung.art !== 'massnahme') return false;
  const basis = q.known(handlung, 'rechtsgrundlage');
  return basis === undefined || basis === '§ 16k SGB II';
}

/** Whether the letter asks for an act of some kinds; `offen` where it asks for none, or only for what other rules judge. */
export function verlangtEine(
  arten: readonly Handlungsart[] | 'jede',
  view: Schreiben,
  q: Q,
): 'verlangt' | 'nichtVerlangt' | 'offen' {
  if (arten === 'jede') return 'verlangt';
  const { rechtsfolgenbelehrung: belehrung = {} } = view;
  const alle = verlangteHandlungen(view);
  const genannt = alle.filter((handlung) => betrifft(belehrung, handlung));
  const betroffen = genannt.length > 0 ? genannt : alle;
  if (betroffen.some(({ art }) => arten.includes(art))) return 'verlangt';
  return betroffen.every((handlung) => hatEigeneRegel(handlung, q)) ? 'offen' : 'nichtVerlangt';
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
