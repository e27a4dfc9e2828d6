import { rulesOf, type Undecided } from '../../law/rule';
import { angekuendigt, betrifft } from '../betroffen';
import { editionenMit } from '../grundlagen';
import { verlangteHandlungen } from '../handlungen';
import type { Schreiben } from '../model/schreiben';
import { sgb2Paragraph31 } from '../sources';
import { tagDerBelehrung } from '../tage';

const defineRule = rulesOf<Schreiben>();
const place = 'rechtsfolgenbelehrung';

type OhneFolge = Readonly<{ handlungenOhneFolge: number; nurAbsatz2: boolean }>;

/** Since 2026-07-01 no reduction is tied to acts outside the list of § 31 Abs. 1 Satz 1 SGB II (reading A-12). */
export const nichtVorgesehen = defineRule({
  id: 'rechtsfolgenbelehrung.nichtVorgesehen',
  title: { de: 'Keine Minderung für andere Mitwirkung', en: 'No reduction for other acts' },
  asks: {
    de: 'Für andere Mitwirkungshandlungen als Eigenbemühungen, Arbeit und Ausbildung, Maßnahmen und Kurse wird keine Minderung angekündigt.',
    en: 'No reduction is announced for acts other than own efforts, work and training, measures and courses.',
  },
  serves: [],
  modality: 'darfNicht',
  law: sgb2Paragraph31,
  editions: editionenMit('andereMitwirkung', 'notForeseen'),
  decides: tagDerBelehrung,
  at: '',
  place,
  apply(view): 'met' | 'notApplicable' | OhneFolge | Undecided<OhneFolge> {
    const { rechtsfolgenbelehrung: belehrung } = view;
    const verlangt = verlangteHandlungen(view);
    if (belehrung === undefined || verlangt.length === 0) return 'notApplicable';
    const folgen = angekuendigt(belehrung);
    if (folgen.length === 0) return 'met';
    const ohneFolge = verlangt.filter(
      (handlung) => handlung.art === 'andereMitwirkung' && betrifft(belehrung, handlung),
    );
    // Where the instruction names no act, one with a consequence may be meant: that is a fault of its own.
    const gemeint =
      (belehrung.handlungen ?? []).length > 0 ? ohneFolge.length > 0 : ohneFolge.length === verlangt.length;
    if (!gemeint) return 'met';
    // Uneconomic conduct is none of § 31 Abs. 1, and whether it is to end the kind of the act does not say.
    const nurAbsatz2 = folgen.every(({ tatbestand }) => tatbestand === '§ 31 Abs. 2 SGB II');
    const facts = { handlungenOhneFolge: ohneFolge.length, nurAbsatz2 };
    return nurAbsatz2 ? { undecided: facts } : facts;
  },
  says: {
    de: ({ nurAbsatz2 }) =>
      `§ 31 Abs. 1 Satz 1 SGB II knüpft nur an Eigenbemühungen, Arbeit und Ausbildung, Maßnahmen und Kurse eine Folge; angekündigt ist eine für eine andere Mitwirkungshandlung${nurAbsatz2 ? ', gestützt auf § 31 Abs. 2. Ob mit ihr unwirtschaftliches Verhalten enden soll (Nr. 2), steht nicht darin; das hat eine Person zu entscheiden' : ''}.`,
    en: ({ nurAbsatz2 }) =>
      `§ 31 Abs. 1 Satz 1 SGB II attaches a consequence to own efforts, work and training, measures and courses only; one is announced for another act${nurAbsatz2 ? ', resting on § 31 Abs. 2. Whether the act is to end uneconomic conduct (Nr. 2) is not on record; a person has to decide' : ''}.`,
  },
  remedy: {
    de: 'Die Ankündigung der Folge für diese Handlung streichen.',
    en: 'Strike the announcement of the consequence for this act.',
  },
});
