import { reading } from './define';

/** The open questions around the instruction on consequences in letters. */
export const rechtsfolgenbelehrungReadings = {
  'A-09': reading(
    'warnung',
    {
      de: 'Was folgt, wenn eine Aufforderung bis 30.6.2026 die grundsätzlich vorgesehene Belehrung nicht trägt?',
      en: 'What follows where a request until 2026-06-30 lacks the instruction that is foreseen as a rule?',
    },
    {
      warnung: { de: 'Warnung, mit Begründung Information', en: 'a warning; with a reason an info' },
      zweiterSchritt: {
        de: 'nichts bei der ersten Aufforderung; erst die weitere trägt eine Belehrung',
        en: 'nothing with the first request; only a further one carries an instruction',
      },
    },
  ),
  'A-11': reading(
    'paragrafen16Und16d',
    {
      de: 'Bei welchen Maßnahmen ist bis 30.6.2026 eine Belehrung vorzusehen?',
      en: 'For which measures is an instruction to be provided until 2026-06-30?',
    },
    {
      paragrafen16Und16d: {
        de: 'bei denen nach § 16 Abs. 1 und § 16d SGB II',
        en: 'those under § 16 Abs. 1 and § 16d SGB II',
      },
      jedeMassnahme: {
        de: 'bei jeder Maßnahme außer der ganzheitlichen Betreuung (§ 16k)',
        en: 'every measure but ganzheitliche Betreuung (§ 16k)',
      },
    },
  ),
} as const;
