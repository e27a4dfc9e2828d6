import type { CalendarDay } from '../law/day';
import type { LawSource } from '../law/sources';

/** § 45 SGB III, which § 16 Abs. 1 Satz 2 Nr. 2 SGB II opens; its caps on parts of a measure have one wording in the time known here. */
export const sgb3Paragraph45: LawSource = {
  id: 'sgb3-45',
  title: { de: '§ 45 SGB III', en: '§ 45 SGB III' },
  basis: 'gesetz',
  knownFrom: '2023-01-01' as CalendarDay,
  url: 'https://www.gesetze-im-internet.de/sgb_3/__45.html',
};

/** The act that set six weeks at an employer and eight weeks of vocational knowledge. */
export const eingliederungschancengesetz =
  'Gesetz zur Verbesserung der Eingliederungschancen am Arbeitsmarkt vom 20.12.2011, BGBl. 2011 I S. 2854';

/** The act that put the twelve weeks into § 45 Abs. 8 SGB III. */
export const weiterbildungsstaerkungsgesetz =
  'Arbeitslosenversicherungsschutz- und Weiterbildungsstärkungsgesetz vom 18.7.2016, BGBl. 2016 I S. 1710';
