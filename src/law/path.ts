/** A place in a document: `['fassungen', 0, 'erstelltAm']`. Only known keys and indices, never an unknown key. */
export type Path = readonly (string | number)[];

/** A place as people write it: `fassungen[0].erstelltAm`; the document itself is the empty string. */
export function writePath(path: Path): string {
  let text = '';
  for (const segment of path) {
    text += typeof segment === 'number' ? `[${String(segment)}]` : text === '' ? segment : `.${segment}`;
  }
  return text;
}

/** Where an object stands in a document, found by identity; `undefined` when it is not in it. */
export function locate(root: unknown, target: object): Path | undefined {
  if (root === target) return [];
  if (typeof root !== 'object' || root === null) return undefined;
  const keys = Array.isArray(root) ? root.keys() : Object.keys(root);
  for (const key of keys) {
    const rest = locate((root as Record<string | number, unknown>)[key], target);
    if (rest !== undefined) return [key, ...rest];
  }
  return undefined;
}

/** Where every object of a document stands, by identity; for callers that ask about many of them. */
export function indexPlaces(root: object): ReadonlyMap<object, Path> {
  const places = new Map<object, Path>();
  const enter = (node: object, path: Path): void => {
    if (places.has(node)) return;
    places.set(node, path);
    const isList = Array.isArray(node);
    for (const key of Object.keys(node)) {
      const value = (node as Record<string, unknown>)[key];
      // Only objects have a place of their own: no path is made for what they hold.
      if (typeof value === 'object' && value !== null) enter(value, [...path, isList ? Number(key) : key]);
    }
  };
  enter(root, []);
  return places;
}

/** The value at a place of a raw document. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}

type Step<View, Segment extends string> = Segment extends `${infer Key}[]`
  ? Key extends keyof View
    ? NonNullable<View[Key]> extends readonly (infer Item)[]
      ? Item
      : never
    : never
  : Segment extends keyof View
    ? NonNullable<View[Segment]>
    : never;

/**
 * What a rule is asked about, from its `at`: `''` is the document, `schritte[]` each step,
 * `persoenlichesAngebot?` the place even when nothing stands there.
 */
export type SubjectAt<View, At extends string> = At extends ''
  ? View
  : At extends `${infer Head}.${infer Rest}`
    ? SubjectAt<Step<View, Head>, Rest>
    : At extends `${infer Key}?`
      ? Key extends keyof View
        ? View[Key] | undefined
        : never
      : Step<View, At>;

/** A compiled `at`: the keys to walk, which of them are lists, and whether the last place is asked when absent. */
export interface CompiledAt {
  readonly keys: readonly string[];
  readonly lists: readonly boolean[];
  readonly evenAbsent: boolean;
}

/** Compiles the `at` of a rule, once, when it is defined. */
export function compileAt(at: string): CompiledAt {
  const evenAbsent = at.endsWith('?');
  const segments = at === '' ? [] : (evenAbsent ? at.slice(0, -1) : at).split('.');
  return {
    keys: segments.map((segment) => (segment.endsWith('[]') ? segment.slice(0, -2) : segment)),
    lists: segments.map((segment) => segment.endsWith('[]')),
    evenAbsent,
  };
}
