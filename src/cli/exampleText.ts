import type { CalendarDay } from '../law/day';
import type { Language } from '../law/language';
import { writeDay } from '../law/writeDay';
import type { Explained } from './examples';
import { hanging } from './layout';

type Changes = Explained['example']['fault'];

const words = {
  de: {
    example: 'Beispiel',
    asOf: 'Stichtag',
    met: 'Erfüllt:       ',
    also: 'Auch erfüllt:  ',
    fault: 'Gegenbeispiel: ',
    finding: 'Ergebnis:      ',
    unchanged: 'wie er ist',
    removed: 'ohne',
  },
  en: {
    example: 'Example',
    asOf: 'as of',
    met: 'Meets it:        ',
    also: 'Meets it, too:   ',
    fault: 'Counter-example: ',
    finding: 'Finding:         ',
    unchanged: 'as it is',
    removed: 'without',
  },
} as const;

function written(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}

// A place of an example is dotted, with indices among the keys.
function place(dotted: string): string {
  return dotted.replace(/\.(\d+)(?=\.|$)/g, '[$1]');
}

function changes(first: string, list: Changes, language: Language): readonly string[] {
  if (list.length === 0) return hanging(`    ${first}`, words[language].unchanged);
  const texts = list.map((change) =>
    'set' in change
      ? `${place(change.set)} = ${written(change.to)}`
      : `${words[language].removed} ${place(change.remove)}`,
  );
  return texts.flatMap((text, index) => hanging(`    ${index === 0 ? first : ' '.repeat(first.length)}`, text));
}

/** Example and counter-example of a rule on one complete document; the finding is the library's. */
export function exampleText({ title, asOf, example, finding }: Explained, language: Language): readonly string[] {
  const text = words[language];
  const { met = [], alsoMet, fault } = example;
  const day = writeDay(asOf as CalendarDay, language);
  return [
    '',
    ...hanging('', `${text.example} (${title[language]}, ${text.asOf} ${day})`),
    ...changes(text.met, met, language),
    ...(alsoMet === undefined ? [] : changes(text.also, alsoMet, language)),
    ...changes(text.fault, fault, language),
    ...(finding === undefined ? [] : hanging(`    ${text.finding}`, `${finding.norm}: ${finding.message}`)),
  ];
}
