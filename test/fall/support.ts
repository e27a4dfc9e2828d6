import { checkFall, writePath, type AgendaOptions } from 'kooperationsplan';
import { changed, type Change } from '../../src/begriffe/change';
import { completeFall2026 } from '../../src/fall/examples';

export { remove, set } from '../../src/begriffe/change';

/** The complete case with changes; places begin with the place of the document in the list. */
export function fall(...changes: readonly Change[]): readonly unknown[] {
  return changed(completeFall2026.document, changes) as readonly unknown[];
}

/** What the documents say of each other, in short: `einPlan violated plan-2`. */
export function found(documents: readonly unknown[], options: Partial<AgendaOptions> = {}): readonly string[] {
  return checkFall(documents, { asOf: completeFall2026.asOf, ...options }).findings.map(
    ({ rule, outcome, dokument, path }) =>
      [rule.replace('fall.', ''), outcome, dokument?.id ?? '', writePath(path)].join(' ').trimEnd(),
  );
}

/** How a rule was answered, subject by subject. */
export function answers(rule: string, documents: readonly unknown[], options: Partial<AgendaOptions> = {}) {
  const { applied = [] } = checkFall(documents, { asOf: completeFall2026.asOf, ...options });
  return applied
    .filter((entry) => entry.rule === `fall.${rule}`)
    .map(({ outcome, because }) => (because === undefined ? outcome : `${outcome} ${because}`));
}
