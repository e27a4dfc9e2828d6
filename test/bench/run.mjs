// Prints ratios from one run and ends with status 1 when a limit is missed. Needs `npm run build` first.
import { readdirSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const tools = new Set(['run.mjs', 'measure.mjs']);
let held = true;
for (const name of readdirSync(here).filter((file) => file.endsWith('.mjs') && !tools.has(file))) {
  const { run } = await import(new URL(name, here).href);
  held = (await run()) && held;
}
process.exitCode = held ? 0 : 1;
