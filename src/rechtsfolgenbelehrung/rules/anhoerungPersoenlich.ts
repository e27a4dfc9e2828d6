import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../../law/acts';
import type { Question } from '../../law/question';
import { sgb2Paragraph31a } from '../../law/sources';
import { defineRule, istMeldeversaeumnis, tagDerPflichtverletzung } from '../bescheid';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';

type Anlass = 'verlangt' | 'wiederholt' | 'ungeeignet' | 'drittesInFolge';

const worte: Readonly<Record<Anlass, { readonly de: string; readonly en: string }>> = {
  verlangt: { de: 'die Person hat sie verlangt', en: 'the person asked for it' },
  wiederholt: { de: 'es ist eine wiederholte Verletzung', en: 'it is a repeated breach' },
  ungeeignet: {
    de: 'eine schriftliche Anhörung genügt erkennbar nicht',
    en: 'there are signs that a written hearing will not do',
  },
  drittesInFolge: {
    de: 'es ist das dritte Meldeversäumnis in Folge',
    en: 'it is the third missed appointment in a row',
  },
};

// Each ground is answered by an open fact; `undefined` where that is not known.
function liegtVor(anlass: Anlass, view: MinderungsbescheidView, q: Pick<Question, 'known'>): boolean | undefined {
  switch (anlass) {
    case 'verlangt':
      return q.known(view, 'persoenlichVerlangt');
    case 'ungeeignet':
      return q.known(view, 'schriftlichUngeeignet');
    case 'wiederholt': {
      const fruehere = istMeldeversaeumnis(view)
        ? q.known(view, 'versaeumnisse')
        : q.known(view, 'fruehereMinderungen');
      return fruehere === undefined ? undefined : fruehere.length > 0;
    }
    case 'drittesInFolge': {
      if (!istMeldeversaeumnis(view)) return false;
      const inFolge = q.known(view, 'inFolge');
      return inFolge === undefined ? undefined : inFolge >= 3;
    }
  }
}

function fehlend(anlass: Anlass, view: MinderungsbescheidView) {
  if (anlass === 'verlangt') return 'persoenlichVerlangt';
  if (anlass === 'ungeeignet') return 'schriftlichUngeeignet';
  if (anlass === 'drittesInFolge') return 'inFolge';
  return istMeldeversaeumnis(view) ? 'versaeumnisse' : 'fruehereMinderungen';
}

function anlaesse(...liste: readonly Anlass[]): { readonly anlaesse: readonly Anlass[] } {
  return { anlaesse: liste };
}

/** In some cases the person is heard in person, or has the chance of it (§ 31a Abs. 2 SGB II, soll). */
export const anhoerungPersoenlich = defineRule({
  id: 'rechtsfolgenbelehrung.anhoerungPersoenlich',
  title: { de: 'Persönliche Anhörung', en: 'Hearing in person' },
  asks: {
    de: 'Wo das Gesetz es vorsieht, soll Gelegenheit zu einer persönlichen Anhörung sein.',
    en: 'Where the law provides it, there should be the chance of a hearing in person.',
  },
  serves: ['LAW-20'],
  modality: 'soll',
  law: sgb2Paragraph31a,
  editions: [
    {
      from: '2023-01-01',
      to: '2026-06-30',
      norm: '§ 31a Abs. 2 Satz 1, 2 SGB II',
      act: buergergeldGesetz,
      checkedOn: '2026-08-19',
      parameters: anlaesse('verlangt', 'wiederholt'),
    },
    {
      from: '2026-07-01',
      norm: '§ 31a Abs. 2 Satz 1 bis 3 SGB II',
      act: sgb2Aenderungsgesetz13,
      checkedOn: '2026-08-19',
      parameters: anlaesse('verlangt', 'ungeeignet', 'drittesInFolge'),
      changed: {
        de: 'Persönlich angehört werden soll auf Verlangen, bei bekannter psychischer Erkrankung oder anderen Anzeichen, dass eine schriftliche Anhörung nicht genügt, und beim dritten Meldeversäumnis in Folge; nicht mehr bei jeder Wiederholung.',
        en: 'A hearing in person should be held on request, where a mental illness is known or other signs show that a written hearing will not do, and with the third missed appointment in a row; no longer with every repetition.',
      },
    },
  ],
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'anhoerungPersoenlich',
  apply(view, { anlaesse: liste }, q) {
    if (q.known(view, 'anhoerungPersoenlich') === 'angeboten') return 'met';
    const vorliegend = liste.filter((anlass) => liegtVor(anlass, view, q) === true);
    if (vorliegend.length > 0) {
      q.ask(view, 'anhoerungPersoenlich');
      return { anlaesse: vorliegend };
    }
    for (const anlass of liste) if (liegtVor(anlass, view, q) === undefined) q.ask(view, fehlend(anlass, view));
    return 'notApplicable';
  },
  says: {
    de: ({ anlaesse: gefunden }) =>
      `Hier soll Gelegenheit zu einer persönlichen Anhörung sein, denn ${gefunden.map((anlass) => worte[anlass].de).join(' und ')}; es gab keine.`,
    en: ({ anlaesse: gefunden }) =>
      `Here there should be the chance of a hearing in person, since ${gefunden.map((anlass) => worte[anlass].en).join(' and ')}; there was none.`,
  },
  remedy: {
    de: 'Ein persönliches Gespräch anbieten, bevor über die Minderung entschieden wird.',
    en: 'Offer a talk in person before the reduction is decided.',
  },
});
