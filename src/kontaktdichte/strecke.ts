import type { CalendarDay } from '../law/day';

/** A stretch of days; without a last day it goes on. */
export interface Strecke {
  readonly ab: CalendarDay;
  readonly bis?: CalendarDay | undefined;
}

const ohneEnde = '9999-12-31';

/** Whether two stretches have a day in common. */
export function ueberschneidet(a: Strecke, b: Strecke): boolean {
  return a.ab <= (b.bis ?? ohneEnde) && b.ab <= (a.bis ?? ohneEnde) && !vertauscht(a) && !vertauscht(b);
}

/** Whether a stretch ends before it begins. */
export function vertauscht({ ab, bis = ohneEnde as CalendarDay }: Strecke): boolean {
  return bis < ab;
}
