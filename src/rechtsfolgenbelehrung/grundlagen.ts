import { buergergeldGesetz, sgb2Aenderungsgesetz13 } from '../law/acts';
import { completeEditions, type Edition, type EditionInput } from '../law/edition';
import type { CalendarDay } from '../law/day';
import { lagen, type Lage, type Verlangen } from './lagen';

const checkedOn = '2026-08-19';
const neuesRecht = { from: '2026-07-01', act: sgb2Aenderungsgesetz13, checkedOn } as const;
const bisEnde = { to: '2026-06-30', act: buergergeldGesetz, checkedOn } as const;
const altesRecht = { from: '2023-07-01', ...bisEnde } as const;

const abs5Entfallen = {
  de: '§ 15 Abs. 5 und 6 SGB II sind weggefallen; § 15 verlangt in Aufforderungen keine Rechtsfolgenbelehrung mehr. Sie bleibt Voraussetzung einer Folge nach § 31 Abs. 1 Satz 1 SGB II.',
  en: '§ 15 Abs. 5 and 6 SGB II are gone; § 15 asks for no Rechtsfolgenbelehrung in requests any more. It stays a precondition of a consequence under § 31 Abs. 1 Satz 1 SGB II.',
} as const;
const ended = { ...abs5Entfallen, act: sgb2Aenderungsgesetz13 } as const;
const seit2026: EditionInput<Lage> = {
  ...neuesRecht,
  norm: '§ 31 Abs. 1 Satz 1 SGB II',
  changed: abs5Entfallen,
  parameters: lagen.folgenbewehrt,
};

const eingaben = {
  ersteEinladung: [
    {
      from: '2023-01-01',
      ...bisEnde,
      to: '2023-06-30',
      norm: '§ 32 Abs. 1 Satz 1 SGB II',
      parameters: lagen.meldungBis2026,
    },
    {
      ...altesRecht,
      norm: '§ 15 Abs. 4 SGB II',
      changed: {
        de: 'Die erste Einladung zum Gespräch über Potenzialanalyse und Kooperationsplan geht ohne Rechtsfolgenbelehrung hinaus.',
        en: 'The first invitation to the talk on Potenzialanalyse and Kooperationsplan goes out without a Rechtsfolgenbelehrung.',
      },
      ended: {
        act: sgb2Aenderungsgesetz13,
        de: 'Das Verbot der Rechtsfolgenbelehrung in der ersten Einladung (§ 15 Abs. 4) ist weggefallen; sie ist erlaubt, nicht verlangt.',
        en: 'The ban on a Rechtsfolgenbelehrung in the first invitation (§ 15 Abs. 4) is gone; it is allowed, not asked for.',
      },
      parameters: lagen.ersteEinladungVerboten,
    },
    {
      ...neuesRecht,
      norm: '§ 32 Abs. 1 Satz 1 SGB II',
      changed: {
        de: 'Die erste Einladung darf eine Rechtsfolgenbelehrung tragen.',
        en: 'The first invitation may carry a Rechtsfolgenbelehrung.',
      },
      parameters: lagen.meldungSeit2026,
    },
  ],
  einladung: [
    { from: '2023-01-01', ...bisEnde, norm: '§ 32 Abs. 1 Satz 1 SGB II', parameters: lagen.meldungBis2026 },
    {
      ...neuesRecht,
      norm: '§ 32 Abs. 1 Satz 1 SGB II',
      changed: {
        de: 'Eine Folge gibt es erst beim wiederholten Meldeversäumnis.',
        en: 'There is a consequence only from the repeated missed appointment on.',
      },
      parameters: lagen.meldungSeit2026,
    },
  ],
  aufforderung: [
    {
      ...altesRecht,
      norm: '§ 15 Abs. 5 Satz 2 SGB II',
      ended,
      parameters: lagen.grundsaetzlich,
    },
    seit2026,
  ],
  ersteAufforderung: [
    { ...altesRecht, norm: '§ 15 Abs. 5 Satz 2 SGB II', ended, parameters: lagen.ersteAufforderung },
    seit2026,
  ],
  massnahme: [
    {
      ...altesRecht,
      norm: '§ 15 Abs. 5 Satz 2 SGB II',
      ended,
      parameters: lagen.massnahme,
    },
    seit2026,
  ],
  ohnePlan: [
    {
      ...altesRecht,
      norm: '§ 15 Abs. 6 SGB II',
      ended,
      parameters: lagen.ohnePlan,
    },
    seit2026,
  ],
  andereMitwirkung: [
    {
      ...neuesRecht,
      norm: '§ 31 Abs. 1 Satz 1 SGB II',
      changed: {
        de: 'An andere Mitwirkungshandlungen als Eigenbemühungen, Arbeit und Ausbildung, Maßnahmen und Kurse knüpft § 31 Abs. 1 Satz 1 SGB II keine Folge mehr.',
        en: '§ 31 Abs. 1 Satz 1 SGB II attaches no consequence any more to acts other than own efforts, work and training, measures and courses.',
      },
      parameters: lagen.andereMitwirkung,
    },
  ],
  ganzheitlicheBetreuung: [
    {
      from: '2023-07-01',
      act: buergergeldGesetz,
      checkedOn,
      norm: '§ 16k Abs. 4 SGB II',
      parameters: lagen.ganzheitlicheBetreuung,
    },
  ],
  ganzheitlicheBetreuungNummer1: [
    {
      from: '2023-07-01',
      act: buergergeldGesetz,
      checkedOn,
      norm: '§ 16k Abs. 4 SGB II',
      parameters: lagen.ganzheitlicheBetreuungNummer1,
    },
  ],
  verpflichtung: [
    {
      ...altesRecht,
      norm: '§ 15a SGB II',
      parameters: lagen.verpflichtungNochNicht,
    },
    {
      ...neuesRecht,
      norm: '§ 31 Abs. 1 Satz 1 SGB II',
      changed: {
        de: 'Die Verpflichtung durch Verwaltungsakt ist neu; eine Folge setzt eine schriftliche Belehrung oder Kenntnis voraus.',
        en: 'The Verpflichtung by Verwaltungsakt is new; a consequence presupposes a written instruction or knowledge.',
      },
      parameters: lagen.folgenbewehrt,
    },
  ],
  minderungsbescheid: [
    {
      from: '2023-01-01',
      act: buergergeldGesetz,
      checkedOn,
      norm: '§ 31b Abs. 1 SGB II',
      parameters: lagen.minderungsbescheid,
    },
  ],
} satisfies Record<string, readonly EditionInput<Lage>[]>;

/** What a letter is about, as far as the law of an instruction asks. */
export type Grund = keyof typeof eingaben;

/** For each ground the answers of the law in time. */
export const grundlagen = Object.fromEntries(
  Object.entries(eingaben).map(([grund, editions]: [string, readonly EditionInput<Lage>[]]) => [
    grund,
    completeEditions(`rechtsfolgenbelehrung ${grund}`, editions[0]?.from as CalendarDay, editions),
  ]),
) as unknown as Readonly<Record<Grund, readonly Edition<Lage>[]>>;

/** The wordings in which the law gives one answer for a ground: those a rule on it is asked under. */
export function editionenMit(grund: Grund, decision: Verlangen): readonly EditionInput<undefined>[] {
  const editions: readonly EditionInput<Lage>[] = eingaben[grund];
  return editions
    .filter(({ parameters }) => parameters.decision === decision)
    .map((edition) => ({ ...edition, parameters: undefined }));
}
