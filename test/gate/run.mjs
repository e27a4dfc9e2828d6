// The gate behind `npm test`; with names of steps as arguments, only those.
import { script, run, tool } from './lib.mjs';
import { runIn, zones } from './timezones.mjs';

async function inOrder(...starts) {
  for (const start of starts) {
    const result = await start();
    if (!result.ok) return result;
  }
  return { ok: true, output: '' };
}

const npmRun = (name) => run('npm', ['run', '--if-present', '--silent', name]);
const tsc = (project) => tool('typescript/bin/tsc', ['-p', project, '--pretty', 'false']);
const all = (...names) => inOrder(...names.map((name) => () => script(name)));

// In the order in which they start; two run at a time. A step that needs another one's files says so in `after`, one
// that needs a tool from outside npm in `missing`: a function giving the tool's name while it is not there.
const steps = [
  { name: 'build', start: () => npmRun('build') },
  ...zones.map((zone) => ({ name: `unit ${zone}`, start: () => runIn(zone) })),
  { name: 'pack', after: 'build', start: () => script('pack') },
  { name: 'lint', start: () => tool('eslint/bin/eslint.js', ['--max-warnings=0', '.']) },
  {
    name: 'types',
    start: () => inOrder(...['tsconfig', 'tsconfig.test'].map((project) => () => tsc(`${project}.json`))),
  },
  {
    name: 'docs',
    start: () =>
      inOrder(
        () => tool('typedoc/bin/typedoc', []),
        () => npmRun('docs:check'),
        () => script('pictures'),
      ),
  },
  { name: 'knip', start: () => tool('knip/bin/knip.js', ['--no-progress', '--no-config-hints']) },
  { name: 'rules', start: () => all('lint-selftest', 'layers') },
  { name: 'format', start: () => tool('prettier/bin/prettier.cjs', ['--check', '.']) },
  { name: 'lock', start: () => all('lock', 'entries', 'changelog') },
];

const asked = process.argv.slice(2);
const names = new Set(steps.map(({ name }) => name.split(' ')[0]));
const unknown = asked.filter((name) => !names.has(name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}; there are ${[...names].join(', ')}.`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
const inZones = new Set();
const ended = new Map();

async function perform({ name, start, after, missing }) {
  await ended.get(after);
  const needed = missing?.();
  if (needed !== undefined && process.env.CI !== 'true') {
    console.log(`${name.padEnd(22)} not run: ${needed} is not here`);
    return;
  }
  const started = performance.now();
  const result = needed === undefined ? await start() : { ok: false, output: `${needed} is not here` };
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(22)} ${seconds} s  ${result.ok ? 'ok' : 'FAILED'}${result.note ? `  (${result.note})` : ''}`,
  );
  if (!result.ok) console.log(result.output.trimEnd());
  passed += (result.passed ?? 0) + (result.ok ? 1 : 0);
  failed += (result.failed ?? 0) + (result.ok ? 0 : 1);
  if (result.passed !== undefined) inZones.add(result.passed + result.failed);
}

const waiting = steps.filter(({ name }) => asked.length === 0 || asked.includes(name.split(' ')[0]));
async function lane() {
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const performed = perform(step);
    ended.set(step.name, performed);
    await performed;
  }
}
await Promise.all([lane(), lane()]);

if (inZones.size > 1) {
  console.log('The zones did not run the same number of tests.');
  failed += 1;
}
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
