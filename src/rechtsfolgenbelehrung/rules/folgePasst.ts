import { rulesOf, type Undecided } from '../../law/rule';
import type { Text } from '../../law/language';
import { verlangtEine } from '../betroffen';
import type { Tatbestand } from '../model/belehrung';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph31 } from '../sources';
import { tagDerBelehrung } from '../tage';
import { zuordnungen } from '../zuordnung';

type Fremd = Readonly<{ tatbestand: Tatbestand; offen: boolean }>;

const fragen: Readonly<Partial<Record<Tatbestand, Text>>> = {
  '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II': {
    de: 'verlangt ist eine Meldung. Ob eine Aufforderung nach § 15 Abs. 5, 6 SGB II dazu vor dem 1.7.2026 unter Nr. 1 fiel oder nur unter § 32, sagt das Gesetz nicht; das hat eine Person zu entscheiden.',
    en: 'a Meldung is asked for. Whether a request for it under § 15 Abs. 5, 6 SGB II fell under Nr. 1 before 2026-07-01, or under § 32 only, the law does not say; a person has to decide.',
  },
  '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II': {
    de: 'verlangt ist ein Kurs. Ob er vor dem 1.7.2026 eine Maßnahme im Sinne der Nr. 3 war, sagt das Gesetz nicht; das hat eine Person zu entscheiden.',
    en: 'a course is asked for. Whether it was a measure in the sense of Nr. 3 before 2026-07-01 the law does not say; a person has to decide.',
  },
  '§ 31 Abs. 2 SGB II': {
    de: 'verlangt ist eine andere Mitwirkung. Ob damit unwirtschaftliches Verhalten enden soll (Nr. 2), steht nicht darin; das hat eine Person zu entscheiden.',
    en: 'another act is asked for. Whether it is to end uneconomic conduct (Nr. 2) is not on record; a person has to decide.',
  },
};

/** An announced reduction rests on a breach the act asked for can be (§ 31 Abs. 1 Satz 1, § 32 Abs. 1 SGB II). */
export const folgePasstZurHandlung = rulesOf<Schreiben>()({
  id: 'rechtsfolgenbelehrung.folgePasstZurHandlung',
  title: { de: 'Folge passt zur verlangten Handlung', en: 'Consequence fits the act asked for' },
  asks: {
    de: 'Eine angekündigte Minderung ist auf einen Tatbestand gestützt, der an die verlangte Handlung anknüpft; ein Meldeversäumnis hat nur Folgen nach § 32 SGB II.',
    en: 'A reduction that is announced rests on a breach that belongs to the act asked for; a missed appointment has consequences under § 32 SGB II only.',
  },
  serves: [],
  modality: 'muss',
  law: sgb2Paragraph31,
  editions: zuordnungen,
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung.rechtsfolgen[]',
  apply({ art, tatbestand }, { handlungen, offen }, q, view): 'met' | 'notApplicable' | Fremd | Undecided<Fremd> {
    if (art !== 'minderung' || tatbestand === undefined) return 'notApplicable';
    // An invitation is no request under § 15 Abs. 5, 6 and asks for nothing but coming.
    const nurMeldung = view.art === 'einladung' && tatbestand !== '§ 32 Abs. 1 SGB II';
    const verlangt = verlangtEine(nurMeldung ? [] : handlungen[tatbestand], view, q);
    if (verlangt !== 'nichtVerlangt') return verlangt === 'offen' ? 'notApplicable' : 'met';
    const unklar = !nurMeldung && verlangtEine(offen[tatbestand] ?? [], view, q) === 'verlangt';
    return unklar ? { undecided: { tatbestand, offen: true } } : { tatbestand, offen: false };
  },
  says: {
    de: ({ tatbestand, offen }) =>
      `Die angekündigte Minderung ist auf ${tatbestand} gestützt; ${(offen ? fragen[tatbestand]?.de : undefined) ?? 'das Schreiben verlangt keine Handlung, an die dieser Tatbestand anknüpft.'}`,
    en: ({ tatbestand, offen }) =>
      `The reduction announced rests on ${tatbestand}; ${(offen ? fragen[tatbestand]?.en : undefined) ?? 'the letter asks for no act that this breach belongs to.'}`,
  },
  remedy: {
    de: 'Die Folge nennen, die das Gesetz an die verlangte Handlung knüpft; die andere streichen.',
    en: 'Name the consequence the law attaches to the act asked for; strike the other.',
  },
});
