import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from './lib.mjs';

/** Bundles some lines of TypeScript with the source they import and runs them: what is shown is the source, not an older build. */
export async function fromSource(name, contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts', sourcefile: `${name}.ts` },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    logLevel: 'error',
  });
  mkdirSync(`${root}build`, { recursive: true });
  const file = `${root}build/${name}-${process.pid}.mjs`;
  writeFileSync(file, outputFiles[0].text);
  try {
    return await import(file);
  } finally {
    rmSync(file);
  }
}

export const exists = (file) => existsSync(`${root}${file}`);
