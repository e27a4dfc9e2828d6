// The entry points stand in tsup.config.ts; package.json and typedoc.json have to repeat them.
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { transform } from 'esbuild';
import { conclude, readJson, root } from './lib.mjs';

const { code } = await transform(readFileSync(`${root}tsup.config.ts`, 'utf8'), { loader: 'ts', format: 'esm' });
const { library, command } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const manifest = readJson('package.json');
const faults = [];
const same = (what, found, asked) => {
  if (!isDeepStrictEqual(found, asked)) {
    faults.push(`${what} is ${JSON.stringify(found)}, the entries ask for ${JSON.stringify(asked)}`);
  }
};

const subpath = (name) => (name === 'index' ? '.' : `./${name}`);
const conditions = (name) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
});
const files = { './schemas/*': './dist/schemas/*', './package.json': './package.json' };

const asked = {
  ...Object.fromEntries(Object.keys(library).map((name) => [subpath(name), conditions(name)])),
  ...files,
};
for (const key of new Set([...Object.keys(asked), ...Object.keys(manifest.exports)])) {
  same(`exports["${key}"]`, manifest.exports[key], asked[key]);
}
same('bin', manifest.bin, Object.fromEntries([[manifest.name, `./dist/${Object.keys(command.entry)[0]}.js`]]));
same(
  'main, module, types',
  [manifest.main, manifest.module, manifest.types],
  [conditions('index').require.default, conditions('index').import.default, conditions('index').import.types],
);
same('entryPoints of typedoc.json', readJson('typedoc.json').entryPoints, Object.values(library));
for (const [name, source] of Object.entries(library)) {
  // tsconfig.test.json and the tests find a subpath by this.
  if (name !== 'index') same(`the source of ${name}`, source, `src/${name}/index.ts`);
}
for (const source of Object.values({ ...library, ...command.entry })) {
  if (!existsSync(`${root}${source}`)) faults.push(`${source} does not exist`);
}

conclude(faults, `${Object.keys(library).length} entry points and the command`);
