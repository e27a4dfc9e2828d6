const assert = require('node:assert/strict');

const manifest = require('kooperationsplan/package.json');

for (const [subpath, target] of Object.entries(manifest.exports)) {
  if (typeof target === 'string') continue;
  const exported = require(`kooperationsplan${subpath.slice(1)}`);
  assert.ok(Object.keys(exported).length > 0, `${subpath} exports nothing`);
}
