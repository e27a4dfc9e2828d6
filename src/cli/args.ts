import { parseArgs } from 'node:util';
import { isCalendarDay } from '../law/day';
import type { Language, Text } from '../law/language';
import { printable } from './layout';
import { argumentProblems } from './problems';

/** Form of the output. */
export type Format = 'text' | 'json';

interface Common {
  readonly language: Language;
  readonly format: Format;
}

/** What the command line asks for. */
export type Command =
  | (Common & { readonly name: 'check'; readonly files: readonly string[]; readonly asOf: string | undefined })
  | (Common & {
      readonly name: 'agenda';
      readonly files: readonly string[];
      readonly asOf: string | undefined;
      readonly horizonUntil: string | undefined;
    })
  | (Common & { readonly name: 'explain'; readonly rule: string })
  | (Common & { readonly name: 'rules' })
  | { readonly name: 'help'; readonly language: Language }
  | { readonly name: 'wrong'; readonly language: Language; readonly problem: Text };

const options = {
  'as-of': { type: 'string' },
  'horizon-until': { type: 'string' },
  language: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof options;

const taken: Readonly<Record<'check' | 'agenda' | 'explain' | 'rules', readonly OptionName[]>> = {
  check: ['as-of', 'language', 'format'],
  agenda: ['as-of', 'horizon-until', 'language', 'format'],
  explain: ['language', 'format'],
  rules: ['language', 'format'],
};

const lists: Partial<Record<OptionName, readonly string[]>> = { language: ['de', 'en'], format: ['text', 'json'] };

interface Given {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly help: boolean;
  readonly problem: Text | undefined;
}

function problemOf(name: string, rawName: string, value: string | undefined, again: boolean): Text | undefined {
  if (!Object.hasOwn(options, name)) return argumentProblems.unknownOption(printable(rawName));
  if (again) return argumentProblems.givenTwice(rawName);
  if (name === 'help') return undefined;
  if (value === undefined) return argumentProblems.missingValue(rawName);
  const list = lists[name as OptionName];
  if (list !== undefined)
    return list.includes(value) ? undefined : argumentProblems.notInList(rawName, list.join(', '));
  if (!isCalendarDay(value)) return argumentProblems.notADay(rawName);
  return name === 'horizon-until' && value > '2100-12-31' ? argumentProblems.tooLate(rawName) : undefined;
}

// Not strict, because the messages of parseArgs exist in English only.
function read(args: readonly string[]): Given {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const seen = new Set<string>();
  let problem: Text | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    problem ??= problemOf(name, rawName, value, seen.has(name));
    seen.add(name);
    if (value !== undefined && !values.has(name)) values.set(name, value);
  }
  return { positionals, values, help: seen.has('help'), problem };
}

function isKnown(name: string): name is keyof typeof taken {
  return Object.hasOwn(taken, name);
}

function problemOfPlace(name: keyof typeof taken, rest: readonly string[], { values }: Given): Text | undefined {
  for (const option of values.keys()) {
    if (!taken[name].includes(option as OptionName)) return argumentProblems.unknownOption(`--${option}`);
  }
  switch (name) {
    case 'check':
    case 'agenda':
      if (rest.length === 0) return argumentProblems.noFile();
      return rest.indexOf('-') === rest.lastIndexOf('-') ? undefined : argumentProblems.stdinTwice();
    case 'explain':
      if (rest.length === 0) return argumentProblems.noRule();
      return rest.length === 1 ? undefined : argumentProblems.tooMany();
    case 'rules':
      return rest.length === 0 ? undefined : argumentProblems.tooMany();
  }
}

/** Reads the command line; what is wrong with it is said in the language asked for, where that is known. */
export function readArguments(args: readonly string[]): Command {
  const given = read(args);
  const { positionals, values } = given;
  const language = values.get('language') === 'en' ? 'en' : 'de';
  const format = values.get('format') === 'json' ? 'json' : 'text';
  const wrong = (problem: Text): Command => ({ name: 'wrong', language, problem });
  if (given.problem !== undefined) return wrong(given.problem);
  if (given.help) return { name: 'help', language };
  const [name, ...rest] = positionals;
  if (name === undefined) return wrong(argumentProblems.noCommand());
  if (!isKnown(name)) return wrong(argumentProblems.unknownCommand(printable(name)));
  const problem = problemOfPlace(name, rest, given);
  if (problem !== undefined) return wrong(problem);
  const common = { language, format } as const;
  switch (name) {
    case 'check':
      return { ...common, name, files: rest, asOf: values.get('as-of') };
    case 'agenda':
      return { ...common, name, files: rest, asOf: values.get('as-of'), horizonUntil: values.get('horizon-until') };
    case 'explain':
      return { ...common, name, rule: rest[0] ?? '' };
    case 'rules':
      return { ...common, name };
  }
}
