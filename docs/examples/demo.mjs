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

// A case of several documents is given as the list of its files.
function reportOn(files, args) {
  if (files !== undefined) return JSON.parse(run('fall', ...args, '--format', 'json').stdout).report;
  const [{ report, problem }] = JSON.parse(run('check', ...args, '--format', 'json').stdout);
  return report ?? { verdict: problem.code };
}

for (const { file, files, asOf, verdict, de, en } of cases) {
  const args = [...(files ?? [file]).map(path), '--as-of', asOf];
  const name = file ?? files.join(', ');
  console.log(`${line}\n${name}: ${de}\n${en}\n${line}\n`);
  const check = run(files === undefined ? 'check' : 'fall', ...args);
  console.log(check.stdout + check.stderr);
  if (files === undefined) {
    const agenda = run('agenda', ...args);
    console.log(agenda.stdout + agenda.stderr);
  }

  const found = reportOn(files, args).verdict;
  if (found !== verdict) faults.push(`${name}: verdict ${found}, written beside it is ${verdict}`);
  else if (check.status !== statusOf[verdict]) {
    faults.push(`${name}: exit status ${check.status}, ${verdict} asks for ${statusOf[verdict]}`);
  } else held++;
}

console.log(line);
for (const fault of faults) console.log(fault);
console.log(`${held} of ${cases.length} documents got the verdict written beside them.`);
if (faults.length > 0) process.exitCode = 1;
