import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { conclude, filesUnder, readJson, root, tool } from './lib.mjs';

const config = `${root}.dependency-cruiser.cjs`;
const { forbidden } = createRequire(import.meta.url)(config);
const layers = readJson('test/gate/layers.json');
const folders = layers.flat();
const wings = layers[3];

async function cruise(cwd) {
  const args = ['--config', config, '--output-type', 'json', 'src'];
  const { output } = await tool('dependency-cruiser/bin/dependency-cruise.mjs', args, { cwd });
  try {
    return JSON.parse(output);
  } catch {
    throw new Error(`dependency-cruiser gave no result:\n${output}`);
  }
}

async function check() {
  const { modules, summary } = await cruise(root);
  const seen = modules.map((module) => module.source).filter((file) => file.startsWith('src/'));
  const files = filesUnder(`${root}src`).filter((file) => file.endsWith('.ts'));
  const faults = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  // A resolver that does not know TypeScript finds nothing to complain about.
  if (seen.length !== files.length || files.length === 0) {
    faults.push(`${seen.length} modules were read, src has ${files.length} files`);
  }
  for (const file of files.filter((name) => name.includes('/'))) {
    if (!folders.includes(file.split('/')[0])) faults.push(`src/${file}: the folder has no layer`);
  }
  return { faults, read: seen.length };
}

// One planted fault for each rule, and where a rule could be too broad, an import that must pass.
const planted = {
  'layer-law': ['src/law/a.ts', '../fristen/c'],
  'layer-fristen': ['src/fristen/a.ts', '../begriffe/c'],
  'layer-begriffe': ['src/begriffe/a.ts', '../kooperationsplan/index'],
  'layer-wings': ['src/kontaktdichte/a.ts', '../documents/c'],
  'layer-documents': ['src/documents/a.ts', '../fall/c'],
  'layer-fall': ['src/fall/a.ts', '../catalogue/c'],
  'layer-catalogue': ['src/catalogue/a.ts', '../interchange/c'],
  'layer-caseload-interchange': ['src/interchange/a.ts', '../cli/c'],
  'root-imports-no-cli': ['src/index.ts', './cli/c'],
  'wing-imports-no-wing': ['src/jobcoaching/a.ts', '../kooperationsplan/index'],
  'wing-by-its-index': ['src/interchange/b.ts', '../kooperationsplan/c'],
  'examples-for-explaining-only': ['src/kooperationsplan/check.ts', './rules/c.examples'],
  'no-circular': ['src/law/b.ts', './d'],
  'no-node-outside-cli': ['src/law/e.ts', 'node:fs'],
  'runtime-dependencies-only': ['src/law/f.ts', 'developed'],
  resolvable: ['src/law/g.ts', './nowhere'],
  'src-imports-src': ['src/law/h.ts', '../../test/c'],
};
const harmless = {
  'src/cli/a.ts': ['node:fs', '../documents/c', '../kooperationsplan/index', '../kooperationsplan/rules/c.examples'],
  'src/documents/explain.ts': ['../kooperationsplan/rules/c.examples', '../jobcoaching/index'],
  'src/kooperationsplan/rules/d.ts': ['../c', '../../law/c', 'shipped'],
  'src/law/d.ts': ['./b'],
};

async function selfTest() {
  const place = mkdtempSync(join(tmpdir(), 'layers-'));
  const write = (file, text) => {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  };
  try {
    for (const folder of folders) write(`src/${folder}/c.ts`, 'export type C = 1;\n');
    for (const wing of wings) write(`src/${wing}/index.ts`, 'export type C = 1;\n');
    write('src/kooperationsplan/rules/c.examples.ts', 'export type C = 1;\n');
    write('test/c.ts', 'export type C = 1;\n');
    // As type imports: they count too.
    const imports = (list) =>
      list.map((to, at) => `import type { C as C${at} } from '${to}';\nexport type D${at} = C${at};\n`).join('');
    for (const [file, to] of Object.values(planted)) write(file, imports([to]));
    for (const [file, list] of Object.entries(harmless)) write(file, imports(list));
    write('package.json', '{ "dependencies": { "shipped": "1" }, "devDependencies": { "developed": "1" } }');
    for (const name of ['shipped', 'developed']) {
      write(
        `node_modules/${name}/package.json`,
        `{ "name": "${name}", "version": "1.0.0", "main": "index.js", "types": "index.d.ts" }`,
      );
      write(`node_modules/${name}/index.js`, '');
      write(`node_modules/${name}/index.d.ts`, 'export type C = 1;\n');
    }
    cpSync(`${root}tsconfig.json`, join(place, 'tsconfig.json'));

    const { violations } = (await cruise(place)).summary;
    const faults = forbidden
      .filter(({ name }) => !(name in planted))
      .map(({ name }) => `self-test: ${name} has no planted fault`);
    for (const [name, [file, to]] of Object.entries(planted)) {
      if (!violations.some((found) => found.rule.name === name && found.from === file)) {
        faults.push(`self-test: ${name} did not report ${file} → ${to}`);
      }
    }
    for (const { rule, from, to } of violations) {
      if (from in harmless && rule.name !== 'no-circular')
        faults.push(`self-test: ${rule.name} refused ${from} → ${to}`);
    }
    return faults;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const [{ faults, read }, selfTestFaults] = await Promise.all([check(), selfTest()]);
conclude([...selfTestFaults, ...faults], `${read} modules of src, ${forbidden.length} rules, each seen failing`);
