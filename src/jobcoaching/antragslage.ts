import type { CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Bewilligung } from './abgeleitet';
import { verkehrt } from './zeitraum';

/** What is found about the application for an extension. */
export type Antragslage = Readonly<{
  bewilligtBis: CalendarDay;
  /** Where the approval ends before it begins, or not after what it extends; then nothing else is known. */
  bewilligtAb?: CalendarDay;
  verlaengertBis?: CalendarDay;
  faelligAm?: CalendarDay;
  tageVerspaetet?: number;
  beantragt?: boolean;
  frist?: Frist;
}>;

/** An application is expected where a need was recorded and nothing has come in its place. */
export function erwartet({ bedarf, abgeloest, ausgeschoepft }: Bewilligung): boolean {
  return bedarf && !abgeloest && !ausgeschoepft;
}

/** The days of an approval, where they contradict one another. */
export function widerspruch({ ab, bis, davor }: Bewilligung): Antragslage | undefined {
  if (bis === undefined || !verkehrt({ ab, bis, davor })) return undefined;
  if (ab !== undefined && bis < ab) return { bewilligtBis: bis, bewilligtAb: ab };
  return { bewilligtBis: bis, ...(davor !== undefined && { verlaengertBis: davor }) };
}
