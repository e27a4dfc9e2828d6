import { agendaWith } from '../law/agenda';
import type { AgendaOptions } from '../law/options';
import type { Agenda } from '../law/report';
import { wing } from './wing';

/**
 * Every due day of a Kooperationsplan: the next Fortschreibung (§ 15 Abs. 3 Satz 2 SGB II), each step, each proof, the
 * checks of the arrangements until 2026-06-30, the offer of advice after a Minderung.
 *
 * @param input - a {@link Kooperationsplan}, or anything
 * @param options - `asOf` is needed; with `horizonUntil` the recurring days up to that day are listed
 * @returns due days in order, each with actor, norm and state on `asOf`; findings say what kept a day from being computed
 * @throws ArgumentError when an option is wrong
 *
 * @example
 * ```ts
 * import { agendaKooperationsplan } from 'kooperationsplan';
 * const { entries } = agendaKooperationsplan(
 *   { art: 'kooperationsplan', id: 'plan-1', fassungen: [{ nummer: 1, erstelltAm: '2026-08-31' }] },
 *   { asOf: '2026-09-01' },
 * );
 * entries[0]?.dueOn; //=> '2027-02-28'
 * ```
 */
export function agendaKooperationsplan(input: unknown, options: AgendaOptions): Agenda {
  return agendaWith(wing, input, options);
}
