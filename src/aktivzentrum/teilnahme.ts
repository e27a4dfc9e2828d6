import type { CalendarDay } from '../law/day';
import { writeDay } from '../law/writeDay';
import type { Question } from '../law/question';
import { rulesOf, type Decider } from '../law/rule';
import type { Derived } from '../law/wing';
import type { Abgeleitet } from './abgeleitet';
import type { Bogen, Teilnahme } from './model';
import type { AktivzentrumProfil, Modul } from './profile';

/** A Massnahmeteilnahme as the rules see it. */
export type View = Teilnahme & Derived<Abgeleitet>;

/** `defineRule` for the Aktivzentrum. */
export const defineRule = rulesOf<View, AktivzentrumProfil>();

type Asking = Pick<Question<never, AktivzentrumProfil>, 'profile' | 'asOf'>;

/** The module a document names, where the profile knows it. */
export function modulOf(id: string, { profile }: Pick<Asking, 'profile'>): Modul | undefined {
  return profile?.module.find((modul) => modul.id === id);
}

/** The module of a sheet that was agreed by the day of the question and is asked for: open offers need none. */
export function bogenmodul({ am, modul }: Bogen, q: Asking): Modul | undefined {
  if (am > q.asOf) return undefined;
  const found = modulOf(modul, q);
  return found?.einbuchung === true ? found : undefined;
}

/** What concerns participation as a whole is judged by the day on which it began. */
export const tagDerTeilnahme: Decider<View> = {
  per: 'document',
  title: { de: 'erster Tag der Teilnahme', en: 'first day of participation' },
  of: ({ teilnahmeAb }): CalendarDay => teilnahmeAb,
};

/** What concerns the booking is judged by its first day. */
export const tagDerEinbuchung: Decider<View> = {
  per: 'document',
  title: { de: 'erster Tag der Einbuchung', en: 'first day of the booking' },
  of: ({ einbuchung, teilnahmeAb }): CalendarDay => einbuchung?.ab ?? teilnahmeAb,
};

/** What concerns a sheet, a Bescheid or a change is judged by its own day. */
export const seinTag: Decider<View, { readonly am: CalendarDay }> = {
  per: 'subject',
  title: { de: 'Tag des Bogens, des Bescheids oder der Änderung', en: 'day of the sheet, the Bescheid or the change' },
  of: ({ am }): CalendarDay => am,
};

/** What concerns the use of a module, or a part of the measure, is judged by its first day. */
export const seinErsterTag: Decider<View, { readonly ab: CalendarDay }> = {
  per: 'subject',
  title: { de: 'erster Tag der Nutzung oder des Abschnitts', en: 'first day of the use or of the part' },
  of: ({ ab }): CalendarDay => ab,
};

/** A length of time in words. */
export function monate(anzahl: number, language: 'de' | 'en'): string {
  if (anzahl === 1) return language === 'de' ? 'einen Monat' : 'one month';
  return language === 'de' ? `${String(anzahl)} Monate` : `${String(anzahl)} months`;
}

/** So many days in words. */
export function tage(anzahl: number, language: 'de' | 'en'): string {
  if (anzahl === 1) return language === 'de' ? 'ein Tag' : 'one day';
  return language === 'de' ? `${String(anzahl)} Tage` : `${String(anzahl)} days`;
}

/** Why the length of a part is open whose days contradict each other. */
export function verkehrt(ab: CalendarDay, bis: CalendarDay, language: 'de' | 'en'): string {
  return language === 'de'
    ? `Der letzte Tag des Teils (${writeDay(bis, 'de')}) liegt vor dem ersten (${writeDay(ab, 'de')}); wie lange er dauert, ist nicht zu berechnen.`
    : `The last day of the part (${writeDay(bis, 'en')}) lies before the first (${writeDay(ab, 'en')}); how long it lasts cannot be computed.`;
}
