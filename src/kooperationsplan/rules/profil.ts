import { defineRule, tagDerLetztenFassung } from '../fassungen';

const decides = tagDerLetztenFassung;

/** The plan is divided into Soll and Kann items; the label "Ist" is accepted for Kann (reading A-14). */
export const gliederung = defineRule({
  id: 'kooperationsplan.gliederung',
  title: { de: 'Gliederung in Soll- und Kann-Inhalte', en: 'Division into Soll and Kann items' },
  asks: {
    de: 'Der Plan ist in Soll- und Kann-Inhalte gegliedert; die Reihenfolge ist frei, „Ist“ zählt als „Kann“.',
    en: 'The plan is divided into Soll and Kann items; the order is free, "Ist" counts as "Kann".',
  },
  serves: ['WU-04', 'WU-07', 'WU-20'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  decides,
  when: ({ gliederung: geteilt }) => geteilt === true,
  at: '',
  place: 'gliederung',
  apply({ gliederung: teile = [] }) {
    const soll = teile.includes('soll');
    const kann = teile.includes('kann') || teile.includes('ist');
    return soll && kann ? 'met' : { soll, kann };
  },
  says: {
    de: ({ soll, kann }) =>
      `Nach der örtlichen Vorgabe ist der Plan in Soll- und Kann-Inhalte gegliedert; es fehlt: ${[!soll && 'Soll-Inhalte', !kann && 'Kann-Inhalte'].filter(Boolean).join(' und ')}.`,
    en: ({ soll, kann }) =>
      `By the local instruction the plan is divided into Soll and Kann items; missing: ${[!soll && 'Soll items', !kann && 'Kann items'].filter(Boolean).join(' and ')}.`,
  },
  remedy: { de: 'Den Plan in Soll- und Kann-Inhalte gliedern.', en: 'Divide the plan into Soll and Kann items.' },
});

/** The goal aims at the lasting end of Hilfebedürftigkeit, not at any job (local instruction). */
export const langfristigesZiel = defineRule({
  id: 'kooperationsplan.langfristigesZiel',
  title: { de: 'Langfristiges Ziel', en: 'Lasting goal' },
  asks: {
    de: 'Das Ziel ist auf den langfristigen Wegfall der Hilfebedürftigkeit gerichtet.',
    en: 'The goal aims at the lasting end of need.',
  },
  serves: ['WU-10', 'WU-11'],
  modality: 'soll',
  law: 'profil',
  editions: [],
  decides,
  when: ({ langfristigesZiel: verlangt }) => verlangt === true,
  at: 'eingliederungsziel',
  apply: ({ langfristig }) => (langfristig === true ? 'met' : { langfristig: false }),
  says: {
    de: () =>
      'Nach der örtlichen Vorgabe soll das Ziel auf den langfristigen Wegfall der Hilfebedürftigkeit gerichtet sein; das ist nicht festgehalten.',
    en: () => 'By the local instruction the goal should aim at the lasting end of need; that is not recorded.',
  },
  remedy: {
    de: 'Im Gespräch klären, was auf Dauer trägt, und das Ziel danach fassen.',
    en: 'Find out in the talk what will last, and word the goal accordingly.',
  },
});
