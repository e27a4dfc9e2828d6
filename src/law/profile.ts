import type { CalendarDay } from './day';
import { isCalendarDay } from './day';
import { ArgumentError } from './errors';
import type { Edition } from './edition';
import type { RuleId, SeverityChoice } from './finding';
import type { Text } from './language';
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
  };
  /** The offices it holds for, by pseudonym; without it, all that name the profile. */
  readonly dienststellen?: readonly string[];
  /** Other severities for single rules. */
  readonly severities?: Readonly<Record<RuleId, SeverityChoice>>;
}

/** Refuses a profile that cannot be right; the message names the place. */
export function assertProfil(profile: Profil, argument: string): void {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(profile.id))
    throw new ArgumentError(`${argument}.id`, 'a pseudonym of 1 to 64 characters');
  if (!isCalendarDay(profile.validFrom))
    throw new ArgumentError(`${argument}.validFrom`, 'an existing day written YYYY-MM-DD');
  if (profile.validTo !== null && (!isCalendarDay(profile.validTo) || profile.validTo < profile.validFrom)) {
    throw new ArgumentError(`${argument}.validTo`, 'null or a day not before validFrom');
  }
}

/** The edition a profile gives to the rules it asks: its own paper and validity, never the statute's. */
export function editionOfProfile(profile: Profil, on: CalendarDay): Edition<unknown> | 'notYet' | 'noLonger' {
  if (on < profile.validFrom) return 'notYet';
  if (profile.validTo !== null && on > profile.validTo) return 'noLonger';
  const { norm, act, checkedOn } = profile.source;
  return { from: profile.validFrom, to: profile.validTo, norm, act, checkedOn, parameters: undefined };
}
