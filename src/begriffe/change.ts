/** A change to a document: a value set at a dotted place (`fassungen.0.erstelltAm`), or the place removed. */
export type Change = { readonly set: string; readonly to: unknown } | { readonly remove: string };

/** Sets a value at a dotted place; a place one past the end of a list adds an item. */
export function set(place: string, to: unknown): Change {
  return { set: place, to };
}

/** Removes a place: a key, or an item of a list. */
export function remove(place: string): Change {
  return { remove: place };
}

type Branch = Readonly<Record<string, unknown>> | readonly unknown[];

function replaced(node: unknown, keys: readonly string[], change: Change): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return 'set' in change ? change.to : undefined;
  const branch = (node ?? {}) as Branch;
  const removes = 'remove' in change && rest.length === 0;
  if (Array.isArray(branch)) {
    const list = [...(branch as readonly unknown[])];
    const index = Number(key);
    if (removes) list.splice(index, 1);
    else list[index] = replaced(list[index], rest, change);
    return list;
  }
  const object = branch as Readonly<Record<string, unknown>>;
  if (!removes) return { ...object, [key]: replaced(object[key], rest, change) };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** A copy of a document with changes; the document itself stays as it is. */
export function changed<Document>(document: Document, changes: readonly Change[]): Document {
  return changes.reduce<unknown>(
    (copy, change) => replaced(copy, ('set' in change ? change.set : change.remove).split('.'), change),
    document,
  ) as Document;
}
