import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/cli/examples';
import { arten, wings } from '../../src/documents';
import { jsonSchemaOf } from '../../src/interchange/jsonSchema';
import { readForm } from '../../src/law/form';
import { filled, places, replaced, withKey } from './mutations';

// The pattern beside `format` says all that a day may be.
const ajv = new Ajv2020({ strict: true, formats: { date: true } });

const complete = [...new Set(examples.flatMap(({ of }) => of))].map(
  ({ document }) => document as { readonly art: string },
);

/** Steps of a quarter and beside them, at the bounds of hours and at those of a number. */
const uneven = [0.25, 7.75, 0.1, 7.3, 9999.75, 10_000, 10_000.25, 10_000.3, -0.25, -7.3, 1e-7];

describe.each(arten)('%s: ajv and the library agree on the form', (art) => {
  const schema = jsonSchemaOf(art);
  const validate = ajv.compile(schema);
  // Every key that there is stands in the first.
  const full = filled(schema);
  const documents = [full, ...complete.filter((document) => document.art === art)];

  function wellFormed(document: unknown): boolean {
    // The form alone: every front door reads it by this way, and the rules would cost three times as much.
    const { findings } = readForm(document, wings[art], 'en');
    const library = findings.length === 0;
    if (validate(document) !== library) {
      const { instancePath, message } = validate.errors?.[0] ?? {};
      const form = findings[0]?.message ?? 'well-formed';
      expect.fail(`ajv: ${instancePath ?? ''} ${message ?? 'valid'}; library: ${form}`);
    }
    return library;
  }

  /** Asks both about a change at every place of the documents; gives how many were accepted and refused. */
  function everywhere(
    of: readonly unknown[],
    change: (document: unknown, path: readonly string[], found: unknown) => readonly unknown[],
  ) {
    const answers = { accepted: 0, refused: 0 };
    for (const document of of) {
      for (const [path, found] of places(document)) {
        for (const changed of change(document, path, found)) answers[wellFormed(changed) ? 'accepted' : 'refused']++;
      }
    }
    return answers;
  }

  function count(of: readonly unknown[], is: (found: unknown) => boolean): number {
    return of.flatMap((document) => [...places(document)]).filter(([, found]) => is(found)).length;
  }

  it('as it is', () => {
    expect(documents.map(wellFormed)).toEqual(documents.map(() => true));
  });

  it('with every leaf and branch removed', () => {
    const { accepted, refused } = everywhere(documents, (document, path) =>
      path.length === 0 ? [] : [replaced(document, path, undefined)],
    );
    // Of each document at least art and id are needed, and most facts are not.
    expect(refused).toBeGreaterThan(2 * documents.length - 1);
    expect(accepted).toBeGreaterThan(refused / 2);
  });

  it('with every leaf and branch mistyped', () => {
    const types = [null, true, false, 0, 1.5, '', 'x', [], [null], {}];
    const { refused } = everywhere([full], (document, path) => types.map((by) => replaced(document, path, by)));
    expect(refused).toBeGreaterThan(7 * count([full], () => true));
  });

  it('with texts, numbers and lists at and beyond their bounds', () => {
    const { accepted, refused } = everywhere([full], (document, path, found) => {
      const by = (values: readonly unknown[]) => values.map((value) => replaced(document, path, value));
      if (typeof found === 'string') return by([1, 64, 65, 4000, 4001].map((length) => 'a'.repeat(length)));
      if (typeof found === 'number') return by([-1, 0, 1, 2, 31, 32, 500, 501, 1000, 1001, 9999, 1e9, 1.5, ...uneven]);
      if (Array.isArray(found)) return by([0, 1, 500, 501].map((length) => Array<unknown>(length).fill(found[0])));
      return [];
    });
    const bounded = (found: unknown) => typeof found === 'string' || typeof found === 'number' || Array.isArray(found);
    expect(accepted).toBeGreaterThan(0);
    expect(refused).toBeGreaterThanOrEqual(count([full], bounded));
  });

  it('with days that do not exist, lie out of bounds or are written another way', () => {
    const good = ['2000-01-01', '2100-12-31', '2024-02-29', '2000-02-29', '2026-12-31'];
    const bad = ['1999-12-31', '2101-01-01', '2026-02-30', '2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10'];
    const written = [
      '2026-04-31',
      '31.08.2026',
      '2026-08-31T00:00:00Z',
      '2026-8-3',
      '20260803',
      '2026-W32',
      ' 2026-08-03',
    ];
    const days = everywhere([full], (document, path, found) =>
      typeof found === 'string' && /^\d{4}-\d\d-\d\d$/.test(found)
        ? good.map((day) => replaced(document, path, day))
        : [],
    );
    expect(days.refused).toBe(0);
    expect(days.accepted).toBeGreaterThan(0);
    const none = everywhere([full], (document, path, found) =>
      typeof found === 'string' && /^\d{4}-\d\d-\d\d$/.test(found)
        ? [...bad, ...written, '2026-08-03\n'].map((day) => replaced(document, path, day))
        : [],
    );
    expect(none.accepted).toBe(0);
  });

  it.each(['foreign', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'with the key %j added in every object',
    (key) => {
      const { accepted, refused } = everywhere([full], (document, path, found) =>
        typeof found === 'object' && found !== null && !Array.isArray(found) ? [withKey(document, path, key)] : [],
      );
      const isObject = (found: unknown) => typeof found === 'object' && found !== null && !Array.isArray(found);
      expect({ accepted, refused }).toEqual({ accepted: 0, refused: count([full], isObject) });
    },
  );

  it('with another kind of value at the root', () => {
    for (const root of [null, 1, 'x', true, [], [full], {}]) expect(wellFormed(root)).toBe(false);
  });
});
