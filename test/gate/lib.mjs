import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const isMain = (url) => process.argv[1] === fileURLToPath(url);

export const readJson = (file) => JSON.parse(readFileSync(new URL(file, new URL('../../', import.meta.url)), 'utf8'));

/** Every file under a folder, as paths with slashes relative to it; none when there is no such folder. */
export function filesUnder(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        `${entry.parentPath}/${entry.name}`
          .slice(folder.length)
          .replace(/^[/\\]/, '')
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Runs a program without a shell; what it printed comes back as one text, a failure to start included. */
export function run(program, args, { cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** A tool of node_modules, started with this Node. */
export const tool = (file, args, options) => run(process.execPath, [`${root}node_modules/${file}`, ...args], options);

export const script = (name, args = []) => run(process.execPath, [`${root}test/gate/${name}.mjs`, ...args]);

/** Prints the faults and sets the exit status; without faults, one line that says what was held. */
export function conclude(faults, held) {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(held);
}
