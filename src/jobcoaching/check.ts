import { checkWith } from '../law/check';
import type { CheckOptions } from '../law/options';
import type { Report } from '../law/report';
import type { Fallstand } from './fallstand';
import { wing } from './wing';

/**
 * Checks a Jobcoaching case against the process its profile holds: order, parties, recipients, channels, enclosures,
 * contents of the sections, deadlines. The acts are replayed once; one that is out of order, unknown or malformed is
 * reported and read on, so that the state is never lost.
 *
 * @param input - a {@link Jobcoaching} case, or anything: what cannot be read becomes a form finding, never an exception
 * @param options - `asOf`, the day the question is asked on (`YYYY-MM-DD`), is needed; `profiles` holds other processes
 * @returns the report; `result` says where the case stands, what may come next, and how the events were read;
 *   `undefined` where the profile is not known
 * @throws ArgumentError when an option or a profile is wrong; the message names the place, never its value
 *
 * @example
 * ```ts
 * import { checkJobcoaching } from 'kooperationsplan';
 * const ereignisse = [{ am: '2026-02-02', schritt: 'bedarf', von: 'ifd' }];
 * const { verdict, result } = checkJobcoaching(
 *   { art: 'jobcoaching', id: 'fall-1', profil: 'niedersachsen-jobcoaching', ereignisse },
 *   { asOf: '2026-02-03' },
 * );
 * verdict; //=> 'inOrder'
 * result?.naechste.map(({ schritt, von }) => [schritt, von]); //=> [['anforderung', 'ifd']]
 * ```
 */
export function checkJobcoaching(input: unknown, options: CheckOptions): Report<Fallstand | undefined> {
  return checkWith(wing, input, options);
}
