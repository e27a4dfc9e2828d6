import { parseArgs } from 'node:util';
import { isCalendarDay } from '../law/day';
import { laender } from '../law/land';
import type { Text } from '../law/language';
import { printable } from './layout';
import { argumentProblems } from './problems';

const day = { type: 'string' } as const;
const word = { type: 'string' } as const;

const options = {
  'as-of': day,
  'horizon-until': day,
  after: day,
  from: day,
  on: day,
  before: day,
  'before-end-of': day,
  'zur-post-am': day,
  'zugegangen-am': day,
  amount: word,
  unit: word,
  kind: word,
  regime: word,
  rechtsbehelf: word,
  land: word,
  language: word,
  format: word,
  help: { type: 'boolean', short: 'h' },
} as const;

/** An option without the dashes. */
export type OptionName = keyof typeof options;

/** The options that take one of a few words. */
export const lists = {
  unit: ['days', 'weeks', 'months', 'quarters', 'halfYears', 'years', 'halfMonths'],
  kind: ['gesetzlich', 'behoerdlich', 'benannterTag', 'leistungszeitraum', 'termin', 'wartezeit'],
  regime: ['SGB X', 'SGG', 'VwVfG', 'BGB'],
  rechtsbehelf: ['widerspruch', 'klage'],
  land: laender,
  language: ['de', 'en'],
  format: ['text', 'json'],
} as const satisfies { readonly [Name in OptionName]?: readonly string[] };

/** The arguments as they were typed, each option checked by itself. */
export interface Given {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<OptionName, string>;
  readonly help: boolean;
  readonly problem: Text | undefined;
}

/** The word an option was given; `undefined` where it was not. */
export function wordOf<Name extends keyof typeof lists>(
  { values }: Pick<Given, 'values'>,
  name: Name,
): (typeof lists)[Name][number] | undefined {
  const known: readonly (typeof lists)[Name][number][] = lists[name];
  return known.find((each) => each === values.get(name));
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function problemOf(name: OptionName, rawName: string, value: string | undefined): Text | undefined {
  if (name === 'help') return undefined;
  if (value === undefined) return argumentProblems.missingValue(rawName);
  if (name === 'amount') return /^[1-9]\d{0,3}$/.test(value) ? undefined : argumentProblems.notAnAmount(rawName);
  if (Object.hasOwn(lists, name)) {
    const list: readonly string[] = lists[name as keyof typeof lists];
    return list.includes(value) ? undefined : argumentProblems.notInList(rawName, list.join(', '));
  }
  if (!isCalendarDay(value)) return argumentProblems.notADay(rawName);
  return name === 'horizon-until' && value > '2100-12-31' ? argumentProblems.tooLate(rawName) : undefined;
}

/** Takes the arguments apart; not strict, because the messages of parseArgs exist in English only. */
export function readOptions(args: readonly string[]): Given {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string>();
  const seen = new Set<string>();
  let problem: Text | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) {
      problem ??= argumentProblems.unknownOption(printable(rawName));
      continue;
    }
    problem ??= seen.has(name) ? argumentProblems.givenTwice(rawName) : problemOf(name, rawName, value);
    seen.add(name);
    if (value !== undefined && !values.has(name)) values.set(name, value);
  }
  return { positionals, values, help: seen.has('help'), problem };
}
