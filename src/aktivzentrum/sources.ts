import { gesetz } from '../law/sources';

/** § 45 SGB III, which § 16 Abs. 1 Satz 2 Nr. 2 SGB II opens; its caps on parts of a measure have one wording in the time known here. */
export const sgb3Paragraph45 = gesetz('sgb3-45', '§ 45 SGB III', '2023-01-01', 'sgb_3/__45');

/** The act that set six weeks at an employer and eight weeks of vocational knowledge. */
export const eingliederungschancengesetz =
  'Gesetz zur Verbesserung der Eingliederungschancen am Arbeitsmarkt vom 20.12.2011, BGBl. 2011 I S. 2854';

/** The act that put the twelve weeks into § 45 Abs. 8 SGB III. */
export const weiterbildungsstaerkungsgesetz =
  'Arbeitslosenversicherungsschutz- und Weiterbildungsstärkungsgesetz vom 18.7.2016, BGBl. 2016 I S. 1710';
