// The union of statement ids, generated from the project's own copy of the statements.
import { readFileSync, writeFileSync } from 'node:fs';
import { conclude, readJson, root } from './lib.mjs';

const file = 'src/law/statements.ts';
const WIDTH = 120;

function union(ids) {
  const lines = [];
  for (const id of ids) {
    const line = `${lines.at(-1) ?? ''} | '${id}'`;
    // One column is kept free for the semicolon.
    if (lines.length > 0 && line.length < WIDTH) lines[lines.length - 1] = line;
    else lines.push(`  | '${id}'`);
  }
  return lines.join('\n');
}

const statements = readJson('test/catalogue/statements.json');
const wanted = `// Generated from test/catalogue by \`node test/gate/statements.mjs --write\`.

/** A statement of the source documents, of the law or of the courts, by its id in the catalogue. */
// prettier-ignore
export type StatementId =
${union(statements.map(({ id }) => id))};
`;

if (process.argv.includes('--write')) writeFileSync(`${root}${file}`, wanted);
const found = readFileSync(`${root}${file}`, 'utf8');
conclude(
  found === wanted ? [] : [`${file} is stale: run node test/gate/statements.mjs --write`],
  `${statements.length} statements, ${file} is up to date`,
);
