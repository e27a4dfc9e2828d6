import { describe, expect, it } from 'vitest';
import { checkDocument, writePath, type Applied } from 'kooperationsplan';
import { changed, remove } from '../../src/begriffe/change';
import { documentsOf } from '../../src/begriffe/ruleExample';
import { examples } from '../../src/cli/examples';
import { wings } from '../../src/documents';
import { openPlaces, present } from '../support/openFacts';

function keyOf({ rule, path }: Applied): string {
  return `${rule} ${path === undefined ? '' : writePath(path)}`;
}

const open = new Map(Object.values(wings).map((wing) => [wing.art as string, openPlaces(wing.schema())]));
const cases = examples.flatMap((example) =>
  example.of.map((complete) => ({ rule: example.rule, on: complete.title.en, ...documentsOf(example, complete) })),
);

describe.each(cases)('the counter-example of $rule, $on', ({ fault, options }) => {
  it('with an open fact less never turns violated or undetermined into met', () => {
    const before = checkDocument(fault, options).applied ?? [];
    const faults = before.filter(({ outcome }) => outcome === 'violated' || outcome === 'undetermined').map(keyOf);
    const { art } = fault as { readonly art: string };
    for (const place of (open.get(art) ?? []).flatMap((pattern) => present(fault, pattern))) {
      const after = checkDocument(changed(fault, [remove(place)]), options).applied ?? [];
      const met = new Set(after.filter(({ outcome }) => outcome === 'met').map(keyOf));
      expect([place, ...faults.filter((rule) => met.has(rule))]).toEqual([place]);
    }
  });
});
