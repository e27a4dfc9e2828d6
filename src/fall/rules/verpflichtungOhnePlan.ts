import { erst2026 } from '../../begriffe';
import type { CalendarDay } from '../../law/day';
import { sgb2Paragraph15a } from '../../law/sources';
import { ergangen, inKraft } from '../plaene';
import { defineRule, stichtag } from '../regel';

// The first day of § 15a in its present wording.
const BEGINN = '2026-07-01';

const offen = {
  de: {
    keine: 'Im Fall ist keine solche Verpflichtung.',
    planVorhanden: 'Im Fall ist aber ein Plan in Kraft: Was stimmt?',
    altesSchreiben: 'Das Schreiben ist aus der Zeit vor dieser Vorschrift: Gilt es heute noch so?',
  },
  en: {
    keine: 'There is no such Verpflichtung in the case.',
    planVorhanden: 'But a plan is in force in the case: which is right?',
    altesSchreiben: 'The letter is older than this provision: does it still hold?',
  },
} as const;

/** No plan, or none that can go on: the person is obliged by Verwaltungsakt (§ 15a Abs. 3 SGB II, since 2026-07-01). */
export const verpflichtungOhnePlan = defineRule({
  id: 'fall.verpflichtungOhnePlan',
  title: { de: 'Verpflichtung ohne Plan', en: 'Verpflichtung where there is no plan' },
  asks: {
    de: 'Kommt ein Plan nicht zustande oder kann er nicht fortgeschrieben werden, ergeht eine schriftliche Verpflichtung.',
    en: 'Where a plan does not come about or cannot be continued, a written Verpflichtung is issued.',
  },
  serves: ['LAW-11'],
  modality: 'muss',
  law: sgb2Paragraph15a,
  editions: erst2026('§ 15a Abs. 3 SGB II', {
    de: 'Neu: Kommt kein Plan zustande oder kann er nicht fortgeschrieben werden, verpflichtet das Jobcenter schriftlich.',
    en: 'New: where no plan comes about or it cannot be continued, the Jobcenter obliges in writing.',
  }),
  decides: stichtag,
  at: 'abgeleitet.aufforderungen[]',
  place: 'planstand',
  apply(schreiben, _, q, { abgeleitet: { plaene, verpflichtungen } }) {
    const { versandtAm } = schreiben;
    if (versandtAm > q.asOf) return 'notApplicable';
    const { planstand } = q.ask(schreiben, 'planstand');
    if (planstand === 'inKraft') return 'notApplicable';
    // A plan made or continued after the letter ends the reason for a Verpflichtung.
    const geltend = plaene.filter((plan) => inKraft(plan, q.asOf, q));
    const nachher = (day: CalendarDay): boolean => day > versandtAm && day <= q.asOf;
    if (geltend.some(({ fassungen }) => fassungen.some(({ erstelltAm }) => nachher(erstelltAm))))
      return 'notApplicable';
    const keinPlan = verpflichtungen.filter(({ anlass }) => anlass === 'keinPlan');
    if (keinPlan.some((verpflichtung) => ergangen(verpflichtung, schreiben, q))) return 'met';
    // Where a plan is in force, none can have failed to come about; and what an old letter said need not hold today.
    const grund: keyof (typeof offen)['de'] =
      planstand === 'nichtZustandeGekommen' && geltend.length > 0
        ? 'planVorhanden'
        : versandtAm < BEGINN
          ? 'altesSchreiben'
          : 'keine';
    const facts = { planstand, grund };
    return grund === 'keine' ? facts : { undecided: facts };
  },
  says: {
    de: ({ planstand, grund }) =>
      `Dieses Schreiben sagt, dass der Plan ${planstand === 'nichtZustandeGekommen' ? 'nicht zustande kam' : 'nicht fortgeschrieben werden kann'}; dann muss das Jobcenter die Person schriftlich zu den erforderlichen Mitwirkungshandlungen verpflichten. ${offen.de[grund]}`,
    en: ({ planstand, grund }) =>
      `This letter says that the plan ${planstand === 'nichtZustandeGekommen' ? 'did not come about' : 'cannot be continued'}; the Jobcenter must then oblige the person in writing to the acts of cooperation required. ${offen.en[grund]}`,
  },
  remedy: {
    de: 'Die Verpflichtung nach Anhörung erlassen, oder den Plan doch noch gemeinsam erarbeiten.',
    en: 'Issue the Verpflichtung after a hearing, or work out the plan jointly after all.',
  },
});
