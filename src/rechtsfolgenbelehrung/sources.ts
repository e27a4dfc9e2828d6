import type { CalendarDay } from '../law/day';
import type { EditionInput } from '../law/edition';
import type { SeverityChoice } from '../law/finding';
import type { LawSource } from '../law/sources';

const seit2023 = '2023-01-01' as CalendarDay;

/** § 31 SGB II: breaches, and the instruction they presuppose. */
export const sgb2Paragraph31: LawSource = {
  id: 'sgb2-31',
  title: { de: '§ 31 SGB II', en: '§ 31 SGB II' },
  basis: 'gesetz',
  knownFrom: seit2023,
  url: 'https://www.gesetze-im-internet.de/sgb_2/__31.html',
};

/** § 31b SGB II: start, length and limit of a Minderung. */
export const sgb2Paragraph31b: LawSource = {
  id: 'sgb2-31b',
  title: { de: '§ 31b SGB II', en: '§ 31b SGB II' },
  basis: 'gesetz',
  knownFrom: seit2023,
  url: 'https://www.gesetze-im-internet.de/sgb_2/__31b.html',
};

/** § 32 SGB II: missed appointments. */
export const sgb2Paragraph32: LawSource = {
  id: 'sgb2-32',
  title: { de: '§ 32 SGB II', en: '§ 32 SGB II' },
  basis: 'gesetz',
  knownFrom: seit2023,
  url: 'https://www.gesetze-im-internet.de/sgb_2/__32.html',
};

/** § 16k SGB II, in force since 2023-07-01. */
export const sgb2Paragraph16k: LawSource = {
  id: 'sgb2-16k',
  title: { de: '§ 16k SGB II', en: '§ 16k SGB II' },
  basis: 'gesetz',
  knownFrom: '2023-07-01' as CalendarDay,
  url: 'https://www.gesetze-im-internet.de/sgb_2/__16k.html',
};

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
