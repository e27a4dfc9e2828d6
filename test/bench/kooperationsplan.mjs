import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fromSource, line, median, ratio, root } from './measure.mjs';

// The rules without the form are no public entry: the bench bundles them from the source.
const source = () =>
  fromSource(`export { plan2026, asOf2026 } from './src/kooperationsplan/examples';
        export { wing } from './src/kooperationsplan/wing';
        export { checkRead, checkWith } from './src/law/check';
        export { resolveOptions } from './src/law/options';`);

function importTime(code) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
  if (status !== 0) throw new Error('import failed');
  return performance.now() - start;
}

/** The time of a process that imports, against one that imports the reference. */
export function importRatio(reference, candidate) {
  importTime(reference);
  importTime(candidate);
  const ratios = [];
  for (let round = 0; round < 15; round++) ratios.push(importTime(candidate) / importTime(reference));
  return { ratio: median(ratios) };
}

export async function run() {
  const { asOf2026: asOf, checkRead, checkWith, plan2026: plan, resolveOptions, wing } = await source();
  const text = JSON.stringify(plan);
  console.log(`Kooperationsplan, ${(text.length / 1000).toFixed(2)} kB`);
  if (text.length < 2000 || text.length > 2500) throw new Error('the plan of the bench must have 2 to 2.5 kB');
  const options = { asOf };
  if (checkWith(wing, plan, options).verdict !== 'inOrder') throw new Error('the plan of the bench must be in order');
  const broken = JSON.stringify({ ...plan, einvernehmen: 'ja' });
  const read = { findings: [], guarded: { view: plan, pathOf: undefined } };
  const resolved = resolveOptions(options);
  const parse = () => JSON.parse(text);
  return [
    line(
      'JSON.parse and full check, with record',
      ratio(parse, () => checkWith(wing, JSON.parse(text), options)),
      4,
    ),
    line(
      'rules and report with record, without the form',
      ratio(parse, () => checkRead(wing, plan, read, resolved)),
      1,
    ),
    line(
      'JSON.parse and full check, one malformed leaf',
      ratio(parse, () => checkWith(wing, JSON.parse(broken), options)),
      9,
    ),
    line(
      'import of the root entry, against zod alone',
      importRatio("import 'zod';", "import './dist/index.js';"),
      1.35,
    ),
  ].every(Boolean);
}
