import { describe, expect, it } from 'vitest';
import {
  addPeriods,
  addWerktage,
  computeFristende,
  computeFristwort,
  computeVerlaengerung,
  countWerktage,
  feiertageDatenstand,
  workingDayOnOrAfter,
} from 'kooperationsplan/fristen';

describe('separate periods, § 191 BGB', () => {
  it('counts both days of a stretch, months as 30 and years as 365 days, in a leap year too', () => {
    const leapYear = addPeriods({ periods: [{ from: '2028-01-01', to: '2028-12-31' }] });
    expect(leapYear).toEqual({
      form: 'zeitsumme',
      usedDays: 366,
      capDays: null,
      leftDays: null,
      daysAboveCap: 0,
      usedUpOn: null,
      norms: ['§ 191 BGB'],
    });
    expect(
      addPeriods({
        periods: [
          { amount: 2, unit: 'years' },
          { amount: 3, unit: 'months' },
        ],
      }).usedDays,
    ).toBe(820);
  });

  it('says what is left of a cap and when it is used up', () => {
    // 24 months are 720 days; 100 are used: 620 left, and day 620 from 1 January 2027 is 11 September 2028.
    const sum = addPeriods({
      periods: [
        { from: '2026-03-01', to: '2026-03-31' },
        { from: '2026-01-01', to: '2026-01-31' },
        { from: '2026-05-01', to: '2026-06-07' },
      ],
      cap: { amount: 24, unit: 'months' },
      nextFrom: '2027-01-01',
    });
    expect(sum).toMatchObject({ usedDays: 100, capDays: 720, leftDays: 620, daysAboveCap: 0, usedUpOn: '2028-09-11' });
  });

  it('says by how much a cap is exceeded', () => {
    const sum = addPeriods({
      periods: [{ amount: 31, unit: 'days' }],
      cap: { amount: 1, unit: 'months' },
      nextFrom: '2026-01-01',
    });
    expect(sum).toMatchObject({ leftDays: 0, daysAboveCap: 1, usedUpOn: null });
  });

  it('one day left ends on the day it begins', () => {
    const sum = addPeriods({
      periods: [{ amount: 29, unit: 'days' }],
      cap: { amount: 1, unit: 'months' },
      nextFrom: '2026-01-01',
    });
    expect(sum).toMatchObject({ leftDays: 1, usedUpOn: '2026-01-01' });
  });
});

describe('extension, § 190 BGB', () => {
  it('counts from the end of the old period', () => {
    const extended = computeVerlaengerung({ after: '2026-03-10', amount: 1, unit: 'months', land: 'NI' });
    expect(extended).toMatchObject({
      form: 'verlaengerung',
      kind: 'behoerdlich',
      firstDay: '2026-03-11',
      end: '2026-04-10',
      norms: ['§ 26 Abs. 7 Satz 1 SGB X', '§ 26 Abs. 1 SGB X', '§ 190 BGB', '§ 188 Abs. 2 Alt. 1 BGB'],
    });
    const agreed = computeVerlaengerung({ after: '2026-03-10', amount: 2, unit: 'weeks', regime: 'BGB' });
    expect(agreed).toMatchObject({ kind: 'gesetzlich', norms: ['§ 190 BGB', '§ 188 Abs. 2 Alt. 1 BGB'] });
  });

  it('is undetermined where the old end was no working day', () => {
    // Saturday 14 March 2026: ten days from it are 24 March, from Monday the 16th 26 March.
    expect(computeVerlaengerung({ after: '2026-03-14', amount: 10, unit: 'days', land: 'NI' })).toMatchObject({
      form: 'ohneEnde',
      end: null,
      because: 'verlaengerungUnentschieden',
      start: '2026-03-14',
      candidates: ['2026-03-24', '2026-03-26'],
      land: 'NI',
    });
  });

  it('counts from the next working day after a Sunday', () => {
    // Sunday 15 March 2026: ten days from it are Wednesday the 25th, from Monday the 16th Thursday the 26th.
    const open = computeVerlaengerung({ after: '2026-03-15', amount: 10, unit: 'days', land: 'NI' });
    expect(open).toMatchObject({ end: null, candidates: ['2026-03-25', '2026-03-26'], flags: [] });
  });

  it('names one day where both ways lead to it', () => {
    const open = computeVerlaengerung({ after: '2026-03-14', amount: 2, unit: 'weeks', land: 'NI' });
    expect(open).toMatchObject({ end: null, candidates: ['2026-03-30'] });
  });

  it('is undetermined where the old end may be a communal holiday', () => {
    // Friday 15 August 2025; the next working day is Monday the 18th.
    const open = computeVerlaengerung({ after: '2025-08-15', amount: 7, unit: 'days', land: 'BY' });
    expect(open).toMatchObject({
      end: null,
      candidates: ['2025-08-22', '2025-08-25'],
      flags: ['gemeindeFeiertagUndecided'],
    });
  });
});

