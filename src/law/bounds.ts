import type { FormCode } from './finding';
import type { Text } from './language';
import type { Path } from './path';

/** A bound that a document exceeds; it is then refused as a whole, in bounded time. */
export interface Beyond {
  readonly code: FormCode;
  readonly path: Path;
  readonly expected: Text;
}

const MOST_CHARACTERS = 4_000;
const MOST_ITEMS = 500;
const MOST_ITEMS_LONG = 5_000;
const DEEPEST = 32;
const LARGEST = 1_000_000;

interface Walk {
  readonly longLists: readonly string[];
  size: number;
  readonly path: (string | number)[];
  code: FormCode | undefined;
  /** The longest the list that is too long may be. */
  most: number;
}

const expected: Partial<Record<FormCode, Text>> = {
  tooLong: {
    de: `ein Text bis ${String(MOST_CHARACTERS)} Zeichen`,
    en: `a text of up to ${String(MOST_CHARACTERS)} characters`,
  },
  tooDeep: { de: `höchstens ${String(DEEPEST)} Ebenen`, en: `at most ${String(DEEPEST)} levels` },
  tooLarge: { de: 'ein Dokument bis 1 MB', en: 'a document of up to 1 MB' },
  notJson: {
    de: 'JSON: Texte, Zahlen, true, false, Listen, Objekte',
    en: 'JSON: texts, numbers, true, false, lists, objects',
  },
};

function listUpTo(most: number): Text {
  return { de: `eine Liste bis ${String(most)} Einträge`, en: `a list of up to ${String(most)} items` };
}

// Counted as Unicode counts; more than twice the bound is too long whatever it is made of.
function isTooLong(text: string): boolean {
  return text.length > 2 * MOST_CHARACTERS || Array.from(text).length > MOST_CHARACTERS;
}

// Returns as soon as a bound is passed, so that a huge input costs no more than the bound.
function visit(value: unknown, depth: number, key: string | undefined, walk: Walk): boolean {
  switch (typeof value) {
    case 'string':
      walk.size += value.length + 3;
      if (value.length > MOST_CHARACTERS && isTooLong(value)) walk.code = 'tooLong';
      break;
    case 'object':
      if (value === null) break;
      walk.size += 2;
      if (depth > DEEPEST) walk.code = 'tooDeep';
      else if (Array.isArray(value)) visitList(value, depth, key, walk);
      else visitObject(value as Record<string, unknown>, depth, walk);
      break;
    case 'number':
    case 'boolean':
    case 'undefined':
      walk.size += 5;
      break;
    default:
      walk.code = 'notJson';
  }
  if (walk.code === undefined && walk.size > LARGEST) walk.code = 'tooLarge';
  return walk.code === undefined;
}

function visitList(list: readonly unknown[], depth: number, key: string | undefined, walk: Walk): void {
  const most = key !== undefined && walk.longLists.includes(key) ? MOST_ITEMS_LONG : MOST_ITEMS;
  if (list.length > most) {
    walk.code = 'tooMany';
    walk.most = most;
    return;
  }
  for (let index = 0; index < list.length; index++) {
    if (!visit(list[index], depth + 1, undefined, walk)) {
      walk.path.unshift(index);
      return;
    }
  }
}

function visitObject(object: Readonly<Record<string, unknown>>, depth: number, walk: Walk): void {
  for (const key in object) {
    walk.size += key.length + 3;
    if (!visit(object[key], depth + 1, key, walk)) {
      walk.path.unshift(key);
      return;
    }
  }
}

/** Whether a document stays within the bounds: text, list, depth and size. */
export function checkBounds(input: object, longLists: readonly string[]): Beyond | undefined {
  const walk: Walk = { longLists, size: 0, path: [], code: undefined, most: MOST_ITEMS };
  if (visit(input, 1, undefined, walk)) return undefined;
  const code = walk.code ?? 'tooLarge';
  const words = code === 'tooMany' ? listUpTo(walk.most) : expected[code];
  return { code, path: code === 'tooLarge' ? [] : walk.path, expected: words ?? { de: '', en: '' } };
}
