import { describe, expect, it } from 'vitest';
import { writePath, type Applied } from 'kooperationsplan';
import { changed, remove } from '../../src/begriffe/change';
import { documentsOf } from '../../src/begriffe/ruleExample';
import { checkExample, examples } from '../../src/cli/examples';
import { wings } from '../../src/documents';
import { openPlaces, present } from '../support/openFacts';

// A rule may be asked of several things that come from one place, such as the months of a phase: each has its number.
function keysOf(applied: readonly Applied[], outcomes: readonly Applied['outcome'][]): readonly string[] {
  const seen = new Map<string, number>();
  return applied.flatMap(({ rule, path, outcome }) => {
    const key = `${rule} ${path === undefined ? '' : writePath(path)}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return outcomes.includes(outcome) ? [`${key} ${String(number)}`] : [];
  });
}

const open = new Map(Object.values(wings).map((wing) => [wing.art as string, openPlaces(wing.schema())]));
// The documents of a case have their place in the list before the place of the fact.
function openIn(document: object): readonly string[] {
  if (Array.isArray(document)) {
    return document.flatMap((one: object, index) => openIn(one).map((place) => `${String(index)}.${place}`));
  }
  const { art } = document as { readonly art: string };
  return (open.get(art) ?? []).flatMap((pattern) => present(document, pattern));
}

const cases = examples.flatMap((example) =>
  example.of.map((complete) => ({ rule: example.rule, on: complete.title.en, ...documentsOf(example, complete) })),
);

describe.each(cases)('the counter-example of $rule, $on', ({ fault, options }) => {
  it('with an open fact less never turns violated or undetermined into met', () => {
    const faults = keysOf(checkExample(fault, options).applied ?? [], ['violated', 'undetermined']);
    for (const place of openIn(fault)) {
      const met = new Set(keysOf(checkExample(changed(fault, [remove(place)]), options).applied ?? [], ['met']));
      expect([place, ...faults.filter((rule) => met.has(rule))]).toEqual([place]);
    }
  });
});
