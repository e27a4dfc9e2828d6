import type { CalendarDay } from '../law/day';
import type { Language } from '../law/language';
import type { Regelung } from './model';
import type { Benennung, Vertragsprofil } from './profile';

declare const mark: unique symbol;

/** An id of a profile, which may stand among the facts of a finding; ids of the document are no such thing. */
export type Kennung = string & { readonly [mark]: 'Kennung' };

/** The id of something a profile names. */
export function kennungOf({ id }: Pick<Benennung, 'id'>): Kennung {
  return id as Kennung;
}

/** A clause in words: its title in the profile, or that it is a further one of the contract. */
export function nenne({ regelungen }: Vertragsprofil, id: Kennung | undefined, language: Language): string {
  const vorgabe = regelungen.find((one) => one.id === id);
  if (vorgabe !== undefined) return language === 'de' ? `„${vorgabe.title.de}“` : `"${vorgabe.title.en}"`;
  return language === 'de' ? '(eine weitere Regelung des Vertrags)' : '(a further clause of the contract)';
}

/** Some of the things a profile names, in words. */
export function liste(benennungen: readonly Benennung[], ids: readonly Kennung[], language: Language): string {
  return benennungen
    .filter(({ id }) => ids.includes(id as Kennung))
    .map(({ title }) => title[language])
    .join(', ');
}

/** Those of the things a profile names whose ids a document does not give. */
export function fehlende(benennungen: readonly Benennung[], gegeben: readonly string[] = []): readonly Kennung[] {
  return benennungen.filter(({ id }) => !gegeben.includes(id)).map(kennungOf);
}

/** Whether something is known to have happened by a day. */
export function bis(am: CalendarDay | false | undefined, tag: CalendarDay): boolean {
  return typeof am === 'string' && am <= tag;
}

/** Reads every clause once more, so that a malformed one is named where a clause seems to be missing. */
export function lies(regelungen: readonly Regelung[] | undefined): void {
  regelungen?.forEach(({ regelung }) => regelung);
}
