import type { Undecided } from '../../law/rule';
import { defineRule, folgeOffen, nachAlterBelehrung, tagDerPflichtverletzung } from '../bescheid';
import { nummer1Und3 } from '../kurse';
import { sgb2Paragraph31 } from '../sources';

type Fremd = Readonly<{ gestuetztAuf: 'nummer1' | 'nummer2' }>;

const worte = {
  nummer1: {
    de: '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II, der seit dem 1.7.2026 nur an nicht nachgewiesene Eigenbemühungen anknüpft. Nichtantritt und Abbruch einer Maßnahme stehen in Nr. 3',
    en: '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II, which since 2026-07-01 is about own efforts not proved only. Not starting a measure and breaking it off stand in Nr. 3',
  },
  nummer2: {
    de: '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II, der an Arbeit, Ausbildung und § 16e anknüpft. Nichtantritt und Abbruch einer Maßnahme stehen in Nr. 3',
    en: '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II, which is about work, training and § 16e. Not starting a measure and breaking it off stand in Nr. 3',
  },
} as const;

const tatbestaende = {
  '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II': 'nummer1',
  '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II': 'nummer2',
  '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II': undefined,
  '§ 31 Abs. 2 SGB II': undefined,
  '§ 32 Abs. 1 SGB II': undefined,
} as const;

/** A reduction about a measure rests on Nr. 3, until 2026-06-30 also on Nr. 1 (§ 31 Abs. 1 Satz 1 SGB II); what else it is about a person decides. */
export const tatbestandBeiMassnahme = defineRule({
  id: 'rechtsfolgenbelehrung.tatbestandBeiMassnahme',
  title: { de: 'Tatbestand bei einer Maßnahme', en: 'Breach where it is about a measure' },
  asks: {
    de: 'Eine Minderung wegen einer Maßnahme nach § 16 Abs. 1 oder § 16d SGB II ist auf § 31 Abs. 1 Satz 1 Nr. 3 SGB II gestützt, bis zum 30.6.2026 auch auf Nr. 1.',
    en: 'A reduction for a measure under § 16 Abs. 1 or § 16d SGB II rests on § 31 Abs. 1 Satz 1 Nr. 3 SGB II, until 2026-06-30 also on Nr. 1.',
  },
  serves: [],
  modality: 'muss',
  law: sgb2Paragraph31,
  editions: nummer1Und3({ jedeHandlungInNummer1: true }, { jedeHandlungInNummer1: false }),
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'tatbestand',
  apply(view, { jedeHandlungInNummer1 }, q): 'met' | 'notApplicable' | Undecided<Fremd> {
    const gestuetztAuf = tatbestaende[view.tatbestand];
    const rechtsgrundlage = q.known(view, 'rechtsgrundlage');
    // A measure whose basis is not known the rule on ganzheitliche Betreuung asks about.
    if (rechtsgrundlage !== '§ 16 Abs. 1 SGB II' && rechtsgrundlage !== '§ 16d SGB II') return 'notApplicable';
    if (gestuetztAuf === undefined) return 'met';
    if (gestuetztAuf === 'nummer1' && jedeHandlungInNummer1) return 'met';
    // The old Nr. 1 goes on where the instruction was one on the old consequences (§ 65a Abs. 3), unless Kenntnis is newer.
    if (gestuetztAuf === 'nummer1' && folgeOffen(view, q)) return nachAlterBelehrung(view, q);
    return { undecided: { gestuetztAuf } };
  },
  says: {
    de: ({ gestuetztAuf }) =>
      `Der Bescheid nennt eine Maßnahme und stützt sich auf ${worte[gestuetztAuf].de}. Worum es geht, hat eine Person zu klären.`,
    en: ({ gestuetztAuf }) =>
      `The notice names a measure and rests on ${worte[gestuetztAuf].en}. What the breach is about a person has to find out.`,
  },
  remedy: {
    de: 'Klären, ob die Maßnahme oder etwas anderes verletzt wurde; den Tatbestand berichtigen oder die Maßnahme nicht nennen.',
    en: 'Find out whether the breach is about the measure or something else; correct the Tatbestand, or do not name the measure.',
  },
});
