import type { CalendarDay } from '../law/day';
import type { Language } from '../law/language';
import type { Abgeleitet, Handlung } from './abgeleitet';

/** Hours done month by month; a second Leistungsnachweis of a month takes the place of the first. */
export function stundenJeMonat(einsaetze: readonly Handlung[]): ReadonlyMap<string, number | undefined> {
  const stunden = new Map<string, number | undefined>();
  for (const { schritt, fakten, wirksam } of einsaetze) {
    if (wirksam && schritt.bedeutung === 'leistungsnachweis' && fakten.monat !== undefined) {
      stunden.set(fakten.monat, fakten.stunden);
    }
  }
  return stunden;
}

/** A number of hours as the language writes it. */
export function schreibeStunden(zahl: number, language: Language): string {
  return language === 'de' ? String(zahl).replace('.', ',') : String(zahl);
}

/** Hours done in all. */
export function summeDer({ stunden }: Pick<Abgeleitet, 'stunden'>): number {
  let summe = 0;
  for (const zahl of stunden.values()) summe += zahl ?? 0;
  return summe;
}

/**
 * How many hours were done up to a day, as far as that is certain: at least those of the months before, at most those with
 * the month of the day, where each month up to it has its Leistungsnachweis with its hours.
 */
export function nachgewiesen(
  { stunden, monate }: Pick<Abgeleitet, 'stunden' | 'monate'>,
  am: CalendarDay,
): { readonly mindestens: number; readonly hoechstens: number | undefined } {
  const dieser = am.slice(0, 7);
  let [mindestens, hoechstens] = [0, 0];
  for (const [monat, zahl = 0] of stunden) {
    if (monat < dieser) mindestens += zahl;
    if (monat <= dieser) hoechstens += zahl;
  }
  // Months come in their order; those after the day are not looked at.
  let letzter = '';
  for (const { monat } of monate) {
    if (monat > dieser) break;
    if (stunden.get(monat) === undefined) return { mindestens, hoechstens: undefined };
    letzter = monat;
  }
  return { mindestens, hoechstens: letzter === dieser ? hoechstens : undefined };
}
