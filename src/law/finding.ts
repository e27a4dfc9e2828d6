import type { CalendarDay } from './day';
import type { Frist } from './frist';
import type { Path } from './path';
import type { ReadingUsed } from './reading';
import type { Basis } from './sources';

/** The statute's word: must, should, may, must not. */
export type Modality = 'muss' | 'soll' | 'kann' | 'darfNicht';

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info';

/** A severity as an edition, a profile or a reading may set it: `hint` proposes something, `off` asks nothing. */
export type SeverityChoice = Severity | 'hint' | 'off';

/** Id of a rule, `wing.rule`. */
export type RuleId = `${string}.${string}`;

/** A value a finding may carry: numbers, days, yes/no and the words of closed lists; never free text. */
export type FactValue = string | number | boolean | readonly (string | number)[];

/** The facts of a finding: dates, numbers, enum values, booleans. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** A place that cannot be read: what was expected there, never what was found. */
export interface FormFinding {
  readonly kind: 'form';
  readonly code: FormCode;
  readonly path: Path;
  readonly expected: string;
  readonly message: string;
}

/** The closed list of what can be wrong with the form of a document. */
export type FormCode =
  | 'notAnObject'
  | 'unknownArt'
  | 'missing'
  | 'wrongType'
  | 'notADay'
  | 'germanDay'
  | 'dayWithTime'
  | 'notInList'
  | 'wrongPattern'
  | 'tooLong'
  | 'tooShort'
  | 'tooMany'
  | 'tooFew'
  | 'tooSmall'
  | 'tooBig'
  | 'unknownKey'
  | 'notJson'
  | 'tooDeep'
  | 'tooLarge'
  | 'further';

/** What a rule found. */
export interface RuleFinding {
  readonly kind: 'rule';
  readonly rule: RuleId;
  readonly outcome: 'violated' | 'justified' | 'undetermined' | 'noEdition' | 'hint';
  readonly modality: Modality;
  readonly severity: Severity;
  readonly path: Path;
  readonly basis: Basis;
  /** The norm as numbered on the deciding day, or instruction, version and place. */
  readonly norm: string;
  /** First day of the wording applied. */
  readonly edition: CalendarDay | null;
  /** The day whose law was applied. */
  readonly decidedOn: CalendarDay | null;
  readonly facts: Facts;
  /** For `undetermined`: the absent facts that would decide it, as paths; absent where the law itself is open. */
  readonly missing?: readonly string[];
  readonly readings?: readonly ReadingUsed[];
  readonly frist?: Frist;
  /** Demanded, found, by which yardstick. */
  readonly message: string;
  /** What has to change. */
  readonly remedy?: string;
}

/** What a person has to look at. */
export type Finding = FormFinding | RuleFinding;

/** One rule asked of one subject, with its outcome: the record for the file. */
export interface Applied {
  readonly rule: RuleId;
  readonly outcome: 'met' | 'notApplicable' | RuleFinding['outcome'];
  readonly edition: CalendarDay | null;
  readonly decidedOn: CalendarDay | null;
  /** Which item of a list was asked. */
  readonly path?: Path;
  /** For `notApplicable`: why. */
  readonly because?: 'notYet' | 'noLonger' | 'absent' | 'condition' | 'profile' | 'reading';
}
