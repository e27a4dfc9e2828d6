import { asStop, type Stop } from './question';

/** What could be read of a list, in its order, and how many items could not. */
export interface Readable<T> {
  readonly items: readonly T[];
  readonly unreadable: number;
}

/**
 * Reads the items of a list one by one, for `derive`: a malformed one is left out and counted. `read` throws at a malformed
 * place; `unread` is told which item that was, and the place.
 */
export function readable<Item, T>(
  list: readonly Item[],
  read: (item: Item, index: number) => T,
  unread?: (stop: Stop, index: number) => void,
): Readable<T> {
  const items: T[] = [];
  let unreadable = 0;
  // By index, since a malformed item throws where it is taken from the list, and its neighbours still count.
  for (const index of list.keys()) {
    try {
      items.push(read(list[index] as Item, index));
    } catch (thrown) {
      const where = asStop(thrown);
      unread?.(where, index);
      unreadable += 1;
    }
  }
  return { items, unreadable };
}

/** What a derivation reads at one place; where it is malformed or not known, the other value. */
export function readOr<T, Other>(read: () => T, otherwise: Other): T | Other {
  try {
    return read();
  } catch (thrown) {
    asStop(thrown);
    return otherwise;
  }
}
