import Holidays from 'date-holidays';
import { getHolidays, isHoliday } from 'feiertagejs';
import type { Region } from 'feiertagejs';
import { describe, expect, it } from 'vitest';
import { feiertageOf, isFeiertag, laender } from 'kooperationsplan/fristen';
import type { Land } from 'kooperationsplan/fristen';

const years = Array.from({ length: 21 }, (_, index) => 2015 + index);

/** All days of 2015 to 2035, without the package's own arithmetic. */
const days: readonly string[] = Array.from({ length: 7670 }, (_, index) =>
  new Date(Date.UTC(2015, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
);

const own = new Map(laender.map((land) => [land, new Set(days.filter((day) => isFeiertag(day, land)))]));

function ours(land: Land): ReadonlySet<string> {
  return own.get(land)!;
}

/** Strings only: asked with a Date, both packages answer for the day it is in Berlin. */
function ofDateHolidays(land: Land): ReadonlySet<string> {
  const calendar = new Holidays('DE', land);
  const publicDays = years.flatMap((year) => calendar.getHolidays(year).filter(({ type }) => type === 'public'));
  return new Set(publicDays.map(({ date }) => date.slice(0, 10)));
}

/** Its instants lie at noon UTC on every machine; its `dateString` and its answers to a Date do not hold east of Berlin. */
function ofFeiertagejs(land: Land): ReadonlySet<string> {
  const holidays = years.flatMap((year) => getHolidays(year, land as Region));
  return new Set(holidays.map(({ date }) => date.toISOString().slice(0, 10)));
}

function differences(land: Land, one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return days.filter((day) => one.has(day) !== other.has(day)).map((day) => `${land} ${day}`);
}

/** Where feiertagejs 1.5.1 departs from the statutes, each cell with its reason. */
const allowList: readonly { readonly reason: string; readonly cells: readonly string[] }[] = [
  {
    reason: 'the single days of Berlin are missing: 8 May 2020 and 2025, 17 June 2028',
    cells: ['BE 2020-05-08', 'BE 2025-05-08', 'BE 2028-06-17'],
  },
  {
    reason: 'the Reformationstag of the north is a holiday from 2018 only (2017 once, everywhere)',
    cells: ['HB', 'HH', 'NI', 'SH'].flatMap((land) => [`${land} 2015-10-31`, `${land} 2016-10-31`]),
  },
  {
    reason: 'Mariä Himmelfahrt is a holiday in the communes of Bavaria with more Catholics, not in the whole Land',
    cells: years.map((year) => `BY ${year}-08-15`),
  },
];

describe('holidays of the 16 Länder, 2015 to 2035, day by day', () => {
  it.each(laender)('%s: no difference to date-holidays', (land) => {
    expect(differences(land, ours(land), ofDateHolidays(land))).toEqual([]);
  });

  it('differ from feiertagejs in the 32 cells where it departs from the law, and in no other', () => {
    const found = laender.flatMap((land) => differences(land, ours(land), ofFeiertagejs(land)));
    expect([...found].sort()).toEqual(allowList.flatMap(({ cells }) => cells).sort());
    expect(found).toHaveLength(32);
    // The same by its slow question, a string each, for one cell of each reason.
    for (const { cells } of allowList) {
      const [land, day] = [cells[0]!.slice(0, 2) as Land, cells[0]!.slice(3)];
      expect(isHoliday(day, land as Region)).toBe(!isFeiertag(day, land));
    }
  });

  it('are as many as counted by hand: all, and those from Monday to Friday', () => {
    const counted: Record<Land, readonly [all: number, workdays: number]> = {
      BW: [253, 212],
      BY: [253, 212],
      BE: [210, 175],
      BB: [252, 174],
      HB: [208, 173],
      HH: [208, 173],
      HE: [211, 181],
      MV: [223, 184],
      NI: [208, 173],
      NW: [232, 197],
      RP: [232, 197],
      SL: [253, 212],
      SN: [231, 195],
      ST: [231, 189],
      SH: [208, 173],
      TH: [227, 187],
    };
    const found = laender.map((land) => {
      const all = [...ours(land)];
      const workdays = all.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
      return [land, [all.length, workdays.length]] as const;
    });
    expect(Object.fromEntries(found)).toEqual(counted);
    expect(found.reduce((sum, [, [all]]) => sum + all, 0)).toBe(3640);
  });

  it('are listed as they are asked for, in order', () => {
    for (const land of laender) {
      const listed = years.flatMap((year) => feiertageOf(year, land).filter(({ decided }) => decided));
      const listedDays = listed.map(({ day }) => day);
      expect([...new Set(listedDays)]).toEqual([...ours(land)]);
      expect([...listedDays].sort()).toEqual(listedDays);
    }
  });
});
