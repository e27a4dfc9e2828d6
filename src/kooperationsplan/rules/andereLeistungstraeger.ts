import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../../law/acts';
import { sgb2Paragraph15 } from '../../law/sources';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

/**
 * Whether and how services of other carriers are involved (§ 15 Abs. 2 Satz 2 Nr. 4 SGB II until 2026-06-30: how;
 * Satz 4 Nr. 5 since: whether and how; reading A-04).
 */
export const andereLeistungstraeger = defineRule({
  id: 'kooperationsplan.andereLeistungstraeger',
  title: { de: 'Leistungen anderer Leistungsträger', en: 'Services of other carriers' },
  asks: {
    de: 'Der Plan legt fest, ob und, wenn ja, wie Leistungen anderer Leistungsträger einbezogen werden.',
    en: 'The plan lays down whether and, if so, how services of other carriers are involved.',
  },
  serves: ['KP-13', 'KP-19', 'WU-17'],
  modality: 'soll',
  law: sgb2Paragraph15,
  editions: [
    {
      from: '2023-07-01',
      to: '2026-06-30',
      norm: '§ 15 Abs. 2 Satz 2 Nr. 4 SGB II',
      act: buergergeldGesetz,
      checkedOn: '2026-08-19',
      parameters: { ob: false },
    },
    {
      from: '2026-07-01',
      norm: '§ 15 Abs. 2 Satz 4 Nr. 5 SGB II',
      act: sgb2Aenderungsgesetz13,
      checkedOn: '2026-08-19',
      parameters: { ob: true },
      changed: {
        de: 'Jetzt Satz 4 Nr. 5: „ob und wie“ statt „wie“.',
        en: 'Now Satz 4 Nr. 5: "whether and how" instead of "how".',
      },
    },
  ],
  decides: tagDerLetztenFassung,
  at: '',
  place: 'sollInhalte.andereLeistungstraeger',
  reads: ['A-02', 'A-04'],
  severity: ({ 'A-02': option }) => (option === 'information' ? 'info' : undefined),
  apply({ sollInhalte }, { ob }, { readings }) {
    const { einbezogen, wie, entfaellt } = sollInhalte?.andereLeistungstraeger ?? {};
    if (einbezogen === false || wie !== undefined) return 'met';
    const silent = { ob: einbezogen !== undefined, wie: false };
    if (einbezogen === undefined && entfaellt !== undefined) return { justified: silent };
    const obGefragt = ob || readings['A-04'] === 'obUndWie';
    return einbezogen === undefined && !obGefragt ? 'notApplicable' : silent;
  },
  says: {
    de: ({ ob }) =>
      ob
        ? 'Leistungen anderer Leistungsträger werden einbezogen; der Plan soll auch festlegen, wie. Das fehlt.'
        : 'Der Plan soll festlegen, ob und wie Leistungen anderer Leistungsträger einbezogen werden; dazu steht nichts darin.',
    en: ({ ob }) =>
      ob
        ? 'Services of other carriers are involved; the plan should also lay down how. That is missing.'
        : 'The plan should lay down whether and how services of other carriers are involved; it says nothing about it.',
  },
  remedy: {
    de: 'Festhalten, ob andere Träger beteiligt sind und wie (zum Beispiel Reha-Antrag, Schuldnerberatung, Jugendhilfe).',
    en: 'Record whether other carriers are involved and how (for example rehabilitation, debt advice, youth services).',
  },
});
