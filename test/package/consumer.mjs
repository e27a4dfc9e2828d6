import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const manifest = createRequire(import.meta.url)('kooperationsplan/package.json');

for (const [subpath, target] of Object.entries(manifest.exports)) {
  if (typeof target === 'string') continue;
  const exported = await import(`kooperationsplan${subpath.slice(1)}`);
  assert.ok(Object.keys(exported).length > 0, `${subpath} exports nothing`);
}
