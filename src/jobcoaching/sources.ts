import type { CalendarDay } from '../law/day';
import type { LawSource } from '../law/sources';

/**
 * Decision times of § 14 SGB IX; the Integrationsamt is bound by them through § 185 Abs. 7 Satz 1 SGB IX. Known in the
 * wording since 2024-01-01.
 */
export const sgb9Entscheidungsfristen: LawSource = {
  id: 'sgb9-14-185',
  title: { de: '§§ 14, 185 SGB IX', en: '§§ 14, 185 SGB IX' },
  basis: 'gesetz',
  knownFrom: '2024-01-01' as CalendarDay,
  url: 'https://www.gesetze-im-internet.de/sgb_9_2018/__185.html',
};
