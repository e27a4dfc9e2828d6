import { builtinModules } from 'node:module';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const environment = [
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'process',
  'console',
  'globalThis',
  'global',
  'window',
  'self',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'crypto',
  'fetch',
  'Buffer',
  'Temporal',
].map((name) => ({
  name,
  message: `${name} belongs to the host: the same input gives the same output on any machine.`,
}));
const dates = ['Date', 'Intl'].map((name) => ({
  name,
  message: 'Only src/cli/today.ts reads the clock; days are strings, reckoned in src/law/day.ts.',
}));

const nodeOnlyInCli = 'Node built-ins are for src/cli only.';
const nodeModules = { group: ['node:*'], message: nodeOnlyInCli };
// As exact names, not as patterns: the pattern `path` would refuse our own ./path.
const nodeModulesByOldName = builtinModules.map((name) => ({ name, message: nodeOnlyInCli }));
const zod = [
  {
    selector: 'ImportDeclaration[source.value="zod"] > :not(ImportNamespaceSpecifier).specifiers',
    message: "Write import * as z from 'zod': any other form bundles all of zod's locales.",
  },
  {
    selector: ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^zod\\u002F/]',
    message: "Import zod from its root: import * as z from 'zod'.",
  },
  {
    selector: ':matches(ExportNamedDeclaration, ExportAllDeclaration)[source.value="zod"]',
    message: 'zod is not passed on.',
  },
];
const source = [
  ...zod,
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  { selector: 'TSEnumDeclaration', message: 'Closed alternatives are unions of strings.' },
  {
    selector: ':matches(ClassDeclaration, ClassExpression):not([superClass.name=/Error$/])',
    message: 'No classes but errors.',
  },
  {
    selector: 'MemberExpression[property.name=/^(toLocale|localeCompare$)/]',
    message: 'What it gives depends on the machine.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same input gives the same output.',
  },
  {
    selector: 'CallExpression[callee.object.name="z"]:not(:function *)',
    message: 'A schema is built on first use: building one while the module loads probes new Function.',
  },
];
const test = [
  ...zod,
  {
    selector:
      'CallExpression[callee.object.name="fc"][callee.property.name=/^(property|asyncProperty)$/]' +
      ':not(CallExpression[callee.object.name="fc"][callee.property.name="assert"] > CallExpression.arguments)',
    message: 'A property proves nothing until fc.assert runs it.',
  },
  {
    selector:
      ':matches(' +
      'ImportDeclaration[source.value="fast-check"][importKind!="type"] > ImportSpecifier[importKind!="type"],' +
      'ImportDeclaration[source.value="fast-check"] > :not([local.name="fc"]):not(ImportSpecifier).specifiers)',
    message: "Write import * as fc from 'fast-check', so that unasserted properties are seen.",
  },
  {
    selector:
      'MemberExpression[property.name=/^(only|skip)$/]' +
      ':matches([object.name=/^(it|test|describe|suite)$/], [object.object.name=/^(it|test|describe|suite)$/])',
    message: 'Every test runs.',
  },
];

const maxLines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];

const node = Object.fromEntries(
  [
    'process',
    'console',
    'URL',
    'URLSearchParams',
    'Buffer',
    'setTimeout',
    'clearTimeout',
    'performance',
    'structuredClone',
  ]
    .concat(['TextEncoder', 'TextDecoder', 'Intl', 'globalThis', 'queueMicrotask', 'setImmediate'])
    .map((name) => [name, 'readonly']),
);

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  { rules: { eqeqeq: 'error', 'no-restricted-syntax': ['error', ...zod] } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        // The one that knows every file: with several, the types of src would be made several times.
        project: 'tsconfig.test.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': maxLines(200),
      'no-restricted-globals': ['error', ...environment, ...dates],
      'no-restricted-imports': ['error', { paths: nodeModulesByOldName, patterns: [nodeModules] }],
      'no-restricted-syntax': ['error', ...source],
    },
  },
  { files: ['src/**/rules/*.ts'], rules: { 'max-lines': maxLines(120) } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/cli/today.ts'],
    rules: { 'no-restricted-globals': ['error', ...environment] },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': maxLines(250),
      'no-restricted-syntax': ['error', ...test],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: node } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  // It imports the installed package, which no project of this checkout knows.
  { files: ['test/package/**/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
