import { rulesOf } from '../../law/rule';
import { sgb2Paragraph15 } from '../../law/sources';
import { beide, bis2026 } from '../../begriffe';
import type { AufforderungView } from '../model/aufforderung';
import { tagDesSchreibens } from '../tage';

const defineRule = rulesOf<AufforderungView>();
const decides = tagDesSchreibens;

/** A request names the acts it asks for (§ 15 Abs. 5 Satz 2, Abs. 6 SGB II until 2026-06-30, § 31 Abs. 1 Satz 1 since). */
export const handlungBenannt = defineRule({
  id: 'rechtsfolgenbelehrung.handlungBenannt',
  title: { de: 'Verlangte Handlungen benannt', en: 'Acts asked for are named' },
  asks: {
    de: 'Die Aufforderung nennt die Handlungen, zu denen sie auffordert.',
    en: 'The request names the acts it asks for.',
  },
  serves: ['KP-40'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions: beide('§ 15 Abs. 5 Satz 2, Abs. 6 SGB II', '§ 31 Abs. 1 Satz 1 SGB II', {
    de: 'Die Absätze über Aufforderungen (§ 15 Abs. 5 und 6) sind weggefallen; eine Folge knüpft an die Handlung an, die verlangt ist.',
    en: 'The subsections on requests (§ 15 Abs. 5 and 6) are gone; a consequence hangs on the act that is asked for.',
  }),
  decides,
  at: '',
  place: 'handlungen',
  apply: ({ handlungen = [] }) => (handlungen.length > 0 ? 'met' : { benannt: false }),
  says: {
    de: () => 'Eine Aufforderung nennt die Handlungen, die verlangt werden; hier ist keine genannt.',
    en: () => 'A request names the acts that are asked for; none is named here.',
  },
  remedy: { de: 'Die verlangte Handlung aufnehmen.', en: 'Add the act asked for.' },
});

/** Each act is one that is required, and the request says why (§ 15 Abs. 6 SGB II until 2026-06-30: "erforderliche Mitwirkungshandlungen"). */
export const handlungErforderlich = defineRule({
  id: 'rechtsfolgenbelehrung.handlungErforderlich',
  title: { de: 'Warum die Handlung erforderlich ist', en: 'Why the act is required' },
  asks: {
    de: 'Ohne Kooperationsplan fordert das Schreiben zu erforderlichen Handlungen auf und sagt, warum sie es sind.',
    en: 'Without a Kooperationsplan the letter asks for required acts, and says why they are.',
  },
  serves: ['KP-40'],
  modality: 'muss',
  law: sgb2Paragraph15,
  editions: bis2026(
    '§ 15 Abs. 6 SGB II',
    {
      de: 'Die Aufforderung ohne Plan (§ 15 Abs. 6) ist weggefallen; an ihre Stelle tritt die Verpflichtung (§ 15a).',
      en: 'The request without a plan (§ 15 Abs. 6) is gone; the Verpflichtung (§ 15a) takes its place.',
    },
    'error',
  ),
  decides,
  at: 'handlungen[]',
  place: 'erforderlichWeil',
  apply({ erforderlichWeil }, _, q, view) {
    if (erforderlichWeil !== undefined) return 'met';
    return q.ask(view, 'planstand').planstand === 'inKraft' ? 'notApplicable' : { begruendet: false };
  },
  says: {
    de: () =>
      'Ohne Kooperationsplan wird zu erforderlichen Mitwirkungshandlungen aufgefordert; warum diese erforderlich ist, steht nicht im Schreiben.',
    en: () =>
      'Without a Kooperationsplan required acts are asked for; the letter does not say why this one is required.',
  },
  remedy: {
    de: 'In einem Satz sagen, warum die Handlung erforderlich ist.',
    en: 'Say in one sentence why it is required.',
  },
});
