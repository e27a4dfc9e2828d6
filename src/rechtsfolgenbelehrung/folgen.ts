import { buergergeldGesetz, haushaltsfinanzierungsgesetz2024, sgb2Aenderungsgesetz13 } from '../law/acts';
import type { CalendarDay } from '../law/day';
import { completeEditions, editionOn, type EditionInput } from '../law/edition';
import type { Stufe } from './model/belehrung';

/** How much of the Regelbedarf (§ 20 SGB II) a reduction takes, and for how many calendar months. */
export interface Folge {
  readonly prozent: number;
  readonly monate: number;
}

/** The consequence for each step; `null` where the law of the day attaches no reduction to it. */
export type Stufen = Readonly<Record<Stufe, Folge | null>>;

const checkedOn = '2026-08-19';
const seit2023 = { from: '2023-01-01', act: buergergeldGesetz, checkedOn };
const seit2026 = { from: '2026-07-01', act: sgb2Aenderungsgesetz13, checkedOn };

/** A breach under § 31 SGB II: the three steps until 2026-06-30, one consequence since (§ 31a Abs. 1, § 31b Abs. 2 SGB II). */
export const folgenPflichtverletzung: readonly EditionInput<Stufen>[] = [
  {
    ...seit2023,
    to: '2026-06-30',
    norm: '§ 31a Abs. 1 Satz 1 bis 3, § 31b Abs. 2 Satz 1 SGB II',
    parameters: {
      erste: { prozent: 10, monate: 1 },
      wiederholte: { prozent: 20, monate: 2 },
      jedeWeitere: { prozent: 30, monate: 3 },
    },
  },
  {
    ...seit2026,
    norm: '§ 31a Abs. 1 Satz 1, § 31b Abs. 2 Satz 1 SGB II',
    parameters: {
      erste: { prozent: 30, monate: 3 },
      wiederholte: { prozent: 30, monate: 3 },
      jedeWeitere: { prozent: 30, monate: 3 },
    },
    changed: {
      de: 'Jede Pflichtverletzung: 30 Prozent für drei Monate. Die Stufen 10/20/30 Prozent für einen, zwei und drei Monate sind weg; für Verletzungen vor dem 1.7.2026 gelten sie weiter (§ 65a Abs. 2).',
      en: 'Every breach: 30 percent for three months. The steps of 10/20/30 percent for one, two and three months are gone; they go on for breaches before 2026-07-01 (§ 65a Abs. 2).',
    },
  },
];

/** A missed appointment: 10 percent for one month until 2026-06-30; since then none for the first, 30 percent for a repeated one (§ 32 SGB II). */
export const folgenMeldeversaeumnis: readonly EditionInput<Stufen>[] = [
  {
    ...seit2023,
    to: '2026-06-30',
    norm: '§ 32 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB II',
    parameters: {
      erste: { prozent: 10, monate: 1 },
      wiederholte: { prozent: 10, monate: 1 },
      jedeWeitere: { prozent: 10, monate: 1 },
    },
  },
  {
    ...seit2026,
    norm: '§ 32 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB II',
    parameters: {
      erste: null,
      wiederholte: { prozent: 30, monate: 1 },
      jedeWeitere: { prozent: 30, monate: 1 },
    },
    changed: {
      de: 'Das erste Meldeversäumnis mindert nicht mehr; das wiederholte mindert um 30 Prozent für einen Monat (vorher jedes um 10 Prozent für einen Monat).',
      en: 'The first missed appointment brings no reduction any more; a repeated one brings 30 percent for one month (before: each 10 percent for one month).',
    },
  },
];

/** Whether the whole Regelbedarf may be lost for refused work, and whether an earlier breach is needed. */
export interface Wegfall {
  readonly vorgesehen: boolean;
  /** A reduction for work, Sperrzeit or its conditions within the last year has to come before it. */
  readonly nachFruehererMinderung: boolean;
  /** The consequence ends at the latest after so many months (§ 31b Abs. 3 Satz 1 SGB II); 0 where there is none. */
  readonly hoechstensMonate: number;
}

const keinWegfall: Wegfall = { vorgesehen: false, nachFruehererMinderung: false, hoechstensMonate: 0 };

