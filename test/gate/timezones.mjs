// The suite in zones whose days have differed: half the globe apart, without a 30th, without a midnight.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from './lib.mjs';

export const zones = ['Europe/Berlin', 'UTC', 'Pacific/Apia', 'America/Sao_Paulo', 'Africa/Cairo'];

/**
 * Runs the suite in one zone, with one worker: the gate runs two things at a time. The zones share what was compiled, and
 * each has its part of what is tried at every place (test/support/ofThisZone.ts).
 */
export async function runIn(zone) {
  const place = mkdtempSync(join(tmpdir(), 'zone-'));
  const report = join(place, 'report.json');
  const part = `${zones.indexOf(zone)}/${zones.length}`;
  try {
    const shared = ['--maxWorkers=1', '--experimental.fsModuleCache'];
    const args = ['run', ...shared, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const { ok, output } = await tool('vitest/vitest.mjs', args, { env: { TZ: zone, GATE_PART: part, NO_COLOR: '1' } });
    let counts = { numPassedTests: 0, numFailedTests: 0 };
    try {
      counts = JSON.parse(readFileSync(report, 'utf8'));
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    const { numPassedTests: passed, numFailedTests: failed } = counts;
    return { ok: ok && passed > 0, output, passed, failed, note: `${passed} passed, ${failed} failed` };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
