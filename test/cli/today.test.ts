import { describe, expect, it } from 'vitest';
import { todayInBerlin } from '../../src/cli/today';

describe('today in Germany', () => {
  it.each([
    ['2026-08-02T21:59:59Z', '2026-08-02'],
    ['2026-08-02T22:00:00Z', '2026-08-03'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2024-02-29T12:00:00Z', '2024-02-29'],
  ])('%s is %s', (instant, day) => {
    expect(todayInBerlin(new Date(instant))).toBe(day);
  });

  it('asks the clock where no moment is given', () => {
    expect(todayInBerlin()).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
