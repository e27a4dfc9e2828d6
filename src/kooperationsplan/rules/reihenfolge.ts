import { sgb2Paragraph15 } from '../../law/sources';
import { seit2023 } from '../../begriffe';
import { defineRule, ersteFassung, tagDerLetztenFassung } from '../fassungen';

const law = sgb2Paragraph15;
const decides = tagDerLetztenFassung;

/** A consultation with the person comes before the plan (§ 15 Abs. 1 Satz 1, Abs. 2 Satz 1 SGB II). */
export const gespraechVorPlan = defineRule({
  id: 'kooperationsplan.gespraechVorPlan',
  title: { de: 'Beratungsgespräch vor dem Plan', en: 'Consultation before the plan' },
  asks: {
    de: 'Dem ersten Plan geht ein gemeinsames Beratungsgespräch voraus.',
    en: 'A joint consultation comes before the first plan.',
  },
  serves: ['KP-04'],
  modality: 'soll',
  law,
  editions: seit2023('§ 15 Abs. 1 Satz 1, Abs. 2 Satz 1 SGB II'),
  decides,
  at: '',
  place: 'erstgespraech',
  apply(view, _, q) {
    const { erstgespraech } = q.ask(view, 'erstgespraech');
    const { am } = q.ask(erstgespraech, 'am');
    const planAm = ersteFassung(view).erstelltAm;
    if (am === false) return { gefuehrt: false, planAm };
    if (am > q.asOf) return q.unknown(erstgespraech, 'am');
    return am <= planAm ? 'met' : { gefuehrt: true, gespraechAm: am, planAm };
  },
  says: {
    de: ({ gefuehrt }) =>
      gefuehrt
        ? 'Das Beratungsgespräch soll dem Plan vorausgehen; es fand erst nach der ersten Fassung statt.'
        : 'Dem Plan soll ein gemeinsames Beratungsgespräch vorausgehen; es hat keines gegeben.',
    en: ({ gefuehrt }) =>
      gefuehrt
        ? 'The consultation should come before the plan; it took place only after the first version.'
        : 'A joint consultation should come before the plan; there was none.',
  },
  remedy: {
    de: 'Das Gespräch nachholen und den Plan danach gemeinsam fortschreiben.',
    en: 'Make up the talk and update the plan jointly after it.',
  },
});

/** The plan is made after the Potenzialanalyse (§ 15 Abs. 2 Satz 1 SGB II). */
export const analyseVorPlan = defineRule({
  id: 'kooperationsplan.analyseVorPlan',
  title: { de: 'Potenzialanalyse vor dem Plan', en: 'Potenzialanalyse before the plan' },
  asks: {
    de: 'Der erste Plan entsteht nach der Potenzialanalyse, nicht davor.',
    en: 'The first plan is made after the Potenzialanalyse, not before it.',
  },
  serves: ['KP-08'],
  modality: 'soll',
  law,
  editions: seit2023('§ 15 Abs. 2 Satz 1 SGB II'),
  decides,
  at: '',
  place: 'potenzialanalyse',
  apply(view, _, q) {
    const { potenzialanalyse: analyse } = q.ask(view, 'potenzialanalyse');
    const { am } = q.ask(analyse, 'am');
    if (am === false) return 'notApplicable';
    if (am > q.asOf) return q.unknown(analyse, 'am');
    const planAm = ersteFassung(view).erstelltAm;
    return am <= planAm ? 'met' : { analyseAm: am, planAm };
  },
  says: {
    de: () => 'Der Plan soll auf die Potenzialanalyse folgen; sie fand erst nach der ersten Fassung statt.',
    en: () => 'The plan should follow the Potenzialanalyse; it took place only after the first version.',
  },
  remedy: {
    de: 'Den Plan auf der Grundlage der Potenzialanalyse fortschreiben; Datumsangaben prüfen.',
    en: 'Update the plan on the findings of the Potenzialanalyse; check the days.',
  },
});
