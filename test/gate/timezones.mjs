// Runs the suite in zones whose days have differed: half the globe apart, without a 30th, without a midnight.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMain, tool } from './lib.mjs';

const main = 'Europe/Berlin';
const others = ['UTC', 'Pacific/Apia', 'America/Sao_Paulo', 'Africa/Cairo'];

async function runIn(zone, workers) {
  const place = mkdtempSync(join(tmpdir(), 'zone-'));
  const report = join(place, 'report.json');
  try {
    const args = ['run', `--maxWorkers=${workers}`, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const { ok, output } = await tool('vitest/vitest.mjs', args, { env: { TZ: zone, NO_COLOR: '1' } });
    let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
    try {
      counts = JSON.parse(readFileSync(report, 'utf8'));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = counts;
    return { zone, ok: ok && passed > 0, output, passed, failed, skipped };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** All zones: the first with both cores, then the others two at a time. */
export async function runZones() {
  const started = performance.now();
  const results = [await runIn(main, 2)];
  const waiting = [...others];
  const lane = async () => {
    for (let zone = waiting.shift(); zone !== undefined; zone = waiting.shift()) results.push(await runIn(zone, 1));
  };
  await Promise.all([lane(), lane()]);

  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const faults = results.filter((result) => !result.ok).map((result) => `TZ=${result.zone}\n${result.output}`);
  if (new Set(results.map(({ passed, failed, skipped }) => passed + failed + skipped)).size > 1) {
    faults.push('The zones did not run the same number of tests.');
  }
  const counts = results.map(({ zone, passed, failed }) => `${zone} ${passed} passed, ${failed} failed`).join('\n');
  return {
    ok: faults.length === 0,
    output: `${faults.join('\n')}\n${counts}\n`.trimStart(),
    passed: sum('passed'),
    failed: sum('failed'),
    note: `${results.length} zones, ${sum('passed')} tests, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  };
}

if (isMain(import.meta.url)) {
  const { ok, output } = await runZones();
  process.stdout.write(output);
  if (!ok) process.exitCode = 1;
}
