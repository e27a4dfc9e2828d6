import { describe, expect, it } from 'vitest';
import {
  addPeriods,
  addWerktage,
  ArgumentError,
  computeBekanntgabe,
  computeFristende,
  computeFristwort,
  computeRechtsbehelfsfrist,
  computeRueckwaertsfrist,
  computeVerlaengerung,
  countWerktage,
  feiertageOf,
  isFeiertag,
  workingDayOnOrAfter,
} from 'kooperationsplan/fristen';

type Call = (value: unknown, land?: unknown) => unknown;

/** What a caller without types would pass. */
function loose(compute: unknown): (...values: unknown[]) => unknown {
  return compute as (...values: unknown[]) => unknown;
}

function errorOf(call: () => unknown): ArgumentError {
  try {
    call();
  } catch (error) {
    if (error instanceof ArgumentError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const week = { amount: 1, unit: 'weeks' };
const kind = 'gesetzlich';
const remedy = { rechtsbehelf: 'klage', rechtsbehelfsbelehrung: 'richtig' };

/** Every argument that is a day, with the place where the function asks for one. */
const daysOf: readonly (readonly [name: string, argument: string, call: Call])[] = [
  ['computeFristende', 'after', (after, land) => loose(computeFristende)({ after, ...week, kind, land })],
  ['computeFristende', 'from', (from, land) => loose(computeFristende)({ from, ...week, kind, land })],
  ['computeFristende', 'on', (on, land) => loose(computeFristende)({ on, kind, land })],
  [
    'computeRechtsbehelfsfrist',
    'bekanntgegebenAm',
    (bekanntgegebenAm, land) => loose(computeRechtsbehelfsfrist)({ bekanntgegebenAm, ...remedy, land }),
  ],
  ['computeRueckwaertsfrist', 'before', (before, land) => loose(computeRueckwaertsfrist)({ before, ...week, land })],
  [
    'computeRueckwaertsfrist',
    'beforeEndOf',
    (beforeEndOf, land) => loose(computeRueckwaertsfrist)({ beforeEndOf, ...week, land }),
  ],
  ['computeVerlaengerung', 'after', (after, land) => loose(computeVerlaengerung)({ after, ...week, land })],
  ['addWerktage', 'after', (after, land) => loose(addWerktage)({ after, amount: 1, land })],
  ['countWerktage', 'from', (from, land) => loose(countWerktage)({ from, to: '2026-03-31', land })],
  ['isFeiertag', 'day', (day, land) => loose(isFeiertag)(day, land)],
  ['workingDayOnOrAfter', 'day', (day, land) => loose(workingDayOnOrAfter)(day, { land })],
];

/** Those that ask for no place. */
const daysWithoutPlace: typeof daysOf = [
  ['computeBekanntgabe', 'zurPostAm', (zurPostAm) => loose(computeBekanntgabe)({ zurPostAm })],
  ['computeBekanntgabe', 'zugestelltAm', (zugestelltAm) => loose(computeBekanntgabe)({ zugestelltAm })],
  [
    'computeBekanntgabe',
    'elektronischGesendetAm',
    (elektronischGesendetAm) => loose(computeBekanntgabe)({ elektronischGesendetAm }),
  ],
  [
    'computeBekanntgabe',
    'zugegangenAm',
    (zugegangenAm) => loose(computeBekanntgabe)({ zurPostAm: '2026-03-02', zugegangenAm }),
  ],
  ['computeFristwort', 'after', (after) => loose(computeFristwort)({ wort: 'unverzueglich', after })],
  ['countWerktage', 'to', (to) => loose(countWerktage)({ from: '2026-03-02', to })],
  ['addPeriods', 'periods[0].from', (from) => loose(addPeriods)({ periods: [{ from, to: '2026-03-31' }] })],
  ['addPeriods', 'periods[0].to', (to) => loose(addPeriods)({ periods: [{ from: '2026-03-02', to }] })],
  ['addPeriods', 'nextFrom', (nextFrom) => loose(addPeriods)({ periods: [], nextFrom })],
];

const noDays = ['2026-02-30', '24-1-1', '02.03.2026', '2026-03-02T00:00', '', new Date(0), 20260302, null];

describe.each([...daysOf, ...daysWithoutPlace])('%s, %s', (_name, argument, call) => {
  it.each(noDays)('%j is no day', (value) => {
    const error = errorOf(() => call(value));
    expect(error).toMatchObject({ argument, expected: 'an existing day written YYYY-MM-DD' });
    expect(error.message).toBe(`${argument}: expected an existing day written YYYY-MM-DD`);
  });
});

describe.each(daysOf)('%s, %s: the place', (name, argument, call) => {
  it.each(['XX', 'ni', '', 'Niedersachsen', 7])('%j is no Land', (land) => {
    const expected = 'one of BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH';
    expect(errorOf(() => call('2026-03-02', land))).toMatchObject({ argument: 'land', expected });
  });

  // A month after them is still 2014 and 1999.
  it.each([
    ['2014-11-17', 'NI'],
    ['1999-11-15', null],
    ['2101-01-31', null],
  ])('%s in %s lies outside the table', (day, land) => {
    // A stretch ends before it would begin.
    if (argument === 'from' && name === 'countWerktage' && day > '2026-03-31') return;
    expect(errorOf(() => call(day, land))).toMatchObject({
      argument,
      expected: 'a result in the years 2000 to 2100, with a land from 2015',
    });
  });
});

/** Every argument that is a length. */
const amountsOf: readonly (readonly [name: string, argument: string, call: Call])[] = [
  ['computeFristende', 'amount', (amount) => loose(computeFristende)({ after: '2026-03-02', ...week, amount, kind })],
  [
    'computeRueckwaertsfrist',
    'amount',
    (amount) => loose(computeRueckwaertsfrist)({ before: '2026-03-02', ...week, amount }),
  ],
  ['computeVerlaengerung', 'amount', (amount) => loose(computeVerlaengerung)({ after: '2026-03-02', ...week, amount })],
  ['addWerktage', 'amount', (amount) => loose(addWerktage)({ after: '2026-03-02', amount })],
  ['addPeriods', 'periods[0].amount', (amount) => loose(addPeriods)({ periods: [{ amount, unit: 'days' }] })],
  ['addPeriods', 'cap.amount', (amount) => loose(addPeriods)({ periods: [], cap: { amount, unit: 'days' } })],
];

describe.each(amountsOf)('%s, %s', (_name, argument, call) => {
  it.each([-1, 0, 1.5, 10_000, Number.NaN, Infinity, '6', null])('%j is no length', (value) => {
    const expected = 'a whole number from 1 to 9999';
    expect(errorOf(() => call(value))).toMatchObject({ argument, expected });
  });
});

describe('a day after “known until” still computes, and the result says so', () => {
  const known = 'afterKnownUntil';
  // 4 January 2027 is a Monday and the first working day after 31 December 2026, up to which the statutes are known.
  it.each<[string, () => { readonly flags: readonly string[] }, boolean]>([
    ['on the last day known', () => computeFristende({ on: '2026-12-31', kind, land: 'NI' }), false],
    ['computeFristende', () => computeFristende({ on: '2027-01-01', kind, land: 'NI' }), true],
    ['the end of the table', () => computeFristende({ on: '2100-12-31', kind, land: 'NI' }), true],
    ['addWerktage', () => addWerktage({ after: '2026-12-31', amount: 1, land: 'NI' }), true],
    ['countWerktage', () => countWerktage({ from: '2026-12-31', to: '2027-01-02', land: 'NI' }), true],
    ['workingDayOnOrAfter', () => workingDayOnOrAfter('2027-01-01'), true],
    ['computeVerlaengerung', () => computeVerlaengerung({ after: '2026-12-28', amount: 1, unit: 'weeks' }), true],
    [
      'computeRueckwaertsfrist',
      () => computeRueckwaertsfrist({ before: '2027-02-01', amount: 1, unit: 'weeks' }),
      true,
    ],
  ])('%s', (_story, compute, flagged) => {
    expect(compute().flags.includes(known)).toBe(flagged);
  });

  it('a list of holidays is given, too', () => {
    expect(feiertageOf(2100, 'NI').map(({ day }) => day)).toContain('2100-12-25');
    expect(isFeiertag('2100-12-25', 'NI')).toBe(true);
  });
});
