import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../src/law/day';
import { folgeAm } from '../../src/rechtsfolgenbelehrung/folgen';
import type { Stufe } from '../../src/rechtsfolgenbelehrung/model/belehrung';

const stufen: readonly Stufe[] = ['erste', 'wiederholte', 'jedeWeitere'];

/** In short, by hand from §§ 31a, 31b, 32 SGB II: percent and months for the first, the repeated and each further one. */
function inKurz(art: 'pflichtverletzung' | 'meldeversaeumnis', day: string): string {
  return stufen
    .map((stufe) => {
      const am = folgeAm(art, stufe, day as CalendarDay);
      if (am === 'noEdition') return 'unbekannt';
      return am.folge === null ? 'keine' : `${String(am.folge.prozent)}/${String(am.folge.monate)}`;
    })
    .join(' ');
}

const gestuft = '10/1 20/2 30/3';
const gleich = '30/3 30/3 30/3';
const jedes = '10/1 10/1 10/1';
const wiederholt = 'keine 30/1 30/1';
const unbekannt = 'unbekannt unbekannt unbekannt';

describe.each([
  ['2022-12-31', unbekannt, unbekannt],
  ['2023-01-01', gestuft, jedes],
  ['2023-06-30', gestuft, jedes],
  ['2023-07-01', gestuft, jedes],
  ['2024-03-27', gestuft, jedes],
  ['2024-03-28', gestuft, jedes],
  ['2024-12-31', gestuft, jedes],
  ['2025-01-01', gestuft, jedes],
  ['2026-03-27', gestuft, jedes],
  ['2026-03-28', gestuft, jedes],
  ['2026-04-22', gestuft, jedes],
  ['2026-04-23', gestuft, jedes],
  ['2026-06-30', gestuft, jedes],
  ['2026-07-01', gleich, wiederholt],
  ['2026-08-19', gleich, wiederholt],
  ['2026-08-20', gleich, wiederholt],
  ['2026-12-31', gleich, wiederholt],
  ['2027-01-01', gleich, wiederholt],
  ['2027-07-31', gleich, wiederholt],
  ['2027-08-01', gleich, wiederholt],
])('the consequences on %s', (day, pflichtverletzung, meldeversaeumnis) => {
  it('are those of § 31a for a breach', () => {
    expect(inKurz('pflichtverletzung', day)).toBe(pflichtverletzung);
  });

  it('are those of § 32 for a missed appointment', () => {
    expect(inKurz('meldeversaeumnis', day)).toBe(meldeversaeumnis);
  });
});

describe('the consequences of any day', () => {
  const anyDay = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays('2000-01-01' as CalendarDay, days));
  const anyStufe = fc.constantFrom(...stufen);
  const anyArt = fc.constantFrom('pflichtverletzung' as const, 'meldeversaeumnis' as const);

  it('are known from 2023-01-01 on, and never before', () => {
    fc.assert(
      fc.property(anyArt, anyStufe, anyDay, (art, stufe, day) => {
        expect(folgeAm(art, stufe, day) === 'noEdition').toBe(day < '2023-01-01');
      }),
    );
  });

  it('never exceed 30 percent and three months, and grow with no step back', () => {
    fc.assert(
      fc.property(anyArt, anyDay, (art, day) => {
        const prozente = stufen.map((stufe) => {
          const am = folgeAm(art, stufe, day);
          if (am === 'noEdition' || am.folge === null) return 0;
          expect(am.folge.prozent).toBeLessThanOrEqual(30);
          expect([1, 2, 3]).toContain(am.folge.monate);
          return am.folge.prozent;
        });
        expect([...prozente].sort((a, b) => a - b)).toEqual(prozente);
      }),
    );
  });

  it('change on 2026-07-01 only', () => {
    fc.assert(
      fc.property(anyArt, anyStufe, anyDay, (art, stufe, day) => {
        fc.pre(day >= '2023-01-01');
        const of = (on: string): unknown => {
          const am = folgeAm(art, stufe, on as CalendarDay);
          return am === 'noEdition' ? am : am.folge;
        };
        expect(of(day)).toEqual(of(day < '2026-07-01' ? '2026-06-30' : '2026-07-01'));
      }),
    );
  });
});
