import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../../law/acts';
import { readOr } from '../../law/readable';
import { sgb2Paragraph31a } from '../../law/sources';
import { liegtVor, type Anlass } from '../anlaesse';
import { defineRule, tagDerPflichtverletzung } from '../bescheid';

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

function anlaesse(...liste: readonly Anlass[]): { readonly anlaesse: readonly Anlass[] } {
  return { anlaesse: liste };
}

type Lage = Readonly<{ anlaesse: readonly Anlass[]; offen?: true }>;

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
  apply(view, { anlaesse: liste }, q): 'met' | 'notApplicable' | Lage | { readonly undecided: Lage } {
    if (q.known(view, 'anhoerungPersoenlich') === 'angeboten') return 'met';
    // A ground that is given is enough; only without one it matters that another is not known.
    const vorliegend = liste.filter((anlass) => readOr(() => liegtVor(anlass, view, q), undefined) === true);
    const offen = vorliegend.length > 0 ? [] : liste.filter((anlass) => liegtVor(anlass, view, q) === 'offen');
    if (vorliegend.length + offen.length === 0) return 'notApplicable';
    q.ask(view, 'anhoerungPersoenlich');
    return vorliegend.length > 0 ? { anlaesse: vorliegend } : { undecided: { anlaesse: offen, offen: true } };
  },
  says: {
    de: ({ anlaesse: gefunden, offen }) =>
      offen === true
        ? 'Ob dies eine wiederholte Verletzung ist, bei der Gelegenheit zu einer persönlichen Anhörung sein soll, lässt das Gesetz hier offen; es gab keine. Eine Person entscheidet.'
        : `Hier soll Gelegenheit zu einer persönlichen Anhörung sein, denn ${gefunden.map((anlass) => worte[anlass].de).join(' und ')}; es gab keine.`,
    en: ({ anlaesse: gefunden, offen }) =>
      offen === true
        ? 'Whether this is a repeated breach, with which there should be the chance of a hearing in person, the law leaves open here; there was none. A person decides.'
        : `Here there should be the chance of a hearing in person, since ${gefunden.map((anlass) => worte[anlass].en).join(' and ')}; there was none.`,
  },
  remedy: {
    de: 'Ein persönliches Gespräch anbieten, bevor über die Minderung entschieden wird.',
    en: 'Offer a talk in person before the reduction is decided.',
  },
});
