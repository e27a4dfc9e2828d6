import { describe, expect, test } from 'vitest';
import { checkKontaktdichte } from 'kooperationsplan';
import { befunde, besuche, kurz, nachweis } from './support';

// By hand from 002 (two a month) and reading A-18. March has 31 days, February 2023 has 28.
const regeln = ['streng', 'anteilig', 'frei'] as const;
type Regel = (typeof regeln)[number];
const asOf = '2023-05-01';

// Entry or exit, and what a partial month asks under each policy: 2 × days / days of the month, rounded up, at least one.
const tabelle: readonly (readonly [string, string, string, Readonly<Record<Regel, number>>, 'voll' | 'teil'])[] = [
  ['entry on the first day of a month', '2023-03-01', '2023-03-31', { streng: 2, anteilig: 2, frei: 2 }, 'voll'],
  ['entry on the second day', '2023-03-02', '2023-03-31', { streng: 2, anteilig: 2, frei: 0 }, 'teil'],
  ['entry on the last day', '2023-03-31', '2023-03-31', { streng: 2, anteilig: 1, frei: 0 }, 'teil'],
  ['exit on the first day', '2023-03-01', '2023-03-01', { streng: 2, anteilig: 1, frei: 0 }, 'teil'],
  ['exit on the second day', '2023-03-01', '2023-03-02', { streng: 2, anteilig: 1, frei: 0 }, 'teil'],
  ['exit on the day before the last', '2023-03-01', '2023-03-30', { streng: 2, anteilig: 2, frei: 0 }, 'teil'],
  ['one day of participation', '2023-03-15', '2023-03-15', { streng: 2, anteilig: 1, frei: 0 }, 'teil'],
  ['fifteen of 31 days', '2023-03-01', '2023-03-15', { streng: 2, anteilig: 1, frei: 0 }, 'teil'],
  ['sixteen of 31 days', '2023-03-01', '2023-03-16', { streng: 2, anteilig: 2, frei: 0 }, 'teil'],
  ['entry on the 30th of 31 days (T-23d)', '2023-03-30', '2023-03-31', { streng: 2, anteilig: 1, frei: 0 }, 'teil'],
  ['a whole February', '2023-02-01', '2023-02-28', { streng: 2, anteilig: 2, frei: 2 }, 'voll'],
  ['half a February', '2023-02-01', '2023-02-14', { streng: 2, anteilig: 1, frei: 0 }, 'teil'],
  ['fifteen days of February', '2023-02-14', '2023-02-28', { streng: 2, anteilig: 2, frei: 0 }, 'teil'],
  ['a February with 29 days', '2020-02-01', '2020-02-29', { streng: 2, anteilig: 2, frei: 2 }, 'voll'],
  ['28 days of a February with 29', '2020-02-01', '2020-02-28', { streng: 2, anteilig: 2, frei: 0 }, 'teil'],
];

describe.each(tabelle)('%s', (_, ab, bis, verlangt, fuellung) => {
  test.each(regeln)('under the policy %s', (regel) => {
    const readings = { 'A-18': regel };
    const rows = kurz(nachweis(ab, bis, []), { asOf, readings });
    expect(rows).toEqual([[ab.slice(0, 7), verlangt[regel], 0, verlangt[regel], fuellung === 'voll' ? 'voll' : regel]]);
    const { result, findings } = checkKontaktdichte(nachweis(ab, bis, []), { asOf, readings });
    expect(result?.teilzeitraum).toEqual({ regel, nach: 'A-18' });
    // The policy stands in the finding, too: as a fact and as the reading used.
    expect(findings).toHaveLength(verlangt[regel] === 0 ? 0 : 1);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        rule: 'kontaktdichte.mindestzahl',
        facts: { verlangt: verlangt[regel], teilzeitraum: fuellung === 'voll' ? 'voll' : regel },
        readings: expect.arrayContaining([{ id: 'A-18', option: regel }]) as unknown,
      });
    }
  });
});

describe('the months of a participation that begins and ends within one', () => {
  const kontakte = besuche('2023-01-30', '2023-02-06', '2023-02-20', '2023-03-06');
  const document = nachweis('2023-01-30', '2023-03-08', kontakte);

  test.each([
    ['streng', [2, 2, 2], [1, 0, 1]],
    ['anteilig', [1, 2, 1], [0, 0, 0]],
    ['frei', [0, 2, 0], [0, 0, 0]],
  ] as const)('%s', (regel, verlangt, fehlend) => {
    const rows = kurz(document, { asOf, readings: { 'A-18': regel } });
    expect(rows.map(([, asked]) => asked)).toEqual(verlangt);
    expect(rows.map(([, , , missing]) => missing)).toEqual(fehlend);
    expect(rows.map(([, , counted]) => counted)).toEqual([1, 2, 1]);
  });
});

describe('phases that meet in mid-month', () => {
  const phasen = [
    { phase: 'regulaer', ab: '2023-03-01', bis: '2023-03-16' },
    { phase: 'nachbetreuung', ab: '2023-03-17', bis: '2023-03-31' },
  ] as const;
  const more = { phasen, beschaeftigung: { vertragAm: '2023-03-10', ersterArbeitstagAm: '2023-03-17' } };
  const document = nachweis('', undefined, besuche('2023-03-06', '2023-03-20'), more);

  test.each(regeln)('ask one number of the person, two together, under the policy %s (A-26)', (regel) => {
    expect(kurz(document, { asOf, readings: { 'A-18': regel } })).toEqual([['2023-03', 2, 2, 0, 'voll']]);
    expect(befunde(document, { asOf, readings: { 'A-18': regel } })).toEqual([]);
  });

  // Regular 16 of 31 days: 2 × 16 / 31 rounds up to 2; Nachbetreuung 15 of 31: 2 × 15 / 31 rounds up to 1.
  test.each([
    ['streng', [2, 2]],
    ['anteilig', [2, 1]],
    ['frei', [0, 0]],
  ] as const)('ask a number of each phase where the reading says so, under the policy %s', (regel, verlangt) => {
    const rows = kurz(document, { asOf, readings: { 'A-18': regel, 'A-26': 'jePhase' } });
    expect(rows.map(([, asked]) => asked)).toEqual(verlangt);
    expect(rows.map(([, , counted]) => counted)).toEqual([1, 1]);
  });
});
