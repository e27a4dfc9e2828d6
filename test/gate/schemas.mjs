// Writes dist/schemas/<art>.json for every kind of document. The generator is no entry point of the package: it is
// bundled for this one run, on the zod that the library uses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { conclude, root } from './lib.mjs';

const generator = `${root}build/jsonSchema.mjs`;
await build({
  entryPoints: [`${root}src/interchange/jsonSchema.ts`],
  outfile: generator,
  bundle: true,
  packages: 'external',
  platform: 'neutral',
  format: 'esm',
  target: 'es2022',
});
const { jsonSchemas } = await import(pathToFileURL(generator).href);

const folder = `${root}dist/schemas/`;
mkdirSync(folder, { recursive: true });
const schemas = Object.entries(jsonSchemas());
for (const [name, schema] of schemas) writeFileSync(`${folder}${name}`, `${JSON.stringify(schema, null, 2)}\n`);
conclude(schemas.length === 0 ? ['no schema was written'] : [], `${schemas.map(([name]) => name).join(', ')} written`);
