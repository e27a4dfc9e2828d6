import { checkWith } from '../law/check';
import type { CheckOptions } from '../law/options';
import type { Report } from '../law/report';
import { wing } from './wing';

/**
 * Checks a Kooperationsplan against § 15 SGB II in the wording of its day: contents, Textform, joint update after six
 * months, checks of the arrangements, the offer of advice after a Minderung (§ 31a Abs. 6 SGB II).
 *
 * @param input - a {@link Kooperationsplan}, or anything: what cannot be read becomes a form finding, never an exception
 * @param options - `asOf`, the day the question is asked on (`YYYY-MM-DD`), is needed; there is no default
 * @returns the report: verdict, findings in document order, and with `record` every rule asked
 * @throws ArgumentError when an option is wrong; the message names the option, never its value
 *
 * @example
 * ```ts
 * import { checkKooperationsplan } from 'kooperationsplan';
 * const report = checkKooperationsplan(
 *   { art: 'kooperationsplan', id: 'plan-1', fassungen: [{ nummer: 1, erstelltAm: '2026-07-01' }] },
 *   { asOf: '2026-07-02' },
 * );
 * report.verdict; //=> 'violations'
 * const [offer] = report.findings.filter(({ kind, path }) => kind === 'rule' && path[0] === 'persoenlichesAngebot');
 * offer?.kind === 'rule' && offer.norm; //=> '§ 15 Abs. 2 Satz 2 SGB II'
 * ```
 */
export function checkKooperationsplan(input: unknown, options: CheckOptions): Report {
  return checkWith(wing, input, options);
}
