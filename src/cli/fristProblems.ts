import { feiertageDatenstand } from '../fristen';
import type { Text } from '../law/language';

function joined(all: readonly string[], word: string): string {
  return [...all.slice(0, -2), all.slice(-2).join(` ${word} `)].join(', ');
}

/** Options of `frist` that do not go together, in words; nothing of what was typed but words the command knows. */
export const fristProblems = {
  oneStart: (starts: readonly string[]) => ({
    de: `Zu frist gehört genau ein Tag, von dem an gerechnet wird: ${joined(starts, 'oder')}.`,
    en: `frist takes exactly one day to compute from: ${joined(starts, 'or')}.`,
  }),
  notWith: (start: string, option: string, allowed: readonly string[]) => ({
    de: `Zu ${start} gehört ${option} nicht; möglich sind ${joined(allowed, 'und')}.`,
    en: `${start} does not take ${option}; possible are ${joined(allowed, 'and')}.`,
  }),
  noLength: (start: string) => ({
    de: `Zu ${start} gehören --amount und --unit, zum Beispiel --amount 6 --unit months.`,
    en: `${start} takes --amount and --unit, for example --amount 6 --unit months.`,
  }),
  onlyWith: (option: string, allowed: readonly string[], found: string) => ({
    de: `Zu ${option} gehört ${joined(allowed, 'oder')}, nicht ${found}.`,
    en: `${option} takes ${joined(allowed, 'or')}, not ${found}.`,
  }),
  evenHalfMonths: () => ({
    de: 'Zu --unit halfMonths gehört eine ungerade Zahl: 1 sind 15 Tage, 3 ein Monat und 15 Tage. Ganze Monate: --unit months.',
    en: '--unit halfMonths takes an odd number: 1 is 15 days, 3 a month and 15 days. Whole months: --unit months.',
  }),
  receivedBefore: () => ({
    de: 'Der Tag zu --zugegangen-am liegt vor dem zu --zur-post-am; ein Brief geht frühestens am Tag der Absendung zu.',
    en: 'The day of --zugegangen-am lies before that of --zur-post-am; no letter arrives before the day of posting.',
  }),
  outsideTable: () => {
    const { nationwideFrom, landFrom, until } = feiertageDatenstand;
    return {
      de: `Für dieses Ende fehlen die Feiertage; bekannt sind die bundesweiten von ${nationwideFrom} bis ${until}, mit --land ab ${landFrom}.`,
      en: `No holidays are known for this end; known are the nationwide ones from ${nationwideFrom} to ${until}, with --land from ${landFrom}.`,
    };
  },
  noSuchYear: () => ({
    de: 'Das Ergebnis liegt außerhalb der Jahre 0001 bis 9999.',
    en: 'The result lies outside the years 0001 to 9999.',
  }),
} as const satisfies Record<string, (...names: never[]) => Text>;
