import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  agenda,
  checkDocument,
  checkKooperationsplan,
  computeFristende,
  kooperationsplanSchema,
} from 'kooperationsplan';
import { computeFristende as fromSubpath } from 'kooperationsplan/fristen';
import { checkKooperationsplan as fromWing } from 'kooperationsplan/kooperationsplan';
import schema from 'kooperationsplan/schemas/kooperationsplan.json' with { type: 'json' };

const manifest = createRequire(import.meta.url)('kooperationsplan/package.json');

for (const [subpath, target] of Object.entries(manifest.exports)) {
  if (typeof target === 'string') continue;
  const exported = await import(`kooperationsplan${subpath.slice(1)}`);
  assert.ok(Object.keys(exported).length > 0, `${subpath} exports nothing`);
}

// The entry points share their code: a function is one, wherever it is imported from.
assert.equal(fromSubpath, computeFristende);
assert.equal(fromWing, checkKooperationsplan);

const examples = new URL('node_modules/kooperationsplan/docs/examples/', import.meta.url);
const example = (name) => JSON.parse(readFileSync(new URL(name, examples), 'utf8'));

const complete = example('vollstaendig-2026.json');
assert.equal(checkKooperationsplan(complete, { asOf: '2026-08-03' }).verdict, 'inOrder');
assert.equal(kooperationsplanSchema()['~standard'].validate(complete).issues, undefined);

const { persoenlichesAngebot, ...without } = complete;
assert.deepEqual(persoenlichesAngebot, ['beratung', 'vermittlung']);
const { verdict, findings } = checkDocument(without, { asOf: '2026-08-03', language: 'en' });
assert.equal(verdict, 'violations');
assert.deepEqual(
  findings.map(({ rule, norm }) => [rule, norm]),
  [['kooperationsplan.persoenlichesAngebot', '§ 15 Abs. 2 Satz 2 SGB II']],
);

const { entries } = agenda(complete, { asOf: '2026-08-03' });
assert.equal(entries.find(({ rule }) => rule === 'kooperationsplan.fortschreibungsfrist').dueOn, '2027-01-06');

// Six months after 2025-08-31 end on the last day of February (§ 188 Abs. 3 BGB), here a Saturday that moves to Monday.
const end = computeFristende({ after: '2025-08-31', amount: 6, unit: 'months', kind: 'gesetzlich' });
assert.deepEqual([end.unshifted, end.end], ['2026-02-28', '2026-03-02']);

assert.equal(schema.$id, 'urn:kooperationsplan:schema:kooperationsplan:1');
assert.ok(schema.required.includes('fassungen'));

const command = new URL(`node_modules/kooperationsplan/${manifest.bin.kooperationsplan}`, import.meta.url);
const args = ['check', '-', '--as-of', '2026-08-03', '--format', 'json'];
const output = execFileSync(process.execPath, [command.pathname, ...args], { input: JSON.stringify(complete) });
assert.deepEqual(JSON.parse(output), [
  { file: '-', report: JSON.parse(JSON.stringify(checkDocument(complete, { asOf: '2026-08-03' }))) },
]);
