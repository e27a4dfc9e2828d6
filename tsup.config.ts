import type { Options } from 'tsup';

/** The public entry points: name in `dist` and in the exports map of package.json, and source. */
const shared = {
  entry: {
    index: 'src/index.ts',
    fristen: 'src/fristen/index.ts',
    'fristen/explain': 'src/fristen/explain/index.ts',
    jobcoaching: 'src/jobcoaching/index.ts',
    kontaktdichte: 'src/kontaktdichte/index.ts',
    kooperationsplan: 'src/kooperationsplan/index.ts',
    rechtsfolgenbelehrung: 'src/rechtsfolgenbelehrung/index.ts',
    kooperationsvertrag: 'src/kooperationsvertrag/index.ts',
    aktivzentrum: 'src/aktivzentrum/index.ts',
  },
  target: 'es2022',
  splitting: true,
  removeNodeProtocol: false,
} satisfies Options;

export const library = shared.entry;
export const command = { entry: { cli: 'src/cli/main.ts' } };

// tsup's own step sets baseUrl, which TypeScript 6 refuses without this.
const dts = { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } };

// Two builds of the code, because the command exists as ESM only and shares the chunks of the library; the types of both
// formats come from one.
export default [
  { ...shared, format: 'esm', entry: { ...library, ...command.entry } },
  { ...shared, format: 'cjs' },
  { ...shared, dts: { ...dts, only: true }, format: ['esm', 'cjs'] },
] satisfies Options[];
