import { describe, expect, it } from 'vitest';
import { feiertageOf, isFeiertag, laender } from 'kooperationsplan/fristen';
import type { Land } from 'kooperationsplan/fristen';

function where(day: string): readonly Land[] {
  return laender.filter((land) => isFeiertag(day, land));
}

describe('the changes of holiday law', () => {
  it('Reformationstag: five Länder, all in 2017, nine since 2018', () => {
    expect(where('2016-10-31')).toEqual(['BB', 'MV', 'SN', 'ST', 'TH']);
    expect(where('2017-10-31')).toEqual(laender);
    expect(isFeiertag('2017-10-31')).toBe(true);
    expect(where('2018-10-31')).toEqual(['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH']);
    expect(where('2100-10-31')).toEqual(['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH']);
  });

  it('8 March: BE since 2019, MV since 2023', () => {
    expect(where('2018-03-08')).toEqual([]);
    expect(where('2019-03-08')).toEqual(['BE']);
    expect(where('2022-03-08')).toEqual(['BE']);
    expect(where('2023-03-08')).toEqual(['BE', 'MV']);
  });

  it('20 September: TH since 2019', () => {
    expect(where('2018-09-20')).toEqual([]);
    expect(where('2019-09-20')).toEqual(['TH']);
  });

  it('8 May 2020 and 2025 and 17 June 2028: BE, those years only', () => {
    expect(['2019', '2020', '2021', '2024', '2025', '2026'].map((year) => where(`${year}-05-08`).join())).toEqual([
      '',
      'BE',
      '',
      '',
      'BE',
      '',
    ]);
    expect(['2027', '2028', '2029'].map((year) => where(`${year}-06-17`).join())).toEqual(['', 'BE', '']);
  });

  it('Buß- und Bettag: SN, the Wednesday before 23 November', () => {
    // 23 November 2022 was a Wednesday itself, so the Wednesday before it is the 16th.
    expect(where('2022-11-16')).toEqual(['SN']);
    expect(where('2022-11-23')).toEqual([]);
    expect(where('2023-11-22')).toEqual(['SN']);
    expect(where('2026-11-18')).toEqual(['SN']);
  });

  it('Easter Sunday and Whit Sunday: named in BB alone', () => {
    expect(where('2026-04-05')).toEqual(['BB']);
    expect(where('2026-05-24')).toEqual(['BB']);
  });

  it('Christmas Eve and New Year’s Eve: nowhere', () => {
    expect(where('2026-12-24')).toEqual([]);
    expect(where('2026-12-31')).toEqual([]);
  });
});

describe('Easter', () => {
  it('falls on the known days', () => {
    const known =
      '2000-04-23 2008-03-23 2011-04-24 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2038-04-25 2049-04-18 2076-04-19 2100-03-28';
    const sundays = known.split(' ').map((day) => {
      const year = Number(day.slice(0, 4));
      if (year >= 2015) return feiertageOf(year, 'BB').find(({ feiertag }) => feiertag === 'ostersonntag')?.day;
      const friday = feiertageOf(year).find(({ feiertag }) => feiertag === 'karfreitag')!.day;
      return new Date(Date.parse(`${friday}T00:00:00Z`) + 2 * 86_400_000).toISOString().slice(0, 10);
    });
    expect(sundays.join(' ')).toBe(known);
  });
});

describe('communal holidays', () => {
  it('hold where the caller says so', () => {
    expect(isFeiertag('2025-08-15', 'BY')).toBe(false);
    expect(isFeiertag('2025-08-15', 'BY', { mariaeHimmelfahrt: true })).toBe(true);
    expect(isFeiertag('2025-08-15', 'BY', { mariaeHimmelfahrt: false })).toBe(false);
    expect(isFeiertag('2025-08-15', 'SL')).toBe(true);
    expect(isFeiertag('2025-08-08', 'BY', { friedensfest: true })).toBe(true);
    expect(isFeiertag('2025-06-19', 'SN', { fronleichnam: true })).toBe(true);
    expect(isFeiertag('2025-06-19', 'TH', { fronleichnam: true })).toBe(true);
    expect(isFeiertag('2025-06-19', 'TH')).toBe(false);
    expect(isFeiertag('2025-06-19', 'NW')).toBe(true);
  });

  it('are listed as undecided until the caller decides', () => {
    const open = feiertageOf(2025, 'BY').filter(({ decided }) => !decided);
    expect(open.map(({ day, feiertag, scope }) => [day, feiertag, scope])).toEqual([
      ['2025-08-08', 'friedensfest', 'gemeinde'],
      ['2025-08-15', 'mariaeHimmelfahrt', 'gemeinde'],
    ]);
    const answered = feiertageOf(2025, 'BY', { friedensfest: false, mariaeHimmelfahrt: true });
    expect(answered.map(({ feiertag }) => feiertag)).not.toContain('friedensfest');
    expect(answered.every(({ decided }) => decided)).toBe(true);
  });
});

describe('a listed holiday', () => {
  it('names its statute and where it holds', () => {
    const list = feiertageOf(2025, 'NI');
    expect(list).toHaveLength(10);
    expect(list[0]).toEqual({
      day: '2025-01-01',
      feiertag: 'neujahr',
      name: 'Neujahr',
      norm: 'Niedersächsisches Gesetz über die Feiertage (NI)',
      scope: 'bundesweit',
      decided: true,
    });
    expect(list.find(({ feiertag }) => feiertag === 'tagDerDeutschenEinheit')?.norm).toBe(
      'Art. 2 Abs. 2 Einigungsvertrag',
    );
    expect(list.find(({ feiertag }) => feiertag === 'reformationstag')?.scope).toBe('land');
    expect(new Set(laender.map((land) => feiertageOf(2025, land)[0]!.norm)).size).toBe(16);
  });

  it('without a Land: the nine days of every Land, from 2000', () => {
    expect(feiertageOf(2001).map(({ day }) => day)).toEqual([
      '2001-01-01',
      '2001-04-13',
      '2001-04-16',
      '2001-05-01',
      '2001-05-24',
      '2001-06-04',
      '2001-10-03',
      '2001-12-25',
      '2001-12-26',
    ]);
  });
});
