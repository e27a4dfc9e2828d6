import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  computeFristende,
  computeRueckwaertsfrist,
  isFeiertag,
  laender,
  workingDayOnOrAfter,
} from 'kooperationsplan/fristen';

const start = Temporal.PlainDate.from('1900-01-01');
const all = Temporal.PlainDate.from('2100-12-31').since(start, { largestUnit: 'days' }).days;
const anyDay = fc.integer({ min: 0, max: all }).map((days) => start.add({ days }));

const tableStart = Temporal.PlainDate.from('2015-01-01');
const tableDays = Temporal.PlainDate.from('2099-12-31').since(tableStart, { largestUnit: 'days' }).days;
const tableDay = fc.integer({ min: 0, max: tableDays }).map((days) => tableStart.add({ days }).toString());

const anyLand = fc.constantFrom(...laender);
const monthsOf = { months: 1, quarters: 3, halfYears: 6, years: 12 } as const;
const anyMonthUnit = fc.constantFrom('months', 'quarters', 'halfYears', 'years');
const anyDayUnit = fc.constantFrom('days', 'weeks');

describe('against Temporal.PlainDate, 1900 to 2100', () => {
  it('an Ereignisfrist in days and weeks', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 2000 }), anyDayUnit, (day, amount, unit) => {
        const frist = computeFristende({ after: day.toString(), amount, unit, kind: 'wartezeit' });
        expect(frist.unshifted).toBe(day.add({ [unit]: amount }).toString());
        expect(frist.firstDay).toBe(day.add({ days: 1 }).toString());
      }),
    );
  });

  it('an Ereignisfrist in months: a missing number gives the last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 50 }), anyMonthUnit, (day, amount, unit) => {
        const frist = computeFristende({ after: day.toString(), amount, unit, kind: 'wartezeit' });
        const target = day.add({ months: amount * monthsOf[unit] });
        expect(frist.unshifted).toBe(target.toString());
        expect(frist.norms.includes('§ 188 Abs. 3 BGB')).toBe(target.day !== day.day);
      }),
    );
  });

  it('a Beginnfrist in months: the day before the number of the first day, in the last month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 50 }), anyMonthUnit, (day, amount, unit) => {
        const frist = computeFristende({ from: day.toString(), amount, unit, kind: 'wartezeit' });
        const month = day.toPlainYearMonth().add({ months: amount * monthsOf[unit] });
        const end =
          day.day === 1
            ? month.toPlainDate({ day: 1 }).subtract({ days: 1 })
            : month.toPlainDate({ day: Math.min(day.day - 1, month.daysInMonth) });
        expect(frist.end).toBe(end.toString());
      }),
    );
  });

  it('half-months: whole months first, then 15 days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 24 }), (day, months) => {
        const frist = computeFristende({
          after: day.toString(),
          amount: 2 * months + 1,
          unit: 'halfMonths',
          kind: 'wartezeit',
        });
        expect(frist.end).toBe(day.add({ months }).add({ days: 15 }).toString());
      }),
    );
  });
});

describe('the shift', () => {
  it('leads to Monday to Friday, no holiday, and never back', () => {
    fc.assert(
      fc.property(tableDay, anyLand, (day, land) => {
        const frist = computeFristende({ on: day, kind: 'gesetzlich', land });
        expect(Temporal.PlainDate.from(frist.end).dayOfWeek).toBeLessThanOrEqual(5);
        expect(isFeiertag(frist.end, land)).toBe(false);
        expect(frist.end >= day).toBe(true);
        expect(frist.shift.shifted).toBe(frist.end !== day);
      }),
    );
  });

  it('passes over days that are all free, each named', () => {
    fc.assert(
      fc.property(tableDay, anyLand, (day, land) => {
        const { over, day: end } = workingDayOnOrAfter(day, { land });
        expect(over).toHaveLength(Temporal.PlainDate.from(day).until(end).days);
        for (const { day: passed, reason } of over) {
          const { dayOfWeek } = Temporal.PlainDate.from(passed);
          expect(reason === 'saturday').toBe(dayOfWeek === 6);
          expect(reason === 'sunday').toBe(dayOfWeek === 7);
          expect(dayOfWeek > 5 || isFeiertag(passed, land)).toBe(true);
        }
      }),
    );
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(tableDay, anyLand, (day, land) => {
        const { day: end } = workingDayOnOrAfter(day, { land });
        expect(workingDayOnOrAfter(end, { land })).toMatchObject({ day: end, over: [] });
      }),
    );
  });
});

const anyUnit = fc.constantFrom('days', 'weeks', 'months', 'quarters', 'halfYears', 'years', 'halfMonths');
const anyAmount = fc.integer({ min: 0, max: 9 }).map((number) => 2 * number + 1);

describe('order', () => {
  it('a later event never ends earlier, before and after the shift', () => {
    fc.assert(
      fc.property(
        tableDay,
        fc.integer({ min: 0, max: 70 }),
        anyAmount,
        anyUnit,
        anyLand,
        (day, days, amount, unit, land) => {
          const later = Temporal.PlainDate.from(day).add({ days }).toString();
          fc.pre(Number(later.slice(0, 4)) < 2080 && Number(day.slice(0, 4)) < 2080);
          const common = { amount, unit, kind: 'gesetzlich', land } as const;
          const [one, other] = [
            computeFristende({ ...common, after: day }),
            computeFristende({ ...common, after: later }),
          ];
          expect(one.unshifted <= other.unshifted && one.end <= other.end).toBe(true);
        },
      ),
    );
  });

  it('the backward computation is the inverse: its day keeps the whole period, the next day does not', () => {
    fc.assert(
      fc.property(tableDay, anyAmount, anyUnit, (day, amount, unit) => {
        fc.pre(Number(day.slice(0, 4)) >= 2040);
        const { end, mirror, safe } = computeRueckwaertsfrist({ beforeEndOf: day, amount, unit });
        const forward = (after: string): string => computeFristende({ after, amount, unit, kind: 'wartezeit' }).end;
        expect(forward(end) <= day).toBe(true);
        expect(forward(Temporal.PlainDate.from(end).add({ days: 1 }).toString()) > day).toBe(true);
        expect(safe <= end && safe <= mirror).toBe(true);
      }),
    );
  });

  it('a later reference never gives an earlier latest day; before a day is before the end of the day before it', () => {
    fc.assert(
      fc.property(
        tableDay,
        fc.integer({ min: 0, max: 70 }),
        anyAmount,
        anyUnit,
        anyLand,
        (day, days, amount, unit, land) => {
          fc.pre(Number(day.slice(0, 4)) >= 2040);
          const later = Temporal.PlainDate.from(day).add({ days });
          const one = computeRueckwaertsfrist({ beforeEndOf: day, amount, unit, land });
          const other = computeRueckwaertsfrist({ beforeEndOf: later.toString(), amount, unit, land });
          expect(one.end <= other.end && one.safe <= other.safe).toBe(true);
          const next = later.add({ days: 1 }).toString();
          const { end, mirror, safe } = computeRueckwaertsfrist({ before: next, amount, unit, land });
          expect({ end, mirror, safe }).toEqual({ end: other.end, mirror: other.mirror, safe: other.safe });
        },
      ),
    );
  });
});
