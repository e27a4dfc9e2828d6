import type { CatalogueEntry } from '../catalogue';
import type { Edition } from '../law/edition';
import type { Language } from '../law/language';
import { readings } from '../law/reading';
import { writeDay } from '../law/writeDay';
import { exampleText } from './exampleText';
import type { Explained } from './examples';
import { hanging } from './layout';
import { bindingOf } from './rules';
import type { Style } from './style';
import { bases, modalities, severities } from './words';

const words = {
  de: {
    asks: 'Verlangt:        ',
    binding: 'Verbindlichkeit: ',
    basis: 'Grundlage:       ',
    decides: 'Maßgeblich:      ',
    remedy: 'Abhilfe:         ',
    serves: 'Aussagen:        ',
    weight: 'ein Befund zählt als',
    norm: 'Norm',
    noNorm: 'Keine eigene Norm: Die Regel sagt, welches Recht überhaupt anzuwenden ist.',
    from: 'ab',
    until: 'bis',
    numbers: 'Zahlen und Werte: ',
    checkedOn: 'geprüft am',
    changed: 'Neu: ',
    ended: 'Ende: ',
    readings: 'Lesarten (offene Rechtsfragen)',
    standard: 'Voreinstellung',
  },
  en: {
    asks: 'Asks:     ',
    binding: 'Binding:  ',
    basis: 'Basis:    ',
    decides: 'Decisive: ',
    remedy: 'Remedy:   ',
    serves: 'Serves:   ',
    weight: 'a finding counts as',
    norm: 'Norm',
    noNorm: 'No norm of its own: the rule says which law applies at all.',
    from: 'from',
    until: 'until',
    numbers: 'Numbers and values: ',
    checkedOn: 'checked on',
    changed: 'New: ',
    ended: 'End: ',
    readings: 'Readings (open questions of law)',
    standard: 'default',
  },
} as const;

function value(parameter: unknown): string {
  if (Array.isArray(parameter)) return parameter.map(value).join(', ');
  if (parameter === null) return '–';
  if (typeof parameter === 'object') return `(${numbersOf(parameter)})`;
  return typeof parameter === 'string' ? parameter : JSON.stringify(parameter);
}

function numbersOf(parameters: object): string {
  return Object.entries(parameters)
    .map(([name, parameter]) => `${name} = ${value(parameter)}`)
    .join('; ');
}

function editionText(edition: Edition<unknown>, language: Language, style: Style): readonly string[] {
  const text = words[language];
  const { from, to, norm, act, checkedOn, parameters, severity, changed, ended } = edition;
  const time = `${text.from} ${writeDay(from, language)}${to === null ? '' : ` ${text.until} ${writeDay(to, language)}`}`;
  const numbers = typeof parameters === 'object' && parameters !== null ? numbersOf(parameters) : '';
  return [
    ...hanging('  ', `${time}: ${norm}`).map((line) => style.strong(line)),
    ...hanging('    ', `${act} (${text.checkedOn} ${writeDay(checkedOn, language)})`),
    ...(numbers === '' ? [] : hanging(`    ${text.numbers}`, numbers)),
    ...(severity === undefined ? [] : [`    ${text.weight} ${severities[severity][language]}`]),
    ...(changed === undefined ? [] : hanging(`    ${text.changed}`, changed[language])),
    ...(ended === undefined ? [] : hanging(`    ${text.ended}`, `${ended[language]} (${ended.act})`)),
  ];
}

function readingText(id: CatalogueEntry['reads'][number], language: Language): readonly string[] {
  const { question, options, standard } = readings[id];
  return [
    ...hanging(`  ${id}  `, question[language]),
    ...Object.entries(options).flatMap(([option, meaning]) =>
      hanging(
        '        ',
        `${option}: ${meaning[language]}${option === standard ? ` (${words[language].standard})` : ''}`,
      ),
    ),
  ];
}

// Where every wording sets its own weight, the general one would mislead.
function weightOf({ hint, modality, editions }: CatalogueEntry, language: Language): string {
  if (editions.length > 0 && editions.every(({ severity }) => severity !== undefined)) return '';
  const byModality = { muss: 'error', darfNicht: 'error', soll: 'warning', kann: 'info' } as const;
  return `; ${words[language].weight} ${severities[hint ? 'hint' : byModality[modality]][language]}`;
}

/** A rule for a reader of the law. */
export function explainText(
  rule: CatalogueEntry,
  examples: readonly Explained[],
  language: Language,
  style: Style,
): readonly string[] {
  const text = words[language];
  const binding = `${modalities[rule.modality][language]}${weightOf(rule, language)}`;
  return [
    style.strong(rule.title[language]),
    style.faint(`${rule.id} · ${bindingOf(rule, language)}`),
    '',
    ...hanging(text.asks, rule.asks[language]),
    ...hanging(text.binding, binding),
    ...hanging(text.basis, bases[rule.basis][language]),
    ...hanging(text.decides, rule.decides[language]),
    ...hanging(text.remedy, rule.remedy[language]),
    ...(rule.serves.length === 0 ? [] : hanging(text.serves, rule.serves.join(', '))),
    '',
    text.norm,
    ...(rule.editions.length === 0
      ? hanging('  ', text.noNorm)
      : rule.editions.flatMap((edition) => editionText(edition, language, style))),
    ...(rule.reads.length === 0 ? [] : ['', text.readings, ...rule.reads.flatMap((id) => readingText(id, language))]),
    ...examples.flatMap((example) => exampleText(example, language)),
  ];
}
