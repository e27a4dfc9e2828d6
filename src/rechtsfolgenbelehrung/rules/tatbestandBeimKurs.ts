import type { Undecided } from '../../law/rule';
import { defineRule, folgeOffen, nachAlterBelehrung, tagDerPflichtverletzung } from '../bescheid';
import { nummer1Und3 } from '../kurse';
import type { Tatbestand } from '../model/belehrung';
import { sgb2Paragraph31 } from '../sources';

/** The breach a course can be; `offen`: one of which the wording does not say whether a course belongs to it. */
type Zuordnung = Readonly<{ passt: Tatbestand; offen?: Tatbestand }>;
type Fremd = Readonly<{ tatbestand: Tatbestand; offen: boolean }>;

const nummer1 = '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II';
const nummer3 = '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II';
const bis2026: Zuordnung = { passt: nummer1, offen: nummer3 };
const seit2026: Zuordnung = { passt: nummer3 };

/** A reduction for a course rests on Nr. 3 since 2026-07-01; before, whether a course was a measure is open. */
export const tatbestandBeimKurs = defineRule({
  id: 'rechtsfolgenbelehrung.tatbestandBeimKurs',
  title: { de: 'Tatbestand bei einem Kurs', en: 'Breach where it is about a course' },
  asks: {
    de: 'Eine Minderung wegen eines Integrationskurses oder einer Deutschsprachförderung ist auf einen Tatbestand gestützt, der an einen Kurs anknüpft.',
    en: 'A reduction for an Integrationskurs or Deutschsprachförderung rests on a breach that belongs to a course.',
  },
  serves: [],
  modality: 'muss',
  law: sgb2Paragraph31,
  editions: nummer1Und3(bis2026, seit2026),
  decides: tagDerPflichtverletzung,
  at: '',
  place: 'tatbestand',
  apply(view, { passt, offen }, q): 'met' | 'notApplicable' | Fremd | Undecided<Fremd> {
    const { tatbestand, kurs } = view;
    // A Sperrzeit of the SGB III may be about a course, too.
    if (kurs === undefined || tatbestand === '§ 31 Abs. 2 SGB II') return 'notApplicable';
    if (tatbestand === passt) return 'met';
    // The old Nr. 1 goes on where the instruction was one on the old consequences (§ 65a Abs. 3), unless Kenntnis is newer.
    if (tatbestand === nummer1 && folgeOffen(view, q)) return nachAlterBelehrung(view, q);
    return tatbestand === offen ? { undecided: { tatbestand, offen: true } } : { tatbestand, offen: false };
  },
  says: {
    de: ({ tatbestand, offen }) =>
      offen
        ? 'Die Minderung wegen eines Kurses ist auf § 31 Abs. 1 Satz 1 Nr. 3 SGB II gestützt. Ob ein Kurs vor dem 1.7.2026 eine Maßnahme im Sinne der Nr. 3 war, sagt das Gesetz nicht; das hat eine Person zu entscheiden.'
        : `Die Minderung wegen eines Kurses ist auf ${tatbestand} gestützt; an diesem Tag knüpfte dieser Tatbestand nicht an einen Kurs an.`,
    en: ({ tatbestand, offen }) =>
      offen
        ? 'The reduction for a course rests on § 31 Abs. 1 Satz 1 Nr. 3 SGB II. Whether a course was a measure in the sense of Nr. 3 before 2026-07-01 the law does not say; a person has to decide.'
        : `The reduction for a course rests on ${tatbestand}; on that day a course was no breach of that kind.`,
  },
  remedy: {
    de: 'Prüfen, welcher Tatbestand am Tag der Pflichtverletzung an den Kurs anknüpfte, und die Gründe nennen; sonst von der Minderung absehen.',
    en: 'Check which breach a course could be on the day of the breach, and give the reasons; else refrain from the reduction.',
  },
});
