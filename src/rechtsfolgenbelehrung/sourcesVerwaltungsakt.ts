import type { CalendarDay } from '../law/day';
import { gesetz, type LawSource } from '../law/sources';

/** § 15a SGB II as a reduction meets it: before 2023-07-01 it had no content, so nothing stood in the way of one. */
export const sgb2Paragraph15aSchlichtung = gesetz('sgb2-15a-schlichtung', '§ 15a SGB II', '2023-01-01', 'sgb_2/__15a');

/** § 16k SGB II as a reduction meets it: before 2023-07-01 it did not exist, so nothing stood in the way of one. */
export const sgb2Paragraph16kMinderung = gesetz('sgb2-16k-minderung', '§ 16k SGB II', '2023-01-01', 'sgb_2/__16k');

/** § 7b SGB II; the missed appointments of Abs. 4 stand there since 2026-07-01. */
export const sgb2Paragraph7b = gesetz('sgb2-7b', '§ 7b SGB II', '2023-01-01', 'sgb_2/__7b');

/** § 65a SGB II: from the old consequences to the new. */
export const sgb2Paragraph65a = gesetz('sgb2-65a', '§ 65a SGB II', '2023-01-01', 'sgb_2/__65a');

/** What the SGB X asks of every Verwaltungsakt: hearing, definiteness, reasons, notice of remedies. */
export const sgb10 = gesetz('sgb10', 'SGB X', '2023-01-01', 'sgb_10/index');

/** What courts and auditors asked of agreements and the Verwaltungsakte that took their place; held against a Verpflichtung. */
export const gerichteVerpflichtung: LawSource = {
  id: 'gerichte-verpflichtung',
  title: { de: 'Rechtsprechung und Prüfberichte', en: 'Court decisions and audit reports' },
  basis: 'rechtsprechung',
  knownFrom: '2023-07-01' as CalendarDay,
};
