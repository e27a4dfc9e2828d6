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
import { explainFrist } from 'kooperationsplan/fristen/explain';

/** What a caller without types would pass. */
type Loose = (...values: unknown[]) => unknown;

const loose = {
  addPeriods,
  addWerktage,
  computeBekanntgabe,
  computeFristende,
  computeFristwort,
  computeRechtsbehelfsfrist,
  computeRueckwaertsfrist,
  computeVerlaengerung,
  countWerktage,
  explainFrist,
  feiertageOf,
  isFeiertag,
  workingDayOnOrAfter,
} as unknown as Record<string, Loose>;

function errorOf(call: () => unknown): ArgumentError {
  try {
    call();
  } catch (error) {
    if (error instanceof ArgumentError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const event = { after: '2026-03-02', amount: 1, unit: 'months', kind: 'gesetzlich', land: 'NI' };
const day = /existing day written YYYY-MM-DD/;
const whole = /whole number from 1/;
const table = /years 2000 to 2100, with a land from 2015/;

describe('wrong use throws a typed error that names argument, expectation and range', () => {
  it.each<[string, string, unknown[], string, RegExp]>([
    ['a day that does not exist', 'computeFristende', [{ ...event, after: '2026-02-30' }], 'after', day],
    ['a short year', 'computeFristende', [{ ...event, after: '24-1-1' }], 'after', day],
    ['a Date', 'computeFristende', [{ ...event, after: new Date(0) }], 'after', day],
    ['a time', 'computeFristende', [{ ...event, after: '2026-03-02T00:00' }], 'after', day],
    [
      'a first day that does not exist',
      'computeFristende',
      [{ from: '2026-13-01', amount: 1, unit: 'days', kind: 'wartezeit' }],
      'from',
      day,
    ],
    ['a named day that does not exist', 'computeFristende', [{ on: '2025-02-29', kind: 'termin' }], 'on', day],
    ['a negative amount', 'computeFristende', [{ ...event, amount: -1 }], 'amount', whole],
    ['no amount', 'computeFristende', [{ ...event, amount: 0 }], 'amount', whole],
    ['a fraction', 'computeFristende', [{ ...event, amount: 1.5 }], 'amount', whole],
    ['a number in a string', 'computeFristende', [{ ...event, amount: '6' }], 'amount', whole],
    [
      'whole months in halves',
      'computeFristende',
      [{ ...event, amount: 2, unit: 'halfMonths' }],
      'amount',
      /odd number/,
    ],
    ['an unknown unit', 'computeFristende', [{ ...event, unit: 'hours' }], 'unit', /one of days, weeks, months/],
    ['an inherited name as unit', 'computeFristende', [{ ...event, unit: 'toString' }], 'unit', /one of/],
    ['an unknown Land', 'computeFristende', [{ ...event, land: 'XX' }], 'land', /one of BW, BY, BE/],
    ['no kind', 'computeFristende', [{ ...event, kind: undefined }], 'kind', /one of gesetzlich/],
    ['an unknown regime', 'computeFristende', [{ ...event, regime: 'AO' }], 'regime', /one of SGB X, SGG, VwVfG, BGB/],
    ['two starts', 'computeFristende', [{ ...event, from: '2026-03-02' }], 'after', /exactly one of after, from, on/],
    ['no start', 'computeFristende', [{ kind: 'gesetzlich' }], 'after', /exactly one/],
    [
      'a length beside a named day',
      'computeFristende',
      [{ on: '2026-03-02', amount: 1, kind: 'termin' }],
      'amount',
      /none/,
    ],
    ['a Termin after an event', 'computeFristende', [{ ...event, kind: 'termin' }], 'on', /named day/],
    [
      'an authority’s period from a first day',
      'computeFristende',
      [{ from: '2026-03-02', amount: 1, unit: 'weeks', kind: 'behoerdlich' }],
      'from',
      /after: § 26 Abs. 2 SGB X/,
    ],
    [
      'a Leistungszeitraum after an event',
      'computeFristende',
      [{ ...event, kind: 'leistungszeitraum' }],
      'after',
      /from/,
    ],
    [
      '§ 64 SGG from a first day',
      'computeFristende',
      [{ from: '2026-03-02', amount: 1, unit: 'weeks', kind: 'gesetzlich', regime: 'SGG' }],
      'from',
      /§ 64 SGG/,
    ],
    [
      'an authority’s period under the BGB',
      'computeFristende',
      [{ ...event, kind: 'behoerdlich', regime: 'BGB' }],
      'kind',
      /one of gesetzlich, wartezeit/,
    ],
    ['hours in days', 'computeFristende', [{ ...event, kind: 'stunden', unit: 'days' }], 'unit', /hours/],
    ['an end before the table of the Länder', 'computeFristende', [{ ...event, after: '2014-11-30' }], 'after', table],
    [
      'an end before the nationwide table',
      'computeFristende',
      [{ ...event, land: null, after: '1999-11-30' }],
      'after',
      table,
    ],
    ['an end after the table', 'computeFristende', [{ ...event, after: '2100-12-30' }], 'after', table],
    [
      'a communal holiday without a Land',
      'computeFristende',
      [{ ...event, land: null, gemeindeFeiertage: { friedensfest: true } }],
      'gemeindeFeiertage',
      /none/,
    ],
    [
      'a communal holiday the Land does not know',
      'isFeiertag',
      ['2026-08-15', 'NI', { mariaeHimmelfahrt: true }],
      'gemeindeFeiertage',
      /none/,
    ],
    [
      'a communal holiday as a word',
      'isFeiertag',
      ['2026-08-15', 'BY', { mariaeHimmelfahrt: 'ja' }],
      'gemeindeFeiertage',
      /true or false/,
    ],
    ['a year before the table', 'feiertageOf', [2014, 'NI'], 'year', table],
    ['a year after the table', 'feiertageOf', [2101], 'year', table],
    ['half a year', 'feiertageOf', [2026.5], 'year', table],
    ['a day outside the table', 'isFeiertag', ['1999-12-31'], 'day', table],
    ['a day that does not exist', 'isFeiertag', ['2026-06-31'], 'day', day],
    ['a day that does not exist', 'workingDayOnOrAfter', ['2026-06-31'], 'day', day],
    ['no posting', 'computeBekanntgabe', [{ bescheidVom: '2026-03-02' }], 'zurPostAm', /exactly one/],
    [
      'receipt before posting',
      'computeBekanntgabe',
      [{ zurPostAm: '2026-03-02', zugegangenAm: '2026-03-01' }],
      'zugegangenAm',
      /from the sending on/,
    ],
    [
      'receipt beside service',
      'computeBekanntgabe',
      [{ zugestelltAm: '2026-03-02', zugegangenAm: '2026-03-02' }],
      'zugegangenAm',
      /none after service/,
    ],
    [
      'an unknown remedy',
      'computeRechtsbehelfsfrist',
      [{ bekanntgegebenAm: '2026-03-02', rechtsbehelf: 'einspruch', rechtsbehelfsbelehrung: 'fehlt' }],
      'rechtsbehelf',
      /widerspruch, klage/,
    ],
    [
      'an unknown answer',
      'computeRechtsbehelfsfrist',
      [{ bekanntgegebenAm: '2026-03-02', rechtsbehelf: 'klage', rechtsbehelfsbelehrung: true }],
      'rechtsbehelfsbelehrung',
      /richtig/,
    ],
    ['no reference', 'computeRueckwaertsfrist', [{ amount: 1, unit: 'weeks' }], 'before', /exactly one/],
    [
      'a safe day before the table',
      'computeRueckwaertsfrist',
      [{ before: '2015-01-10', amount: 4, unit: 'weeks', land: 'NI' }],
      'before',
      table,
    ],
    ['an extension under the SGG', 'computeVerlaengerung', [{ ...event, regime: 'SGG' }], 'regime', /one of/],
    [
      'overlapping stretches',
      'addPeriods',
      [
        {
          periods: [
            { from: '2026-01-01', to: '2026-01-31' },
            { from: '2026-01-31', to: '2026-02-02' },
          ],
        },
      ],
      'periods[1]',
      /overlaps no other/,
    ],
    [
      'a stretch that ends before it begins',
      'addPeriods',
      [{ periods: [{ from: '2026-01-02', to: '2026-01-01' }] }],
      'periods[0]',
      /ends after it begins/,
    ],
    ['a stretch without an end', 'addPeriods', [{ periods: [{ from: '2026-01-02' }] }], 'periods[0].to', day],
    [
      'a cap in weeks',
      'addPeriods',
      [{ periods: [], cap: { amount: 3, unit: 'weeks' } }],
      'cap.unit',
      /days, months, years/,
    ],
    ['another word', 'computeFristwort', [{ wort: 'bald' }], 'wort', /monatsanfang/],
    ['a month that does not exist', 'computeFristwort', [{ wort: 'monatsende', month: '2026-13' }], 'month', /YYYY-MM/],
    ['no Werktage', 'addWerktage', [{ after: '2026-03-02', amount: 0 }], 'amount', whole],
    ['a stretch backwards', 'countWerktage', [{ from: '2026-03-02', to: '2026-03-01' }], 'to', /later/],
    ['another language', 'explainFrist', [{}, 'fr'], 'language', /de, en/],
  ])('%s: %s', (_story, name, values, argument, expected) => {
    const error = errorOf(() => loose[name]!(...values));
    expect(error.argument).toBe(argument);
    expect(error.expected).toMatch(expected);
  });

  it('never repeats the value', () => {
    const marker = 'Mustermann';
    for (const key of ['after', 'amount', 'unit', 'kind', 'regime', 'land', 'gemeindeFeiertage']) {
      const value = key === 'gemeindeFeiertage' ? { [marker]: marker } : marker;
      expect(errorOf(() => loose.computeFristende!({ ...event, [key]: value })).message).not.toContain(marker);
    }
  });
});
