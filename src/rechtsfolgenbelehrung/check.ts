import { checkWith, refusedReport } from '../law/check';
import type { CheckOptions } from '../law/options';
import type { Report } from '../law/report';
import { schreibenWings, wingOfSchreiben } from './schreibenWings';

/**
 * Checks a letter of a Jobcenter against the law of its day: Einladung, Aufforderung, Verpflichtung (§ 15a SGB II) or
 * Minderungsbescheid (§§ 31a, 31b, 32 SGB II), and the instruction on consequences it carries.
 *
 * @param input - a letter, or anything; an unknown `art` is a form finding that lists the four
 * @param options - `asOf`, the day the question is asked on (`YYYY-MM-DD`), is needed; there is no default
 * @returns the report: verdict, findings in document order; never whether an instruction is enough or a person in breach
 * @throws ArgumentError when an option is wrong
 *
 * @example
 * ```ts
 * import { checkSchreiben } from 'kooperationsplan';
 * const { findings } = checkSchreiben(
 *   { art: 'aufforderung', id: 'brief-2', versandtAm: '2026-03-02', planstand: 'nichtZustandeGekommen' },
 *   { asOf: '2026-03-03' },
 * );
 * findings.map((finding) => finding.kind === 'rule' && finding.norm); //=> ['§ 15 Abs. 5 Satz 2, Abs. 6 SGB II', '§ 15 Abs. 6 SGB II']
 * ```
 */
export function checkSchreiben(input: unknown, options: CheckOptions): Report {
  const wing = wingOfSchreiben(input);
  if (wing === undefined) return refusedReport(input, Object.keys(schreibenWings), options);
  return checkWith(wing, input, options);
}
