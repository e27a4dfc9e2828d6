import type { CalendarDay } from './day';
import { isCalendarDay } from './day';
import { ArgumentError } from './errors';
import type { Edition } from './edition';
import type { RuleId, SeverityChoice } from './finding';
import type { Text } from './language';
import { patterns } from './pattern';
import type { Art } from './report';
import type { Basis } from './sources';

/** A local instruction, programme or habit as data: what it asks beyond the statute, since when, by which paper. */
export interface Profil {
  readonly id: string;
  readonly art: Art;
  readonly title: Text;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  /** The paper behind it; findings of its rules name it instead of the statute. */
  readonly source: {
    readonly norm: string;
    readonly act: string;
    readonly basis: Exclude<Basis, 'gesetz'>;
    readonly checkedOn: CalendarDay;
    /** Where in the paper a rule stands (`Nr. 1`); the norm of its findings names it, too. */
    readonly stellen?: Readonly<Record<RuleId, string>>;
  };
  /** The offices it holds for, by pseudonym; without it, all that name the profile. */
  readonly dienststellen?: readonly string[];
  /** Other severities for single rules. */
  readonly severities?: Readonly<Record<RuleId, SeverityChoice>>;
}

const choices: readonly unknown[] = ['error', 'warning', 'info', 'hint', 'off'];

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function assertSource(source: unknown, argument: string): void {
  const { norm, act, basis, checkedOn, stellen = {} } = (source ?? {}) as Partial<Profil['source']>;
  if (!isText(norm) || !isText(act)) throw new ArgumentError(argument, 'norm and act of the paper behind the profile');
  if (!['rechtsprechung', 'weisung', 'programm', 'merkblatt'].includes(basis ?? '')) {
    throw new ArgumentError(`${argument}.basis`, 'rechtsprechung, weisung, programm or merkblatt');
  }
  if (!isCalendarDay(checkedOn)) throw new ArgumentError(`${argument}.checkedOn`, 'an existing day written YYYY-MM-DD');
  if (!isRecord(stellen) || !Object.values(stellen).every(isText))
    throw new ArgumentError(`${argument}.stellen`, 'places in the paper');
}

/** Refuses a profile that cannot be right; the message names the place. */
export function assertProfil(given: Profil, argument: string): void {
  const profile = given as Partial<Profil> | null | undefined;
  if (typeof profile !== 'object' || profile === null) throw new ArgumentError(argument, 'a profile');
  const { id, validFrom, validTo, source, severities = {}, dienststellen = [] } = profile;
  if (typeof id !== 'string' || !patterns.pseudonym.regex.test(id)) {
    throw new ArgumentError(`${argument}.id`, 'a pseudonym of 1 to 64 characters');
  }
  if (!isCalendarDay(validFrom)) throw new ArgumentError(`${argument}.validFrom`, 'an existing day written YYYY-MM-DD');
  if (validTo !== null && (!isCalendarDay(validTo) || validTo < validFrom)) {
    throw new ArgumentError(`${argument}.validTo`, 'null or a day not before validFrom');
  }
  assertSource(source, `${argument}.source`);
  if (!isRecord(severities) || !Object.values(severities).every((choice) => choices.includes(choice))) {
    throw new ArgumentError(`${argument}.severities`, 'severities error, warning, info, hint or off');
  }
  if (!Array.isArray(dienststellen)) throw new ArgumentError(`${argument}.dienststellen`, 'a list of pseudonyms');
}

/** Whether a profile is in force on a day. */
export function isInForce({ validFrom, validTo }: Profil, on: CalendarDay): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}

/** What a finding of a rule of a profile cites: the paper, and the place in it where the profile knows one. */
export function normOfProfile({ source: { norm, stellen } }: Profil, rule: RuleId): string {
  const stelle = stellen?.[rule];
  return stelle === undefined ? norm : `${norm}, ${stelle}`;
}

/**
 * The edition a profile gives to the rules it asks: its own paper and validity, never the statute's. The profile stands
 * in place of parameters, so that messages can speak its words.
 */
export function editionOfProfile(
  profile: Profil,
  on: CalendarDay,
  rule: RuleId,
): Edition<unknown> | 'notYet' | 'noLonger' {
  if (on < profile.validFrom) return 'notYet';
  if (profile.validTo !== null && on > profile.validTo) return 'noLonger';
  const { act, checkedOn } = profile.source;
  return {
    from: profile.validFrom,
    to: profile.validTo,
    norm: normOfProfile(profile, rule),
    act,
    checkedOn,
    parameters: profile,
  };
}
