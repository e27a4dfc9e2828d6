import { sgb2Aenderungsgesetz13 } from '../../law/acts';
import { rulesOf } from '../../law/rule';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { tagDerBelehrung } from '../tage';

const defineRule = rulesOf<Schreiben>();
const common = {
  serves: [],
  modality: 'muss',
  law: rechtsprechungBelehrung,
  decides: tagDerBelehrung,
  at: 'rechtsfolgenbelehrung',
} as const;

/** How a reduction under § 31a SGB II can be averted or ended stands there (BVerfG 5.11.2019, 1 BvL 7/16). */
export const abwendung = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.abwendung',
  title: { de: 'Wie die Folge abgewendet oder beendet wird', en: 'How the consequence is averted or ended' },
  asks: {
    de: 'Die Belehrung über eine Minderung nach § 31a SGB II sagt, wie die Person sie abwenden oder beenden kann.',
    en: 'An instruction on a reduction under § 31a SGB II says how the person can avert or end it.',
  },
  editions: nachRechtsprechung('BVerfG 5.11.2019, 1 BvL 7/16; BSG 17.12.2009, B 4 AS 30/09 R'),
  place: 'abwendung',
  apply: (belehrung) => (belehrung.abwendung === true ? 'met' : { genannt: false }),
  says: {
    de: () =>
      'Eine Minderung muss die Person abwenden oder beenden können, und die Gerichte verlangen eine vollständige Belehrung; wie das geht, steht nicht darin.',
    en: () =>
      'A person must be able to avert or end a reduction, and the courts ask for a complete instruction; how to do so does not stand in it.',
  },
  remedy: {
    de: 'Ergänzen: durch Erfüllen der Pflicht oder die ernsthafte und nachhaltige Erklärung, sie zu erfüllen.',
    en: 'Add it: by fulfilling the duty, or declaring seriously and lastingly to do so.',
  },
});

const teile = {
  grund: {
    de: 'dass ein wichtiger Grund die Folge ausschließt',
    en: 'that a wichtiger Grund excludes the consequence',
  },
  nachweis: { de: 'dass er darzulegen und nachzuweisen ist', en: 'that it has to be shown and proved' },
} as const;

/** The wichtiger Grund, and that it has to be shown and proved, stand there (BSG 17.12.2009, B 4 AS 30/09 R; § 31 Abs. 1 Satz 2, § 32 Abs. 1 Satz 2 SGB II). */
export const wichtigerGrund = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.wichtigerGrund',
  title: { de: 'Wichtiger Grund', en: 'Wichtiger Grund' },
  asks: {
    de: 'Die Belehrung nennt den wichtigen Grund und dass er darzulegen und nachzuweisen ist.',
    en: 'The instruction names the wichtiger Grund, and that it has to be shown and proved.',
  },
  editions: nachRechtsprechung('BSG 17.12.2009, B 4 AS 30/09 R (§ 31 Abs. 1 Satz 2, § 32 Abs. 1 Satz 2 SGB II)'),
  place: 'wichtigerGrund',
  apply({ wichtigerGrund: grund, wichtigerGrundNachweis: nachweis }) {
    if (grund === true && nachweis === true) return 'met';
    const fehlt: (keyof typeof teile)[] = [];
    if (grund !== true) fehlt.push('grund');
    if (nachweis !== true) fehlt.push('nachweis');
    return { fehlt };
  },
  says: {
    de: ({ fehlt }) =>
      `Die Gerichte verlangen eine vollständige Belehrung; es fehlt, ${fehlt.map((teil) => teile[teil].de).join(', und ')}.`,
    en: ({ fehlt }) =>
      `The courts ask for a complete instruction; it does not say ${fehlt.map((teil) => teile[teil].en).join(', and ')}.`,
  },
  remedy: {
    de: 'Den Satz über den wichtigen Grund und seinen Nachweis ergänzen.',
    en: 'Add the sentence on the wichtiger Grund and its proof.',
  },
});

/** Where the law counted breaches, the harsher step on repetition stands there, too (until 2026-06-30). */
export const steigerung = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.steigerung',
  title: { de: 'Folge bei Wiederholung', en: 'Consequence on repetition' },
  asks: {
    de: 'Die Belehrung nennt auch die höhere Stufe bei wiederholter Pflichtverletzung.',
    en: 'The instruction also names the higher step for a repeated breach.',
  },
  editions: nachRechtsprechung('Sauer, SGB II, § 31 Rz. 24–24a (zu BSG 18.2.2010, B 14 AS 53/08 R)', 'warning').map(
    (edition) => ({
      ...edition,
      to: '2026-06-30',
      ended: {
        act: sgb2Aenderungsgesetz13,
        de: 'Die Stufen 10/20/30 Prozent sind weggefallen; jede Pflichtverletzung hat dieselbe Folge.',
        en: 'The steps of 10/20/30 percent are gone; every breach has the same consequence.',
      },
    }),
  ),
  place: 'rechtsfolgen',
  apply({ rechtsfolgen = [] }) {
    const minderungen = rechtsfolgen.filter(
      ({ art, tatbestand }) => art === 'minderung' && tatbestand !== '§ 32 Abs. 1 SGB II',
    );
    if (minderungen.length === 0) return 'notApplicable';
    return minderungen.every(({ stufe }) => stufe === 'erste') ? { nurErsteStufe: true } : 'met';
  },
  says: {
    de: () =>
      'Angekündigt ist nur die Folge der ersten Pflichtverletzung; nach der Kommentierung deckt die Belehrung auch die höhere Stufe bei Wiederholung.',
    en: () =>
      'Only the consequence of a first breach is announced; by the commentary the instruction also covers the higher step on repetition.',
  },
  remedy: {
    de: 'Die Stufen bei wiederholter und weiterer Pflichtverletzung ergänzen.',
    en: 'Add the steps for a repeated and a further breach.',
  },
});
