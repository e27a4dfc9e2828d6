// What a user gets is the tarball, so that is what is looked at, installed and used.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { conclude, readJson, root, run, tool } from './lib.mjs';

const manifest = readJson('package.json');
const consumers = `${root}test/package/`;
const faults = [];

const note = (what, { ok, output }) => {
  if (!ok) faults.push(`${what}:\n${output.trim()}`);
  return ok;
};

/** npm without what an outer `npm test` tells it about this project; only machine-wide settings stay. */
function npm(args, cwd) {
  const inherited = Object.keys(process.env).filter((name) =>
    /^npm_(package|lifecycle|config_local_prefix)/i.test(name),
  );
  return run('npm', args, { cwd, env: Object.fromEntries(inherited.map((name) => [name, undefined])) });
}

const subpaths = Object.keys(manifest.exports).filter((key) => typeof manifest.exports[key] === 'object');
const specifiers = subpaths.map((key) => `${manifest.name}${key.slice(1)}`);

async function checkTarball(tarball) {
  const pack = { tarball: new Uint8Array(readFileSync(tarball)).buffer };
  const { messages } = await publint({ pack, strict: true });
  for (const message of messages) {
    // The exports map has the place of the schemas before there are any.
    if (message.code === 'EXPORTS_GLOB_NO_MATCHED_FILES' && !manifest.scripts.schemas) continue;
    faults.push(`publint: ${formatMessage(message, manifest, { color: false })}`);
  }
  const args = [tarball, '--profile', 'node16', '--no-color', '--no-emoji'];
  note('attw', await tool('@arethetypeswrong/cli/dist/index.js', args));
}

async function useTarball(tarball, place) {
  const project = join(place, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
  if (!note('npm install', await npm(['install', tarball, ...quiet], project))) return;

  cpSync(consumers, project, { recursive: true });
  const uses = await Promise.all([
    run(process.execPath, ['consumer.mjs'], { cwd: project }),
    run(process.execPath, ['consumer.cjs'], { cwd: project }),
    run(join(project, 'node_modules/.bin', manifest.name), ['--help'], { cwd: project }),
    compile(project),
  ]);
  ['import', 'require', 'bin', 'tsc'].forEach((what, at) => note(what, uses[at]));
  if (uses[2].output.trim() === '') faults.push('bin: --help prints nothing');
}

/** One project for the consumer by hand and, for import and require, a generated use of every subpath. */
function compile(project) {
  const lines = (write) => specifiers.map(write).join('\n');
  writeFileSync(
    join(project, 'subpaths.mts'),
    lines((name, at) => `import * as m${at} from '${name}';\nexport const a${at}: object = m${at};`),
  );
  writeFileSync(
    join(project, 'subpaths.cts'),
    lines((name, at) => `import m${at} = require('${name}');\nexport const a${at}: object = m${at};`),
  );
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022', 'DOM'],
        types: [],
        module: 'nodenext',
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
      },
      include: ['*.ts', '*.mts', '*.cts'],
    }),
  );
  return tool('typescript/bin/tsc', ['-p', project], { cwd: project });
}

function checkContent(files) {
  const expected = ['LICENSE', 'README.md', 'CHANGELOG.md', 'package.json'];
  for (const file of expected.filter((name) => !files.includes(name))) faults.push(`tarball: ${file} is missing`);
  const schemas = files.some((file) => file.startsWith('dist/schemas/'));
  if (manifest.scripts.schemas && !schemas) faults.push('tarball: there are no schemas');
  for (const file of files.filter((name) => /\.(c?js|d\.c?ts)$/.test(name) && name.startsWith('dist/'))) {
    // A build on one machine must read like a build on any other.
    if (readFileSync(`${root}${file}`, 'utf8').includes(root))
      faults.push(`tarball: ${file} names a folder of this machine`);
  }
}

if (!existsSync(`${root}dist/index.js`)) {
  conclude(['dist is missing: npm run build comes first'], '');
} else {
  const place = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    const packed = await npm(['pack', '--json', '--loglevel=error', '--pack-destination', place], root);
    if (note('npm pack', packed)) {
      const [{ filename, files, size }] = JSON.parse(packed.output.slice(packed.output.indexOf('[\n')));
      const tarball = join(place, filename);
      checkContent(files.map((file) => file.path));
      await Promise.all([checkTarball(tarball), useTarball(tarball, place)]);
      conclude(
        faults,
        `${files.length} files, ${Math.round(size / 1024)} kB; ${specifiers.join(', ')} and the command work`,
      );
    } else {
      conclude(faults, '');
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
