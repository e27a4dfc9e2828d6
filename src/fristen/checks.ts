import { yearOf } from '../law/day';
import type { CalendarDay } from '../law/day';
import { ArgumentError } from '../law/errors';
import type { Land } from '../law/land';
import { feiertageDatenstand } from './datenstand';

/** Refuses an argument. */
export function refuse(argument: string, expected: string): never {
  throw new ArgumentError(argument, expected);
}

/** The value, when it is one of those allowed. */
export function oneOf<const Value>(value: Value, allowed: readonly Value[], argument: string): Value {
  return allowed.includes(value) ? value : refuse(argument, `one of ${allowed.join(', ')}`);
}

/** The value, when it is a whole number that makes a length. */
export function wholeNumber(value: number, argument: string): number {
  return Number.isInteger(value) && value > 0 && value < 10_000
    ? value
    : refuse(argument, 'a whole number from 1 to 9999');
}

/** The one name that an input gives a value for. */
export function onlyOne<Name extends string>(
  input: { readonly [Key in Name]?: unknown },
  ...names: [Name, ...Name[]]
): Name {
  const given = names.filter((name) => input[name] !== undefined);
  return given.length === 1 && given[0] !== undefined
    ? given[0]
    : refuse(names[0], `exactly one of ${names.join(', ')}`);
}

/** Refuses a year the holiday table does not answer for; names the argument it came from. */
export function inTable(year: number, land: Land | null, argument: string): void {
  const { nationwideFrom, landFrom, until } = feiertageDatenstand;
  if (!(Number.isInteger(year) && year >= (land === null ? nationwideFrom : landFrom) && year <= until))
    refuse(argument, `a result in the years ${nationwideFrom} to ${until}, with a land from ${landFrom}`);
}

/** Refuses a day the holiday table does not answer for. */
export function dayInTable(day: CalendarDay, land: Land | null, argument: string): void {
  inTable(yearOf(day), land, argument);
}
