import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  dayOfMonth,
  daysBetween,
  fromDayNumber,
  isCalendarDay,
  lastDayOfMonth,
  monthOf,
  toCalendarDay,
  toDayNumber,
  weekdayOf,
  yearOf,
} from '../../src/law/day';
import type { CalendarDay } from '../../src/law/day';
import { ArgumentError } from '../../src/law/errors';
import { writeDay } from '../../src/law/writeDay';

const start = Temporal.PlainDate.from('1900-01-01');
const count = Temporal.PlainDate.from('2100-12-31').since(start, { largestUnit: 'days' }).days;
const anyDay = fc.integer({ min: 0, max: count }).map((days) => start.add({ days }));

function ours(day: Temporal.PlainDate): CalendarDay {
  return toCalendarDay(day.toString(), 'day');
}

describe('calendar days against Temporal.PlainDate, 1900 to 2100', () => {
  it('has the same parts and the same weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const own = ours(day);
        expect([yearOf(own), monthOf(own), dayOfMonth(own), weekdayOf(own)]).toEqual([
          day.year,
          day.month,
          day.day,
          day.dayOfWeek,
        ]);
        expect(lastDayOfMonth(own)).toBe(day.with({ day: day.daysInMonth }).toString());
      }),
    );
  });

  it('adds days and months alike, forward and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, amount) => {
        expect(addDays(ours(day), amount)).toBe(day.add({ days: amount }).toString());
        const months = amount % 600;
        expect(addMonths(ours(day), months)).toBe(day.add({ months }).toString());
      }),
    );
  });

  it('counts the days between alike', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(daysBetween(ours(one), ours(other))).toBe(one.until(other, { largestUnit: 'days' }).days);
        expect(ours(one) < ours(other)).toBe(Temporal.PlainDate.compare(one, other) < 0);
      }),
    );
  });

  it('turns every day into a number and back, each one more than the day before', () => {
    const first = toDayNumber(ours(start));
    expect(first).toBe(-25567);
    for (let index = 0; index <= count; index += 1) {
      const day = fromDayNumber(first + index);
      if (toDayNumber(day) !== first + index || !isCalendarDay(day)) expect(day).toBe(`day ${index}`);
    }
    expect(fromDayNumber(first + count)).toBe('2100-12-31');
  });
});

describe('a calendar day', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1900-02-28'])('%s exists', (text) => {
    expect(isCalendarDay(text)).toBe(true);
    expect(toCalendarDay(text, 'asOf')).toBe(text);
  });

  it.each([
    ['2026-02-29'],
    ['2026-02-30'],
    ['1900-02-29'],
    ['2100-02-29'],
    ['2026-04-31'],
    ['2026-00-10'],
    ['2026-13-01'],
    ['2026-01-00'],
    ['2026-01-32'],
    ['0000-01-01'],
    ['24-1-1'],
    ['2026-1-01'],
    ['2026/01/01'],
    ['2026-01-01T00:00'],
    [' 2026-01-01'],
    ['２026-01-01'],
    ['-001-01-01'],
    ['31.08.2026'],
    [''],
    [20260101],
    [null],
    [undefined],
    [new Date(0)],
    [{ toString: () => '2026-01-01' }],
  ])('%j does not', (value) => {
    expect(isCalendarDay(value)).toBe(false);
    const error = (() => {
      try {
        return toCalendarDay(value, 'options.asOf');
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error).toMatchObject({ argument: 'options.asOf', expected: 'an existing day written YYYY-MM-DD' });
  });

  it('is made of its parts, a number past the end of the month giving its last day', () => {
    expect(dayOf(2026, 2, 31)).toBe('2026-02-28');
    expect(dayOf(2024, 2, 30)).toBe('2024-02-29');
    expect(dayOf(987, 11, 30)).toBe('0987-11-30');
    expect(() => dayOf(10_000, 1, 1)).toThrow(ArgumentError);
    expect(() => dayOf(0, 1, 1)).toThrow(ArgumentError);
  });

  it('is written for a reader', () => {
    expect(writeDay(dayOf(2026, 8, 3), 'de')).toBe('03.08.2026');
    expect(writeDay(dayOf(2026, 8, 3), 'en')).toBe('2026-08-03');
    expect(writeDay(dayOf(50, 1, 2), 'de')).toBe('02.01.0050');
  });

  it('is the same around the days that some zones skip', () => {
    // Apia had no 30 December 2011, São Paulo no midnight on 4 November 2018, Cairo none on 28 April 2023.
    expect(addDays(dayOf(2011, 12, 29), 1)).toBe('2011-12-30');
    expect(addMonths(dayOf(2011, 6, 30), 6)).toBe('2011-12-30');
    expect(addDays(dayOf(2018, 11, 3), 1)).toBe('2018-11-04');
    expect(addMonths(dayOf(2022, 10, 28), 6)).toBe('2023-04-28');
    expect(writeDay(dayOf(2018, 11, 4), 'de')).toBe('04.11.2018');
  });
});
