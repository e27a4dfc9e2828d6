// Ratios from one run: each candidate stands between two reference runs, the median of the rounds counts.
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is no public entry is bundled from the source: `contents` exports it. */
export function fromSource(contents) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

let sink = 0;

function time(work, times) {
  const start = performance.now();
  for (let index = 0; index < times; index++) {
    const result = work(index);
    if (result !== undefined) sink++;
  }
  return performance.now() - start;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** How many times as long the candidate takes as the reference. */
export function ratio(reference, candidate, { rounds = 25, times = 2000 } = {}) {
  time(reference, times);
  time(candidate, times);
  time(candidate, times);
  const ratios = [];
  for (let round = 0; round < rounds; round++) {
    const before = time(reference, times);
    const middle = time(candidate, times);
    const after = time(reference, times);
    ratios.push(middle / ((before + after) / 2));
  }
  return { ratio: median(ratios), perSecond: Math.round((times * 1000) / time(candidate, times)), sink };
}

/** One line of a table; the limit is what the bench holds. */
export function line(name, { ratio: value, perSecond }, limit, unit = '×') {
  const held = value <= limit;
  const figure = `${value.toFixed(2)} ${unit} (limit ${limit})`;
  console.log(
    `${held ? 'held  ' : 'MISSED'} ${name.padEnd(58)} ${figure}${perSecond === undefined ? '' : `, about ${perSecond.toLocaleString('en')}/s`}`,
  );
  return held;
}
