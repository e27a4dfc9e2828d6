import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from 'kooperationsplan';
import { answerOf, goldenCases, type GoldenCase } from '../cases/read';
import layers from '../gate/layers.json';
import later from './later.json';
import statements from './statements.json';
import unserved from './unserved.json';

const cases = goldenCases.map(([, golden]) => golden);
const rules = catalogue();
const ids = statements.map(({ id }) => id);
const waiting: readonly string[] = Object.values(later as Readonly<Record<string, readonly string[]>>).flat();
const excused = unserved.map(({ id }) => id);

/** The rules a case says something about: those expected, or for a permission those that were met. */
function exercised({ document, options, expected, permission }: GoldenCase): ReadonlySet<string> {
  if (permission !== true) return new Set(expected.map(({ rule }) => rule));
  const { applied } = answerOf(document, options);
  return new Set(applied.filter(({ outcome }) => outcome === 'met').map(({ rule }) => rule));
}

const links = cases.flatMap((golden) => {
  const asked = exercised(golden);
  return golden.statements.map((statement) => ({
    golden: golden.id,
    statement,
    rules: rules.filter(({ id, serves }) => asked.has(id) && serves.includes(statement)).map(({ id }) => id),
  }));
});

describe('the statements', () => {
  it('are the 277 of the sources, the law and the courts, each once, with a source', () => {
    const count = (prefix: string): number => ids.filter((id) => id.startsWith(prefix)).length;
    expect(['KP-', 'WU-', 'TH-', 'GO-', 'NI-', 'LAW-', 'COURT-'].map(count)).toEqual([41, 23, 44, 48, 91, 24, 6]);
    expect(new Set(ids).size).toBe(277);
    for (const { id, source, text } of statements) expect([id, source !== '' && text !== '']).toEqual([id, true]);
  });

  it('are the ids the library knows', () => {
    const script = fileURLToPath(new URL('../gate/statements.mjs', import.meta.url));
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toBe(
      '277 statements, src/law/statements.ts is up to date\n',
    );
  });

  it('stand on one list at most, each with its wing or its reason', () => {
    const listed = [...waiting, ...excused];
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(later).filter((wing) => !layers.flat().includes(wing))).toEqual([]);
    expect(excused).toEqual(['WU-02', 'GO-10']);
    expect(unserved.every(({ reason }) => reason.length > 20)).toBe(true);
  });

  it('are served by a golden case or stand on a list, never both', () => {
    const served = new Set<string>(links.map(({ statement }) => statement));
    expect(ids.filter((id) => !served.has(id) && !waiting.includes(id) && !excused.includes(id))).toEqual([]);
    expect(ids.filter((id) => served.has(id) && (waiting.includes(id) || excused.includes(id)))).toEqual([]);
  });
});

describe('a golden case', () => {
  it('serves a statement through a rule it exercises', () => {
    expect(links.filter(({ rules: through }) => through.length === 0)).toEqual([]);
  });

  it('has an id of its own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });
});

describe('a rule', () => {
  it('serves what a golden case shows of it', () => {
    const shown = rules.flatMap(({ id, serves }) =>
      serves
        .filter((statement) => !links.some((link) => link.statement === statement && link.rules.includes(id)))
        .map((statement) => `${id} ${statement}`),
    );
    expect(shown).toEqual([]);
  });
});
