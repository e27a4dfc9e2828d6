import { checkWith } from '../law/check';
import type { CheckOptions } from '../law/options';
import type { Report } from '../law/report';
import { wing } from './wing';

/**
 * Checks the participation in a measure against the local instruction it names as profile: modules, booking, Bescheid,
 * Erwartungsbögen, changes, the plan beside it, closing; and in any case against the caps of § 45 SGB III.
 *
 * @param input - a {@link Massnahmeteilnahme}, or anything: what cannot be read becomes a form finding, never an exception
 * @param options - `asOf`, the day the question is asked on (`YYYY-MM-DD`), is needed; `profiles` adds instructions of the
 * caller
 * @returns the report: verdict, findings in document order, and with `record` every rule asked
 * @throws ArgumentError when an option is wrong; the message names the option, never its value
 *
 * @example
 * ```ts
 * import { checkAktivzentrum } from 'kooperationsplan';
 * const { findings } = checkAktivzentrum(
 *   {
 *     art: 'massnahmeteilnahme',
 *     id: 'teilnahme-1',
 *     profil: 'goettingen-aktivzentrum-2024',
 *     teilnahmeAb: '2026-03-02',
 *     kosten: [{ modul: 'offenes-angebot', art: 'fahrkosten', gewaehrtAm: '2026-03-04' }],
 *   },
 *   { asOf: '2026-03-09' },
 * );
 * findings.map((finding) => finding.kind === 'rule' && [finding.rule, finding.severity]); //=> [['aktivzentrum.keineKosten', 'error']]
 * ```
 */
export function checkAktivzentrum(input: unknown, options: CheckOptions): Report {
  return checkWith(wing, input, options);
}
