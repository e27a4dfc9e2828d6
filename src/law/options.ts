import type { CalendarDay } from './day';
import { toCalendarDay } from './day';
import { ArgumentError } from './errors';
import { isLand, type Land } from './land';
import type { Language } from './language';
import { assertProfil, type Profil } from './profile';
import { resolveReadings, type Readings } from './reading';

/** Options of a check. There is no default day: the caller says on which day the question is asked. */
export interface CheckOptions {
  /** The day the question is asked on, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Language of messages; default `de`. */
  readonly language?: Language;
  /** Whose holidays count: the Land of the place where the act is to be done. */
  readonly land?: Land;
  /** Open legal questions, each with a documented default. */
  readonly readings?: Partial<Readings>;
  /** Profiles of the caller beside the built-in ones; a document names its own by id. */
  readonly profiles?: readonly Profil[];
  /** Whether hints are given; default true. */
  readonly hints?: boolean;
  /** Whether `Report.applied` is filled; default true. */
  readonly record?: boolean;
}

/** Options of an agenda. */
export interface AgendaOptions extends CheckOptions {
  /** Last day up to which recurring due days are listed. */
  readonly horizonUntil?: string;
  /** The day a Verwaltungsakt took effect, where due days hang on it. */
  readonly effectiveOn?: string;
}

/** The options as the engine uses them. */
export interface Resolved {
  readonly asOf: CalendarDay;
  readonly language: Language;
  readonly land: Land | undefined;
  readonly readings: Readings;
  readonly profiles: readonly Profil[];
  readonly hints: boolean;
  readonly record: boolean;
  readonly horizonUntil: CalendarDay | undefined;
  readonly effectiveOn: CalendarDay | undefined;
}

const known = ['asOf', 'language', 'land', 'readings', 'profiles', 'hints', 'record', 'horizonUntil', 'effectiveOn'];

function flag(value: boolean | undefined, argument: string): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'boolean') throw new ArgumentError(argument, 'true or false');
  return value;
}

/** Checks the options a programmer gave; throws an {@link ArgumentError} on wrong use. */
export function resolveOptions(options: AgendaOptions): Resolved {
  if (typeof options !== 'object' || (options as unknown) === null)
    throw new ArgumentError('options', 'an object with asOf');
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new ArgumentError('options', `only the options ${known.join(', ')}`);
  }
  const { language = 'de', land, profiles = [], horizonUntil, effectiveOn } = options;
  if ((language as string) !== 'de' && (language as string) !== 'en')
    throw new ArgumentError('options.language', "'de' or 'en'");
  if (land !== undefined && !isLand(land))
    throw new ArgumentError('options.land', 'a Land by its abbreviation, such as NI');
  assertProfile(profiles);
  return {
    asOf: toCalendarDay(options.asOf, 'options.asOf'),
    language,
    land,
    readings: resolveReadings(options.readings),
    profiles,
    hints: flag(options.hints, 'options.hints'),
    record: flag(options.record, 'options.record'),
    horizonUntil: horizonUntil === undefined ? undefined : toHorizon(horizonUntil),
    effectiveOn: effectiveOn === undefined ? undefined : toCalendarDay(effectiveOn, 'options.effectiveOn'),
  };
}

function assertProfile(profiles: readonly Profil[]): void {
  const given: unknown = profiles;
  if (!Array.isArray(given)) throw new ArgumentError('options.profiles', 'a list of profiles');
  profiles.forEach((profile, index) => {
    assertProfil(profile, `options.profiles[${String(index)}]`);
  });
}

// Recurring days are listed one by one, so the list needs an end.
function toHorizon(value: string): CalendarDay {
  const day = toCalendarDay(value, 'options.horizonUntil');
  if (day > '2100-12-31') throw new ArgumentError('options.horizonUntil', 'a day up to 2100-12-31');
  return day;
}
