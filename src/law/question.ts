import type { CalendarDay } from './day';
import type { Askable, OpenFacts } from './facts';
import type { Land } from './land';
import type { Path } from './path';
import type { Profil } from './profile';
import type { ReadingId, Readings } from './reading';
import type { Writable } from './writable';

/** What a rule may ask beyond the closed facts of its subject. */
export interface Question<Read extends ReadingId = ReadingId, Profile extends Profil = Profil> {
  readonly asOf: CalendarDay;
  /** The day whose law is applied. */
  readonly decidedOn: CalendarDay;
  readonly land: Land | undefined;
  /** The readings the rule declared. */
  readonly readings: Pick<Readings, Read>;
  readonly profile: Profile | undefined;
  /** The profiles a document may name: those the caller gave, whatever their art, and those built in. */
  readonly givenProfiles: readonly Profil[];
  readonly builtInProfiles: readonly Profil[];
  readonly horizonUntil: CalendarDay | undefined;
  /** The day a Verwaltungsakt took effect, where the caller of an agenda named it. */
  readonly effectiveOn: CalendarDay | undefined;
  /** The open facts of an object; where one is absent the rule is undetermined and names all that are. */
  ask<Subject extends Askable, Key extends keyof OpenFacts<Subject> & string>(
    subject: Subject,
    ...keys: readonly [Key, Key?, Key?, Key?]
  ): { readonly [K in Key]: OpenFacts<Subject>[K] };
  /** Says that an open fact is not known, though something stands there: it lies after the day of the question. */
  unknown<Subject extends Askable>(subject: Subject, key: keyof OpenFacts<Subject> & string): never;
  /** An open fact where it is known; for rules that can go on without it. */
  known<Subject extends Askable, Key extends keyof OpenFacts<Subject> & string>(
    subject: Subject,
    key: Key,
  ): OpenFacts<Subject>[Key] | undefined;
}

/** Why a rule could not be decided: absent open facts of an object, or a malformed place in it. */
export interface Stop {
  readonly owner: object;
  readonly keys: Path;
  readonly malformed: boolean;
}

/** Thrown by {@link Question.ask} and by malformed places, caught by the engine; no error, so that no stack is collected. */
export function stop(owner: object, keys: Path, malformed = false): never {
  const signal: Stop = { owner, keys, malformed };
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a signal, not an error: it never leaves the engine
  throw signal;
}

/** The signal that something could not be read or is not known; anything else is a fault and goes on. */
export function asStop(thrown: unknown): Stop {
  if (typeof thrown === 'object' && thrown !== null && 'owner' in thrown && 'keys' in thrown) return thrown as Stop;
  throw thrown;
}

// The object itself is the answer, nothing is copied.
function ask(subject: object, first: string, second?: string, third?: string, fourth?: string): object {
  const facts = subject as Readonly<Record<string, unknown>>;
  // Written out, since a list of keys made for every question would cost more than the question.
  if (
    facts[first] !== undefined &&
    (second === undefined || facts[second] !== undefined) &&
    (third === undefined || facts[third] !== undefined) &&
    (fourth === undefined || facts[fourth] !== undefined)
  ) {
    return subject;
  }
  const keys = [first, second, third, fourth].filter((key) => key !== undefined);
  return stop(
    subject,
    keys.filter((key) => facts[key] === undefined),
  );
}

function known(subject: object, key: string): unknown {
  return (subject as Record<string, unknown>)[key];
}

function unknown(subject: object, key: string): never {
  return stop(subject, [key]);
}

/** The questions of one check; the engine sets deciding day and profile from rule to rule. */
export function questionOf(
  options: Pick<Question, 'asOf' | 'land' | 'readings' | 'horizonUntil' | 'effectiveOn'> & {
    readonly profiles: readonly Profil[];
  },
  builtInProfiles: readonly Profil[],
): Writable<Question> {
  const { asOf, land, readings, profiles, horizonUntil, effectiveOn } = options;
  return {
    asOf,
    decidedOn: '' as CalendarDay,
    land,
    readings,
    profile: undefined,
    givenProfiles: profiles,
    builtInProfiles,
    horizonUntil,
    effectiveOn,
    ask: ask as Question['ask'],
    known: known as Question['known'],
    unknown,
  };
}
