import { sgb2Paragraph15 } from '../../law/sources';
import { beide } from '../../begriffe';
import { defineRule, tagDerLetztenFassung } from '../fassungen';

/** Measures in view of health impairments and the carriers likely to be involved may be recorded (§ 15 Abs. 2 Satz 3 Nr. 1 SGB II until 2026-06-30, Satz 6 Nr. 1 since). */
export const gesundheit = defineRule({
  id: 'kooperationsplan.gesundheit',
  title: { de: 'Gesundheitliche Beeinträchtigungen', en: 'Health impairments' },
  asks: {
    de: 'Der Plan kann Maßnahmen zu gesundheitlichen Beeinträchtigungen und die zu beteiligenden Träger festhalten; fehlt der Punkt, ist das kein Mangel.',
    en: 'The plan may record measures in view of health impairments and the carriers involved; absence is no fault.',
  },
  serves: ['KP-23', 'KP-24', 'KP-25', 'WU-20', 'WU-21'],
  modality: 'kann',
  hint: true,
  law: sgb2Paragraph15,
  editions: beide('§ 15 Abs. 2 Satz 3 Nr. 1 SGB II', '§ 15 Abs. 2 Satz 6 Nr. 1 SGB II', {
    de: 'Jetzt Satz 6 Nr. 1; der Inhalt ist gleich.',
    en: 'Now Satz 6 Nr. 1; the content is the same.',
  }),
  decides: tagDerLetztenFassung,
  at: 'kannInhalte.gesundheit',
  apply: ({ massnahmenBenannt, leistungstraeger }) =>
    massnahmenBenannt === true || (leistungstraeger !== undefined && leistungstraeger.length > 0)
      ? 'met'
      : { benannt: false },
  says: {
    de: () =>
      'Der Punkt „gesundheitliche Beeinträchtigungen“ ist eröffnet, nennt aber weder Maßnahmen noch Leistungsträger.',
    en: () => 'The item on health impairments is opened but names neither measures nor carriers.',
  },
  remedy: {
    de: 'Den Punkt füllen (ohne Diagnosen) oder weglassen; er ist freigestellt.',
    en: 'Fill the item (no diagnoses) or leave it out; it is optional.',
  },
});
