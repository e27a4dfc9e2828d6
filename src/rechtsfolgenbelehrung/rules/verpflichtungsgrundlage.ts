import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../../law/acts';
import { rulesOf } from '../../law/rule';
import { sgb2Paragraph15a } from '../../law/sources';
import type { VerpflichtungView } from '../model/verpflichtung';
import { tagDesSchreibens } from '../tage';

const defineRule = rulesOf<VerpflichtungView>();
const checkedOn = '2026-08-19';

/** A Verpflichtung has a basis in § 15a SGB II since 2026-07-01 only. */
export const verpflichtungsgrundlage = defineRule({
  id: 'rechtsfolgenbelehrung.verpflichtungsgrundlage',
  title: { de: 'Grundlage der Verpflichtung', en: 'Basis of the Verpflichtung' },
  asks: {
    de: 'Eine Verpflichtung durch Verwaltungsakt nach § 15a SGB II ergeht erst seit dem 1.7.2026.',
    en: 'A Verpflichtung by Verwaltungsakt under § 15a SGB II is issued since 2026-07-01 only.',
  },
  serves: [],
  modality: 'muss',
  law: sgb2Paragraph15a,
  editions: [
    {
      from: '2023-07-01',
      to: '2026-06-30',
      norm: '§ 15a SGB II (Schlichtungsverfahren)',
      act: buergergeldGesetz,
      checkedOn,
      parameters: { moeglich: false },
    },
    {
      from: '2026-07-01',
      norm: '§ 15a Abs. 1 bis 3 SGB II',
      act: sgb2Aenderungsgesetz13,
      checkedOn,
      parameters: { moeglich: true },
      changed: {
        de: 'Neu: § 15a regelt statt der Schlichtung die Verpflichtung durch schriftlichen Verwaltungsakt. Sie kann nach einer versäumten Einladung ergehen (Abs. 1); sie ergeht, wenn Schritte des Plans nicht umgesetzt werden (Abs. 2) oder kein Plan zustande kommt oder fortgeschrieben werden kann (Abs. 3).',
        en: 'New: § 15a holds the Verpflichtung by written Verwaltungsakt in place of the Schlichtung. It can follow a missed invitation (Abs. 1); it is issued where steps of the plan are not carried out (Abs. 2) or no plan comes about or can go on (Abs. 3).',
      },
    },
  ],
  decides: tagDesSchreibens,
  at: '',
  apply: ({ anlass }, { moeglich }) => (moeglich ? 'met' : { anlass }),
  says: {
    de: () =>
      'Am Tag des Schreibens kannte § 15a SGB II keine Verpflichtung durch Verwaltungsakt; er regelte das Schlichtungsverfahren.',
    en: () =>
      'On the day of the letter § 15a SGB II knew no Verpflichtung by Verwaltungsakt; it held the Schlichtungsverfahren.',
  },
  remedy: {
    de: 'Bis zum 30.6.2026 eine Aufforderung nach § 15 Abs. 5 oder 6 SGB II verwenden; sonst den Tag berichtigen.',
    en: 'Use an Aufforderung under § 15 Abs. 5 or 6 SGB II until 2026-06-30; else mend the day.',
  },
});