/** § 31a Abs. 7, § 31b Abs. 3 SGB II: none, after an earlier breach, none again, without an earlier breach. */
export const folgenWegfall: readonly EditionInput<Wegfall>[] = [
  { ...seit2023, to: '2024-03-27', norm: '§ 31a SGB II', parameters: keinWegfall },
  {
    from: '2024-03-28',
    to: '2026-03-27',
    norm: '§ 31a Abs. 7, § 31b Abs. 3 SGB II',
    act: haushaltsfinanzierungsgesetz2024,
    checkedOn,
    parameters: { vorgesehen: true, nachFruehererMinderung: true, hoechstensMonate: 2 },
    changed: {
      de: 'Wer nach einer Minderung innerhalb des letzten Jahres eine tatsächlich und unmittelbar mögliche Arbeit willentlich ablehnt, verliert den Regelbedarf, höchstens zwei Monate.',
      en: 'Who wilfully refuses work that is actually and immediately available, after a reduction within the last year, loses the Regelbedarf, for two months at most.',
    },
  },
  {
    from: '2026-03-28',
    to: '2026-04-22',
    norm: '§ 31a SGB II; § 86 SGB II',
    act: haushaltsfinanzierungsgesetz2024,
    checkedOn,
    parameters: keinWegfall,
    changed: {
      de: '§ 31a Abs. 7 und § 31b Abs. 3 sind mit Ablauf des 27.3.2026 weggefallen (§ 86): kein Wegfall des Regelbedarfs.',
      en: '§ 31a Abs. 7 and § 31b Abs. 3 are gone after 2026-03-27 (§ 86): no loss of the Regelbedarf.',
    },
  },
  {
    from: '2026-04-23',
    norm: '§ 31a Abs. 7, § 31b Abs. 3 SGB II',
    act: sgb2Aenderungsgesetz13,
    checkedOn,
    parameters: { vorgesehen: true, nachFruehererMinderung: false, hoechstensMonate: 2 },
    changed: {
      de: 'Der Wegfall des Regelbedarfs ist wieder da, jetzt ohne frühere Minderung: mindestens einen, höchstens zwei Monate.',
      en: 'The loss of the Regelbedarf is back, now without an earlier reduction: one month at least, two at most.',
    },
  },
];

/** § 7b Abs. 4 SGB II: after so many consecutive missed appointments a person counts as not reachable; `null` where none do. */
export const folgenNichtErreichbar: readonly EditionInput<{ readonly inFolge: number | null }>[] = [
  { ...seit2023, to: '2026-06-30', norm: '§ 32 SGB II', parameters: { inFolge: null } },
  {
    ...seit2026,
    norm: '§ 7b Abs. 4 Satz 1 SGB II',
    parameters: { inFolge: 3 },
    changed: {
      de: 'Neu: Wer drei aufeinanderfolgende Meldeaufforderungen versäumt, gilt als nicht erreichbar; eine Minderung nach § 32 gibt es dann nicht (§ 32 Abs. 3).',
      en: 'New: who misses three consecutive Meldeaufforderungen counts as not reachable; there is then no reduction under § 32 (§ 32 Abs. 3).',
    },
  },
];

/** What the law of a day attaches to a breach. */
export interface FolgeAmTag {
  /** `null`: the law of the day attaches no reduction to this step. */
  readonly folge: Folge | null;
  readonly norm: string;
  /** First day of the wording. */
  readonly edition: CalendarDay;
}

const knownFrom = '2023-01-01' as CalendarDay;
const tabellen = { pflichtverletzung: folgenPflichtverletzung, meldeversaeumnis: folgenMeldeversaeumnis } as const;

/**
 * The reduction the law of a day attaches to a breach (§ 31 SGB II) or a missed appointment (§ 32 SGB II).
 *
 * @returns `noEdition` before 2023-01-01: no law is known here for that day
 */
export function folgeAm(art: keyof typeof tabellen, stufe: Stufe, on: CalendarDay): FolgeAmTag | 'noEdition' {
  const edition = editionOn(completeEditions(art, knownFrom, tabellen[art]), on);
  if (typeof edition === 'string') return 'noEdition';
  return { folge: edition.parameters[stufe], norm: edition.norm, edition: edition.from };
}
