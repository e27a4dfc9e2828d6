import type { CalendarDay } from '../law/day';
import type { Bewilligung } from './abgeleitet';

/** Whether first and last day of an approval are known. */
export function bestimmt({ ab, bis }: Bewilligung): boolean {
  return ab !== undefined && bis !== undefined;
}

/** Whether a day lies within one of the approvals. */
export function liegtIn(tag: CalendarDay, bewilligungen: readonly Bewilligung[]): boolean {
  for (const { ab, bis } of bewilligungen) {
    if (ab !== undefined && bis !== undefined && ab <= tag && tag <= bis) return true;
  }
  return false;
}
