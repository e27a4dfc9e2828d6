import { toCalendarDay } from '../law/day';
import type { CalendarDay } from '../law/day';
import { ArgumentError } from '../law/errors';
import type { Land } from '../law/land';
import { feiertageDatenstand } from './datenstand';

/** Refuses an argument. */
export function refuse(argument: string, expected: string): never {
  throw new ArgumentError(argument, expected);
}

/** The day an input holds. `at` stands before its name in a message: `periods[0].`. */
export function dayIn<Name extends string>(
  input: { readonly [Key in Name]?: unknown },
  name: Name,
  at = '',
): CalendarDay {
  return toCalendarDay(input[name], at + name);
}

/** The day an input may hold; `null` without one. */
export function optionalDayIn<Name extends string>(
  input: { readonly [Key in Name]?: unknown },
  name: Name,
): CalendarDay | null {
  return input[name] === undefined ? null : dayIn(input, name);
}

/** The value an input holds, when it is one of those allowed. */
export function oneOf<Name extends string, const Value>(
  input: { readonly [Key in Name]?: unknown },
  name: Name,
  allowed: readonly Value[],
  at = '',
): Value {
  const value = input[name] as Value;
  return allowed.includes(value) ? value : refuse(at + name, `one of ${allowed.join(', ')}`);
}

/** The amount of an input, when it is a whole number that makes a length. */
export function amountIn({ amount }: { readonly amount: number }, at = ''): number {
  return Number.isInteger(amount) && amount > 0 && amount < 10_000
    ? amount
    : refuse(`${at}amount`, 'a whole number from 1 to 9999');
}

/** The one name that an input gives a value for. */
export function onlyOne<Name extends string>(
  input: { readonly [Key in Name]?: unknown },
  ...names: [Name, ...Name[]]
): Name {
  const [name, other] = names.filter((each) => input[each] !== undefined);
  return name && !other ? name : refuse(names[0], `exactly one of ${names.join(', ')}`);
}

/** Refuses a year the holiday table does not answer for; names the argument it came from. */
export function inTable(year: number, land: Land | null, argument: string): void {
  const { nationwideFrom, landFrom, until } = feiertageDatenstand;
  if (!(Number.isInteger(year) && year >= (land === null ? nationwideFrom : landFrom) && year <= until))
    refuse(argument, `a result in the years ${nationwideFrom} to ${until}, with a land from ${landFrom}`);
}
