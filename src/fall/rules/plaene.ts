import { seit2023 } from '../../begriffe';
import { sgb2Paragraph15 } from '../../law/sources';
import { writeDay } from '../../law/writeDay';
import { beginnOf, inKraft, selbePerson } from '../plaene';
import { defineRule, stichtag } from '../regel';

/** A case has one plan in force: it is continued, not doubled (§ 15 Abs. 2 Satz 1, Abs. 3 Satz 2 SGB II). */
export const einPlan = defineRule({
  id: 'fall.einPlan',
  title: { de: 'Ein Plan in Kraft', en: 'One plan in force' },
  asks: {
    de: 'Für eine Person ist ein Plan in Kraft; er wird fortgeschrieben, kein zweiter tritt daneben.',
    en: 'One plan is in force for a person; it is continued, no second one stands beside it.',
  },
  serves: [],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: seit2023('§ 15 Abs. 2 Satz 1, Abs. 3 Satz 2 SGB II'),
  decides: stichtag,
  at: 'abgeleitet.plaene[]',
  apply(plan, _, q, { abgeleitet: { plaene } }) {
    if (!inKraft(plan, q.asOf, q)) return 'notApplicable';
    const beginnAm = beginnOf(plan);
    for (const other of plaene) {
      const seit = beginnOf(other);
      const frueher = seit < beginnAm || (seit === beginnAm && plaene.indexOf(other) < plaene.indexOf(plan));
      if (!frueher || !inKraft(other, q.asOf, q) || !selbePerson(plan, other)) continue;
      // The same plan twice is one plan; that it stands there twice is said by its own rule.
      if (other.id === plan.id) continue;
      q.ask(other, 'beendetAm');
      return { beginnAm, andererSeit: seit };
    }
    return 'met';
  },
  says: {
    de: ({ beginnAm, andererSeit }) =>
      `Für eine Person soll ein Plan in Kraft sein; neben diesem Plan vom ${writeDay(beginnAm, 'de')} gilt noch einer vom ${writeDay(andererSeit, 'de')}.`,
    en: ({ beginnAm, andererSeit }) =>
      `One plan should be in force for a person; beside this plan of ${writeDay(beginnAm, 'en')} one of ${writeDay(andererSeit, 'en')} still holds.`,
  },
  remedy: {
    de: 'Den früheren Plan fortschreiben oder den Tag festhalten, an dem er endete.',
    en: 'Continue the earlier plan, or record the day on which it ended.',
  },
});

/** Where other documents rest on a plan, one is in force (§ 15 Abs. 2 Satz 1 SGB II). */
export const planInKraft = defineRule({
  id: 'fall.planInKraft',
  title: { de: 'Plan in Kraft', en: 'Plan in force' },
  asks: {
    de: 'Wo andere Dokumente des Falls am Stichtag auf einem Plan aufbauen, ist einer in Kraft.',
    en: 'Where other documents of the case rest on a plan on the day of the question, one is in force.',
  },
  serves: [],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: seit2023('§ 15 Abs. 2 Satz 1 SGB II'),
  decides: stichtag,
  at: 'abgeleitet.setztPlanVoraus',
  apply(dokument, _, q, { abgeleitet: { plaene } }) {
    const laufend = plaene.filter((plan) => inKraft(plan, q.asOf, q));
    const [ungewiss] = laufend;
    if (ungewiss !== undefined) {
      // That one is still in force has to be known, at least of one.
      if (laufend.every((plan) => q.known(plan, 'beendetAm') === undefined)) q.ask(ungewiss, 'beendetAm');
      return 'met';
    }
    // Whether a measure still goes on has to be known where no plan is in force.
    if (dokument.art === 'massnahmeteilnahme') q.ask(dokument, 'teilnahmeBeendetAm');
    if (plaene.length === 0) return { plan: 'fehlt' as const };
    return { plan: plaene.every((plan) => beginnOf(plan) > q.asOf) ? ('spaeter' as const) : ('beendet' as const) };
  },
  says: {
    de: ({ plan }) =>
      `Dieses Dokument baut auf einem Kooperationsplan auf; am Stichtag soll einer in Kraft sein. ${plan === 'fehlt' ? 'Im Fall ist keiner.' : plan === 'spaeter' ? 'Der Plan im Fall beginnt später.' : 'Der Plan im Fall ist beendet.'}`,
    en: ({ plan }) =>
      `This document rests on a Kooperationsplan; one should be in force on the day of the question. ${plan === 'fehlt' ? 'There is none in the case.' : plan === 'spaeter' ? 'The plan in the case begins later.' : 'The plan in the case has ended.'}`,
  },
  remedy: {
    de: 'Den geltenden Plan zum Fall nehmen oder mit der Person einen erarbeiten.',
    en: 'Add the plan in force to the case, or work one out with the person.',
  },
});
