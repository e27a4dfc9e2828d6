import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOfPage, blocksOfSource, isCode, type Block } from './blocks';

function under(root: string, folder: string, ending: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

/** The Markdown pages of the package, relative to its root. */
export function pagesOf(root: string): readonly string[] {
  return [
    ...['README.md', 'CHANGELOG.md'].filter((name) => existsSync(join(root, name))),
    ...under(root, 'docs', '.md'),
  ];
}

/** Every block of code in the pages and in the doc comments of the source. */
export function codeOf(root: string): readonly Block[] {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  return [
    ...pagesOf(root).flatMap((file) => blocksOfPage(file, read(file))),
    ...under(root, 'src', '.ts').flatMap((file) => blocksOfSource(file, read(file))),
  ].filter(isCode);
}
