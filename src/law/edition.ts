import { addDays, isCalendarDay, type CalendarDay } from './day';
import { DefinitionError } from './errors';
import type { SeverityChoice } from './finding';
import type { Text } from './language';

/** One wording of a norm in time, with the numbers it holds. Both days are included. */
export interface Edition<Parameters = undefined> {
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  /** The norm as numbered in this wording. */
  readonly norm: string;
  /** The act that brought the wording. */
  readonly act: string;
  readonly checkedOn: CalendarDay;
  readonly parameters: Parameters;
  /** Another severity than the default of the modality. */
  readonly severity?: SeverityChoice | undefined;
  /** What changed against the wording before; needed where the wording starts after the source is first known. */
  readonly changed?: Text | undefined;
  /** Why the last wording ended. */
  readonly ended?: (Text & { readonly act: string }) | undefined;
}

/** An edition as rules write it: plain strings, parameters only where there are some. */
export type EditionInput<Parameters> = Omit<Edition<Parameters>, 'from' | 'to' | 'checkedOn' | 'parameters'> & {
  readonly from: string;
  readonly to?: string;
  readonly checkedOn: string;
} & ([Parameters] extends [undefined] ? { readonly parameters?: undefined } : { readonly parameters: Parameters });

function day(value: string, subject: string, field: string): CalendarDay {
  if (!isCalendarDay(value)) throw new DefinitionError(subject, `${field} is no day`);
  return value;
}

/** Checks and completes the editions of a rule; refuses overlaps, gaps, and changes that nobody explains. */
export function completeEditions<Parameters>(
  subject: string,
  knownFrom: CalendarDay,
  inputs: readonly EditionInput<Parameters>[],
): readonly Edition<Parameters>[] {
  if (inputs.length === 0) throw new DefinitionError(subject, 'no edition');
  const editions = inputs.map((input): Edition<Parameters> => ({
    ...input,
    from: day(input.from, subject, 'from'),
    to: input.to === undefined ? null : day(input.to, subject, 'to'),
    checkedOn: day(input.checkedOn, subject, 'checkedOn'),
    parameters: input.parameters as Parameters,
  }));
  editions.forEach((edition, index) => {
    const next = editions[index + 1];
    if (edition.norm === '' || edition.act === '') throw new DefinitionError(subject, 'an edition without norm or act');
    if (edition.to !== null && edition.to < edition.from)
      throw new DefinitionError(subject, 'an edition ends before it begins');
    if (edition.from < knownFrom) throw new DefinitionError(subject, 'an edition begins before its source is known');
    if (edition.from > knownFrom && !hasText(edition.changed))
      throw new DefinitionError(subject, 'a later edition without `changed`');
    if (next === undefined) {
      if (edition.to !== null && !(hasText(edition.ended) && edition.ended.act !== '')) {
        throw new DefinitionError(subject, 'a last edition that ends without `ended`');
      }
      return;
    }
    if (edition.to === null || edition.to >= next.from) throw new DefinitionError(subject, 'editions overlap');
    if (addDays(edition.to, 1) !== next.from) throw new DefinitionError(subject, 'a gap between editions');
  });
  return editions;
}

/** Whether a text is there in both languages. */
export function hasText<T extends Text>(text: T | undefined): text is T {
  return text !== undefined && text.de.trim() !== '' && text.en.trim() !== '';
}

/** The edition in force on a day, or why there is none. */
export function editionOn<Parameters>(
  editions: readonly Edition<Parameters>[],
  on: CalendarDay,
): Edition<Parameters> | 'notYet' | 'noLonger' {
  // From the newest wording backwards: most documents are of today, and comparing days is what costs here.
  for (let index = editions.length - 1; index >= 0; index--) {
    const edition = editions[index];
    if (edition !== undefined && on >= edition.from)
      return edition.to === null || on <= edition.to ? edition : 'noLonger';
  }
  return 'notYet';
}
