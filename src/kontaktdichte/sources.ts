import type { CalendarDay } from '../law/day';
import type { LawSource } from '../law/sources';

/** § 16k SGB II exists since 2023-07-01; before it the law asked nothing here, which is known for every day. */
export const sgb2Paragraph16k: LawSource = {
  id: 'sgb2-16k',
  title: { de: '§ 16g Abs. 2, § 16k SGB II', en: '§ 16g Abs. 2, § 16k SGB II' },
  basis: 'gesetz',
  knownFrom: '2000-01-01' as CalendarDay,
  url: 'https://www.gesetze-im-internet.de/sgb_2/__16k.html',
};
