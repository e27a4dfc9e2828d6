import { describe, expect, it } from 'vitest';
import type { CheckOptions } from 'kooperationsplan';
import { changed } from '../../src/begriffe/change';
import { answerOf, goldenCases, type Expected } from './read';

function seen(document: object, options: CheckOptions, asked: readonly Expected[]): readonly Expected[] {
  return answerOf(document, options).places.map(([finding, path]): Expected => {
    if (finding.kind === 'form') return { rule: finding.code, outcome: 'form', path };
    const { rule, outcome, norm } = finding;
    const expected = asked.find((one) => one.rule === rule && one.path === path);
    const keys = Object.keys(expected?.facts ?? {});
    return {
      rule,
      outcome,
      path,
      ...(expected?.norm !== undefined && { norm }),
      ...(expected?.facts !== undefined && { facts: Object.fromEntries(keys.map((key) => [key, finding.facts[key]])) }),
    };
  });
}

function sorted(findings: readonly Expected[]): readonly Expected[] {
  return [...findings].sort((a, b) => (`${a.rule} ${a.path}` < `${b.rule} ${b.path}` ? -1 : 1));
}

describe.each(goldenCases)('%s', (file, golden) => {
  const { document, options, expected, mended, remaining = [], permission, due } = golden;

  it(golden.story, () => {
    expect(sorted(seen(document, options, expected))).toEqual(sorted(expected));
  });

  it('is a case that proves something', () => {
    expect(`${golden.id}.json`).toBe(file);
    expect(golden.source.length).toBeGreaterThan(0);
    expect(golden.source).not.toMatch(/https?:|www\./);
    if (permission === true) expect([expected, mended]).toEqual([[], undefined]);
    else expect([expected.length > 0, mended?.length !== 0]).toEqual([true, true]);
  });

  if (mended !== undefined) {
    it('is in order when that is mended', () => {
      expect(sorted(seen(changed(document, mended), options, remaining))).toEqual(sorted(remaining));
    });
  }

  if (due !== undefined) {
    it('stands in the agenda', () => {
      const rules = due.map(({ rule }) => rule);
      const entries = answerOf(document, options)
        .entries()
        .filter(({ rule }) => rules.includes(rule));
      expect(
        entries.map(({ rule, dueOn, state, nextWorkingDay }) => ({
          rule,
          dueOn,
          state,
          ...(nextWorkingDay !== undefined && { nextWorkingDay }),
        })),
      ).toEqual(due);
    });
  }
});
