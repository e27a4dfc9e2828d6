import type { CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Bewilligung } from './abgeleitet';
import { verkehrt, verlaengertNicht } from './zeitraum';

/** What is found about the application for an extension. */
export type Antragslage = Readonly<{
  bewilligtBis: CalendarDay;
  /** Where the approval ends before it begins, or extends nothing; then nothing else is known. */
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

/** The days of an approval, where they contradict one another; the first day of an extension may be nobody's word. */
export function widerspruch(bewilligung: Bewilligung): Antragslage | undefined {
  const { ab, bis, davor } = bewilligung;
  if (bis === undefined || !verkehrt(bewilligung)) return undefined;
  if (davor !== undefined && verlaengertNicht(bewilligung)) return { bewilligtBis: bis, verlaengertBis: davor };
  return { bewilligtBis: bis, ...(ab !== undefined && { bewilligtAb: ab }) };
}
