const assert = require('node:assert/strict');

const manifest = require('kooperationsplan/package.json');

for (const [subpath, target] of Object.entries(manifest.exports)) {
  if (typeof target === 'string') continue;
  const exported = require(`kooperationsplan${subpath.slice(1)}`);
  assert.ok(Object.keys(exported).length > 0, `${subpath} exports nothing`);
}

const { ArgumentError, agenda, checkDocument, computeFristende } = require('kooperationsplan');
assert.equal(require('kooperationsplan/fristen').computeFristende, computeFristende);

// A plan of 2023-08-31: the Fortschreibung is due on the last day of February, in a leap year the 29th.
const plan = { art: 'kooperationsplan', id: 'plan-1', fassungen: [{ nummer: 1, erstelltAm: '2023-08-31' }] };
const { entries } = agenda(plan, { asOf: '2023-09-01' });
assert.equal(entries.find(({ rule }) => rule === 'kooperationsplan.fortschreibungsfrist').dueOn, '2024-02-29');

const report = checkDocument({ ...plan, fassungen: [{ nummer: 1, erstelltAm: '31.08.2023' }] }, { asOf: '2023-09-01' });
assert.equal(report.verdict, 'malformed');
assert.equal(report.findings[0].code, 'germanDay');

assert.throws(() => checkDocument(plan, {}), ArgumentError);

const schema = require('kooperationsplan/schemas/kooperationsplan.json');
assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
