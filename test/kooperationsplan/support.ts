import { agendaKooperationsplan, checkKooperationsplan, type AgendaOptions } from 'kooperationsplan';
import { shortOf } from '../support/short';

export { changed, remove, set, type Change } from '../../src/begriffe/change';
export { asOf2023, asOf2026, plan2023, plan2026, zweiteFassung as zweite } from '../../src/kooperationsplan/examples';

const short = shortOf('kooperationsplan', checkKooperationsplan, agendaKooperationsplan);
export const { found, findingOf, answers } = short;

/** The due days of a rule with their states. */
export function due(rule: string, document: unknown, options: AgendaOptions): readonly string[] {
  const lines = short.dueDays(document, options).filter((line) => line.startsWith(`${rule} `));
  return lines.map((line) => line.slice(rule.length + 1));
}
