import { defineRule, tagDerTeilnahme, type View } from '../teilnahme';
import type { AktivzentrumProfil } from '../profile';

const decides = tagDerTeilnahme;
const at = '';
const when = ({ kooperationsplan }: AktivzentrumProfil): boolean => kooperationsplan === true;

// Open offers alone need no plan.
function gebucht({ einbuchung, erwartungsboegen = [] }: View): boolean {
  return einbuchung !== undefined || erwartungsboegen.length > 0;
}

/** The plan records goals and milestones. */
export const planZiele = defineRule({
  id: 'aktivzentrum.planZiele',
  title: { de: 'Ziele und Meilensteine im Kooperationsplan', en: 'Goals and milestones in the Kooperationsplan' },
  asks: {
    de: 'Der Kooperationsplan erfasst Ziele und Meilensteine der Person.',
    en: 'The Kooperationsplan records goals and milestones of the person.',
  },
  serves: ['GO-34'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when,
  decides,
  at,
  place: 'kooperationsplan.zieleErfasst',
  apply(view, _, q) {
    if (!gebucht(view)) return 'notApplicable';
    const { kooperationsplan: plan } = q.ask(view, 'kooperationsplan');
    // A known no stands, whatever else is not known.
    const ziele = q.known(plan, 'zieleErfasst') !== false;
    const meilensteine = q.known(plan, 'meilensteineErfasst') !== false;
    if (!ziele || !meilensteine) return { ziele, meilensteine };
    q.ask(plan, 'zieleErfasst', 'meilensteineErfasst');
    return 'met';
  },
  says: {
    de: ({ ziele, meilensteine }) =>
      `Der Kooperationsplan muss Ziele und Meilensteine erfassen; es fehlen: ${[!ziele && 'Ziele', !meilensteine && 'Meilensteine'].filter(Boolean).join(' und ')}.`,
    en: ({ ziele, meilensteine }) =>
      `The Kooperationsplan must record goals and milestones; missing: ${[!ziele && 'goals', !meilensteine && 'milestones'].filter(Boolean).join(' and ')}.`,
  },
  remedy: { de: 'Den Plan gemeinsam ergänzen.', en: 'Complete the plan jointly.' },
});

/** The plan records the steps that are needed. */
export const planSchritte = defineRule({
  id: 'aktivzentrum.planSchritte',
  title: { de: 'Schritte im Kooperationsplan', en: 'Steps in the Kooperationsplan' },
  asks: {
    de: 'Der Kooperationsplan erfasst die Schritte, die für die Ziele erforderlich sind.',
    en: 'The Kooperationsplan records the steps needed for the goals.',
  },
  serves: ['GO-35'],
  modality: 'muss',
  law: 'profil',
  editions: [],
  when,
  decides,
  at,
  place: 'kooperationsplan.schritteErfasst',
  apply(view, _, q) {
    if (!gebucht(view)) return 'notApplicable';
    const { kooperationsplan: plan } = q.ask(view, 'kooperationsplan');
    return q.ask(plan, 'schritteErfasst').schritteErfasst ? 'met' : { schritte: false };
  },
  says: {
    de: () => 'Der Kooperationsplan muss die erforderlichen Schritte erfassen; sie fehlen.',
    en: () => 'The Kooperationsplan must record the steps that are needed; they are missing.',
  },
  remedy: { de: 'Die Schritte gemeinsam in den Plan aufnehmen.', en: 'Put the steps into the plan jointly.' },
});

/** The goal in the plan may be general or taken over from the sheet; which, is settled jointly. */
export const zielformulierung = defineRule({
  id: 'aktivzentrum.zielformulierung',
  title: { de: 'Allgemeines oder übernommenes Ziel', en: 'General goal or goal taken over' },
  asks: {
    de: 'Das Ziel im Plan kann allgemein gefasst oder aus dem Bogen übernommen sein; das wird gemeinsam abgestimmt.',
    en: 'The goal in the plan may be general or taken over from the sheet; that is settled jointly.',
  },
  serves: ['GO-36', 'GO-37', 'GO-38'],
  modality: 'kann',
  severity: () => 'warning',
  law: 'profil',
  editions: [],
  when,
  decides,
  at,
  place: 'kooperationsplan.gemeinsamAbgestimmt',
  apply(view, _, q) {
    if (!gebucht(view)) return 'notApplicable';
    const { kooperationsplan: plan } = q.ask(view, 'kooperationsplan');
    if (q.ask(plan, 'gemeinsamAbgestimmt').gemeinsamAbgestimmt) {
      q.ask(plan, 'zielformulierung');
      return 'met';
    }
    const variante = q.known(plan, 'zielformulierung');
    return variante === undefined ? {} : { zielformulierung: variante };
  },
  says: {
    de: ({ zielformulierung: variante }) =>
      `Ob das Ziel im Plan allgemein gefasst oder übernommen wird, ist gemeinsam abzustimmen; ${variante === undefined ? 'das' : `es ist ${variante === 'allgemein' ? 'allgemein gefasst' : 'übernommen'}, und das`} wurde nicht abgestimmt.`,
    en: ({ zielformulierung: variante }) =>
      `Whether the goal in the plan is general or taken over is to be settled jointly; ${variante === undefined ? 'that' : `it is ${variante === 'allgemein' ? 'general' : 'taken over'}, and that`} was not settled.`,
  },
  remedy: { de: 'Die Formulierung mit der Person abstimmen.', en: 'Settle the wording with the person.' },
});
