import type { Text } from '../law/language';
import type { JsonFault } from './findJsonFault';

/** Why the command did not get as far as a document; in JSON output it stands where the report would be. */
export interface FileProblem {
  readonly code: 'unreadable' | 'tooLarge' | 'notUtf8' | 'notJson';
  /** For `notJson`: where the text stops being JSON. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** What is wrong with a file, in words; never anything of its content. */
export const fileProblems = {
  unreadable: {
    de: 'Die Datei lässt sich nicht lesen. Gibt es sie, und darf sie gelesen werden?',
    en: 'The file cannot be read. Does it exist, and may it be read?',
  },
  tooLarge: {
    de: 'Die Datei ist größer als 1 MB. So große Dokumente werden nicht geprüft.',
    en: 'The file is larger than 1 MB. Documents of that size are not checked.',
  },
  notUtf8: {
    de: 'Die Datei ist nicht in UTF-8 geschrieben. Bitte in UTF-8 speichern.',
    en: 'The file is not written in UTF-8. Please save it in UTF-8.',
  },
} as const satisfies Record<Exclude<FileProblem['code'], 'notJson'>, Text>;

/** A file that is no JSON. */
export function notJson({ line, column }: JsonFault): Text {
  return {
    de: `Die Datei ist kein gültiges JSON: Fehler in Zeile ${String(line)}, Spalte ${String(column)}.`,
    en: `The file is no valid JSON: fault in line ${String(line)}, column ${String(column)}.`,
  };
}

/** Bad arguments, in words; `name` is what the person typed or the name of the option. */
export const argumentProblems = {
  noCommand: () => ({ de: 'Es fehlt der Befehl.', en: 'The command is missing.' }),
  unknownCommand: (name: string) => ({
    de: `Den Befehl „${name}“ gibt es nicht.`,
    en: `There is no command "${name}".`,
  }),
  unknownOption: (name: string) => ({
    de: `Die Option ${name} gibt es hier nicht.`,
    en: `There is no option ${name} here.`,
  }),
  missingValue: (name: string) => ({ de: `Zu ${name} fehlt der Wert.`, en: `${name} needs a value.` }),
  givenTwice: (name: string) => ({ de: `${name} steht zweimal da.`, en: `${name} is given twice.` }),
  notADay: (name: string) => ({
    de: `Zu ${name} gehört ein Tag, den es gibt, in der Form JJJJ-MM-TT, zum Beispiel 2026-08-31.`,
    en: `${name} takes an existing day written YYYY-MM-DD, for example 2026-08-31.`,
  }),
  notAnAmount: (name: string) => ({
    de: `Zu ${name} gehört eine ganze Zahl von 1 bis 9999.`,
    en: `${name} takes a whole number from 1 to 9999.`,
  }),
  tooLate: (name: string) => ({
    de: `Zu ${name} gehört ein Tag bis zum 31.12.2100.`,
    en: `${name} takes a day up to 2100-12-31.`,
  }),
  notInList: (name: string, known: string) => ({
    de: `Zu ${name} gehört eines von: ${known}.`,
    en: `${name} takes one of: ${known}.`,
  }),
  noFile: () => ({
    de: 'Es fehlt die Datei (oder - für die Standardeingabe).',
    en: 'The file is missing (or - for standard input).',
  }),
  stdinTwice: () => ({
    de: 'Die Standardeingabe (-) kann nur einmal gelesen werden.',
    en: 'Standard input (-) can be read once only.',
  }),
  noRule: () => ({ de: 'Es fehlt die Kennung einer Regel.', en: 'The id of a rule is missing.' }),
  tooMany: () => ({ de: 'Es stehen zu viele Angaben da.', en: 'There are too many arguments.' }),
  unknownRule: (name: string, meant: string | undefined) => ({
    de: `Die Regel „${name}“ gibt es nicht.${meant === undefined ? '' : ` Gemeint vielleicht: ${meant}`}`,
    en: `There is no rule "${name}".${meant === undefined ? '' : ` Perhaps meant: ${meant}`}`,
  }),
} as const satisfies Record<string, (...names: never[]) => Text>;
