import { agendaWith } from '../law/agenda';
import type { AgendaOptions } from '../law/options';
import type { Agenda } from '../law/report';
import { wing } from './wing';

/**
 * Every due day of a Kontaktnachweis: the end of a running period that still lacks contacts, the notice of a shortfall
 * where the profile names a deadline, the last permitted day of Nachbetreuung.
 *
 * @param input - a {@link Kontaktnachweis}, or anything
 * @param options - `asOf` is needed; with `horizonUntil` the periods to come up to that day are listed
 * @returns due days in order, each with actor, norm and state on `asOf`
 * @throws ArgumentError when an option is wrong
 *
 * @example
 * ```ts
 * import { agendaKontaktdichte } from 'kooperationsplan';
 * const { entries } = agendaKontaktdichte(
 *   {
 *     art: 'kontaktnachweis',
 *     id: 'nachweis-1',
 *     profil: 'thueringen-integrationsbegleitung-2019',
 *     phasen: [{ phase: 'regulaer', ab: '2023-02-01' }],
 *   },
 *   { asOf: '2023-02-10' },
 * );
 * entries[0]?.dueOn; //=> '2023-02-28'
 * ```
 */
export function agendaKontaktdichte(input: unknown, options: AgendaOptions): Agenda {
  return agendaWith(wing, input, options);
}
