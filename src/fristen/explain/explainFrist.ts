import type { Frist } from '../../law/frist';
import type { Language } from '../../law/language';
import type { Zeitsumme } from '../addPeriods';
import { oneOf } from '../checks';
import type { Bekanntgabe } from '../computeBekanntgabe';
import type { Rueckwaertsfrist } from '../computeRueckwaertsfrist';
import { sayOhneEnde, sayZeitsumme } from './explainOther';
import { sayShift } from './explainShift';
import { sayWay } from './explainWay';
import type { OhneEnde } from '../ohneEnde';

/** Every result of this wing that {@link explainFrist} can write. */
export type Explainable = Frist | Bekanntgabe | Rueckwaertsfrist | OhneEnde | Zeitsumme;

/** Both languages stand in one text, `[deutsch|English]`, so that they cannot drift apart; days stand as `YYYY-MM-DD`. */
function bilingual(result: Explainable): string {
  if (result.form === 'ohneEnde') return sayOhneEnde(result);
  return result.form === 'zeitsumme' ? sayZeitsumme(result) : `${sayWay(result)} ${sayShift(result)}`;
}

/**
 * Writes a result as the two or three sentences a clerk could put into the file: what was counted, whether the end moved and why, with
 * the provisions in their order, and what to bear in mind.
 *
 * @param result A result of any function of this wing that computes a period, a Bekanntgabe or a sum.
 * @param language `de` (default) or `en`; in English the words of the statutes stay German.
 * @returns The sentences: how the day was reached, whether it moved and why, which provisions (`norms`: §§ 187 to 193 BGB, § 26 SGB X
 * and those beside them), the holidays used and the flags in words.
 * @throws ArgumentError for another language.
 *
 * @example
 * ```ts
 * import { computeFristende } from 'kooperationsplan/fristen';
 * import { explainFrist } from 'kooperationsplan/fristen/explain';
 * const frist = computeFristende({ on: '2026-12-25', kind: 'gesetzlich', land: 'NI' });
 * explainFrist(frist, 'en').split('. ')[0]; //=> 'The day named is 2026-12-25'
 * ```
 */
export function explainFrist(result: Explainable, language: Language = 'de'): string {
  return oneOf({ language }, 'language', ['de', 'en']) === 'de'
    ? bilingual(result)
        .replace(/\[(.*?)\|.*?\]/g, '$1')
        .replace(/(\d{4})-(\d\d)-(\d\d)/g, '$3.$2.$1')
    : bilingual(result).replace(/\[.*?\|(.*?)\]/g, '$1');
}
