import type { Text } from './language';

/** A written form the schemas ask for, with the words a finding uses for it. */
export interface Pattern {
  readonly regex: RegExp;
  readonly expected: Text;
}

const year = '(?:20\\d\\d|2100)';
const leapYear = '20(?:[02468][048]|[13579][26])';
const ordinary =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';

/** The written forms of documents. One pattern each, so that the JSON Schema says the same as the library. */
export const patterns = {
  day: {
    regex: new RegExp(`^(?:${year}-${ordinary}|${leapYear}-02-29)$`),
    expected: {
      de: 'ein Tag in der Form JJJJ-MM-TT zwischen 2000 und 2100, zum Beispiel 2026-08-31',
      en: 'a day written YYYY-MM-DD between 2000 and 2100, for example 2026-08-31',
    },
  },
  month: {
    regex: new RegExp(`^${year}-(?:0[1-9]|1[0-2])$`),
    expected: {
      de: 'ein Monat in der Form JJJJ-MM, zum Beispiel 2026-08',
      en: 'a month written YYYY-MM, for example 2026-08',
    },
  },
  uhrzeit: {
    regex: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    expected: {
      de: 'eine Uhrzeit in der Form SS:MM, zum Beispiel 09:30',
      en: 'a time of day written HH:MM, for example 09:30',
    },
  },
  // Characters as Unicode counts them, as JSON Schema does; the length of a JavaScript string would count some twice.
  text: {
    regex: /^(?=\s*\S)[\s\S]{1,4000}$/u,
    expected: {
      de: 'ein Text von 1 bis 4000 Zeichen, nicht nur Leerraum',
      en: 'a text of 1 to 4000 characters, not only blanks',
    },
  },
  pseudonym: {
    regex: /^[A-Za-z0-9._-]{1,64}$/,
    expected: {
      de: 'eine Kennung aus 1 bis 64 Buchstaben (ohne Umlaute), Ziffern, Punkt, Unterstrich oder Bindestrich',
      en: 'an identifier of 1 to 64 letters A to Z, digits, dots, underscores or hyphens',
    },
  },
  ruleId: {
    regex: /^[a-z][A-Za-z]{1,63}\.[a-z][A-Za-z]{1,63}$/,
    expected: {
      de: 'die Kennung einer Regel, zum Beispiel kooperationsplan.fortschreibungsfrist',
      en: 'the id of a rule, for example kooperationsplan.fortschreibungsfrist',
    },
  },
  paragraf: {
    regex: /^\d{1,3}[a-z]?$/,
    expected: {
      de: 'die Nummer eines Paragrafen, zum Beispiel 15 oder 31a',
      en: 'the number of a section, for example 15 or 31a',
    },
  },
} as const satisfies Record<string, Pattern>;

const list: readonly Pattern[] = Object.values(patterns);

/** The pattern behind a regular expression found in a schema. */
export function patternOf(source: string): Pattern | undefined {
  return list.find((pattern) => pattern.regex.source === source);
}
