import { buergergeldGesetz } from '../../law/acts';
import type { Undecided } from '../../law/rule';
import { defineRule, tagDerPflichtverletzung } from '../bescheid';
import { sgb2Paragraph16kMinderung } from '../sourcesVerwaltungsakt';

const tatbestaende = {
  '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II': 'nummer1',
  '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II': 'nummer2',
  '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II': 'nummer3',
  '§ 31 Abs. 2 SGB II': undefined,
  '§ 32 Abs. 1 SGB II': undefined,
} as const;

type Betreuung = Readonly<{ gestuetztAuf: 'nummer1' | 'nummer2' | 'nummer3' }>;

const worte = {
  nummer1: {
    de: 'Ausgeschlossen ist dort nur § 31 Abs. 1 Satz 1 Nr. 3 SGB II; ob eine Minderung auf Nr. 1 gestützt werden kann, sagt das Gesetz nicht. Das hat eine Person zu entscheiden.',
    en: 'Only § 31 Abs. 1 Satz 1 Nr. 3 SGB II is excluded there; whether a reduction can rest on Nr. 1 the law does not say. A person has to decide.',
  },
  nummer2: {
    de: 'Der Bescheid stützt sich auf § 31 Abs. 1 Satz 1 Nr. 2 SGB II, der an Arbeit und Ausbildung anknüpft. Worum es geht, hat eine Person zu klären.',
    en: 'The notice rests on § 31 Abs. 1 Satz 1 Nr. 2 SGB II, which is about work and training. What the breach is about a person has to find out.',
  },
  nummer3: {
    de: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II gilt für sie nicht; der Bescheid stützt sich darauf.',
    en: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II does not apply to it; the notice rests on it.',
  },
} as const;

/** No reduction for not starting or breaking off ganzheitliche Betreuung (§ 16k Abs. 4 SGB II; reading A-11). */
export const minderungGanzheitlicheBetreuung = defineRule({
  id: 'rechtsfolgenbelehrung.minderungGanzheitlicheBetreuung',
  title: { de: 'Keine Minderung wegen ganzheitlicher Betreuung', en: 'No reduction for ganzheitliche Betreuung' },
  asks: {
    de: 'Wegen Nichtantritt oder Abbruch einer ganzheitlichen Betreuung (§ 16k SGB II) oder eines Anlasses dafür wird keine Minderung nach § 31 Abs. 1 Satz 1 Nr. 3 SGB II festgestellt.',
    en: 'No reduction under § 31 Abs. 1 Satz 1 Nr. 3 SGB II is determined for not starting ganzheitliche Betreuung (§ 16k SGB II), breaking it off or giving cause to break it off.',
  },
  serves: ['LAW-16'],
  modality: 'darfNicht',
  law: sgb2Paragraph16kMinderung,
  editions: [
    {
      from: '2023-07-01',
      norm: '§ 16k Abs. 4 SGB II',
      act: buergergeldGesetz,
      checkedOn: '2026-08-19',
      changed: {
        de: 'Neu: ganzheitliche Betreuung; § 31 Abs. 1 Satz 1 Nr. 3 gilt für sie nicht.',
        en: 'New: ganzheitliche Betreuung; § 31 Abs. 1 Satz 1 Nr. 3 does not apply to it.',
      },
    },
  ],
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'rechtsgrundlage',
  apply(view, _, q): 'met' | 'notApplicable' | Betreuung | Undecided<Betreuung> {
    const { tatbestand, massnahme, kurs } = view;
    const gestuetztAuf = tatbestaende[tatbestand];
    if (gestuetztAuf === undefined) return 'notApplicable';
    // A course rests on other law, and Nr. 1 may be about any act: there only a measure that is named is asked about.
    const gefragt = gestuetztAuf === 'nummer3' ? kurs === undefined : massnahme !== undefined;
    if (!gefragt && q.known(view, 'rechtsgrundlage') === undefined) return 'notApplicable';
    if (q.ask(view, 'rechtsgrundlage').rechtsgrundlage !== '§ 16k SGB II') return 'met';
    return gestuetztAuf === 'nummer3' ? { gestuetztAuf } : { undecided: { gestuetztAuf } };
  },
  says: {
    de: ({ gestuetztAuf }) => `Die Maßnahme ist eine ganzheitliche Betreuung (§ 16k SGB II). ${worte[gestuetztAuf].de}`,
    en: ({ gestuetztAuf }) => `The measure is ganzheitliche Betreuung (§ 16k SGB II). ${worte[gestuetztAuf].en}`,
  },
  remedy: {
    de: 'Von der Minderung absehen; die Teilnahme an einer ganzheitlichen Betreuung ist als freiwillig zu behandeln.',
    en: 'Refrain from the reduction; treat taking part in ganzheitliche Betreuung as voluntary.',
  },
});
