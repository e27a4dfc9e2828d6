import { describe, expect, it } from 'vitest';
import { computeFristende } from 'kooperationsplan/fristen';

describe('T-17: six months from the last joint update', () => {
  it.each([
    ['2026-08-31', '2027-02-28', '2027-03-01'],
    ['2023-08-31', '2024-02-29', '2024-02-29'],
    ['2026-05-21', '2026-11-21', '2026-11-23'],
  ])('%s: %s, after a shift %s', (after, unshifted, end) => {
    const frist = computeFristende({ after, amount: 6, unit: 'months', kind: 'gesetzlich', land: 'NI' });
    expect(frist).toMatchObject({ unshifted, end });
  });
});

describe('T-19: four weeks from 2025-10-03', () => {
  const event = { after: '2025-10-03', amount: 4, unit: 'weeks', kind: 'gesetzlich' } as const;

  it('Niedersachsen: Reformationstag, so Monday', () => {
    expect(computeFristende({ ...event, land: 'NI' })).toEqual({
      form: 'ereignisfrist',
      kind: 'gesetzlich',
      start: '2025-10-03',
      duration: { amount: 4, unit: 'weeks' },
      firstDay: '2025-10-04',
      unshifted: '2025-10-31',
      end: '2025-11-03',
      shift: {
        shifted: true,
        over: [
          { day: '2025-10-31', reason: 'reformationstag' },
          { day: '2025-11-01', reason: 'saturday' },
          { day: '2025-11-02', reason: 'sunday' },
        ],
      },
      norms: ['§ 26 Abs. 1 SGB X', '§ 187 Abs. 1 BGB', '§ 188 Abs. 2 Alt. 1 BGB', '§ 26 Abs. 3 Satz 1 SGB X'],
      land: 'NI',
      flags: [],
    });
  });

  it('Hessen: no shift', () => {
    const frist = computeFristende({ ...event, land: 'HE' });
    expect(frist).toMatchObject({ end: '2025-10-31', shift: { shifted: false, because: 'workingDay' }, flags: [] });
  });

  it('without a Land: no shift, and a flag', () => {
    const frist = computeFristende(event);
    expect(frist).toMatchObject({ end: '2025-10-31', land: null, flags: ['landFeiertagPossible'] });
  });
});

describe('the kind of period decides about the shift', () => {
  // 2026-03-08 is a Sunday.
  const on = '2026-03-08';

  it('a named last day with reference to § 26 Abs. 3 Satz 2 SGB X stays', () => {
    expect(computeFristende({ on, kind: 'benannterTag', land: 'NI' })).toMatchObject({
      end: on,
      shift: { shifted: false, because: 'benannterTag' },
      norms: ['§ 26 Abs. 1 SGB X', '§ 26 Abs. 3 Satz 2 SGB X'],
    });
  });

  it('without that reference it moves, and the result says so', () => {
    expect(computeFristende({ on, kind: 'behoerdlich', land: 'NI' })).toMatchObject({
      end: '2026-03-09',
      norms: ['§ 26 Abs. 1 SGB X', '§ 26 Abs. 3 Satz 1 SGB X'],
      flags: ['namedDayWithoutReference'],
    });
  });

  it('a Termin stays, § 26 Abs. 5', () => {
    const frist = computeFristende({ on, kind: 'termin' });
    expect(frist).toMatchObject({ end: on, norms: ['§ 26 Abs. 1 SGB X', '§ 26 Abs. 5 SGB X'] });
  });

  it('a Leistungszeitraum stays, § 26 Abs. 4', () => {
    const frist = computeFristende({ from: '2025-09-09', amount: 6, unit: 'months', kind: 'leistungszeitraum' });
    expect(frist.end).toBe(on);
    expect(frist.norms.at(-1)).toBe('§ 26 Abs. 4 SGB X');
  });

  it('a Wartezeit stays', () => {
    const frist = computeFristende({ after: '2026-02-08', amount: 4, unit: 'weeks', kind: 'wartezeit', regime: 'BGB' });
    expect(frist).toMatchObject({ end: on, shift: { shifted: false, because: 'wartezeit' } });
    expect(frist.norms).toEqual(['§ 187 Abs. 1 BGB', '§ 188 Abs. 2 Alt. 1 BGB']);
  });

  it('hours are not computed, § 26 Abs. 6', () => {
    expect(computeFristende({ after: '2026-03-06', amount: 48, unit: 'hours', kind: 'stunden' })).toEqual({
      form: 'ohneEnde',
      end: null,
      because: 'stunden',
      start: '2026-03-06',
      candidates: [],
      norms: ['§ 26 Abs. 6 SGB X'],
      land: null,
      flags: [],
    });
  });

  it('an authority’s period starts on the day after Bekanntgabe, a Saturday too, § 26 Abs. 2', () => {
    const frist = computeFristende({ after: '2026-03-06', amount: 2, unit: 'weeks', kind: 'behoerdlich', land: 'NI' });
    expect(frist).toMatchObject({ firstDay: '2026-03-07', end: '2026-03-20' });
    expect(frist.norms).toEqual(['§ 26 Abs. 2 SGB X', '§ 26 Abs. 1 SGB X', '§ 188 Abs. 2 Alt. 1 BGB']);
  });
});

