import { describe, expect, test } from 'vitest';
import { blocksOfPage, blocksOfSource } from './blocks';
import { execute } from './execute';

const load = (name: string): Promise<unknown> => import(/* @vite-ignore */ name) as Promise<unknown>;
const run = (code: string, info = 'ts'): Promise<void> => execute({ file: 'page.md', line: 1, info, code }, load);

describe('a block of the documentation', () => {
  test('passes when every value is the one written behind it', async () => {
    await run(
      "import { isCalendarDay } from 'kooperationsplan';\nisCalendarDay('2026-02-30'); //=> false\n[1, { a: 2 }]; //=> [1, { a: 2 }]",
    );
  });

  test('fails on a wrong value and says where', async () => {
    await expect(run('const one = 1;\none + 1; //=> 3')).rejects.toThrow(/^page\.md:2: /);
    await expect(run('({ a: 1 }); //=> { a: 1, b: undefined }')).rejects.toThrow('page.md:1');
  });

  test('fails when a value is written behind nothing, or is never reached', async () => {
    await expect(run('1; //=> 1\n//=> 2')).rejects.toThrow('does not stand behind');
    await expect(run('const one = 1; //=> 1')).rejects.toThrow('does not stand behind');
    await expect(run('if (1 > 2) {\n  1; //=> 1\n}')).rejects.toThrow('not reached');
  });

  test('fails when it shows no value, is marked not to run, throws, or does not parse', async () => {
    await expect(run('const one = 1;')).rejects.toThrow('shows no value');
    await expect(run('1; //=> 1', 'ts no-run')).rejects.toThrow('not allowed');
    await expect(run("throw new Error('thrown by the block');\n1; //=> 1")).rejects.toThrow('thrown by the block');
    await expect(run('1; //=> 1\nconst = 2;')).rejects.toThrow('page.md:1');
  });

  test('may spread the value over lines of comment', async () => {
    const lines = (last: string): string => `['a', 'b']; //=> [\n//     'a',\n//     '${last}',\n//   ]`;
    await run(lines('b'));
    await expect(run(lines('c'))).rejects.toThrow('page.md:1');
  });

  test('may await and may check inside a function', async () => {
    await run(
      'const later = async () => 1;\nawait later(); //=> 1\nconst f = () => {\n  2; //=> 2\n};\nf();\n0; //=> 0',
    );
  });
});

test('blocks are found in pages and in doc comments, with their lines', () => {
  const page = ['# Title', '```ts', 'a;', '```', '- item', '  ```json', '  {}', '  ```'].join('\n');
  expect(blocksOfPage('p.md', page)).toEqual([
    { file: 'p.md', line: 3, info: 'ts', code: 'a;' },
    { file: 'p.md', line: 7, info: 'json', code: '{}' },
  ]);
  const source = ['const x = 1;', '/**', ' * Says.', ' *', ' * @example', ' * ```ts', ' *   b;', ' * ```', ' */'].join(
    '\n',
  );
  expect(blocksOfSource('s.ts', source)).toEqual([{ file: 's.ts', line: 7, info: 'ts', code: '  b;' }]);
  expect(() => blocksOfPage('p.md', '```ts\na;')).toThrow('not closed');
});
