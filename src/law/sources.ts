import type { CalendarDay } from './day';
import type { Text } from './language';

/** What a rule rests on: statute, court decisions and audits, an instruction, a programme, a leaflet. */
export type Basis = 'gesetz' | 'rechtsprechung' | 'weisung' | 'programm' | 'merkblatt';

/** A source of law and the first day from which its text is known to this package. */
export interface LawSource {
  readonly id: string;
  readonly title: Text;
  readonly basis: Basis;
  /** Before this day the package knows no wording of it: the outcome is `noEdition`, never a neighbouring wording. */
  readonly knownFrom: CalendarDay;
  readonly url?: string;
}

/** A statute as a source: `place` is its page below gesetze-im-internet.de. */
export function gesetz(id: string, title: string | Text, knownFrom: string, place: string): LawSource {
  return {
    id,
    title: typeof title === 'string' ? { de: title, en: title } : title,
    basis: 'gesetz',
    knownFrom: knownFrom as CalendarDay,
    url: `https://www.gesetze-im-internet.de/${place}.html`,
  };
}

/** The day to which the law behind all rules was last checked. */
export const lawCheckedTo = '2026-08-19' as CalendarDay;

/** From this day on enacted parts are in force whose content is not known here (BGBl. 2026 I Nr. 107, Art. 1). */
export const lawUnverifiedFrom = '2027-08-01' as CalendarDay;

/** The Kooperationsplan exists since 2023-07-01; before it § 15 SGB II knew the Eingliederungsvereinbarung. */
export const sgb2Paragraph15 = gesetz('sgb2-15', '§ 15 SGB II', '2023-07-01', 'sgb_2/__15');

/** § 15 Abs. 4 SGB II: a first talk may lie before the first plan there could be; the wording of that time asked nothing of it. */
export const sgb2Paragraph15Absatz4 = gesetz('sgb2-15-4', '§ 15 Abs. 4 SGB II', '2023-01-01', 'sgb_2/__15');

/** § 15a SGB II: the Schlichtung from 2023-07-01 to 2026-06-30, the Verpflichtung since. */
export const sgb2Paragraph15a = gesetz('sgb2-15a', '§ 15a SGB II', '2023-07-01', 'sgb_2/__15a');

/** § 31a SGB II, known since the scale of 10/20/30 percent. */
export const sgb2Paragraph31a = gesetz('sgb2-31a', '§ 31a SGB II', '2023-01-01', 'sgb_2/__31a');

/** The sections of the SGB II that letters and plans cite, known since the consequences are. */
export const sgb2Fundstellen = gesetz(
  'sgb2-fundstellen',
  { de: 'Fundstellen im SGB II', en: 'Places in the SGB II' },
  '2023-01-01',
  'sgb_2/index',
);

/** § 65a Abs. 4 SGB II and the name of the benefit in the book itself. */
export const sgb2Bezeichnung = gesetz(
  'sgb2-bezeichnung',
  { de: 'Bezeichnung der Leistung im SGB II', en: 'Name of the benefit in the SGB II' },
  '2023-01-01',
  'sgb_2/__65a',
);

/** What courts and auditors asked of agreements; taken over for the plan as hints. */
export const gerichteUndPruefung: LawSource = {
  id: 'gerichte-und-pruefung',
  title: { de: 'Rechtsprechung und Prüfberichte', en: 'Court decisions and audit reports' },
  basis: 'rechtsprechung',
  knownFrom: '2023-07-01' as CalendarDay,
};

/** What a check itself asks of a document, where no law speaks: known profiles, rules that exist, days that have come. */
export const arbeitsweise: LawSource = {
  id: 'arbeitsweise',
  title: { de: 'Arbeitsweise der Prüfung', en: 'How the check works' },
  basis: 'programm',
  knownFrom: '2023-07-01' as CalendarDay,
};

/** The same for documents that may be older than the Kooperationsplan: it asks nothing of law, so it holds on every day. */
export const arbeitsweiseJedenTages: LawSource = {
  id: 'arbeitsweise-jeden-tages',
  title: { de: 'Arbeitsweise der Prüfung', en: 'How the check works' },
  basis: 'programm',
  knownFrom: '2000-01-01' as CalendarDay,
};

/** The leaflet of the Jobcenter on the Kooperationsplan: it says more than the statute in some points. */
export const merkblattKooperationsplan: LawSource = {
  id: 'merkblatt-kooperationsplan',
  title: { de: 'Merkblatt „Kooperationsplan“ der Jobcenter', en: 'Leaflet of the Jobcenter on the Kooperationsplan' },
  basis: 'merkblatt',
  knownFrom: '2023-07-01' as CalendarDay,
  url: 'https://jobcenter-deutsche-weinstrasse.de/beratung-arbeit-foerderung/informationen/kooperationsplan.html',
};
