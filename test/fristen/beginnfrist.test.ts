import { describe, expect, it } from 'vitest';
import { computeFristende } from 'kooperationsplan/fristen';
import { Temporal } from 'temporal-polyfill';

function beginnfrist(from: string, months: number): string {
  return computeFristende({ from, amount: months, unit: 'months', kind: 'leistungszeitraum' }).end;
}

const first = Temporal.PlainDate.from('2015-01-01');
const starts = Array.from({ length: 7670 }, (_, index) => first.add({ days: index }));
const written = starts.map((start) => start.toString());

describe('a period that counts its first day, § 187 Abs. 2, § 188 Abs. 2 Alt. 2, Abs. 3 BGB', () => {
  it.each([
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-05-31', 4, '2026-09-30'],
    ['2026-03-01', 1, '2026-03-31'],
    ['2026-03-01', 4, '2026-06-30'],
    ['2027-10-30', 4, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-01', 12, '2025-02-28'],
    ['2023-03-01', 12, '2024-02-29'],
    ['2026-12-01', 1, '2026-12-31'],
  ])('from %s, %i months: to %s', (from, months, end) => {
    expect(beginnfrist(from, months)).toBe(end);
  });

  // Of 7,670 starts from 2015 to 2035; figures found with another calendar, not with this package.
  it.each([
    [1, 142, 105],
    [3, 99, 63],
    [6, 141, 105],
    [12, 5, 6],
  ])('%i months: neither short cut gives it (%i and %i starts wrong)', (months, addFirst, subtractFirst) => {
    const ends = written.map((start) => beginnfrist(start, months));
    const wrongAdd = starts.filter(
      (start, index) => start.add({ months }).subtract({ days: 1 }).toString() !== ends[index],
    );
    const wrongSubtract = starts.filter(
      (start, index) => start.subtract({ days: 1 }).add({ months }).toString() !== ends[index],
    );
    expect([wrongAdd.length, wrongSubtract.length]).toEqual([addFirst, subtractFirst]);
  });

  it('counts days and weeks with the first day', () => {
    const from = '2026-03-02';
    expect(computeFristende({ from, amount: 1, unit: 'days', kind: 'wartezeit' }).end).toBe('2026-03-02');
    expect(computeFristende({ from, amount: 10, unit: 'days', kind: 'wartezeit' }).end).toBe('2026-03-11');
    expect(computeFristende({ from, amount: 2, unit: 'weeks', kind: 'wartezeit' }).end).toBe('2026-03-15');
  });
});

describe('chains drift: six times one month is not six months', () => {
  it.each([
    ['six times one month', 1, 6, 265],
    ['twice six months', 6, 2, 141],
  ])('%s', (_name, amount, times, count) => {
    const end = (after: string, months: number): string =>
      computeFristende({ after, amount: months, unit: 'months', kind: 'wartezeit' }).end;
    const differing = written.filter((start) => {
      let chained = start;
      for (let index = 0; index < times; index++) chained = end(chained, amount);
      return chained !== end(start, amount * times);
    });
    expect(differing).toHaveLength(count);
  });
});

describe('half-years, quarters and half-months, § 189 BGB', () => {
  it.each([
    [1, 'halfYears', '2026-07-15'],
    [2, 'halfYears', '2027-01-15'],
    [1, 'quarters', '2026-04-15'],
    [1, 'halfMonths', '2026-01-30'],
    [3, 'halfMonths', '2026-03-02'],
    [5, 'halfMonths', '2026-03-30'],
    [1, 'years', '2027-01-15'],
  ] as const)('%i %s after 2026-01-15: %s', (amount, unit, end) => {
    expect(computeFristende({ after: '2026-01-15', amount, unit, kind: 'wartezeit' }).unshifted).toBe(end);
  });

  it('counts the 15 days last, also from a first day', () => {
    // From 31 January one month runs to 28 February; 15 days more are 15 March.
    const frist = computeFristende({ from: '2026-01-31', amount: 3, unit: 'halfMonths', kind: 'wartezeit' });
    expect(frist.end).toBe('2026-03-15');
    expect(frist.norms).toEqual([
      '§ 26 Abs. 1 SGB X',
      '§ 187 Abs. 2 BGB',
      '§ 189 Abs. 1 BGB',
      '§ 189 Abs. 2 BGB',
      '§ 188 Abs. 2 Alt. 2 BGB',
      '§ 188 Abs. 3 BGB',
    ]);
  });
});
