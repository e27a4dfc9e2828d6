import { agendaKooperationsvertrag, checkKooperationsvertrag, type AgendaOptions } from 'kooperationsplan';
import { shortOf } from '../support/short';

export { changed, remove, set, type Change } from '../../src/begriffe/change';
export { vertraege2019, vertrag2019 } from '../../src/kooperationsvertrag/examples';

/** The day on which the complete contract of 2019 has no finding. */
export const asOf = '2019-06-03';

const { dueDays, ...short } = shortOf('kooperationsvertrag', checkKooperationsvertrag, agendaKooperationsvertrag);

export const { found, findingOf, answers } = short;

/** The due days of a rule with their states. */
export function due(rule: string, document: unknown, options: AgendaOptions): readonly string[] {
  const own = dueDays(document, options).filter((line) => line.startsWith(`${rule} `));
  return own.map((line) => line.slice(rule.length + 1));
}
