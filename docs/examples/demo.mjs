// Checks each document of demo.json through the built command, prints report and agenda, and ends with 0 when each gets
// the verdict written beside it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const command = path('../../dist/cli.js');
const cases = JSON.parse(readFileSync(path('demo.json'), 'utf8'));

function run(...args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

const statusOf = { inOrder: 0, deviations: 0, undetermined: 0, violations: 1, malformed: 2 };
const line = '='.repeat(92);
const faults = [];
let held = 0;

for (const { file, asOf, verdict, de, en } of cases) {
  const args = [path(file), '--as-of', asOf];
  console.log(`${line}\n${file}: ${de}\n${en}\n${line}\n`);
  const check = run('check', ...args);
  const agenda = run('agenda', ...args);
  console.log(check.stdout + check.stderr);
  console.log(agenda.stdout + agenda.stderr);

  const [{ report, problem }] = JSON.parse(run('check', ...args, '--format', 'json').stdout);
  const found = report?.verdict ?? problem.code;
  if (found !== verdict) faults.push(`${file}: verdict ${found}, written beside it is ${verdict}`);
  else if (check.status !== statusOf[verdict]) {
    faults.push(`${file}: exit status ${check.status}, ${verdict} asks for ${statusOf[verdict]}`);
  } else held++;
}

console.log(line);
for (const fault of faults) console.log(fault);
console.log(`${held} of ${cases.length} documents got the verdict written beside them.`);
if (faults.length > 0) process.exitCode = 1;
