/** Every place of a JSON value, from the root on, with the value that stands there. */
export function* places(
  value: unknown,
  path: readonly string[] = [],
): Generator<readonly [readonly string[], unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, key]);
}

/** A copy with the value at a place replaced; `undefined` removes it. */
export function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    const index = Number(key);
    const inner = replaced(list[index], rest, by);
    return [...list.slice(0, index), ...(inner === undefined ? [] : [inner]), ...list.slice(index + 1)];
  }
  const object = value as Readonly<Record<string, unknown>>;
  const inner = replaced(object[key], rest, by);
  if (inner !== undefined) return { ...object, [key]: inner };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** A copy with one more own key in the object at a place; also where the key is `__proto__`. */
export function withKey(value: unknown, path: readonly string[], key: string): unknown {
  const object = path.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], value);
  const entries = Object.entries(object as object).map(
    ([name, inner]) => `${JSON.stringify(name)}:${JSON.stringify(inner)}`,
  );
  const text = `{${[...entries, `${JSON.stringify(key)}:{"a":1}`].join(',')}}`;
  return replaced(value, path, JSON.parse(text));
}

interface Node {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

// By hand: a text for each written form the schemas ask for.
const samples: Readonly<Record<string, string>> = {
  '^[A-Za-z0-9._-]{1,64}$': 'kennung-1',
  '^[a-z][A-Za-z]{1,63}\\.[a-z][A-Za-z]{1,63}$': 'kooperationsplan.textform',
  '^\\d{1,3}[a-z]?$': '31a',
  '^(?:[01]\\d|2[0-3]):[0-5]\\d$': '09:30',
  '^(?:20\\d\\d|2100)-(?:0[1-9]|1[0-2])$': '2026-08',
};

/** A document in which every key of a JSON Schema is filled. */
export function filled(schema: unknown): unknown {
  const node = schema as Node;
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum[0];
  if (node.anyOf !== undefined) return filled(node.anyOf[0]);
  switch (node.type) {
    case 'object':
      return Object.fromEntries(Object.entries(node.properties ?? {}).map(([key, inner]) => [key, filled(inner)]));
    case 'array':
      return [filled(node.items)];
    case 'integer':
    case 'number':
      return node.minimum;
    case 'boolean':
      return true;
    default:
      if (node.format === 'date') return '2026-08-31';
      if (node.pattern === undefined) return 'Text';
      return samples[node.pattern] ?? 'a written form without a sample';
  }
}
