import type { CalendarDay } from './day';
import type { Applied, Finding, RuleId } from './finding';
import type { Frist } from './frist';
import type { Path } from './path';
import type { Rolle } from './role';

/** The kinds of document. */
export type Art =
  | 'kooperationsplan'
  | 'kooperationsvertrag'
  | 'kontaktnachweis'
  | 'jobcoaching'
  | 'massnahmeteilnahme'
  | 'einladung'
  | 'aufforderung'
  | 'verpflichtung'
  | 'minderungsbescheid';

/** The worst that was found: malformed, then violations, undetermined, deviations, in order. */
export type Verdict = 'malformed' | 'violations' | 'undetermined' | 'deviations' | 'inOrder';

/** The answer of a check. */
export interface Report<Result = undefined> {
  /** The kind of document asked about; `null` where `checkDocument` or `agenda` knows no such kind. */
  readonly document: Art | null;
  /** The id of the document, where it is a pseudonym. */
  readonly id?: string;
  readonly asOf: CalendarDay;
  /** The day to which the law was last checked. */
  readonly lawCheckedTo: CalendarDay;
  /** A deciding day lies after it. */
  readonly beyondLawChecked: boolean;
  /** A deciding day lies where further enacted parts are in force whose content is not known here. */
  readonly editionUnverified: boolean;
  readonly verdict: Verdict;
  /** What a person has to look at, in document order. */
  readonly findings: readonly Finding[];
  readonly result: Result;
  /** Every rule asked, with outcome, edition and deciding day; absent with `record: false`. */
  readonly applied?: readonly Applied[];
}

/** An act of a process: to whom, by which channel, with what; the names are those of the profile. */
export interface Schritt {
  readonly an: readonly Rolle[];
  readonly kanal?: string;
  /** What goes along; of a list within the list one is enough. */
  readonly anlagen: readonly (string | readonly string[])[];
}

/** A due day. */
export interface AgendaEntry {
  readonly rule: RuleId;
  readonly path: Path;
  readonly title: string;
  readonly actor: Rolle;
  readonly norm: string;
  readonly dueOn: CalendarDay;
  readonly frist: Frist;
  readonly state: 'open' | 'done' | 'overdue' | 'undetermined';
  /** What the act consists of, where a process orders it: to whom, by which channel, with which enclosures. */
  readonly schritt?: Schritt;
  /** A hint where the due day is not moved and is no working day: the working day after it. */
  readonly nextWorkingDay?: CalendarDay;
}

/** Every due day of a document. */
export interface Agenda {
  /** The kind of document asked about; `null` where `checkDocument` or `agenda` knows no such kind. */
  readonly document: Art | null;
  readonly id?: string;
  readonly asOf: CalendarDay;
  readonly entries: readonly AgendaEntry[];
  /** What kept a due day from being computed. */
  readonly findings: readonly Finding[];
}
