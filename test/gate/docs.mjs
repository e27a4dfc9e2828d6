// The documentation against the source: what pages repeat of catalogue and readings is current, every rule has its page
// with prose and an executed example, and every block of code compiles. With --write, the repeated parts are written.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { examplesOf } from './docs-examples.mjs';
import { paragraph15, readingBlock, ruleHead, ruleTable } from './docs-render.mjs';
import { exists, fromSource } from './docs-source.mjs';
import { typeFaults } from './docs-types.mjs';
import { conclude, filesUnder, root } from './lib.mjs';

const write = process.argv.includes('--write');
const { catalogue, readings } = await fromSource(
  'docs-catalogue',
  "export { catalogue, readings } from './src/index.ts';",
);
const entries = catalogue();
const examples = await examplesOf();
const faults = [];

const START = /^<!-- generated: (.+) -->$/;
const END = '<!-- end of generated -->';

const pages = [
  ...entries.map((entry) => ({
    file: `docs/rules/${entry.id}.md`,
    parts: { head: ruleHead(entry, examples(entry.id)) },
  })),
  { file: 'docs/rules/index.md', parts: { rules: ruleTable(entries) } },
  {
    file: 'docs/readings.md',
    parts: Object.fromEntries(
      Object.entries(readings).map(([id, reading]) => [id, readingBlock(id, reading, entries)]),
    ),
  },
  { file: 'docs/recht-lesen.md', parts: { 'paragraph 15': paragraph15(entries) } },
];

/** The page with its generated parts replaced; parts it does not know or does not hold are faults. */
function fill(file, text, parts) {
  const lines = [];
  const held = new Set();
  let inside;
  for (const line of text.split('\n')) {
    const [, name] = START.exec(line) ?? [];
    if (name !== undefined) {
      inside = name;
      held.add(name);
      if (!Object.hasOwn(parts, name)) faults.push(`${file}: nothing is generated for "${name}"`);
      lines.push(line, ...(parts[name] ?? '').split('\n'));
    } else if (line === END) {
      inside = undefined;
      lines.push(line);
    } else if (inside === undefined) lines.push(line);
  }
  if (inside !== undefined) faults.push(`${file}: "${inside}" has no end`);
  for (const name of Object.keys(parts)) if (!held.has(name)) faults.push(`${file}: the part "${name}" is missing`);
  return lines.join('\n');
}

mkdirSync(`${root}docs/rules`, { recursive: true });
for (const { file, parts } of pages) {
  if (!exists(file)) {
    if (!write) {
      faults.push(`${file} is missing`);
      continue;
    }
    writeFileSync(
      `${root}${file}`,
      Object.keys(parts)
        .map((name) => `<!-- generated: ${name} -->\n${END}\n`)
        .join('\n'),
    );
  }
  const text = readFileSync(`${root}${file}`, 'utf8');
  const filled = fill(file, text, parts);
  if (filled !== text) {
    if (write) writeFileSync(`${root}${file}`, filled);
    else faults.push(`${file} is not current: npm run docs:check -- --write`);
  }
  const rest = filled.slice(filled.lastIndexOf(END) + END.length);
  if (Object.hasOwn(parts, 'head') && !(/\w+/.test(rest.replace(/```[\s\S]*```/, '')) && rest.includes('```ts'))) {
    faults.push(`${file}: below the head stand no sentences or no example`);
  }
}

const known = new Set(pages.map(({ file }) => file));
for (const name of filesUnder(`${root}docs/rules`)) {
  if (!known.has(`docs/rules/${name}`)) faults.push(`docs/rules/${name}: no rule has this id`);
}

const { faults: wrong, count } = await typeFaults();
faults.push(...wrong);

conclude(
  faults,
  `${entries.length} rule pages, ${Object.keys(readings).length} readings, ${count} blocks of code compile`,
);
