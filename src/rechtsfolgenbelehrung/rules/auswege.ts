import type { Question } from '../../law/question';
import { rulesOf } from '../../law/rule';
import { istMeldung, zuStreichen } from '../betroffen';
import { verlangteHandlungen } from '../handlungen';
import type { Belehrung } from '../model/belehrung';
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

// What another rule has struck needs no way out.
function zuStreichende(
  { rechtsfolgen = [] }: Belehrung,
  view: Schreiben,
  q: Pick<Question, 'known' | 'decidedOn'>,
): boolean {
  return rechtsfolgen.length > 0 && rechtsfolgen.every((folge) => zuStreichen(folge, view, q));
}

// § 32 Abs. 2 SGB II refers neither to § 31a Abs. 1 Satz 2 nor to § 31b Abs. 2: nothing to avert or end.
function nurMeldung({ rechtsfolgen = [] }: Belehrung, view: Schreiben): boolean {
  if (rechtsfolgen.length > 0)
    return rechtsfolgen.every((folge) => folge.art === 'nichtErreichbar' || istMeldung(folge, view));
  const verlangt = verlangteHandlungen(view);
  return verlangt.length > 0 && verlangt.every(({ art }) => art === 'meldung');
}

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
  apply(belehrung, _, q, view) {
    if (belehrung.abwendung === true) return 'met';
    return nurMeldung(belehrung, view) || zuStreichende(belehrung, view, q) ? 'notApplicable' : { genannt: false };
  },
  says: {
    de: () =>
      'Eine Minderung muss die Person abwenden oder beenden können, und die Gerichte verlangen eine vollständige Belehrung; wie das geht, steht nicht darin.',
    en: () =>
      'A person must be able to avert or end a reduction, and the courts ask for a complete instruction; it does not say how.',
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
  nachweis: {
    de: 'dass ein wichtiger Grund darzulegen und nachzuweisen ist',
    en: 'that a wichtiger Grund has to be shown and proved',
  },
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
  apply(belehrung, _, q, view): 'met' | 'notApplicable' | { readonly fehlt: readonly (keyof typeof teile)[] } {
    const { wichtigerGrund: grund, wichtigerGrundNachweis: nachweis } = belehrung;
    if (grund === true && nachweis === true) return 'met';
    if (zuStreichende(belehrung, view, q)) return 'notApplicable';
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
