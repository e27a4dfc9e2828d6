import type { CalendarDay } from '../law/day';
import type { Bewilligung } from './abgeleitet';
import type { Ereignis } from './model';
import type { Prozessschritt } from './profile';

/** Whether first and last day of an approval are known. */
export function bestimmt({ ab, bis }: Bewilligung): boolean {
  return ab !== undefined && bis !== undefined;
}

/** Whether an approval extends nothing: it ends before what it is to extend, or with it and without any hours. */
export function verlaengertNicht({ bis, davor, stunden = 0 }: Pick<Bewilligung, 'bis' | 'davor' | 'stunden'>): boolean {
  return bis !== undefined && davor !== undefined && (bis < davor || (bis === davor && stunden === 0));
}

/** Whether the days contradict one another: an end before the beginning, or an extension that extends nothing. */
export function verkehrt(bewilligung: Pick<Bewilligung, 'ab' | 'bis' | 'davor' | 'stunden'>): boolean {
  const { ab, bis } = bewilligung;
  return (bis !== undefined && ab !== undefined && bis < ab) || verlaengertNicht(bewilligung);
}

// Whether a day lies within one of the approvals.
function liegtIn(tag: CalendarDay, bewilligungen: readonly Bewilligung[]): boolean {
  for (const { ab, bis } of bewilligungen) {
    if (ab !== undefined && bis !== undefined && ab <= tag && tag <= bis) return true;
  }
  return false;
}

/** The first of the days that lies within none of the approvals. */
export function ersterAusserhalb(
  tage: readonly CalendarDay[],
  bewilligungen: readonly Bewilligung[],
): CalendarDay | undefined {
  for (const tag of tage) if (!liegtIn(tag, bewilligungen)) return tag;
  return undefined;
}

/** The days on which an act shows coaching: its own, or the first and last of a Leistungsnachweis. */
export function einsatztage(
  { bedeutung }: Prozessschritt,
  { leistung }: Ereignis,
  am: CalendarDay,
): readonly CalendarDay[] {
  if (bedeutung === 'durchfuehrung') return [am];
  return [leistung?.ersterTagAm, leistung?.letzterTagAm].filter((tag) => tag !== undefined);
}
