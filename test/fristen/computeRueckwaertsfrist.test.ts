import { describe, expect, it } from 'vitest';
import { computeRueckwaertsfrist } from 'kooperationsplan/fristen';

describe('T-21: four weeks before the end of an approval', () => {
  it('is a Sunday and still in time; the safe working day lies before New Year', () => {
    expect(computeRueckwaertsfrist({ beforeEndOf: '2027-01-31', amount: 4, unit: 'weeks', land: 'NI' })).toEqual({
      form: 'rueckwaertsfrist',
      kind: null,
      start: '2027-01-31',
      duration: { amount: 4, unit: 'weeks' },
      firstDay: null,
      unshifted: '2027-01-03',
      end: '2027-01-03',
      shift: { shifted: false, because: 'rueckwaertsfrist' },
      norms: ['§ 26 Abs. 1 SGB X', '§ 187 Abs. 1 BGB (entsprechend)', '§ 188 Abs. 2 Alt. 1 BGB (entsprechend)'],
      land: 'NI',
      flags: ['prevailingView'],
      reference: 'periodEnd',
      mirror: '2027-01-03',
      safe: '2026-12-31',
    });
  });
});

describe('the latest day, §§ 187, 188 BGB mirrored', () => {
  it.each([
    ['2026-11-29', 4, 'weeks', '2026-11-01', '2026-11-01', '2026-10-30'],
    ['2026-10-30', 8, 'months', '2026-02-28', '2026-02-27', '2026-02-27'],
    ['2026-12-31', 4, 'weeks', '2026-12-03', '2026-12-03', '2026-12-03'],
    // Not three months off the last day: that would be 28 November.
    ['2027-02-28', 3, 'months', '2026-11-30', '2026-11-30', '2026-11-30'],
    ['2028-02-28', 1, 'months', '2028-01-28', '2028-01-28', '2028-01-28'],
    ['2026-06-30', 4, 'months', '2026-02-28', '2026-02-28', '2026-02-27'],
    ['2026-03-02', 3, 'days', '2026-02-27', '2026-02-27', '2026-02-27'],
    ['2026-03-31', 3, 'halfMonths', '2026-02-16', '2026-02-13', '2026-02-13'],
  ] as const)('before the end of %s, %i %s: %s, mirror %s, safe %s', (day, amount, unit, end, mirror, safe) => {
    expect(computeRueckwaertsfrist({ beforeEndOf: day, amount, unit })).toMatchObject({ end, mirror, safe });
  });

  it('before a day itself: that day does not count', () => {
    const before = computeRueckwaertsfrist({ before: '2026-11-30', amount: 4, unit: 'weeks' });
    expect(before).toMatchObject({ end: '2026-11-01', reference: 'pointInTime', start: '2026-11-30' });
  });

  it('passes over an undecided communal holiday: the safe day is safe', () => {
    // 15 August 2025 is a Friday.
    const input = { beforeEndOf: '2025-09-12', amount: 4, unit: 'weeks', land: 'BY' } as const;
    const open = computeRueckwaertsfrist(input);
    expect(open).toMatchObject({ end: '2025-08-15', safe: '2025-08-14' });
    expect(open.flags).toEqual(['prevailingView', 'gemeindeFeiertagUndecided']);
    const known = computeRueckwaertsfrist({ ...input, gemeindeFeiertage: { mariaeHimmelfahrt: false } });
    expect(known).toMatchObject({ safe: '2025-08-15', flags: ['prevailingView'] });
  });

  it('steps back over holidays of the Land', () => {
    const input = { beforeEndOf: '2025-11-28', amount: 4, unit: 'weeks' } as const;
    expect(computeRueckwaertsfrist({ ...input, land: 'NI' })).toMatchObject({ end: '2025-10-31', safe: '2025-10-30' });
    expect(computeRueckwaertsfrist({ ...input, land: 'HE' }).safe).toBe('2025-10-31');
    expect(computeRueckwaertsfrist(input).flags).toEqual(['prevailingView', 'landFeiertagPossible']);
  });
});
