// Plants a bad snippet for each restriction of our own: a selector with a slip in it refuses nothing and says nothing.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { conclude, root } from './lib.mjs';

const inRule = 'src/kooperationsplan/rules/a.ts';
const inLaw = 'src/law/a.ts';
const inTest = 'test/law/a.test.ts';
const day = 'src/law/day.ts';
const today = 'src/cli/today.ts';
const cli = 'src/cli/a.ts';

const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';
const imports = 'no-restricted-imports';
const lines = (count) => 'export {};\n'.repeat(count);

const refused = [
  [syntax, inRule, "import { z } from 'zod'; export const a = () => z;"],
  [syntax, inTest, "import { z } from 'zod'; export const a = () => z;"],
  [syntax, inRule, "import z from 'zod'; export const a = () => z;"],
  [syntax, inRule, "import type { ZodType } from 'zod'; export type A = ZodType;"],
  [syntax, inRule, "import * as z from 'zod/mini'; export const a = () => z;"],
  [syntax, inRule, "export { z } from 'zod';"],
  [syntax, 'vitest.config.ts', "import { z } from 'zod'; export const a = () => z;"],
  [syntax, inRule, "import * as z from 'zod'; export const a = z.string().min(1);"],

  [globals, inLaw, "export const a = () => new Date('2026-01-01');"],
  [globals, cli, 'export const a = () => new Date();'],
  [globals, day, 'export const a = () => Date.now();'],
  [globals, day, 'export const a = () => Date();'],
  [globals, inLaw, 'export const a = () => new Intl.NumberFormat();'],
  [globals, cli, 'export const a = () => new Intl.NumberFormat();'],
  ...['performance.now()', 'setTimeout(a, 1)', 'process.env', 'console.log(1)', 'globalThis.Date'].flatMap((use) => [
    [globals, inLaw, `export const a = () => ${use};`],
    [globals, day, `export const a = () => ${use};`],
    [globals, cli, `export const a = () => ${use};`],
  ]),
  [syntax, inLaw, "export const a = () => 'a'.localeCompare('b');"],
  [syntax, inLaw, 'export const a = (b: number) => b.toLocaleString();'],
  [syntax, inLaw, 'export const a = () => Math.random();'],

  [imports, inLaw, "import { readFileSync } from 'node:fs'; export const a = readFileSync;"],
  [imports, day, "import { readFileSync } from 'node:fs'; export const a = readFileSync;"],
  [imports, inLaw, "import { readFile } from 'node:fs/promises'; export const a = readFile;"],
  [imports, inLaw, "import { readFileSync } from 'fs'; export const a = readFileSync;"],

  [syntax, inLaw, 'export default 1;'],
  [syntax, inLaw, 'export enum A { b }'],
  [syntax, inLaw, 'export class A {}'],
  [syntax, inLaw, 'export class A extends B {}'],
  [syntax, inLaw, 'export const a = class {};'],

  [syntax, inTest, "import * as fc from 'fast-check'; fc.property(fc.nat(), () => true);"],
  [syntax, inTest, "import fc from 'fast-check'; const a = fc.asyncProperty(fc.nat(), b); fc.assert(a);"],
  [syntax, inTest, "import * as fc from 'fast-check'; fc.check(fc.property(fc.nat(), () => true));"],
  [syntax, inTest, "import * as fc from 'fast-check'; it('a', () => { fc.property(fc.nat(), () => true); });"],
  [syntax, inTest, "import { property } from 'fast-check'; export const a = property;"],
  [syntax, inTest, "import check from 'fast-check'; export const a = check;"],
  ...[
    'it.only',
    'it.skip',
    'test.only',
    'describe.skip',
    'describe.only',
    'it.concurrent.only',
    'it.only.each([1])',
  ].map((call) => [syntax, inTest, `${call}('a', () => {});`]),

  ['max-lines', inRule, lines(121)],
  ['max-lines', inLaw, lines(201)],
  ['max-lines', inTest, lines(251)],
];

const accepted = [
  [inRule, "import * as z from 'zod'; export const a = () => z.string();"],
  [inRule, "import type * as z from 'zod'; export type A = z.ZodType;"],
  [inRule, "import { path } from '../../law/path'; import { url } from './url'; export const a = [path, url];"],
  [today, 'export const a = () => new Date();'],
  [cli, "import { stdout } from 'node:process'; export const a = stdout;"],
  [inLaw, 'export class A extends Error {}'],
  [inLaw, 'export class A extends TypeError {}'],
  [inLaw, 'export const a = (document: string) => document;'],
  [inTest, "import * as fc from 'fast-check'; fc.assert(fc.property(fc.nat(), () => true));"],
  [
    inTest,
    "import fc from 'fast-check'; await fc.assert(fc.asyncProperty(fc.nat(), async () => true), { numRuns: 9 });",
  ],
  [inTest, "import type { Arbitrary } from 'fast-check'; export type A = Arbitrary<1>;"],
  [inTest, "it.each([1])('a', () => {});"],
  [inRule, lines(120)],
  [inLaw, lines(200)],
  [inTest, lines(250)],
];

// Without types the snippets may lie in files that do not exist; the one rule that needs them is tried in one that does.
const untyped = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
const typed = new ESLint({ cwd: root });
// Under CI the parser takes the text of a file from the disk, not the snippet.
process.env.TSESTREE_SINGLE_RUN = 'false';

async function rulesBroken(eslint, file, text) {
  const [{ messages }] = await eslint.lintText(text, { filePath: `${root}${file}` });
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${file}: ${fatal.message}\n${text}`);
  return messages.map((message) => message.ruleId);
}

const faults = [];
for (const [rule, file, text] of refused) {
  if (!(await rulesBroken(untyped, file, text)).includes(rule))
    faults.push(`${rule} did not refuse in ${file}: ${text}`);
}
for (const [file, text] of accepted) {
  const broken = (await rulesBroken(untyped, file, text)).filter((rule) =>
    [syntax, globals, imports, 'max-lines'].includes(rule),
  );
  if (broken.length > 0) faults.push(`${broken.join(', ')} refused in ${file}: ${text}`);
}
const floating =
  'const later = async (): Promise<number> => Promise.resolve(1);\nexport const a = (): void => {\n  later();\n};\n';
if (!(await rulesBroken(typed, day, floating)).includes('@typescript-eslint/no-floating-promises')) {
  faults.push('a floating promise was not refused');
}

conclude(
  faults.map((fault) => fault.slice(0, 200)),
  `${refused.length + 1} bad snippets refused, ${accepted.length} good ones accepted`,
);
