import type { Question } from '../law/question';
import { istMeldeversaeumnis } from './bescheid';
import type { MinderungsbescheidView } from './model/minderungsbescheid';
import { stufeDerVerletzung } from './stufe';

/** What a hearing in person may rest on. */
export type Anlass = 'verlangt' | 'wiederholt' | 'ungeeignet' | 'drittesInFolge';

type Q = Pick<Question, 'ask' | 'known'>;

// Missed before, without a wichtiger Grund; whether one without an instruction counts, the law does not say.
function wiederholtesVersaeumnis(view: MinderungsbescheidView, q: Q): boolean | 'offen' {
  const fruehere = q
    .ask(view, 'versaeumnisse')
    .versaeumnisse.filter(
      (each) => each.terminAm < view.pflichtverletzungAm && q.known(each, 'wichtigerGrund') !== true,
    );
  if (fruehere.some((each) => q.known(each, 'belehrt') === true && q.known(each, 'wichtigerGrund') === false)) {
    return true;
  }
  for (const each of fruehere) q.ask(each, 'belehrt', 'wichtigerGrund');
  return fruehere.length > 0 && 'offen';
}

// A further breach is one by § 31a Abs. 1 Satz 4 and 5.
function wiederholt(view: MinderungsbescheidView, q: Q): boolean | 'offen' {
  if (istMeldeversaeumnis(view)) return wiederholtesVersaeumnis(view, q);
  const stufe = stufeDerVerletzung(view, q);
  return stufe === 'offen' ? 'offen' : stufe !== 'erste';
}

/** Whether a ground for a hearing in person is given; asks for what is not known. */
export function liegtVor(anlass: Anlass, view: MinderungsbescheidView, q: Q): boolean | 'offen' {
  switch (anlass) {
    case 'verlangt':
      return q.ask(view, 'persoenlichVerlangt').persoenlichVerlangt;
    case 'ungeeignet':
      return q.ask(view, 'schriftlichUngeeignet').schriftlichUngeeignet;
    case 'wiederholt':
      return wiederholt(view, q);
    case 'drittesInFolge':
      return istMeldeversaeumnis(view) && q.ask(view, 'inFolge').inFolge >= 3;
  }
}
