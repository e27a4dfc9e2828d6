import { agendaWith, refusedAgenda } from '../law/agenda';
import type { AgendaOptions } from '../law/options';
import type { Agenda } from '../law/report';
import { schreibenWings, wingOfSchreiben } from './schreibenWings';

/**
 * Every due day of a letter: the Bekanntgabe (§ 37 Abs. 2 SGB X), the act and its proof; of a Verwaltungsakt also the
 * period for remedies, and of a Minderungsbescheid the last day of the determination and the start of the consequence.
 *
 * @param input - a letter, or anything
 * @param options - `asOf` is needed; `effectiveOn` is the day a Verwaltungsakt took effect
 * @returns due days in order, each with actor, norm and state on `asOf`
 * @throws ArgumentError when an option is wrong
 *
 * @example
 * ```ts
 * import { agendaSchreiben } from 'kooperationsplan';
 * const brief = { art: 'einladung', id: 'brief-1', versandtAm: '2026-07-13', versandart: 'post', terminAm: '2026-08-11' };
 * agendaSchreiben(brief, { asOf: '2026-07-14' }).entries.map(({ dueOn }) => dueOn); //=> ['2026-07-17', '2026-08-11']
 * ```
 */
export function agendaSchreiben(input: unknown, options: AgendaOptions): Agenda {
  const wing = wingOfSchreiben(input);
  if (wing === undefined) return refusedAgenda(input, Object.keys(schreibenWings), options);
  return agendaWith(wing, input, options);
}
