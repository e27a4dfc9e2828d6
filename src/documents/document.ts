import { agendaWith, refusedAgenda } from '../law/agenda';
import { checkWith, refusedReport } from '../law/check';
import type { AgendaOptions, CheckOptions } from '../law/options';
import type { Agenda, Report } from '../law/report';
import { arten, wingOf } from './wings';

/**
 * Checks a document of any known kind; chooses the wing by `art`.
 *
 * @param input - a document, or anything; an unknown `art` is a form finding that lists the known ones
 * @param options - `asOf` is needed
 * @returns the report of the wing; without a known `art`, a report whose `document` is `null` and that holds form findings only
 * @throws ArgumentError when an option is wrong
 *
 * @example
 * ```ts
 * import { checkDocument } from 'kooperationsplan';
 * checkDocument({ art: 'einkaufszettel' }, { asOf: '2026-07-02' }).verdict; //=> 'malformed'
 * ```
 */
export function checkDocument(input: unknown, options: CheckOptions): Report<unknown> {
  const wing = wingOf(input);
  if (wing !== undefined) return checkWith(wing, input, options);
  return refusedReport(input, arten, options);
}

/**
 * Every due day of a document of any known kind; chooses the wing by `art`.
 *
 * @param input - a document, or anything
 * @param options - `asOf` is needed; with `horizonUntil` recurring days up to that day are listed
 * @returns due days in order, with actor, norm and state on `asOf`
 * @throws ArgumentError when an option is wrong
 *
 * @example
 * ```ts
 * import { agenda } from 'kooperationsplan';
 * agenda({ art: 'kooperationsplan', id: 'plan-1', fassungen: [{ nummer: 1, erstelltAm: '2023-08-31' }] }, { asOf: '2023-09-01' })
 *   .entries.at(-1)?.dueOn; //=> '2024-02-29'
 * ```
 */
export function agenda(input: unknown, options: AgendaOptions): Agenda {
  const wing = wingOf(input);
  if (wing !== undefined) return agendaWith(wing, input, options);
  return refusedAgenda(input, arten, options);
}
