import fc from 'fast-check';
import { examples } from '../../src/cli/examples';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The complete documents of all wings with the day on which they are asked. */
export const complete = [...new Set(examples.flatMap(({ of }) => of))]
  .filter(({ document }) => !Array.isArray(document))
  .map(({ title, document, asOf }) => ({
    title: title.en,
    plan: document as unknown as Json,
    asOf,
  }));

/** Every place of a document, containers included. */
export function places(
  value: Json,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? (value as readonly Json[]).map((item, index) => [index, item] as const)
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => places(item, [...path, key]))];
}

/** The document with another value at one place. */
export function replaced(value: Json, path: readonly (string | number)[], by: (old: Json) => Json | undefined): Json {
  const [head, ...rest] = path;
  if (head === undefined) return by(value) ?? null;
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item, index): Json[] => {
      if (index !== head) return [item];
      if (rest.length > 0) return [replaced(item, rest, by)];
      const made = by(item);
      return made === undefined ? [] : [made];
    });
  }
  const object = value as { readonly [key: string]: Json };
  const made = rest.length > 0 ? replaced(object[head] ?? null, rest, by) : by(object[head] ?? null);
  const others = Object.entries(object).filter(([key]) => key !== String(head));
  return Object.fromEntries(made === undefined ? others : [...others, [String(head), made]]);
}

/** A complete plan with up to three places removed or replaced by any JSON. */
export const damaged: fc.Arbitrary<{ readonly document: unknown; readonly asOf: string }> = fc
  .constantFrom(...complete)
  .chain(({ plan, asOf }) =>
    fc
      .array(
        fc.record({
          place: fc.constantFrom(...places(plan).filter((path) => path.length > 0)),
          by: fc.oneof(
            { weight: 1, arbitrary: fc.constant(undefined) },
            { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json> },
            {
              weight: 2,
              arbitrary: fc.constantFrom<Json>(
                '2026-07-01',
                '31.08.2026',
                '2026-08-31T10:00',
                false,
                true,
                [],
                {},
                0,
                '',
              ),
            },
          ),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((faults) => ({
        asOf,
        document: faults.reduce((document, { place, by }) => {
          try {
            return replaced(document, place, () => by);
          } catch {
            return document;
          }
        }, plan),
      })),
  );
