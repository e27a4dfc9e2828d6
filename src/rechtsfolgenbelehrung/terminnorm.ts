import type { Question } from '../law/question';
import { antwort, nurBestimmteHandlungen } from './entscheidung';
import type { Grund } from './grundlagen';
import type { AufforderungView, Handlung } from './model/aufforderung';
import type { VerpflichtungView } from './model/verpflichtung';

type Q = Pick<Question, 'known' | 'decidedOn'>;

/** What makes the day of an appointment matter: the duty to report. */
export const meldenorm = '§ 59 SGB II, § 309 SGB III';

function grundDer(handlung: Handlung, { planstand }: { readonly planstand: string | undefined }, q: Q): Grund {
  if (q.known(handlung, 'rechtsgrundlage') === '§ 16k SGB II') return 'ganzheitlicheBetreuung';
  return planstand === undefined || planstand === 'inKraft' ? 'aufforderung' : 'ohnePlan';
}

/**
 * The norm that makes the day of an act in an Aufforderung matter: that of the request until 2026-06-30 (§ 15 Abs. 5, 6
 * SGB II), since then that of the breach (§ 31 Abs. 1 Satz 1 SGB II) or, for acts without one, of the Verpflichtung.
 */
export function normDerHandlung(handlung: Handlung, view: AufforderungView, q: Q): string {
  if (handlung.art === 'meldung') return meldenorm;
  if (handlung.art === 'andereMitwirkung' && nurBestimmteHandlungen(q)) return '§ 15a Abs. 2, 3 SGB II';
  const grund = grundDer(handlung, { planstand: q.known(view, 'planstand') }, q);
  return antwort(grund, q)?.norm ?? '§ 31 Abs. 1 Satz 1 SGB II';
}

const absaetze: Readonly<Record<VerpflichtungView['anlass'], string>> = {
  versaeumteEinladung: '§ 15a Abs. 1 Satz 1 SGB II',
  schritteNichtUmgesetzt: '§ 15a Abs. 2 SGB II',
  keinPlan: '§ 15a Abs. 3 SGB II',
};

/** The norm a duty of a Verpflichtung rests on; `undefined` before there was one. */
export function normDerPflicht({ anlass }: VerpflichtungView, q: Pick<Q, 'decidedOn'>): string | undefined {
  return nurBestimmteHandlungen(q) ? absaetze[anlass] : undefined;
}
