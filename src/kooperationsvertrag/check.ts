import { checkWith } from '../law/check';
import type { CheckOptions } from '../law/options';
import type { Report } from '../law/report';
import type { Nachweisregister } from './register';
import { wing } from './wing';

/**
 * Checks the contracts of a project between Träger and Jobcenter against the paper of its programme: a contract with each
 * competent Jobcenter, obligatory and recommended clauses, numbers and parties, evidence, clauses that were not kept. What
 * the paper asks stands in the profile the document names; `result` is the register of evidence for an on-site check.
 *
 * @param input - a {@link Kooperationsvertrag}, or anything: what cannot be read becomes a form finding, never an exception
 * @param options - `asOf`, the day the question is asked on (`YYYY-MM-DD`), is needed; own programmes go into `profiles`
 * @returns the report; `result` is `undefined` where the contracts as a whole cannot be read
 * @throws ArgumentError when an option or a profile is wrong; the message names it, never its value
 *
 * @example
 * ```ts
 * import { checkKooperationsvertrag } from 'kooperationsplan';
 * const { verdict, result } = checkKooperationsvertrag(
 *   {
 *     art: 'kooperationsvertrag',
 *     id: 'projekt-1',
 *     profil: 'thueringen-integrationsbegleitung-2019',
 *     projektbeginnAm: '2019-01-01',
 *     jobcenter: [{ kennung: 'jobcenter-a' }],
 *     vertraege: [{ kennung: 'vertrag-1', jobcenter: 'jobcenter-a', geschlossenAm: '2018-12-10' }],
 *   },
 *   { asOf: '2019-02-01' },
 * );
 * verdict; //=> 'violations'
 * result?.zeilen.filter(({ verlangt }) => verlangt === 'empfohlen').length; //=> 9
 * ```
 */
export function checkKooperationsvertrag(input: unknown, options: CheckOptions): Report<Nachweisregister | undefined> {
  return checkWith(wing, input, options);
}
