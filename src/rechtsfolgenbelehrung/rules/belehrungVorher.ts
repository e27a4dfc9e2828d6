import type { Question } from '../../law/question';
import { defineRule, kenntnisNachgewiesen, setztBelehrungVoraus, tagDerPflichtverletzung } from '../bescheid';
import { seitFolgen } from '../editionen';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';
import { sgb2Paragraph31 } from '../sources';

const maengel = {
  keine: {
    de: 'eine Belehrung oder Kenntnis ist nicht festgehalten',
    en: 'neither an instruction nor knowledge is on record',
  },
  kenntnisDanach: {
    de: 'die festgehaltene Kenntnis liegt nicht davor',
    en: 'the knowledge on record does not lie before it',
  },
  danach: { de: 'die Belehrung liegt danach', en: 'the instruction lies after it' },
  nichtSchriftlich: { de: 'die Belehrung war nicht schriftlich', en: 'the instruction was not in writing' },
  angenommen: { de: 'die Kenntnis ist nur angenommen', en: 'the knowledge is only assumed' },
  amSelbenTag: { de: 'beides liegt auf demselben Tag', en: 'both lie on the same day' },
} as const;

type Mangel = keyof typeof maengel;
type Lage = Readonly<{ mangel: Mangel }>;

// Without a proper instruction knowledge before the breach would do; `sonst` is what is wrong where there is none.
function ohneBelehrung(view: MinderungsbescheidView, sonst: Mangel, q: Pick<Question, 'ask'>): Mangel {
  const { art, seitAm } = q.ask(view, 'kenntnis').kenntnis;
  if (art === 'angenommen') return 'angenommen';
  if (art === 'keine') return sonst;
  return seitAm === view.pflichtverletzungAm ? 'amSelbenTag' : 'kenntnisDanach';
}

function mangelOf(view: MinderungsbescheidView, q: Pick<Question, 'ask' | 'known'>): Mangel | undefined {
  const { belehrtAm } = q.ask(view, 'belehrtAm');
  if (belehrtAm === false) return ohneBelehrung(view, 'keine', q);
  if (belehrtAm > view.pflichtverletzungAm) return ohneBelehrung(view, 'danach', q);
  const amSelbenTag = belehrtAm === view.pflichtverletzungAm;
  // Abs. 2 Nr. 2 does not say "schriftlich".
  if (view.tatbestand === '§ 31 Abs. 2 SGB II') return amSelbenTag ? 'amSelbenTag' : undefined;
  if (amSelbenTag && q.known(view, 'belehrungSchriftlich') !== false) return 'amSelbenTag';
  const { belehrungSchriftlich } = q.ask(view, 'belehrungSchriftlich');
  return belehrungSchriftlich ? undefined : ohneBelehrung(view, 'nichtSchriftlich', q);
}

/** A reduction presupposes a written instruction before the breach, or knowledge (§ 31 Abs. 1 Satz 1, Abs. 2 Nr. 2, § 32 Abs. 1 Satz 1 SGB II). */
export const belehrungVorher = defineRule({
  id: 'rechtsfolgenbelehrung.belehrungVorher',
  title: { de: 'Belehrung vor der Pflichtverletzung', en: 'Instruction before the breach' },
  asks: {
    de: 'Der Minderung geht eine schriftliche Belehrung über die Rechtsfolgen voraus, oder die Person kannte sie.',
    en: 'A written instruction on the consequences comes before the reduction, or the person knew them.',
  },
  serves: ['LAW-15'],
  modality: 'muss',
  law: sgb2Paragraph31,
  editions: seitFolgen('§ 31 Abs. 1 Satz 1, Abs. 2 Nr. 2, § 32 Abs. 1 Satz 1 SGB II'),
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'belehrtAm',
  apply(view, _, q): 'met' | 'notApplicable' | Lage | { readonly undecided: Lage } {
    if (view.folge !== 'minderung' || setztBelehrungVoraus(view, q) === false) return 'notApplicable';
    if (kenntnisNachgewiesen(view, q)) return 'met';
    const mangel = mangelOf(view, q);
    if (mangel === undefined) return 'met';
    if (setztBelehrungVoraus(view, q) === undefined) q.ask(view, 'absatz2Nummer');
    return mangel === 'angenommen' || mangel === 'amSelbenTag' ? { undecided: { mangel } } : { mangel };
  },
  says: {
    de: ({ mangel }) =>
      `Das Gesetz setzt vor der Pflichtverletzung oder dem Meldeversäumnis eine schriftliche Rechtsfolgenbelehrung oder die Kenntnis der Folgen voraus; ${maengel[mangel].de}.`,
    en: ({ mangel }) =>
      `The law presupposes a written instruction on the consequences, or knowledge of them, before the breach or the missed appointment; ${maengel[mangel].en}.`,
  },
  remedy: {
    de: 'Das Schreiben mit der Belehrung oder den Nachweis der Kenntnis zur Akte nehmen; ohne beides von der Minderung absehen.',
    en: 'Put the letter with the instruction, or the proof of knowledge, on file; without either refrain from the reduction.',
  },
});
