import { agendaWith } from '../law/agenda';
import type { AgendaOptions } from '../law/options';
import type { Agenda } from '../law/report';
import { wing } from './wing';

/**
 * Every due day of the contracts of a project: a contract with each competent Jobcenter by the first day of the project, what a
 * contract asks for in an interval, such as reports, the notice where a contract names a time for it, on-site checks.
 *
 * @param input - a {@link Kooperationsvertrag}, or anything
 * @param options - `asOf` is needed; `land` moves the time for the notice over holidays (§ 193 BGB)
 * @returns due days in order, each with actor, norm and state on `asOf`
 * @throws ArgumentError when an option is wrong
 *
 * @example
 * ```ts
 * import { agendaKooperationsvertrag } from 'kooperationsplan';
 * const { entries } = agendaKooperationsvertrag(
 *   {
 *     art: 'kooperationsvertrag',
 *     id: 'projekt-1',
 *     profil: 'thueringen-integrationsbegleitung-2019',
 *     projektbeginnAm: '2019-02-01',
 *     jobcenter: [{ kennung: 'jobcenter-a' }],
 *   },
 *   { asOf: '2019-01-10' },
 * );
 * entries[0]?.dueOn; //=> '2019-02-01'
 * ```
 */
export function agendaKooperationsvertrag(input: unknown, options: AgendaOptions): Agenda {
  return agendaWith(wing, input, options);
}
