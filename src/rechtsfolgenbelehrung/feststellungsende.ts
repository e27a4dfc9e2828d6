import { computeFristende, feiertageDatenstand, laender } from '../fristen';
import { addMonths, yearOf, type CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Land } from '../law/land';

/** The last day of some months after a day, and where it moves to with the holidays of a Land. */
export function ende(after: CalendarDay, amount: number, land: Land | undefined): Frist {
  // The end itself, and the days a shift may reach, lie in the years whose holidays are known.
  const ersterTag = yearOf(addMonths(after, amount));
  const letzterTag = yearOf(addMonths(after, amount + 1));
  const inTabelle = ersterTag >= feiertageDatenstand.landFrom && letzterTag <= feiertageDatenstand.until;
  const kind = inTabelle ? 'gesetzlich' : 'wartezeit';
  return computeFristende({ after, amount, unit: 'months', kind, regime: 'SGB X', land });
}

/** Where no Land is given: whether the end is a holiday in one, so that the limit may move as far as a day. */
export function inEinemLand(festgestelltAm: CalendarDay, after: CalendarDay, amount: number, frist: Frist): boolean {
  return (
    frist.flags.includes('landFeiertagPossible') &&
    laender.some((land) => festgestelltAm <= ende(after, amount, land).end)
  );
}
