import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agenda, checkDocument, writePath, type CheckOptions, type Finding } from 'kooperationsplan';
import { changed, type Change } from '../../src/begriffe/change';

interface Expected {
  readonly rule: string;
  readonly outcome: string;
  readonly path: string;
  readonly norm?: string;
}

interface GoldenCase {
  readonly id: string;
  readonly statements: readonly string[];
  readonly source: string;
  readonly story: string;
  readonly document: object;
  readonly options: CheckOptions;
  /** All findings, in any order. */
  readonly expected: readonly Expected[];
  /** The one thing that is put right. */
  readonly mended?: readonly Change[];
  /** What is left after it; nothing where it is absent. */
  readonly remaining?: readonly Expected[];
  readonly permission?: true;
  readonly due?: readonly {
    readonly rule: string;
    readonly dueOn: string;
    readonly state: string;
    readonly nextWorkingDay?: string;
  }[];
}

// Those of src/fristen are worked examples in a form of their own.
const cases = readdirSync(new URL('./', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'fristen')
  .flatMap(({ name }) => {
    const folder = new URL(`${name}/`, import.meta.url);
    return readdirSync(folder).map(
      (file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldenCase] as const,
    );
  });

function seen(findings: readonly Finding[], asked: readonly Expected[]): readonly Expected[] {
  return findings.map((finding): Expected => {
    const path = writePath(finding.path);
    if (finding.kind === 'form') return { rule: finding.code, outcome: 'form', path };
    const { rule, outcome, norm } = finding;
    const named = asked.some((one) => one.rule === rule && one.path === path && one.norm !== undefined);
    return { rule, outcome, path, ...(named && { norm }) };
  });
}

function sorted(findings: readonly Expected[]): readonly Expected[] {
  return [...findings].sort((a, b) => (`${a.rule} ${a.path}` < `${b.rule} ${b.path}` ? -1 : 1));
}

describe.each(cases)('%s', (file, golden) => {
  const { document, options, expected, mended, remaining = [], permission, due } = golden;

  it(golden.story, () => {
    const { findings } = checkDocument(document, options);
    expect(sorted(seen(findings, expected))).toEqual(sorted(expected));
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
      const { findings } = checkDocument(changed(document, mended), options);
      expect(sorted(seen(findings, remaining))).toEqual(sorted(remaining));
    });
  }

  if (due !== undefined) {
    it('stands in the agenda', () => {
      const rules = due.map(({ rule }) => rule);
      const entries = agenda(document, options).entries.filter(({ rule }) => rules.includes(rule));
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
