import type { Question } from '../../law/question';
import { rulesOf, type Undecided } from '../../law/rule';
import { sgb2Paragraph15a } from '../../law/sources';
import { seitVerpflichtung } from '../editionen';
import type { VerpflichtungView } from '../model/verpflichtung';
import { neuesRechtAb, tagDesSchreibens } from '../tage';

const defineRule = rulesOf<VerpflichtungView>();

type Fehlt = 'versaeumtesGespraech' | 'wichtigerGrund' | 'plan' | 'planBesteht' | 'altesVersaeumnis';
type Anlass = Readonly<{ anlass: VerpflichtungView['anlass']; fehlt: Fehlt }>;

// Only what Abs. 1 to 3 presuppose; whether there was a wichtiger Grund is a person's decision.
function fehlendeVoraussetzung(view: VerpflichtungView, q: Pick<Question, 'ask'>): Fehlt | undefined {
  if (view.anlass === 'versaeumteEinladung') {
    const { versaeumtAm, wichtigerGrund } = q.ask(view, 'versaeumtAm', 'wichtigerGrund');
    if (versaeumtAm === false || versaeumtAm >= view.versandtAm) return 'versaeumtesGespraech';
    if (wichtigerGrund) return 'wichtigerGrund';
    return versaeumtAm < neuesRechtAb ? 'altesVersaeumnis' : undefined;
  }
  const { planstand } = q.ask(view, 'planstand');
  if (view.anlass === 'keinPlan') return planstand === 'inKraft' ? 'planBesteht' : undefined;
  return planstand === 'nichtZustandeGekommen' ? 'plan' : undefined;
}

const anlaesse: Readonly<Record<Fehlt, { readonly de: string; readonly en: string }>> = {
  versaeumtesGespraech: {
    de: 'eine versäumte Einladung; vor dem Schreiben wurde keine versäumt',
    en: 'a missed invitation; none was missed before the letter',
  },
  wichtigerGrund: {
    de: 'ein Versäumnis ohne wichtigen Grund; ein wichtiger Grund ist anerkannt',
    en: 'a miss without wichtiger Grund; one was accepted',
  },
  plan: {
    de: 'einen Plan, dessen Schritte nicht umgesetzt wurden; ein Plan ist nicht zustande gekommen',
    en: 'a plan whose steps were not carried out; no plan came about',
  },
  planBesteht: {
    de: 'dass kein Plan zustande kommt oder fortgeschrieben werden kann; ein Plan ist in Kraft',
    en: 'that no plan comes about or can go on; a plan is in force',
  },
  altesVersaeumnis: {
    de: 'eine versäumte Einladung; sie liegt vor dem 1.7.2026. Ob ein Versäumnis vor diesem Tag genügt, sagt das Gesetz nicht (keine Übergangsregelung); eine Person entscheidet',
    en: 'a missed invitation; it lies before 2026-07-01. Whether a miss before that day is enough the law does not say (no transition rule); a person decides',
  },
};

/** The ground a Verpflichtung names is there (§ 15a Abs. 1 Satz 1, Abs. 2, Abs. 3 SGB II): possible in Abs. 1, bound in Abs. 2 and 3. */
export const verpflichtungsanlass = defineRule({
  id: 'rechtsfolgenbelehrung.verpflichtungsanlass',
  title: { de: 'Anlass der Verpflichtung', en: 'Ground of the Verpflichtung' },
  asks: {
    de: 'Der genannte Anlass liegt vor: eine ohne wichtigen Grund versäumte Einladung (dann kann verpflichtet werden), nicht umgesetzte Schritte oder kein Plan (dann wird verpflichtet).',
    en: 'The ground named is there: an invitation missed without wichtiger Grund (a Verpflichtung is then possible), steps not carried out, or no plan (it is then bound).',
  },
  serves: ['LAW-09'],
  modality: 'muss',
  law: sgb2Paragraph15a,
  editions: seitVerpflichtung('§ 15a Abs. 1 Satz 1, Abs. 2, Abs. 3 SGB II', {
    de: 'Neu: Eine Verpflichtung setzt eine ohne wichtigen Grund versäumte Einladung, nicht umgesetzte Schritte des Plans oder einen fehlenden Plan voraus.',
    en: 'New: a Verpflichtung presupposes an invitation missed without wichtiger Grund, steps of the plan not carried out, or that there is no plan.',
  }),
  decides: tagDesSchreibens,
  at: '',
  place: 'anlass',
  apply(view, _, q): 'met' | Anlass | Undecided<Anlass> {
    const fehlt = fehlendeVoraussetzung(view, q);
    if (fehlt === undefined) return 'met';
    const lage = { anlass: view.anlass, fehlt };
    return fehlt === 'altesVersaeumnis' ? { undecided: lage } : lage;
  },
  says: {
    de: ({ fehlt }) => `Der genannte Anlass der Verpflichtung setzt voraus: ${anlaesse[fehlt].de}.`,
    en: ({ fehlt }) => `The ground named for the Verpflichtung presupposes: ${anlaesse[fehlt].en}.`,
  },
  remedy: {
    de: 'Den Anlass berichtigen oder von der Verpflichtung absehen.',
    en: 'Mend the ground, or refrain from the Verpflichtung.',
  },
});
