import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../../law/acts';
import { sgb2Paragraph15 } from '../../law/sources';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

const namen = {
  kooperationsplan: 'Kooperationsplan',
  planZurVerbesserungDerTeilhabe: 'Plan zur Verbesserung der Teilhabe',
  eingliederungsvereinbarung: 'Eingliederungsvereinbarung',
} as const;

type Planbezeichnung = keyof typeof namen;

const veraltet = (...worte: readonly Planbezeichnung[]): { readonly veraltet: readonly Planbezeichnung[] } => ({
  veraltet: worte,
});

/** The heading uses the words of the law of the day (§ 15 Abs. 2 Satz 1 SGB II). */
export const planbezeichnung = defineRule({
  id: 'kooperationsplan.planbezeichnung',
  title: { de: 'Überschrift des Plans', en: 'Heading of the plan' },
  asks: {
    de: 'Die Überschrift verwendet die Worte des Gesetzes vom Tag des Plans.',
    en: 'The heading uses the words of the law of the day.',
  },
  serves: ['KP-10'],
  modality: 'soll',
  hint: true,
  law: sgb2Paragraph15,
  editions: [
    {
      from: '2023-07-01',
      to: '2026-06-30',
      norm: '§ 15 Abs. 2 Satz 1 SGB II',
      act: buergergeldGesetz,
      checkedOn: '2026-08-19',
      parameters: veraltet('eingliederungsvereinbarung'),
    },
    {
      from: '2026-07-01',
      norm: '§ 15 Abs. 2 Satz 1 SGB II',
      act: sgb2Aenderungsgesetz13,
      checkedOn: '2026-08-19',
      parameters: veraltet('eingliederungsvereinbarung', 'planZurVerbesserungDerTeilhabe'),
      changed: {
        de: 'Das Gesetz spricht nur noch vom „Kooperationsplan“, nicht mehr vom „Plan zur Verbesserung der Teilhabe“.',
        en: 'The law speaks of the "Kooperationsplan" only, no longer of the "Plan zur Verbesserung der Teilhabe".',
      },
    },
  ],
  decides: tagDerLetztenFassung,
  at: 'planbezeichnung',
  apply: (name, { veraltet: alte }) => (alte.includes(name) ? { planbezeichnung: name } : 'met'),
  says: {
    de: ({ planbezeichnung: name }) =>
      `Die Überschrift „${namen[name]}“ entspricht nicht dem Gesetz vom Tag des Plans.`,
    en: ({ planbezeichnung: name }) => `The heading "${namen[name]}" does not follow the law of the day of the plan.`,
  },
  remedy: { de: 'Die Überschrift „Kooperationsplan“ verwenden.', en: 'Use the heading "Kooperationsplan".' },
});
