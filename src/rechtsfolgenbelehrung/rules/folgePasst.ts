import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../../law/acts';
import { rulesOf, type Undecided } from '../../law/rule';
import { arbeit, verlangtEine } from '../betroffen';
import { kurseInNummer3 } from '../kurse';
import type { Tatbestand } from '../model/belehrung';
import type { Handlungsart } from '../model/handlung';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph31 } from '../sources';
import { tagDerBelehrung } from '../tage';

/** To which acts a breach belongs; `offen`: acts of which the wording does not say whether they belong to Nr. 3. */
interface Zuordnung {
  readonly handlungen: Readonly<Record<Tatbestand, readonly Handlungsart[] | 'jede'>>;
  readonly offen: readonly Handlungsart[];
}

type Fremd = Readonly<{ tatbestand: Tatbestand; offen: boolean }>;

const checkedOn = '2026-08-19';
const norm = '§ 31 Abs. 1 Satz 1, § 32 Abs. 1 Satz 1 SGB II';
const kurse: readonly Handlungsart[] = ['integrationskurs', 'deutschsprachfoerderung'];
const immer = {
  '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II': arbeit,
  '§ 31 Abs. 2 SGB II': 'jede',
  '§ 32 Abs. 1 SGB II': ['meldung'],
} as const;
const bis2026: Zuordnung = {
  handlungen: {
    ...immer,
    '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II': 'jede',
    '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II': ['massnahme'],
  },
  offen: kurse,
};
const seit2026: Zuordnung = {
  handlungen: {
    ...immer,
    '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II': ['eigenbemuehungen'],
    '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II': ['massnahme', ...kurse],
  },
  offen: [],
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
  editions: [
    { from: '2023-01-01', to: '2026-06-30', norm, act: buergergeldGesetz, checkedOn, parameters: bis2026 },
    {
      from: '2026-07-01',
      norm,
      act: sgb2Aenderungsgesetz13,
      checkedOn,
      parameters: seit2026,
      changed: kurseInNummer3,
    },
  ],
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung.rechtsfolgen[]',
  apply({ art, tatbestand }, { handlungen, offen }, q, view): 'met' | 'notApplicable' | Fremd | Undecided<Fremd> {
    if (art !== 'minderung' || tatbestand === undefined) return 'notApplicable';
    const arten = view.art === 'einladung' && tatbestand !== '§ 32 Abs. 1 SGB II' ? [] : handlungen[tatbestand];
    const verlangt = verlangtEine(arten, view, q);
    if (verlangt !== 'nichtVerlangt') return verlangt === 'offen' ? 'notApplicable' : 'met';
    const kurs = tatbestand === '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II' && verlangtEine(offen, view, q) === 'verlangt';
    return kurs ? { undecided: { tatbestand, offen: true } } : { tatbestand, offen: false };
  },
  says: {
    de: ({ tatbestand, offen }) =>
      offen
        ? `Die angekündigte Minderung ist auf ${tatbestand} gestützt, verlangt ist ein Kurs. Ob er vor dem 1.7.2026 eine Maßnahme im Sinne der Nr. 3 war, sagt das Gesetz nicht; das hat eine Person zu entscheiden.`
        : `Die angekündigte Minderung ist auf ${tatbestand} gestützt; das Schreiben verlangt keine Handlung, an die dieser Tatbestand anknüpft.`,
    en: ({ tatbestand, offen }) =>
      offen
        ? `The reduction announced rests on ${tatbestand}, a course is asked for. Whether it was a measure in the sense of Nr. 3 before 2026-07-01 the law does not say; a person has to decide.`
        : `The reduction announced rests on ${tatbestand}; the letter asks for no act that this breach belongs to.`,
  },
  remedy: {
    de: 'Die Folge nennen, die das Gesetz an die verlangte Handlung knüpft; die andere streichen.',
    en: 'Name the consequence the law attaches to the act asked for; strike the other.',
  },
});
