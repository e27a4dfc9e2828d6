import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { execute } from './execute';
import { codeOf, pagesOf } from './pages';

const root = fileURLToPath(new URL('../../', import.meta.url));
const blocks = codeOf(root);

test('the pages and the source hold blocks of code', () => {
  expect(pagesOf(root)).toContain('README.md');
  expect(blocks.some(({ file }) => file.startsWith('src/'))).toBe(true);
});

test.each(blocks.map((block) => [`${block.file}:${block.line}`, block] as const))(
  '%s does what it says',
  async (_, block) => {
    await execute(block, (name) => import(/* @vite-ignore */ name) as Promise<unknown>);
  },
);
