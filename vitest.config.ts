import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { library } from './tsup.config.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  resolve: {
    // Examples and documentation import the package by its name; they run on the source, not on an older build.
    alias: Object.entries(library).map(([name, source]) => ({
      find: name === 'index' ? /^kooperationsplan$/ : new RegExp(`^kooperationsplan/${name}$`),
      replacement: path(source),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', '**/node_modules/**'],
    pool: 'threads',
    // The package keeps no state, so test files may share its modules; loading them anew for each costs half the time.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    allowOnly: false,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportsDirectory: 'build/coverage',
    },
  },
});