describe('the law cited', () => {
  const event = { after: '2026-01-31', amount: 1, unit: 'months', kind: 'gesetzlich' } as const;

  it.each([
    [
      'SGB X',
      [
        '§ 26 Abs. 1 SGB X',
        '§ 187 Abs. 1 BGB',
        '§ 188 Abs. 2 Alt. 1 BGB',
        '§ 188 Abs. 3 BGB',
        '§ 26 Abs. 3 Satz 1 SGB X',
      ],
    ],
    [
      'VwVfG',
      [
        '§ 31 Abs. 1 VwVfG',
        '§ 187 Abs. 1 BGB',
        '§ 188 Abs. 2 Alt. 1 BGB',
        '§ 188 Abs. 3 BGB',
        '§ 31 Abs. 3 Satz 1 VwVfG',
      ],
    ],
    ['SGG', ['§ 64 Abs. 1 SGG', '§ 64 Abs. 2 Satz 1 SGG', '§ 64 Abs. 2 Satz 2 SGG', '§ 64 Abs. 3 SGG']],
    ['BGB', ['§ 187 Abs. 1 BGB', '§ 188 Abs. 2 Alt. 1 BGB', '§ 188 Abs. 3 BGB', '§ 193 BGB']],
  ] as const)('%s', (regime, norms) => {
    // 28 February 2026 is a Saturday.
    const frist = computeFristende({ ...event, regime });
    expect(frist).toMatchObject({ unshifted: '2026-02-28', end: '2026-03-02' });
    expect(frist.norms).toEqual(norms);
  });

  it('days: § 188 Abs. 1 BGB', () => {
    const frist = computeFristende({ after: '2026-03-02', amount: 3, unit: 'days', kind: 'gesetzlich', regime: 'BGB' });
    expect(frist.norms).toEqual(['§ 187 Abs. 1 BGB', '§ 188 Abs. 1 BGB']);
    expect(frist.end).toBe('2026-03-05');
  });
});

describe('flags', () => {
  it('a communal holiday on the end is undecided until told', () => {
    // 15 August 2025 is a Friday.
    const event = { on: '2025-08-15', kind: 'gesetzlich', land: 'BY' } as const;
    expect(computeFristende(event)).toMatchObject({ end: '2025-08-15', flags: ['gemeindeFeiertagUndecided'] });
    const holds = computeFristende({ ...event, gemeindeFeiertage: { mariaeHimmelfahrt: true } });
    expect(holds).toMatchObject({ end: '2025-08-18', flags: [] });
    expect(holds.shift).toMatchObject({ over: [{ day: '2025-08-15', reason: 'mariaeHimmelfahrt' }, {}, {}] });
    const holdsNot = computeFristende({ ...event, gemeindeFeiertage: { mariaeHimmelfahrt: false } });
    expect(holdsNot).toMatchObject({ end: '2025-08-15', flags: [] });
  });

  it('a communal holiday the shift leads to is undecided too', () => {
    // Saturday 6 August 2022, then Sunday, then the Friedensfest.
    const event = { on: '2022-08-06', kind: 'gesetzlich', land: 'BY' } as const;
    expect(computeFristende(event)).toMatchObject({ end: '2022-08-08', flags: ['gemeindeFeiertagUndecided'] });
    expect(computeFristende({ ...event, gemeindeFeiertage: { friedensfest: true } }).end).toBe('2022-08-09');
  });

  it('after the day the statutes are known for', () => {
    expect(computeFristende({ on: '2026-12-31', kind: 'gesetzlich', land: 'NI' }).flags).toEqual([]);
    expect(computeFristende({ on: '2027-01-04', kind: 'gesetzlich', land: 'NI' }).flags).toEqual(['afterKnownUntil']);
  });

  it('before 2015 without a Land', () => {
    expect(computeFristende({ on: '2014-10-31', kind: 'gesetzlich' }).flags).toEqual(['landFeiertageUnknown']);
  });

  it('from 2015 without a Land the holidays of every Land are looked at', () => {
    expect(computeFristende({ on: '2015-01-06', kind: 'gesetzlich' }).flags).toEqual(['landFeiertagPossible']);
    expect(computeFristende({ on: '2015-01-07', kind: 'gesetzlich' }).flags).toEqual([]);
  });

  it('no Land is named where no holiday was asked for', () => {
    expect(computeFristende({ on: '2026-03-08', kind: 'termin', land: 'NI' }).land).toBeNull();
  });
});

describe('§ 188 Abs. 3 BGB is cited only where the last month lacks the number', () => {
  it.each([
    ['2026-01-29', false, '2026-02-28'],
    ['2026-01-30', true, '2026-02-28'],
    ['2026-03-01', false, '2026-03-31'],
  ])('from %s: %s, to %s', (from, cited, end) => {
    const frist = computeFristende({ from, amount: 1, unit: 'months', kind: 'wartezeit', regime: 'BGB' });
    expect([frist.end, frist.norms.includes('§ 188 Abs. 3 BGB')]).toEqual([end, cited]);
  });

  it('lengths reach to 9999', () => {
    const event = { after: '2026-03-02', unit: 'days', kind: 'wartezeit' } as const;
    expect(computeFristende({ ...event, amount: 9999 }).end).toBe('2053-07-17');
    expect(() => computeFristende({ ...event, amount: 10_000 })).toThrow(
      'amount: expected a whole number from 1 to 9999',
    );
  });
});
