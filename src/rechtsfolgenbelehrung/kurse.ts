import type { Text } from '../law/language';

/** What changed on 2026-07-01 in § 31 Abs. 1 Satz 1 SGB II for courses. */
export const kurseInNummer3: Text = {
  de: 'Nr. 1 knüpft nur noch an verlangte Eigenbemühungen an; Integrationskurs und Deutschsprachförderung stehen ausdrücklich in Nr. 3.',
  en: 'Nr. 1 belongs to own efforts only; Integrationskurs and Deutschsprachförderung stand in Nr. 3 in so many words.',
};