describe('words', () => {
  it.each([
    ['monatsanfang', '2026-02', '2026-02-01'],
    ['monatsmitte', '2026-02', '2026-02-15'],
    ['monatsende', '2026-02', '2026-02-28'],
    ['monatsende', '2028-02', '2028-02-29'],
    ['monatsende', '2026-04', '2026-04-30'],
  ] as const)('%s of %s is %s and does not move, § 192 BGB', (wort, month, end) => {
    const frist = computeFristwort({ wort, month });
    expect(frist).toMatchObject({ end, unshifted: end, flags: ['interpretation'], shift: { because: 'monatswort' } });
    expect(frist.norms).toEqual(['§ 26 Abs. 1 SGB X', '§ 192 BGB']);
  });

  it('move where an act is due', () => {
    const due = computeFristwort({
      wort: 'monatsmitte',
      month: '2026-02',
      kind: 'gesetzlich',
      land: 'NI',
      regime: 'BGB',
    });
    expect(due).toMatchObject({ unshifted: '2026-02-15', end: '2026-02-16', norms: ['§ 192 BGB', '§ 193 BGB'] });
  });

  it('unverzueglich and regelmaessig name no day', () => {
    const word = computeFristwort({ wort: 'unverzueglich', after: '2026-03-02' });
    expect(word).toMatchObject({
      end: null,
      because: 'unverzueglich',
      start: '2026-03-02',
      norms: ['§ 121 Abs. 1 Satz 1 BGB'],
    });
    expect(computeFristwort({ wort: 'regelmaessig' })).toMatchObject({
      end: null,
      because: 'regelmaessig',
      start: null,
    });
  });
});

describe('working days and Werktage', () => {
  it('a shift leads to Monday to Friday', () => {
    expect(workingDayOnOrAfter('2026-05-02', { land: 'NI' })).toEqual({
      day: '2026-05-04',
      over: [
        { day: '2026-05-02', reason: 'saturday' },
        { day: '2026-05-03', reason: 'sunday' },
      ],
      land: 'NI',
      flags: [],
    });
  });

  it('a Saturday is a Werktag', () => {
    // Friday 1 May 2026 is a holiday, Saturday the 2nd the first Werktag, Tuesday the 5th the third.
    expect(addWerktage({ after: '2026-04-30', amount: 1, land: 'NI' })).toEqual({
      day: '2026-05-02',
      land: 'NI',
      flags: [],
    });
    expect(addWerktage({ after: '2026-04-30', amount: 3, land: 'NI' }).day).toBe('2026-05-05');
    expect(countWerktage({ from: '2026-04-27', to: '2026-05-03', land: 'NI' }).werktage).toBe(5);
    expect(countWerktage({ from: '2026-05-03', to: '2026-05-03' }).werktage).toBe(0);
  });

  it('say when a communal holiday among them is undecided, a Saturday too', () => {
    // 15 August 2026 is a Saturday.
    expect(countWerktage({ from: '2026-08-10', to: '2026-08-15', land: 'BY' })).toEqual({
      werktage: 6,
      land: 'BY',
      flags: ['gemeindeFeiertagUndecided'],
    });
    const told = { land: 'BY', gemeindeFeiertage: { mariaeHimmelfahrt: true } } as const;
    expect(countWerktage({ from: '2026-08-10', to: '2026-08-15', ...told }).werktage).toBe(5);
  });
});

describe('results', () => {
  it('are plain JSON', () => {
    const frist = computeFristende({ after: '2025-10-03', amount: 4, unit: 'weeks', kind: 'gesetzlich', land: 'NI' });
    expect(JSON.parse(JSON.stringify(frist))).toEqual(frist);
  });

  it('rest on a table that says what it knows', () => {
    expect(feiertageDatenstand).toEqual({
      version: '2026-08-19',
      knownUntil: '2026-12-31',
      nationwideFrom: 2000,
      landFrom: 2015,
      until: 2100,
    });
  });
});
