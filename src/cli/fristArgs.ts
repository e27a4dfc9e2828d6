import type { BekanntgabeInput, FristendeInput, RechtsbehelfsfristInput, RueckwaertsfristInput } from '../fristen';
import type { Land } from '../law/land';
import type { Text } from '../law/language';
import { fristProblems } from './fristProblems';
import { lists, wordOf, type Given, type OptionName } from './options';

/** What `frist` is asked, in the words of the library. */
export type FristQuestion =
  | { readonly asks: 'ende'; readonly input: FristendeInput }
  | { readonly asks: 'rueckwaerts'; readonly input: RueckwaertsfristInput }
  | {
      readonly asks: 'bekanntgabe';
      readonly input: BekanntgabeInput;
      readonly rechtsbehelf: RechtsbehelfsfristInput['rechtsbehelf'] | undefined;
      readonly land: Land | undefined;
    };

type Start = 'after' | 'from' | 'on' | 'before' | 'before-end-of' | 'zur-post-am';

/** What each start takes beside it. */
const takes: Readonly<Record<Start, readonly OptionName[]>> = {
  after: ['amount', 'unit', 'kind', 'regime', 'land'],
  from: ['amount', 'unit', 'kind', 'regime', 'land'],
  on: ['kind', 'regime', 'land'],
  before: ['amount', 'unit', 'regime', 'land'],
  'before-end-of': ['amount', 'unit', 'regime', 'land'],
  'zur-post-am': ['zugegangen-am', 'rechtsbehelf', 'regime', 'land'],
};

const starts = Object.keys(takes) as Start[];

/** The starts of each kind: § 26 Abs. 2 to 5 SGB X. */
const startsOf: Readonly<Record<FristendeInput['kind'], readonly Start[]>> = {
  gesetzlich: ['after', 'from', 'on'],
  wartezeit: ['after', 'from', 'on'],
  behoerdlich: ['after', 'on'],
  benannterTag: ['on'],
  leistungszeitraum: ['from', 'on'],
  termin: ['on'],
};

const withDashes = (names: readonly string[]): readonly string[] => names.map((name) => `--${name}`);
// A name with a blank is typed in quotes.
const regimes = (names: readonly string[]): readonly string[] =>
  names.map((name) => `--regime ${name.includes(' ') ? `"${name}"` : name}`);

function fitsOneOf(option: string, allowed: readonly string[], found: string): Text | undefined {
  return allowed.includes(found) ? undefined : fristProblems.onlyWith(option, allowed, found);
}

/** What is wrong with options that are right each by itself. */
function problemOf(start: Start, given: Given): Text | undefined {
  const { values } = given;
  for (const name of values.keys())
    if (name !== start && name !== 'language' && name !== 'format' && !takes[start].includes(name))
      return fristProblems.notWith(`--${start}`, `--${name}`, withDashes(takes[start]));
  const regime = wordOf(given, 'regime') ?? 'SGB X';
  const [cited = ''] = regimes([regime]);
  if (start === 'zur-post-am') {
    if ((values.get('zugegangen-am') ?? '9999') < (values.get(start) ?? '')) return fristProblems.receivedBefore();
    return values.has('rechtsbehelf')
      ? fitsOneOf('--rechtsbehelf', regimes(['SGB X']), cited)
      : fitsOneOf('--zur-post-am', regimes(['SGB X', 'VwVfG']), cited);
  }
  if (start !== 'on' && !(values.has('amount') && values.has('unit'))) return fristProblems.noLength(`--${start}`);
  if (values.get('unit') === 'halfMonths' && Number(values.get('amount')) % 2 === 0)
    return fristProblems.evenHalfMonths();
  if (start === 'before' || start === 'before-end-of') return undefined;
  const kind = wordOf(given, 'kind') ?? 'gesetzlich';
  const kinds = regime === 'SGG' || regime === 'BGB' ? (['gesetzlich', 'wartezeit'] as const) : lists.kind;
  return (
    fitsOneOf(
      cited,
      kinds.map((each) => `--kind ${each}`),
      `--kind ${kind}`,
    ) ??
    fitsOneOf(`--kind ${kind}`, withDashes(startsOf[kind]), `--${start}`) ??
    (regime === 'SGG' && start === 'from' ? fristProblems.onlyWith(cited, ['--after', '--on'], '--from') : undefined)
  );
}

/** Reads the options of `frist`, or says which of them do not go together. */
export function readFristQuestion(given: Given): FristQuestion | { readonly problem: Text } {
  const { values } = given;
  const [start, ...others] = starts.filter((name) => values.has(name));
  if (start === undefined || others.length > 0) return { problem: fristProblems.oneStart(withDashes(starts)) };
  const problem = problemOf(start, given);
  if (problem !== undefined) return { problem };
  const day = values.get(start) ?? '';
  const land = wordOf(given, 'land');
  const regime = wordOf(given, 'regime') ?? 'SGB X';
  const length = { amount: Number(values.get('amount')), unit: wordOf(given, 'unit') ?? 'days' };
  const common = { kind: wordOf(given, 'kind') ?? 'gesetzlich', regime, land };
  switch (start) {
    case 'after':
      return { asks: 'ende', input: { after: day, ...length, ...common } };
    case 'from':
      return { asks: 'ende', input: { from: day, ...length, ...common } };
    case 'on':
      return { asks: 'ende', input: { on: day, ...common } };
    case 'before':
      return { asks: 'rueckwaerts', input: { before: day, ...length, regime, land } };
    case 'before-end-of':
      return { asks: 'rueckwaerts', input: { beforeEndOf: day, ...length, regime, land } };
    case 'zur-post-am': {
      const input = {
        zurPostAm: day,
        zugegangenAm: values.get('zugegangen-am'),
        regime: regime === 'VwVfG' ? regime : 'SGB X',
      } as const;
      return { asks: 'bekanntgabe', input, rechtsbehelf: wordOf(given, 'rechtsbehelf'), land };
    }
  }
}
