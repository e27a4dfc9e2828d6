import { indexPlaces, type Path } from './path';
import { stop } from './question';

/** What rules may read of a document. */
export interface Guarded {
  readonly view: object;
  /** Where an object of the view stands; `undefined` for a well-formed document, whose view is searched itself. */
  readonly pathOf: ((target: object) => Path | undefined) | undefined;
}

interface Node {
  broken: boolean;
  readonly children: Map<string, Node>;
}

function grow(places: readonly Path[]): Node {
  const root: Node = { broken: false, children: new Map() };
  for (const place of places) {
    let node = root;
    for (const segment of place) {
      const key = String(segment);
      const child: Node = node.children.get(key) ?? { broken: false, children: new Map() };
      node.children.set(key, child);
      node = child;
    }
    node.broken = true;
  }
  return root;
}

/**
 * The raw document with its malformed places closed: a rule that reads one is undetermined, everything else can be
 * read as it is. Only objects on the way to a malformed place are wrapped.
 */
export function guard(raw: object, places: readonly Path[]): Guarded {
  const wrapped = new Map<object, Path>();

  function wrap(target: object, node: Node, path: Path): object {
    const made = new Map<string, object>();
    // A copy, since a proxy over a frozen object may not answer with anything but its own values.
    const copy: object = Array.isArray(target) ? [...(target as unknown[])] : { ...target };
    const proxy: object = new Proxy(copy, {
      get(object, key) {
        if (typeof key === 'symbol') return Reflect.get(object, key) as unknown;
        const child = node.children.get(key);
        const value = (object as Record<string, unknown>)[key];
        if (child === undefined) return value;
        const known = made.get(key);
        if (known !== undefined) return known;
        const segment = Array.isArray(object) ? Number(key) : key;
        if (child.broken || typeof value !== 'object' || value === null) return stop(proxy, [segment], true);
        const inner = wrap(value, child, [...path, segment]);
        made.set(key, inner);
        return inner;
      },
    });
    wrapped.set(proxy, path);
    return proxy;
  }

  const view = wrap(raw, grow(places), []);
  let known: ReadonlyMap<object, Path> | undefined;
  return { view, pathOf: (target) => wrapped.get(target) ?? (known ??= indexPlaces(raw)).get(target) };
}
