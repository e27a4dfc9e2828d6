import type { CalendarDay } from '../../law/day';
import type { Gegenstand } from './gegenstand';

/** The sections whose wording is held here, and two that letters cite though the SGB II has none such. */
export type Paragraf =
  '3a' | '7b' | '15' | '15a' | '15b' | '16' | '16j' | '16k' | '31' | '31a' | '31b' | '32' | '32a' | '65' | '65a' | '86';

/** A place within a section; without an Absatz the whole of it, without Sätze the whole Absatz. */
export interface Stelle {
  readonly absatz?: number;
  readonly saetze?: readonly number[];
  readonly nummer?: number;
}

/** A section in force: how it is divided, and where it holds what. */
export interface Gliederung {
  /** How many sentences each Absatz has; `null` where that is not known here. */
  readonly saetze: Readonly<Record<number, number | null>>;
  /** How many numbers a sentence (`1.2`) has, or each other sentence of an Absatz (`2`); what is not named is not judged. */
  readonly nummern?: Readonly<Record<string, number>>;
  /** There may be further Absätze than those named here. */
  readonly offen?: true;
  /** What the section is about, where that itself changed. */
  readonly regelt?: 'schlichtung' | 'verpflichtung';
  /** Where a topic stands; `null` where another wording of the section has it and this one has not. */
  readonly fundstellen: Readonly<Partial<Record<Gegenstand, readonly Stelle[] | null>>>;
}

/** A section that is not in force: none at the time, or none ever. */
export interface Fehlend {
  readonly fehlt: 'damals' | 'immer';
}

/** One wording of a section, from its first day to the day before the next. */
export interface Fassung {
  readonly ab: string;
  readonly wortlaut: Gliederung | Fehlend;
}

/** The wordings of some sections, each in the order of time. */
export type Fassungen = Readonly<Partial<Record<Paragraf, readonly Fassung[]>>>;

/** Some sections as they stood on one day. */
export type Stand = Readonly<Partial<Record<Paragraf, Gliederung | Fehlend>>>;

/** The whole of a section. */
export const ganz: readonly Stelle[] = [{}];

/** An Absatz, or some of its sentences. */
export function abs(absatz: number, ...saetze: readonly number[]): Stelle {
  return saetze.length === 0 ? { absatz } : { absatz, saetze };
}

/** Sections as they stood on a day; `undefined` before the first wording known here. */
export function standAm(fassungen: Fassungen, day: CalendarDay): Stand | undefined {
  const entries = Object.entries(fassungen).map(
    ([paragraf, list]) => [paragraf, list.filter(({ ab }) => ab <= day).at(-1)?.wortlaut] as const,
  );
  if (entries.some(([, wortlaut]) => wortlaut === undefined)) return undefined;
  return Object.fromEntries(entries);
}
