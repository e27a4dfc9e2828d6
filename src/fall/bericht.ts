import type { CalendarDay } from '../law/day';
import type { Applied, RuleFinding } from '../law/finding';
import type { AgendaEntry, Report, Verdict } from '../law/report';

/** A document of a case: its place in the list given, and its id where that is a pseudonym. */
export interface Dokumentstelle {
  readonly index: number;
  readonly id?: string;
}

/** What documents of a case say of each other; `path` is the place within the document named. */
export interface FallFinding extends RuleFinding {
  /** The document the finding points at; absent where it is about the case as a whole. */
  readonly dokument?: Dokumentstelle;
}

/** A due day of a case, with the document it comes from. */
export interface FallAgendaEntry extends AgendaEntry {
  readonly dokument: Dokumentstelle;
}

/** The answer of {@link checkFall}. */
export interface FallReport {
  readonly asOf: CalendarDay;
  /** The day to which the law was last checked. */
  readonly lawCheckedTo: CalendarDay;
  readonly beyondLawChecked: boolean;
  readonly editionUnverified: boolean;
  /** The worst of all documents and of what they say of each other. */
  readonly verdict: Verdict;
  /** The report on each document, in the order given. */
  readonly reports: readonly Report<unknown>[];
  /** What the documents say of each other. */
  readonly findings: readonly FallFinding[];
  /** Every due day of the case, in order. */
  readonly agenda: readonly FallAgendaEntry[];
  /** Every rule between documents, with its outcome; absent with `record: false`. */
  readonly applied?: readonly Applied[];
}
