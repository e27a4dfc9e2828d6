import { computeFristende } from '../fristen';
import type { CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';

/** A Termin or day an authority names for one person: it stays where it is (§ 26 Abs. 5 SGB X). */
export function terminAm(day: CalendarDay): Frist {
  return computeFristende({ on: day, kind: 'termin' });
}
