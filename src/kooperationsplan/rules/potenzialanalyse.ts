import { seit2023 } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';
import { sgb2Paragraph15 } from '../../law/sources';

const law = sgb2Paragraph15;
const decides = tagDerLetztenFassung;

/** Abilities and aptitude are established together with the person (§ 15 Abs. 1 Satz 1 SGB II). */
export const potenzialanalyse = defineRule({
  id: 'kooperationsplan.potenzialanalyse',
  title: { de: 'Fähigkeiten und Eignung', en: 'Abilities and aptitude' },
  asks: {
    de: 'Vor dem Plan werden die beruflichen Fähigkeiten und die Eignung festgestellt.',
    en: 'Before the plan, occupational abilities and aptitude are established.',
  },
  serves: ['KP-05'],
  modality: 'soll',
  law,
  editions: seit2023('§ 15 Abs. 1 Satz 1 SGB II'),
  decides,
  at: '',
  place: 'potenzialanalyse',
  apply(view, _, q) {
    const { potenzialanalyse: analyse } = q.ask(view, 'potenzialanalyse');
    if (q.known(analyse, 'am') === false) return { durchgefuehrt: false, faehigkeiten: false, eignung: false };
    // A known no stands, whatever else is not known.
    const faehigkeiten = q.known(analyse, 'faehigkeiten') !== false;
    const eignung = q.known(analyse, 'eignung') !== false;
    if (!faehigkeiten || !eignung) return { durchgefuehrt: true, faehigkeiten, eignung };
    q.ask(analyse, 'am', 'faehigkeiten', 'eignung');
    return 'met';
  },
  says: {
    de: ({ durchgefuehrt, faehigkeiten, eignung }) =>
      durchgefuehrt
        ? `Die Potenzialanalyse soll Fähigkeiten und Eignung feststellen; nicht festgestellt: ${[!faehigkeiten && 'Fähigkeiten', !eignung && 'Eignung'].filter(Boolean).join(' und ')}.`
        : 'Vor dem Plan soll eine Potenzialanalyse stehen; sie hat nicht stattgefunden.',
    en: ({ durchgefuehrt, faehigkeiten, eignung }) =>
      durchgefuehrt
        ? `The Potenzialanalyse should establish abilities and aptitude; not established: ${[!faehigkeiten && 'abilities', !eignung && 'aptitude'].filter(Boolean).join(' and ')}.`
        : 'A Potenzialanalyse should come before the plan; none took place.',
  },
  remedy: {
    de: 'Die Potenzialanalyse nachholen oder ergänzen und den Plan danach fortschreiben.',
    en: 'Make up or complete the Potenzialanalyse and update the plan after it.',
  },
});

/** The findings extend to individual strengths (§ 15 Abs. 1 Satz 1 Halbsatz 2 SGB II). */
export const staerken = defineRule({
  id: 'kooperationsplan.staerken',
  title: { de: 'Individuelle Stärken', en: 'Individual strengths' },
  asks: {
    de: 'Die Potenzialanalyse umfasst die individuellen Stärken.',
    en: 'The Potenzialanalyse covers the individual strengths.',
  },
  serves: ['KP-06'],
  modality: 'soll',
  law,
  editions: seit2023('§ 15 Abs. 1 Satz 1 Halbsatz 2 SGB II'),
  decides,
  at: '',
  place: 'potenzialanalyse',
  apply(view, _, q) {
    const { potenzialanalyse: analyse } = q.ask(view, 'potenzialanalyse');
    if (q.known(analyse, 'am') === false) return 'notApplicable';
    return q.ask(analyse, 'staerken').staerken === 'nichtErfragt' ? { staerken: 'nichtErfragt' as const } : 'met';
  },
  says: {
    de: () => 'Die Potenzialanalyse soll auch die individuellen Stärken erfassen; nach ihnen wurde nicht gefragt.',
    en: () => 'The Potenzialanalyse should also cover individual strengths; they were not asked for.',
  },
  remedy: {
    de: 'Im nächsten Gespräch nach Stärken fragen; auch „keine genannt“ genügt.',
    en: 'Ask for strengths in the next talk; "none named" is an answer, too.',
  },
});
