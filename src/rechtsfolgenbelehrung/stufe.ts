import { addMonths } from '../law/day';
import type { Question } from '../law/question';
import type { Stufe } from './model/belehrung';
import type { MinderungsbescheidView } from './model/minderungsbescheid';

type Frueher = NonNullable<NonNullable<MinderungsbescheidView['#facts']>['fruehereMinderungen']>[number];

/** Which step is open: each of them, or only which further one. */
export type OffeneStufe = 'offen' | 'weitereOffen';

function nachher(a: Frueher, b: Frueher): Frueher {
  return b.beginnAm > a.beginnAm || (b.beginnAm === a.beginnAm && b.prozent > a.prozent) ? b : a;
}

/**
 * Which step a breach is (§ 31a Abs. 1 Satz 1 to 5 SGB II until 2026-06-30): a further one only where a reduction was
 * determined before and its period did not begin more than a year ago. The law does not say to which day "before" and
 * "a year ago" refer: where breach and determination give different answers, the step is open. So is the further step
 * where several reductions began within the year and the last of them was of the first step.
 */
export function stufeDerVerletzung(view: MinderungsbescheidView, q: Pick<Question, 'ask'>): Stufe | OffeneStufe {
  const { pflichtverletzungAm, festgestelltAm } = view;
  const { fruehereMinderungen } = q.ask(view, 'fruehereMinderungen');
  const zaehlend = fruehereMinderungen.filter(
    (frueher) =>
      frueher.festgestelltAm < festgestelltAm && q.ask(frueher, 'tatbestand').tatbestand !== '§ 32 Abs. 1 SGB II',
  );
  const [erste, ...weitere] = zaehlend;
  if (erste === undefined) return 'erste';
  const letzte = weitere.reduce(nachher, erste);
  const jahresende = addMonths(letzte.beginnAm, 12);
  if (pflichtverletzungAm > jahresende) return 'erste';
  if (festgestelltAm > jahresende || letzte.festgestelltAm >= pflichtverletzungAm) return 'offen';
  if (letzte.prozent >= 20) return 'jedeWeitere';
  const imJahr = zaehlend.filter(({ beginnAm }) => addMonths(beginnAm, 12) >= pflichtverletzungAm);
  return imJahr.length > 1 ? 'weitereOffen' : 'wiederholte';
}
