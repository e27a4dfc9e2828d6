import type { CalendarDay } from '../law/day';
import type { EditionInput } from '../law/edition';
import type { SeverityChoice } from '../law/finding';
import { gesetz, type LawSource } from '../law/sources';

const seit2023 = '2023-01-01' as CalendarDay;

/** § 31 SGB II: breaches, and the instruction they presuppose. */
export const sgb2Paragraph31 = gesetz('sgb2-31', '§ 31 SGB II', '2023-01-01', 'sgb_2/__31');

/** § 31b SGB II: start, length and limit of a Minderung. */
export const sgb2Paragraph31b = gesetz('sgb2-31b', '§ 31b SGB II', '2023-01-01', 'sgb_2/__31b');

/** § 32 SGB II: missed appointments. */
export const sgb2Paragraph32 = gesetz('sgb2-32', '§ 32 SGB II', '2023-01-01', 'sgb_2/__32');

/** § 16k SGB II, in force since 2023-07-01. */
export const sgb2Paragraph16k = gesetz('sgb2-16k', '§ 16k SGB II', '2023-07-01', 'sgb_2/__16k');

/** What the courts ask of an instruction on consequences; held against letters since the consequences are known here. */
export const rechtsprechungBelehrung: LawSource = {
  id: 'rechtsprechung-belehrung',
  title: {
    de: 'Rechtsprechung zur Rechtsfolgenbelehrung',
    en: 'Court decisions on the instruction on consequences',
  },
  basis: 'rechtsprechung',
  knownFrom: seit2023,
};

/** One criterion of the courts, by decision and Aktenzeichen. */
export function nachRechtsprechung(norm: string, severity?: SeverityChoice): readonly EditionInput<undefined>[] {
  return [
    {
      from: '2023-01-01',
      norm,
      act: 'Rechtsprechung; Maßstab für Schreiben ab dem 1.1.2023',
      checkedOn: '2026-08-19',
      ...(severity !== undefined && { severity }),
    },
  ];
}
