import type { Language, Text } from '../law/language';
import { rulesOf, type Decider } from '../law/rule';
import { readable } from '../law/readable';
import type { CalendarDay } from '../law/day';
import type { Wort } from './abgeleitet';
import type { Fall } from './fall';
import type { Ereignis } from './model';
import type { JobcoachingProfil, Prozessschritt } from './profile';

/** `defineRule` for the Jobcoaching case. */
export const defineRule = rulesOf<Fall, JobcoachingProfil>();

/** What is derived from one event is judged by the profile of its day. */
export const tagDesEreignisses: Decider<Fall, { readonly quelle: Ereignis }> = {
  per: 'subject',
  title: { de: 'Tag des Ereignisses', en: 'day of the event' },
  of: ({ quelle }): CalendarDay => quelle.am,
};

/** The case itself is judged by the day of its first event; an empty one by the day of the question. */
export const tagDesFalls: Decider<Fall> = {
  per: 'document',
  title: { de: 'Tag des ersten Ereignisses', en: 'day of the first event' },
  of: ({ ereignisse }, _, { asOf }): CalendarDay =>
    readable(ereignisse, ({ am }) => am).items.reduce((first, am) => (am < first ? am : first), asOf),
};

/** A key of the profile as a fact of a finding. */
export function wort(key: string): Wort {
  return key as Wort;
}

/** The keys of a list the profile knows; others are never repeated. */
export function bekannte(keys: readonly string[], words: object): readonly Wort[] {
  return keys.filter((key) => Object.hasOwn(words, key)).map(wort);
}

/** Titles of keys in a sentence; alternatives stand in one key, divided by `|`. */
export function nenne(keys: readonly string[], words: Readonly<Record<string, Text>>, language: Language): string {
  const oder = language === 'de' ? ' oder ' : ' or ';
  return keys
    .map((key) =>
      key
        .split('|')
        .map((one) => words[one]?.[language] ?? one)
        .join(oder),
    )
    .join(', ');
}

/** An act in words: its title, with the section it fills in. */
export function benenne(id: string, { schritte }: JobcoachingProfil, language: Language): string {
  const schritt = schritte.find((one) => one.id === id);
  if (schritt === undefined) return id;
  const title = schritt.title[language];
  const { abschnitt } = schritt;
  if (language === 'de') return abschnitt === undefined ? `„${title}“` : `„${title}“ (Abschnitt ${abschnitt})`;
  return abschnitt === undefined ? `"${title}"` : `"${title}" (section ${abschnitt})`;
}

/** The act a finding is about. */
export function schrittAls({ id }: Prozessschritt): { readonly schritt: Wort } {
  return { schritt: id as Wort };
}

/** A number of days in words. */
export function tage(anzahl: number, language: Language): string {
  if (language === 'de') return anzahl === 1 ? 'einen Tag' : `${anzahl} Tage`;
  return anzahl === 1 ? 'one day' : `${anzahl} days`;
}
