import { checkWith } from '../law/check';
import type { CheckOptions } from '../law/options';
import type { Report } from '../law/report';
import type { Kontaktuebersicht } from './uebersicht';
import { wing } from './wing';

/**
 * Checks the contacts of one participant against the profile the sheet names: how many are asked in each period, which
 * count, what a shortfall asks for, how long Nachbetreuung may last. The number comes from the profile, never from a
 * statute: none sets one.
 *
 * @param input - a {@link Kontaktnachweis}, or anything: what cannot be read becomes a form finding, never an exception
 * @param options - `asOf`, the day the question is asked on (`YYYY-MM-DD`), is needed; there is no default
 * @returns the report; its `result` is the table of periods, `undefined` where no profile is known
 * @throws ArgumentError when an option is wrong; the message names the option, never its value
 *
 * @example
 * ```ts
 * import { checkKontaktdichte } from 'kooperationsplan';
 * const { verdict, result } = checkKontaktdichte(
 *   {
 *     art: 'kontaktnachweis',
 *     id: 'nachweis-1',
 *     profil: 'thueringen-integrationsbegleitung-2019',
 *     phasen: [{ phase: 'regulaer', ab: '2023-02-01' }],
 *     kontakte: [
 *       { am: '2023-02-06', mittel: 'persoenlich' },
 *       { am: '2023-02-20', mittel: 'telefon' },
 *     ],
 *   },
 *   { asOf: '2023-03-01' },
 * );
 * verdict; //=> 'violations'
 * result?.zeitraeume[0]?.fehlend; //=> 1
 * result?.zeitraeume[0]?.nichtGezaehlt; //=> [{ am: '2023-02-20', mittel: 'telefon', grund: 'mittel' }]
 * ```
 */
export function checkKontaktdichte(input: unknown, options: CheckOptions): Report<Kontaktuebersicht | undefined> {
  return checkWith(wing, input, options);
}
