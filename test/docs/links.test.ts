import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue, readings } from 'kooperationsplan';
import { pagesOf } from './pages';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = pagesOf(root);
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const prose = (file: string): string =>
  read(file)
    .replace(/^(\s*)```[\s\S]*?^\1```$/gm, '')
    .replace(/`[^`\n]+`/g, (code) => '`'.repeat(code.length));

function anchorsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

const links = pages.flatMap((file) =>
  [...prose(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => [file, to] as const),
);

// Statutes and authorities only; everything else stands here in own words.
const outside = /^https:\/\/www\.(gesetze-im-internet\.de|recht\.bund\.de|bgbl\.de)\//;

describe('links', () => {
  test.each(links)('%s → %s', (file, to) => {
    if (/^[a-z]+:/i.test(to)) {
      expect(to).toMatch(outside);
      return;
    }
    const [path = '', anchor] = to.split('#');
    const target = path === '' ? file : normalize(join(dirname(file), path));
    expect(existsSync(join(root, target)), target).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(target)).toContain(anchor);
  });

  test('every page is reached from the README or the start page', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const [file, to] of links) {
        const target = normalize(join(dirname(file), to.split('#')[0] ?? ''));
        if (file === page && pages.includes(target)) reached.add(target);
      }
    }
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});

describe('the changelog', () => {
  const changelog = read('CHANGELOG.md');

  test.each(catalogue().map(({ id }) => id))('names %s', (id) => {
    expect(changelog).toContain(`\`${id.slice(id.indexOf('.') + 1)}\``);
  });

  test.each(Object.keys(readings))('names the reading %s', (id) => {
    expect(changelog).toContain(`- ${id} `);
  });
});
