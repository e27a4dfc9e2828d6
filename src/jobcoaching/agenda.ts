import { agendaWith } from '../law/agenda';
import type { AgendaOptions } from '../law/options';
import type { Agenda } from '../law/report';
import { wing } from './wing';

/**
 * Every due day of a Jobcoaching case: sections 1 and 6, the decisions, the monthly Leistungsnachweis, interim and final
 * report, the application for an extension; each with its unshifted and shifted day, basis, actor and state on `asOf`.
 *
 * @param input - a {@link Jobcoaching} case, or anything
 * @param options - `asOf` is needed; with `horizonUntil` the monthly days up to that day are listed
 * @returns due days in order; `schritt` says to whom, by which channel and with what, alternatives in a list of their own
 * @throws ArgumentError when an option or a profile is wrong
 *
 * @example
 * ```ts
 * import { agendaJobcoaching } from 'kooperationsplan';
 * const ereignisse = [
 *   { am: '2026-02-09', schritt: 'falldokumentVersand', von: 'koost', an: ['ifd'] },
 *   { am: '2026-02-10', schritt: 'passwortVersand', von: 'koost', an: ['ifd'] },
 * ];
 * const { entries } = agendaJobcoaching(
 *   { art: 'jobcoaching', id: 'fall-1', profil: 'niedersachsen-jobcoaching', ereignisse },
 *   { asOf: '2026-02-16' },
 * );
 * entries.map(({ dueOn, actor, state }) => [dueOn, actor, state]); //=> [['2026-03-10', 'ifd', 'open']]
 * ```
 */
export function agendaJobcoaching(input: unknown, options: AgendaOptions): Agenda {
  return agendaWith(wing, input, options);
}
