import { erst2026 } from '../../begriffe';
import { sgb2Paragraph15a } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import { beginnOf, inKraft } from '../plaene';
import { defineRule, stichtag } from '../regel';

const neu = {
  de: 'Neu: Werden Schritte des Plans nicht umgesetzt, verpflichtet das Jobcenter schriftlich zu den erforderlichen Mitwirkungshandlungen.',
  en: 'New: where steps of the plan are not carried out, the Jobcenter obliges in writing to the acts of cooperation required.',
};

/** Steps of the plan not carried out: the person is obliged by Verwaltungsakt (§ 15a Abs. 2 SGB II, since 2026-07-01). */
export const verpflichtungNachSchritten = defineRule({
  id: 'fall.verpflichtungNachSchritten',
  title: { de: 'Verpflichtung nach nicht umgesetzten Schritten', en: 'Verpflichtung after steps not carried out' },
  asks: {
    de: 'Setzt die Person Schritte des Plans nicht um, ergeht eine schriftliche Verpflichtung zu den erforderlichen Mitwirkungshandlungen.',
    en: 'Where the person does not carry out steps of the plan, a written Verpflichtung to the acts required is issued.',
  },
  serves: ['LAW-10'],
  modality: 'muss',
  law: sgb2Paragraph15a,
  editions: erst2026('§ 15a Abs. 2 SGB II', neu),
  decides: stichtag,
  at: 'abgeleitet.schritte[]',
  place: 'erledigtAm',
  apply({ quelle: schritt, dokument: plan }, _, q, { abgeleitet: { verpflichtungen } }) {
    const { bisAm, wer } = schritt;
    if (wer !== 'leistungsberechtigtePerson' || bisAm === undefined || bisAm >= q.asOf) return 'notApplicable';
    if (!inKraft(plan, q.asOf, q)) return 'notApplicable';
    const erlassen = verpflichtungen.some(
      ({ anlass, versandtAm }) => anlass === 'schritteNichtUmgesetzt' && versandtAm > bisAm && versandtAm <= q.asOf,
    );
    if (erlassen) return 'met';
    const { erledigtAm } = q.ask(schritt, 'erledigtAm');
    if (erledigtAm !== false) return erledigtAm > q.asOf ? q.unknown(schritt, 'erledigtAm') : 'met';
    return { nummer: schritt.nummer, faelligAm: bisAm };
  },
  says: {
    de: ({ nummer, faelligAm }) =>
      `Schritt ${String(nummer)} des Plans war bis zum ${writeDay(faelligAm, 'de')} zu tun und ist nicht getan; dann muss das Jobcenter die Person schriftlich zu den erforderlichen Mitwirkungshandlungen verpflichten. Im Fall ist keine solche Verpflichtung; einen Tag dafür nennt das Gesetz nicht.`,
    en: ({ nummer, faelligAm }) =>
      `Step ${String(nummer)} of the plan was to be done by ${writeDay(faelligAm, 'en')} and is not done; the Jobcenter must then oblige the person in writing to the acts of cooperation required. There is no such Verpflichtung in the case; the law names no day for it.`,
  },
  remedy: {
    de: 'Mit der Person klären, woran es lag; steht der Schritt weiter aus, nach Anhörung die Verpflichtung erlassen oder den Plan gemeinsam fortschreiben.',
    en: 'Find out with the person what stood in the way; where the step is still to be done, issue the Verpflichtung after a hearing, or continue the plan jointly.',
  },
});

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
    const spaeter = plaene.some(
      (plan) =>
        inKraft(plan, q.asOf, q) &&
        (beginnOf(plan) > versandtAm ||
          plan.fassungen.some(({ erstelltAm }) => erstelltAm > versandtAm && erstelltAm <= q.asOf)),
    );
    if (spaeter) return 'notApplicable';
    const erlassen = verpflichtungen.some(
      ({ anlass, versandtAm: am }) => anlass === 'keinPlan' && am >= versandtAm && am <= q.asOf,
    );
    return erlassen ? 'met' : { planstand };
  },
  says: {
    de: ({ planstand }) =>
      `Dieses Schreiben sagt, dass der Plan ${planstand === 'nichtZustandeGekommen' ? 'nicht zustande kam' : 'nicht fortgeschrieben werden kann'}; dann muss das Jobcenter die Person schriftlich zu den erforderlichen Mitwirkungshandlungen verpflichten. Im Fall ist keine solche Verpflichtung.`,
    en: ({ planstand }) =>
      `This letter says that the plan ${planstand === 'nichtZustandeGekommen' ? 'did not come about' : 'cannot be continued'}; the Jobcenter must then oblige the person in writing to the acts of cooperation required. There is no such Verpflichtung in the case.`,
  },
  remedy: {
    de: 'Die Verpflichtung nach Anhörung erlassen, oder den Plan doch noch gemeinsam erarbeiten.',
    en: 'Issue the Verpflichtung after a hearing, or work out the plan jointly after all.',
  },
});
