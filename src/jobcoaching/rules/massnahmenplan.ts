import { readOr } from '../../law/readable';
import type { Handlung } from '../abgeleitet';
import type { JobcoachingProfil } from '../profile';
import { benenne, defineRule, schrittAls, tagDesEreignisses } from '../worte';

const common = {
  modality: 'soll',
  law: 'profil',
  editions: [],
  decides: tagDesEreignisses,
  at: 'abgeleitet.gruppen.plaene[]',
  place: 'inhalt.plan',
} as const;

function planVon({ schritt, quelle }: Handlung) {
  return schritt.bedeutung === 'massnahmenplan' ? quelle.inhalt?.plan : undefined;
}

/** The plan names duration and extent. */
export const planumfang = defineRule({
  ...common,
  id: 'jobcoaching.planumfang',
  title: { de: 'Dauer und Umfang des Plans', en: 'Duration and extent of the plan' },
  asks: {
    de: 'Der Maßnahmenplan nennt Dauer und Umfang.',
    en: 'The plan of the measure names duration and extent.',
  },
  serves: ['NI-43'],
  when: () => true,
  apply(handlung) {
    const plan = planVon(handlung);
    if (plan === undefined) return 'notApplicable';
    const dauer = plan.wochen !== undefined;
    const umfang = plan.stunden !== undefined;
    return dauer && umfang ? 'met' : { ...schrittAls(handlung.schritt), dauer, umfang };
  },
  says: {
    de: ({ schritt, dauer, umfang }, profil: JobcoachingProfil) =>
      `Der Plan bei ${benenne(schritt, profil, 'de')} sollte Dauer und Umfang nennen; es fehlt: ${[!dauer && 'Dauer in Wochen', !umfang && 'Umfang in Stunden'].filter(Boolean).join(' und ')}.`,
    en: ({ schritt, dauer, umfang }, profil: JobcoachingProfil) =>
      `The plan at ${benenne(schritt, profil, 'en')} should name duration and extent; missing: ${[!dauer && 'duration in weeks', !umfang && 'extent in hours'].filter(Boolean).join(' and ')}.`,
  },
  remedy: { de: 'Dauer und Umfang im Plan ergänzen.', en: 'Add duration and extent to the plan.' },
});

/** Whether the plan can be followed and is reasonable a person judges; the answers are asked for. */
export const planbeurteilung = defineRule({
  ...common,
  id: 'jobcoaching.planbeurteilung',
  title: { de: 'Plan nachvollziehbar und angemessen', en: 'Plan can be followed and is reasonable' },
  asks: {
    de: 'Der Maßnahmenplan ist nachvollziehbar, Dauer und Umfang sind angemessen; beides beurteilt ein Mensch.',
    en: 'The plan can be followed, duration and extent are reasonable; a person judges both.',
  },
  serves: ['NI-42', 'NI-43'],
  when: () => true,
  apply(handlung, _: JobcoachingProfil, q) {
    const plan = planVon(handlung);
    if (plan === undefined) return 'notApplicable';
    // A known no decides, whatever is known of the other answer.
    const nachvollziehbar = readOr(() => q.known(plan, 'nachvollziehbar'), undefined);
    const angemessen = readOr(() => q.known(plan, 'angemessen'), undefined);
    if (nachvollziehbar === false || angemessen === false) {
      return {
        ...schrittAls(handlung.schritt),
        ...(nachvollziehbar !== undefined && { nachvollziehbar }),
        ...(angemessen !== undefined && { angemessen }),
      };
    }
    q.ask(plan, 'nachvollziehbar', 'angemessen');
    return 'met';
  },
  says: {
    de: ({ schritt, nachvollziehbar, angemessen }, profil: JobcoachingProfil) =>
      `Der Plan bei ${benenne(schritt, profil, 'de')} sollte nachvollziehbar sein, Dauer und Umfang angemessen; mit Nein beurteilt ist: ${[nachvollziehbar === false && 'Nachvollziehbarkeit', angemessen === false && 'Angemessenheit von Dauer und Umfang'].filter(Boolean).join(' und ')}.`,
    en: ({ schritt, nachvollziehbar, angemessen }, profil: JobcoachingProfil) =>
      `The plan at ${benenne(schritt, profil, 'en')} should be one that can be followed, with a reasonable duration and extent; answered with no: ${[nachvollziehbar === false && 'whether it can be followed', angemessen === false && 'whether duration and extent are reasonable'].filter(Boolean).join(' and ')}.`,
  },
  remedy: {
    de: 'Den Plan mit dem Jobcoach überarbeiten oder begründen, warum er so bleibt.',
    en: 'Revise the plan with the Jobcoach, or give the reason why it stays.',
  },
});

const merkmale = ['spezifisch', 'messbar', 'attraktiv', 'realistisch', 'terminiert'] as const;

/** The goals bear all five SMART marks. */
export const smarteZiele = defineRule({
  ...common,
  id: 'jobcoaching.smarteZiele',
  title: { de: 'SMARTe Ziele', en: 'SMART goals' },
  asks: {
    de: 'Der Maßnahmenplan nennt Ziele, und jedes trägt die fünf SMART-Merkmale.',
    en: 'The plan names goals, and each bears the five SMART marks.',
  },
  serves: ['NI-44'],
  when: () => true,
  apply(handlung) {
    const plan = planVon(handlung);
    if (plan === undefined) return 'notApplicable';
    const { ziele = [] } = plan;
    const ohne = ziele.filter((ziel) => !merkmale.every((merkmal) => ziel[merkmal] === true)).length;
    return ziele.length > 0 && ohne === 0 ? 'met' : { ...schrittAls(handlung.schritt), ziele: ziele.length, ohne };
  },
  says: {
    de: ({ schritt, ziele, ohne }, profil: JobcoachingProfil) =>
      `Die Ziele bei ${benenne(schritt, profil, 'de')} sollten SMART formuliert sein. ${ziele === 0 ? 'Der Plan nennt keines.' : `${ohne === 1 ? 'Ein Ziel trägt' : `${ohne} Ziele tragen`} nicht alle fünf Merkmale.`}`,
    en: ({ schritt, ziele, ohne }, profil: JobcoachingProfil) =>
      `The goals at ${benenne(schritt, profil, 'en')} should be SMART. ${ziele === 0 ? 'The plan names none.' : `${ohne === 1 ? 'One goal does' : `${ohne} goals do`} not bear all five marks.`}`,
  },
  remedy: {
    de: 'Die Ziele spezifisch, messbar, attraktiv, realistisch und terminiert fassen und das festhalten.',
    en: 'Make the goals specific, measurable, attractive, realistic and time-bound, and record it.',
  },
});
