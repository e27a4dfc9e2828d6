// The gate behind `npm test`; with names of steps as arguments, only those.
import { script, run, tool } from './lib.mjs';
import { runZones } from './timezones.mjs';

/** Runs what belongs to one step at the same time; the output is that of what failed. */
async function all(...runs) {
  const results = await Promise.all(runs);
  return {
    ok: results.every((result) => result.ok),
    output: results
      .filter((result) => !result.ok)
      .map((result) => result.output)
      .join('\n'),
  };
}

async function inOrder(...starts) {
  for (const start of starts) {
    const result = await start();
    if (!result.ok) return result;
  }
  return { ok: true, output: '' };
}

const npmRun = (name) => run('npm', ['run', '--if-present', '--silent', name]);
const tsc = (project) => tool('typescript/bin/tsc', ['-p', project, '--pretty', 'false']);

// A step that needs a tool from outside npm says so in `missing`: a function giving the tool's name while it is not there.
const steps = [
  { name: 'lock', start: () => all(script('lock'), script('entries'), script('changelog')) },
  { name: 'format', start: () => tool('prettier/bin/prettier.cjs', ['--check', '.']) },
  { name: 'lint', start: () => all(tool('eslint/bin/eslint.js', ['--max-warnings=0', '.']), script('lint-selftest')) },
  { name: 'layers', start: () => script('layers') },
  { name: 'types', start: () => all(tsc('tsconfig.json'), tsc('tsconfig.cli.json'), tsc('tsconfig.test.json')) },
  { name: 'knip', start: () => tool('knip/bin/knip.js', ['--no-progress', '--no-config-hints']) },
  { name: 'unit', start: runZones },
  { name: 'build', start: () => npmRun('build') },
  {
    name: 'docs',
    start: () =>
      inOrder(
        () => tool('typedoc/bin/typedoc', []),
        () => npmRun('docs:check'),
      ),
  },
  { name: 'pack', start: () => script('pack') },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}; there are ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const { name, start, missing } of steps.filter((step) => asked.length === 0 || asked.includes(step.name))) {
  const tool = missing?.();
  if (tool !== undefined && process.env.CI !== 'true') {
    console.log(`${name.padEnd(8)} not run: ${tool} is not here`);
    continue;
  }
  const started = performance.now();
  const result = tool === undefined ? await start() : { ok: false, output: `${tool} is not here` };
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(8)} ${seconds} s  ${result.ok ? 'ok' : 'FAILED'}${result.note ? `  (${result.note})` : ''}`,
  );
  if (!result.ok) console.log(result.output.trimEnd());
  passed += (result.passed ?? 0) + (result.ok ? 1 : 0);
  failed += (result.failed ?? 0) + (result.ok ? 0 : 1);
}

if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
