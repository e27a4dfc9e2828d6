import { agendaWith } from '../law/agenda';
import type { AgendaOptions } from '../law/options';
import type { Agenda } from '../law/report';
import { wing } from './wing';

/**
 * Every due day of a participation: the end of each Erwartungsbogen, the end of the booking, the plan to be adapted after a
 * change, the booking to be closed after the actual end.
 *
 * @param input - a {@link Massnahmeteilnahme}, or anything
 * @param options - `asOf` is needed; `profiles` adds instructions of the caller
 * @returns due days in order, each with actor, norm and state on `asOf`; findings say what kept a day from being computed
 * @throws ArgumentError when an option is wrong
 *
 * @example
 * ```ts
 * import { agendaAktivzentrum } from 'kooperationsplan';
 * const { entries } = agendaAktivzentrum(
 *   {
 *     art: 'massnahmeteilnahme',
 *     id: 'teilnahme-1',
 *     profil: 'goettingen-aktivzentrum-2024',
 *     teilnahmeAb: '2026-03-02',
 *     einbuchung: { ab: '2026-03-02', bis: '2026-12-01' },
 *   },
 *   { asOf: '2026-03-09' },
 * );
 * entries.map(({ title, dueOn }) => [title, dueOn]); //=> [['Ende der Einbuchung', '2026-12-01']]
 * ```
 */
export function agendaAktivzentrum(input: unknown, options: AgendaOptions): Agenda {
  return agendaWith(wing, input, options);
}
