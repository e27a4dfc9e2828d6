import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { answers, changed, due, findingOf, plan2023, remove, set, zweite, type Change } from '../support';

const rule = 'fortschreibungsfrist';

/** A plan made on a day; the checks of the arrangements are another rule's matter. */
function madeOn(day: string, ...more: readonly Change[]): object {
  return changed(plan2023, [
    set('fassungen.0.erstelltAm', day),
    set('fassungen.0.gespraechAm', day),
    set('fassungen.0.ausgehaendigtAm', day),
    ...more,
  ]);
}

/** § 188 Abs. 2 and 3 BGB by hand: the same day number six months later, or the last day of that month. */
const dueDays = [
  ['2025-08-31', '2026-02-28', '2026-03-01'],
  ['2023-08-31', '2024-02-29', '2024-03-01'],
  ['2023-08-30', '2024-02-29', '2024-03-01'],
  ['2023-08-29', '2024-02-29', '2024-03-01'],
  ['2026-08-31', '2027-02-28', '2027-03-01'],
  ['2026-05-21', '2026-11-21', '2026-11-22'],
  ['2024-02-29', '2024-08-29', '2024-08-30'],
  ['2025-12-31', '2026-06-30', '2026-07-01'],
  ['2025-10-31', '2026-04-30', '2026-05-01'],
  ['2026-06-30', '2026-12-30', '2026-12-31'],
] as const;

describe('six months from the version (A-06)', () => {
  it.each(dueDays)('of %s are due on %s', (day, dueOn, after) => {
    expect(due(rule, madeOn(day), { asOf: day })).toEqual([`${dueOn} open`]);
    expect(answers(rule, madeOn(day), { asOf: dueOn })).toEqual(['met']);
    expect(due(rule, madeOn(day), { asOf: dueOn })).toEqual([`${dueOn} open`]);
    expect(findingOf(rule, madeOn(day), { asOf: after })).toMatchObject({
      outcome: 'violated',
      severity: 'warning',
      norm: '§ 15 Abs. 3 Satz 2 SGB II',
      facts: { faelligAm: dueOn, tageVerspaetet: 1, fortgeschrieben: false },
      frist: { unshifted: dueOn, end: dueOn },
      readings: [
        { id: 'A-06', option: 'letzteGemeinsameFortschreibung' },
        { id: 'A-06-verschiebung', option: 'keine' },
      ],
    });
    expect(due(rule, madeOn(day), { asOf: after })).toEqual([`${dueOn} overdue`]);
  });

  it('end on the day that the Temporal proposal gives, for any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
        const made = Temporal.PlainDate.from('2023-07-01').add({ days });
        const sixMonthsLater = made.add({ months: 6 }, { overflow: 'constrain' });
        expect(due(rule, madeOn(made.toString()), { asOf: made.toString() })).toEqual([
          `${sixMonthsLater.toString()} open`,
        ]);
        expect(answers(rule, madeOn(made.toString()), { asOf: sixMonthsLater.toString() })).toEqual(['met']);
        const after = sixMonthsLater.add({ days: 1 }).toString();
        expect(answers(rule, madeOn(made.toString()), { asOf: after })).toEqual(['violated']);
      }),
      { numRuns: 60 },
    );
  });

  it('are counted from the anchor, not by chaining', () => {
    expect(due(rule, madeOn('2026-08-31'), { asOf: '2026-09-01', horizonUntil: '2028-02-29' })).toEqual([
      '2027-02-28 open',
      '2027-08-31 open',
      '2028-02-29 open',
    ]);
    expect(due(rule, madeOn('2026-08-31'), { asOf: '2026-09-01', horizonUntil: '2028-02-28' })).toHaveLength(2);
  });

  it('say how late the update was, in days', () => {
    const late = (day: string): string =>
      findingOf(rule, madeOn('2025-08-31', zweite(day)), { asOf: '2026-03-20' })?.message ?? '';
    expect(late('2026-03-01')).toMatch(/fällig war das am 28\.02\.2026\. Es geschah einen Tag später\.$/);
    expect(late('2026-03-10')).toMatch(/Es geschah 10 Tage später\.$/);
    expect(late('2026-02-28')).toBe('');
  });
});

describe('a joint update (A-07)', () => {
  const asOf = '2026-03-01';
  const made = (...more: readonly Change[]): object => madeOn('2025-08-31', zweite('2026-02-28'), ...more);

  it('on the last day counts, and starts a new period from its own day', () => {
    expect(answers(rule, made(), { asOf })).toEqual(['met', 'met']);
    expect(due(rule, made(), { asOf })).toEqual(['2026-08-28 open']);
    expect(answers(rule, made(), { asOf: '2026-08-28' })).toEqual(['met', 'met']);
    expect(answers(rule, made(), { asOf: '2026-08-29' })).toEqual(['met', 'violated']);
  });

  it('counts with a talk even where the content stays as it is', () => {
    expect(answers(rule, made(set('fassungen.1.inhaltGeaendert', false)), { asOf })).toEqual(['met', 'met']);
  });

  it.each([
    ['without a talk', set('fassungen.1.gespraechAm', false)],
    ['without the person', set('fassungen.1.erstelltMit', ['ansprechperson'])],
    ['with nobody', set('fassungen.1.erstelltMit', [])],
    ['only told', set('fassungen.1.ausgehaendigtAls', 'muendlich')],
    ['only shown', set('fassungen.1.ausgehaendigtAls', 'einsicht')],
  ])('%s does not count', (_, change) => {
    expect(answers(rule, made(change), { asOf })[0]).toBe('violated');
    expect(due(rule, made(change), { asOf })).toEqual(['2026-02-28 overdue']);
  });

  it.each([
    ['gespraechAm', remove('fassungen.1.gespraechAm')],
    ['erstelltMit', remove('fassungen.1.erstelltMit')],
    ['ausgehaendigtAls', remove('fassungen.1.ausgehaendigtAls')],
  ])('is undetermined without %s', (key, change) => {
    expect(findingOf(rule, made(change), { asOf })).toMatchObject({
      outcome: 'undetermined',
      severity: 'info',
      missing: [`fassungen[1].${key}`],
    });
    expect(due(rule, made(change), { asOf })).toContain('2026-02-28 undetermined');
  });

  it('after the day of the question has not happened yet', () => {
    expect(answers(rule, madeOn('2025-08-31', zweite('2026-03-02')), { asOf })).toEqual([
      'violated',
      'notApplicable condition',
    ]);
    expect(due(rule, madeOn('2025-08-31', zweite('2026-03-02')), { asOf })).toContain('2026-02-28 overdue');
  });
});

describe('a reason for the atypical case', () => {
  it('justifies the delay: an info that leaves the verdict alone', () => {
    const plan = madeOn(
      '2025-08-31',
      set('abweichungen', [
        { regel: 'kooperationsplan.fortschreibungsfrist', begruendung: 'Klinikaufenthalt bis April' },
      ]),
    );
    expect(findingOf(rule, plan, { asOf: '2026-03-01' })).toMatchObject({ outcome: 'justified', severity: 'info' });
  });
});
