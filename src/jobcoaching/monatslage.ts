import { dayOf, type CalendarDay } from '../law/day';
import type { Language } from '../law/language';
import type { Bewilligung } from './abgeleitet';
import type { Ereignis } from './model';

/** The first day of a month written `YYYY-MM`. */
export function monatsbeginn(monat: string): CalendarDay {
  return dayOf(Number(monat.slice(0, 4)), Number(monat.slice(5)), 1);
}

/** The month of a day, in words of the language. */
export function schreibeMonat(tag: CalendarDay, language: Language): string {
  const [jahr, monat] = [tag.slice(0, 4), tag.slice(5, 7)];
  return language === 'de' ? `${monat}.${jahr}` : `${jahr}-${monat}`;
}

// Written days compare with a written month: each day of it comes after it, and before the next one.
function beruehrt(monat: string, { ab, bis }: Bewilligung): boolean {
  return ab !== undefined && bis !== undefined && (ab < monat || ab.startsWith(monat)) && bis > monat;
}

/** The first day of a month for which a Leistungsnachweis shows hours though no approval touches it; not one that had not begun. */
export function unbewilligterMonat(
  { leistung, am }: Ereignis,
  bewilligungen: readonly Bewilligung[],
): CalendarDay | undefined {
  if (leistung === undefined || leistung.monat > am) return undefined;
  const { monat } = leistung;
  for (const bewilligung of bewilligungen) if (beruehrt(monat, bewilligung)) return undefined;
  const { stunden } = leistung;
  return stunden === undefined || stunden === 0 ? undefined : monatsbeginn(monat);
}
