import { match, P } from 'ts-pattern';
import { findRule } from '../catalogue';
import type { Finding, FormFinding, RuleFinding } from '../law/finding';
import type { Language } from '../law/language';
import type { Art } from '../law/report';
import { groupNames, groups, inGroups, type GroupName, type Item } from './groups';
import { hanging } from './layout';
import { placeInWords, placesOf, readPath, type Places } from './place';
import type { Question } from './questions';
import type { Style } from './style';

const labels = {
  de: {
    place: 'Stelle:  ',
    remedy: 'Abhilfe: ',
    rule: 'Regel:   ',
    waits: 'Für:     ',
    toClarify: 'Zu klären: ',
    justified: ' (begründet)',
  },
  en: {
    place: 'Place:  ',
    remedy: 'Remedy: ',
    rule: 'Rule:   ',
    waits: 'For:    ',
    toClarify: 'To be found out: ',
    justified: ' (reason given)',
  },
} as const;

const INDENT = ' '.repeat(5);

interface Writer {
  readonly art: Art | null;
  readonly place: Places;
  readonly language: Language;
  readonly style: Style;
}

function nameOf({ rule, norm, outcome }: RuleFinding, language: Language): string {
  const title = findRule(rule)?.title[language] ?? rule;
  const name = norm === '' ? title : `${norm} · ${title}`;
  return outcome === 'justified' ? `${name}${labels[language].justified}` : name;
}

function ofForm({ path, message }: FormFinding, { art, language }: Writer): readonly string[] {
  return [placeInWords(art, path, language), ...hanging(INDENT, message)];
}

function ofRule(finding: RuleFinding, { place, language, style }: Writer): readonly string[] {
  const { message, path, remedy, rule } = finding;
  const words = labels[language];
  return [
    nameOf(finding, language),
    ...hanging(INDENT, message),
    ...hanging(`${INDENT}${words.place}`, place(path)),
    ...(remedy === undefined ? [] : hanging(`${INDENT}${words.remedy}`, remedy)),
    ...hanging(`${INDENT}${words.rule}`, rule).map(style.faint),
  ];
}

function ofQuestion({ missing, remedy, findings }: Question, { place, language }: Writer): readonly string[] {
  const words = labels[language];
  const places = missing.map((written) => place(readPath(written)));
  const [first, ...others] = [...new Set(findings.map((finding) => nameOf(finding, language)))];
  return [
    `${words.toClarify}${places.join('; ')}`,
    ...hanging(`${INDENT}${words.waits}`, first ?? ''),
    ...others.flatMap((name) => hanging(`${INDENT}${' '.repeat(words.waits.length)}`, name)),
    ...(remedy === undefined ? [] : hanging(`${INDENT}${words.remedy}`, remedy)),
  ];
}

function ofItem(item: Item, writer: Writer): readonly string[] {
  return match(item)
    .with({ kind: 'form' }, (finding) => ofForm(finding, writer))
    .with({ kind: 'rule' }, (finding) => ofRule(finding, writer))
    .with({ kind: 'question', missing: [], findings: [P._] }, ({ findings: [finding] }) => ofRule(finding, writer))
    .with({ kind: 'question' }, (question) => ofQuestion(question, writer))
    .exhaustive();
}

const colours: Readonly<Record<GroupName, keyof Style>> = {
  form: 'bad',
  error: 'bad',
  warning: 'caution',
  question: 'caution',
  info: 'faint',
};

/** Findings by what is to be taken on first, numbered through. */
export function findingsText(
  findings: readonly Finding[],
  art: Art | null,
  language: Language,
  style: Style,
  place: Places = placesOf(art, language),
): readonly string[] {
  const lines: string[] = [];
  const items = inGroups(findings);
  let number = 0;
  for (const name of groupNames) {
    if (items[name].length > 0) lines.push('', style[colours[name]](groups[name].heading[language]));
    for (const item of items[name]) {
      const [head = '', ...rest] = ofItem(item, { art, place, language, style });
      lines.push(...hanging(`${String(++number).padStart(3)}. `, head).map(style.strong), ...rest);
    }
  }
  return lines;
}

/** How many there are of each kind: `2 Fehler, 1 Warnung`. */
export function countText(findings: readonly Finding[], language: Language): string {
  const items = inGroups(findings);
  return groupNames
    .filter((name) => items[name].length > 0)
    .map((name) => {
      const count = items[name].length;
      return `${String(count)} ${groups[name][count === 1 ? 'one' : 'many'][language]}`;
    })
    .join(', ');
}
