import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../law/acts';
import type { EditionInput } from '../law/edition';
import type { Text } from '../law/language';

/** What changed on 2026-07-01 in § 31 Abs. 1 Satz 1 SGB II for courses. */
export const kurseInNummer3: Text = {
  de: 'Nr. 1 knüpft nur noch an verlangte Eigenbemühungen an; Integrationskurs und Deutschsprachförderung stehen ausdrücklich in Nr. 3.',
  en: 'Nr. 1 belongs to own efforts only; Integrationskurs and Deutschsprachförderung stand in Nr. 3 in so many words.',
};

const checkedOn = '2026-08-19';

/** The two wordings of § 31 Abs. 1 Satz 1 Nr. 1 and 3 SGB II, with what a rule draws from each. */
export function nummer1Und3<P extends object>(bis2026: P, seit2026: P): readonly EditionInput<P>[] {
  return [
    {
      from: '2023-01-01',
      to: '2026-06-30',
      norm: '§ 31 Abs. 1 Satz 1 Nr. 1, 3 SGB II',
      act: buergergeldGesetz,
      checkedOn,
      parameters: bis2026,
    },
    {
      from: '2026-07-01',
      norm: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II',
      act: sgb2Aenderungsgesetz13,
      checkedOn,
      parameters: seit2026,
      changed: kurseInNummer3,
    },
  ] as unknown as readonly EditionInput<P>[];
}
