/** Where a text stops being JSON; lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

// The message of JSON.parse quotes the text, which may hold Sozialdaten; so the place is found here, without a word of it.
const space = /[ \t\n\r]*/y;
// eslint-disable-next-line no-control-regex
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type State = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'next';

function match(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : -1;
}

/** The offset of the first character that cannot be read, or the length of the text where its end comes too early. */
function offsetOf(json: string): number {
  const closers: ('}' | ']')[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    at = Math.max(at, match(space, json, at));
    const found = json[at];
    if (state === 'next') {
      const closer = closers.at(-1);
      if (closer === undefined || (found !== ',' && found !== closer)) return at;
      if (found === closer) closers.pop();
      else state = closer === '}' ? 'key' : 'value';
      at++;
      continue;
    }
    if ((state === 'valueOrEnd' || state === 'keyOrEnd') && found === closers.at(-1)) {
      closers.pop();
      state = 'next';
      at++;
      continue;
    }
    if (state === 'key' || state === 'keyOrEnd') {
      const end = match(text, json, at);
      if (end < 0) return at;
      at = match(space, json, end);
      if (json[at] !== ':') return at;
      state = 'value';
      at++;
      continue;
    }
    if (found === '{' || found === '[') {
      closers.push(found === '{' ? '}' : ']');
      state = found === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at++;
      continue;
    }
    const end = Math.max(match(text, json, at), match(plain, json, at));
    if (end < 0) return at;
    at = end;
    state = 'next';
  }
}

/** The place of the first fault in a text that is no JSON. */
export function findJsonFault(json: string): JsonFault {
  const before = json.slice(0, offsetOf(json)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
