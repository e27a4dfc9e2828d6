import type { Land } from '../law/land';
import type { Language, Text } from '../law/language';
import { readFristQuestion, type FristQuestion } from './fristArgs';
import { printable } from './layout';
import { readOptions, wordOf, type Given, type OptionName } from './options';
import { argumentProblems } from './problems';

/** Form of the output. */
export type Format = 'text' | 'json';

interface Common {
  readonly language: Language;
  readonly format: Format;
}

interface OfFiles {
  readonly files: readonly string[];
  readonly asOf: string | undefined;
  readonly land: Land | undefined;
}

/** What the command line asks for. */
export type Command =
  | (Common & OfFiles & { readonly name: 'check' })
  | (Common & OfFiles & { readonly name: 'agenda'; readonly horizonUntil: string | undefined })
  | (Common & OfFiles & { readonly name: 'fall'; readonly horizonUntil: string | undefined })
  | (Common & { readonly name: 'frist'; readonly question: FristQuestion })
  | (Common & { readonly name: 'explain'; readonly rule: string })
  | (Common & { readonly name: 'rules' })
  | { readonly name: 'help'; readonly language: Language }
  | { readonly name: 'wrong'; readonly language: Language; readonly problem: Text };

const days = ['after', 'from', 'on', 'before', 'before-end-of', 'zur-post-am', 'zugegangen-am'] as const;

const taken: Readonly<Record<'check' | 'agenda' | 'fall' | 'frist' | 'explain' | 'rules', readonly OptionName[]>> = {
  check: ['as-of', 'land', 'language', 'format'],
  agenda: ['as-of', 'horizon-until', 'land', 'language', 'format'],
  fall: ['as-of', 'horizon-until', 'land', 'language', 'format'],
  frist: [...days, 'amount', 'unit', 'kind', 'regime', 'rechtsbehelf', 'land', 'language', 'format'],
  explain: ['language', 'format'],
  rules: ['language', 'format'],
};

function isKnown(name: string): name is keyof typeof taken {
  return Object.hasOwn(taken, name);
}

function problemOfPlace(name: keyof typeof taken, rest: readonly string[], { values }: Given): Text | undefined {
  for (const option of values.keys()) {
    if (!taken[name].includes(option)) return argumentProblems.unknownOption(`--${option}`);
  }
  switch (name) {
    case 'check':
    case 'agenda':
    case 'fall':
      if (rest.length === 0) return argumentProblems.noFile();
      return rest.indexOf('-') === rest.lastIndexOf('-') ? undefined : argumentProblems.stdinTwice();
    case 'explain':
      if (rest.length === 0) return argumentProblems.noRule();
      return rest.length === 1 ? undefined : argumentProblems.tooMany();
    case 'frist':
    case 'rules':
      return rest.length === 0 ? undefined : argumentProblems.tooMany();
  }
}

/** Reads the command line; what is wrong with it is said in the language asked for, where that is known. */
export function readArguments(args: readonly string[]): Command {
  const given = readOptions(args);
  const { positionals, values } = given;
  const language = wordOf(given, 'language') ?? 'de';
  const format = wordOf(given, 'format') ?? 'text';
  const wrong = (problem: Text): Command => ({ name: 'wrong', language, problem });
  if (given.problem !== undefined) return wrong(given.problem);
  if (given.help) return { name: 'help', language };
  const [name, ...rest] = positionals;
  if (name === undefined) return wrong(argumentProblems.noCommand());
  if (!isKnown(name)) return wrong(argumentProblems.unknownCommand(printable(name)));
  const problem = problemOfPlace(name, rest, given);
  if (problem !== undefined) return wrong(problem);
  const common = { language, format } as const;
  const ofFiles = { files: rest, asOf: values.get('as-of'), land: wordOf(given, 'land') };
  switch (name) {
    case 'check':
      return { ...common, ...ofFiles, name };
    case 'agenda':
    case 'fall':
      return { ...common, ...ofFiles, name, horizonUntil: values.get('horizon-until') };
    case 'frist': {
      const question = readFristQuestion(given);
      return 'problem' in question ? wrong(question.problem) : { ...common, name, question };
    }
    case 'explain':
      return { ...common, name, rule: rest[0] ?? '' };
    case 'rules':
      return { ...common, name };
  }
}
