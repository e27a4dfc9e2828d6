// The registry may lag for binaries of other platforms; npm then writes a lock that `npm ci` refuses.
import { conclude, readJson } from './lib.mjs';

const lock = readJson('package-lock.json');
const manifest = readJson('package.json');
const faults = [];

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const places = [...ancestors(place), ''].map(
      (parent) => `${parent}${parent === '' ? '' : '/'}node_modules/${name}`,
    );
    if (!places.some((candidate) => candidate in lock.packages)) {
      faults.push(`${place || 'root'}: optional dependency ${name} is missing from the lock`);
    }
  }
}

/** The folders in whose node_modules a package is looked up: its own first. */
function ancestors(place) {
  const found = [];
  for (let at = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) found.push(at);
  return found;
}

(function walk(value, path) {
  if (typeof value === 'string') {
    if (path.endsWith('.resolved')) faults.push(`${path}: address of a registry`);
    if (/^(file:|[/\\]|[A-Za-z]:[/\\])/.test(value)) faults.push(`${path}: path on one machine`);
    return;
  }
  for (const [key, child] of Object.entries(value ?? {})) walk(child, `${path}.${key}`);
})(lock, 'lock');

for (const list of ['devDependencies', 'overrides']) {
  for (const [name, version] of Object.entries(manifest[list])) {
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) faults.push(`${list}: ${name} ${version} is not an exact version`);
  }
}
for (const list of ['dependencies', 'devDependencies']) {
  for (const [name, version] of Object.entries(manifest[list])) {
    if (lock.packages[''][list]?.[name] !== version)
      faults.push(`${list}: ${name} ${version} is not what the lock says`);
  }
}
if (lock.version !== manifest.version) faults.push(`version: the lock says ${lock.version}`);

conclude(faults, `${Object.keys(lock.packages).length} entries in the lock`);
