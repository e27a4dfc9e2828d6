import { addMonths } from '../law/day';
import type { Question } from '../law/question';
import type { MinderungsbescheidView } from './model/minderungsbescheid';

type Frueher = NonNullable<NonNullable<MinderungsbescheidView['#facts']>['fruehereMinderungen']>[number];
type Q = Pick<Question, 'ask' | 'known'>;

// A reduction runs three months at most.
const laengste = 3;

// For work, or for a Sperrzeit or its conditions (§ 31 Abs. 2 Nr. 3, 4).
function wegenArbeit(each: Frueher, q: Q): boolean | undefined {
  const tatbestand = q.known(each, 'tatbestand');
  if (tatbestand === undefined) return undefined;
  if (tatbestand !== '§ 31 Abs. 2 SGB II') return tatbestand === '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II';
  const nummer = q.known(each, 'absatz2Nummer');
  return nummer === undefined ? undefined : nummer >= 3;
}

// One for work that began within the last year is enough; of the others each has to be known.
function eineWegenArbeit(minderungen: readonly Frueher[], q: Q): boolean {
  if (minderungen.some((each) => wegenArbeit(each, q) === true)) return true;
  for (const each of minderungen) {
    if (wegenArbeit(each, q) !== undefined) continue;
    if (q.ask(each, 'tatbestand').tatbestand === '§ 31 Abs. 2 SGB II') q.ask(each, 'absatz2Nummer');
  }
  return false;
}

/**
 * Whether the benefit was reduced within the last year for work, or for a Sperrzeit or its conditions (§ 31a Abs. 7 SGB II
 * until 2026-03-27); open where the period began before that year and may reach into it.
 */
export function imLetztenJahrGemindert(view: MinderungsbescheidView, q: Q): boolean | 'offen' {
  const { pflichtverletzungAm } = view;
  const reichtBis = ({ beginnAm }: Frueher, monate: number): boolean =>
    beginnAm <= pflichtverletzungAm && addMonths(beginnAm, monate) >= pflichtverletzungAm;
  const { fruehereMinderungen } = q.ask(view, 'fruehereMinderungen');
  const imJahr = fruehereMinderungen.filter((each) => reichtBis(each, 12));
  if (eineWegenArbeit(imJahr, q)) return true;
  const davor = fruehereMinderungen.filter((each) => !imJahr.includes(each) && reichtBis(each, 12 + laengste));
  return eineWegenArbeit(davor, q) && 'offen';
}
