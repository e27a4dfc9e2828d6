import type { CalendarDay } from './day';
import type { DueDay } from './due';
import { completeEditions, hasText, type Edition, type EditionInput } from './edition';
import { DefinitionError } from './errors';
import type { FactValue, Modality, RuleId, SeverityChoice } from './finding';
import type { Frist } from './frist';
import type { Language, Text } from './language';
import { compileAt, type CompiledAt, type SubjectAt } from './path';
import type { Profil } from './profile';
import type { Question } from './question';
import type { ReadingId, Readings } from './reading';
import type { LawSource } from './sources';
import type { StatementId } from './statements';

/** Which day's law is applied to a subject. One decider shared by rules is asked once a document. */
export interface Decider<View, Subject = View> {
  /** `document`: the same day for every subject, computed once; `subject`: each item has its own. */
  readonly per: 'document' | 'subject';
  readonly title: Text;
  of(subject: Subject, view: View, q: Question): CalendarDay;
}

/** A violation in place of which the document itself records the reason. */
export interface Justified<F> {
  readonly justified: F;
}

/** What the law leaves open: no value is taken, a person has to decide; the rule's message asks the question. */
export interface Undecided<F> {
  readonly undecided: F;
}

/** The answer of a rule about one subject: met, not asked here, the facts of the violation, or the open question. */
export type Outcome<F> = 'met' | 'notApplicable' | F | Justified<F> | Undecided<F>;

// A wide string among the facts could carry free text of the document; only words of closed lists may pass.
type IsWide<T> = T extends string
  ? string extends T
    ? true
    : false
  : T extends readonly (infer Item)[]
    ? IsWide<Item>
    : false;
type HasFreeText<F> = F extends unknown
  ? true extends { [Key in keyof F]-?: Key extends 'frist' ? false : IsWide<F[Key]> }[keyof F]
    ? true
    : false
  : never;
type NoFreeText<F> = true extends HasFreeText<F> ? 'no free text may stand among the facts of a finding' : F;

/** Facts of a violation; `frist` says how a due day was reached. */
export type ViolationFacts = Readonly<Record<string, FactValue | Frist | undefined>>;

/** Messages of a rule as functions of its facts. */
export interface Says<F, Parameters> {
  de(facts: F, parameters: Parameters): string;
  en(facts: F, parameters: Parameters): string;
}

/** Everything a rule carries. */
export interface RuleInput<View, Profile extends Profil, At extends string, P, F, Read extends ReadingId> {
  readonly id: RuleId;
  readonly title: Text;
  /** What is asked, in one sentence. */
  readonly asks: Text;
  /** The statements of the sources it serves; a rule without one names its norm. */
  readonly serves: readonly StatementId[];
  readonly modality: Modality;
  /** Proposes something; never a fault, gone with `hints: false`. */
  readonly hint?: true;
  /** The law source, or `profil`: asked only where the document's profile asks it, cited by the profile's paper. */
  readonly law: LawSource | 'profil';
  readonly editions: readonly EditionInput<P>[];
  /** For a rule of a profile: whether this profile asks it. */
  when?(profile: Profile): boolean;
  readonly decides: Decider<View, NoInfer<SubjectAt<View, At>>> | Decider<View>;
  readonly at: At;
  /** Where below the subject a finding points, as dotted keys: the place where the missing thing would stand. */
  readonly place?: string;
  readonly reads?: readonly Read[];
  /** Another severity by reading. */
  severity?(readings: Readings): SeverityChoice | undefined;
  apply(subject: SubjectAt<View, At>, parameters: P, q: Question<Read, Profile>, view: View): Outcome<F>;
  /** The due days this rule knows; they fill the agenda. */
  due?(subject: SubjectAt<View, At>, parameters: P, q: Question<Read, Profile>, view: View): readonly DueDay[];
  readonly says: Says<NoFreeText<F>, P>;
  /** The norm of one finding, where the norm of the wording names several places and the facts say which is meant. */
  cites?(facts: F): string;
  readonly remedy: Text;
}

/** A rule as the engine asks it and the catalogue shows it. */
export interface Rule<View = never> {
  readonly id: RuleId;
  readonly title: Text;
  readonly asks: Text;
  readonly serves: readonly StatementId[];
  readonly modality: Modality;
  readonly hint: boolean;
  readonly law: LawSource | 'profil';
  readonly editions: readonly Edition<unknown>[];
  readonly at: string;
  readonly reads: readonly ReadingId[];
  readonly decides: Decider<View, never>;
  readonly remedy: Text;
  readonly compiled: CompiledAt;
  readonly points: readonly string[];
  readonly when: ((profile: Profil) => boolean) | undefined;
  readonly severity: ((readings: Readings) => SeverityChoice | undefined) | undefined;
  readonly apply: (subject: unknown, parameters: unknown, q: Question, view: View) => Outcome<ViolationFacts>;
  readonly due: ((subject: unknown, parameters: unknown, q: Question, view: View) => readonly DueDay[]) | undefined;
  readonly cites: ((facts: ViolationFacts) => string) | undefined;
  say(language: Language, facts: ViolationFacts, parameters: unknown): string;
}

function complete(
  input: Omit<
    RuleInput<never, Profil, string, unknown, never, ReadingId>,
    'apply' | 'due' | 'when' | 'says' | 'cites' | 'decides' | 'editions' | 'severity'
  > & { when?: unknown; editions: readonly EditionInput<unknown>[]; says: Partial<Says<never, unknown>> },
): readonly Edition<unknown>[] {
  const { id } = input;
  if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(id)) throw new DefinitionError(id, 'an id is wing.rule');
  for (const key of ['title', 'asks', 'remedy'] as const) {
    if (!hasText(input[key])) throw new DefinitionError(id, `${key} is missing in a language`);
  }
  if (typeof input.says.de !== 'function' || typeof input.says.en !== 'function') {
    throw new DefinitionError(id, 'a message is missing in a language');
  }
  if ((input.law === 'profil') !== (typeof input.when === 'function')) {
    throw new DefinitionError(id, 'a rule of a profile, and no other, says which profile asks it');
  }
  if (input.law === 'profil') {
    if (input.editions.length > 0)
      throw new DefinitionError(id, 'a rule of a profile takes its edition from the profile');
    return [];
  }
  return completeEditions(id, input.law.knownFrom, input.editions);
}

/** Defines one rule of a wing; throws a {@link DefinitionError} when the rule contradicts itself. */
export type DefineRule<View, Profile extends Profil> = <
  const At extends string,
  F extends ViolationFacts,
  P = undefined,
  Read extends ReadingId = never,
>(
  input: RuleInput<View, Profile, At, P, F, Read>,
) => Rule<View>;

/** `defineRule` for the view of one wing. */
export function rulesOf<View, Profile extends Profil = Profil>(): DefineRule<View, Profile> {
  return (input) => {
    const { says } = input;
    const rule = input as unknown as Rule<View>;
    // Every rule has the same keys in the same order: the engine reads them in its hottest loop.
    return {
      id: input.id,
      compiled: compileAt(input.at),
      decides: rule.decides,
      law: input.law,
      editions: complete(input as never),
      reads: input.reads ?? [],
      apply: rule.apply,
      due: rule.due,
      severity: rule.severity,
      when: rule.when,
      modality: input.modality,
      hint: input.hint === true,
      points: input.place?.split('.') ?? [],
      title: input.title,
      asks: input.asks,
      serves: input.serves,
      at: input.at,
      remedy: input.remedy,
      cites: rule.cites,
      say: (language, facts, parameters) => says[language](facts as never, parameters as never),
    };
  };
}
