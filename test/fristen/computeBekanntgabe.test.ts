import { describe, expect, it } from 'vitest';
import { computeBekanntgabe, computeRechtsbehelfsfrist } from 'kooperationsplan/fristen';

describe('the day of Bekanntgabe, § 37 Abs. 2 SGB X', () => {
  it.each([
    ['third day, a Saturday stays', '2024-12-18', '2024-12-21'],
    ['last posting under the third-day rule', '2024-12-31', '2025-01-03'],
    ['first posting under the fourth-day rule, a Sunday stays', '2025-01-01', '2025-01-05'],
    ['fourth day, a holiday stays: Whit Monday', '2026-05-21', '2026-05-25'],
    ['fourth day, a Sunday stays', '2025-08-27', '2025-08-31'],
    ['leap day', '2028-02-25', '2028-02-29'],
    ['Verpflichtung of a Minderung: posted on 28 August, known on 1 September', '2026-08-28', '2026-09-01'],
  ])('%s', (_story, zurPostAm, end) => {
    expect(computeBekanntgabe({ zurPostAm })).toMatchObject({ end, unshifted: end, fiktionAm: end });
  });

  it('is a point in time, no period: the whole result', () => {
    expect(computeBekanntgabe({ zurPostAm: '2026-05-21' })).toEqual({
      form: 'bekanntgabe',
      kind: null,
      start: '2026-05-21',
      duration: { amount: 4, unit: 'days' },
      firstDay: '2026-05-22',
      unshifted: '2026-05-25',
      end: '2026-05-25',
      shift: { shifted: false, because: 'bekanntgabe' },
      norms: ['§ 26 Abs. 1 SGB X', '§ 187 Abs. 1 BGB', '§ 37 Abs. 2 Satz 1 SGB X'],
      land: null,
      flags: [],
      fiktionAm: '2026-05-25',
    });
  });

  it.each([
    ['2024-12-28', []],
    ['2024-12-29', ['turnOfYear2024']],
    ['2024-12-31', ['turnOfYear2024']],
    ['2025-01-01', []],
  ])('posted on %s at the turn of the year: %j', (zurPostAm, flags) => {
    expect(computeBekanntgabe({ zurPostAm }).flags).toEqual(flags);
  });

  it('electronic sending: the same number of days, Satz 2', () => {
    const sent = computeBekanntgabe({ elektronischGesendetAm: '2026-03-02' });
    expect(sent.end).toBe('2026-03-06');
    expect(sent.norms.at(-1)).toBe('§ 37 Abs. 2 Satz 2 SGB X');
  });

  it('earlier receipt changes nothing', () => {
    const early = computeBekanntgabe({ zurPostAm: '2026-03-02', zugegangenAm: '2026-03-03' });
    expect(early).toMatchObject({ end: '2026-03-06', flags: ['earlierReceiptIgnored'] });
  });

  it('later receipt counts as it is, on a Saturday too', () => {
    const late = computeBekanntgabe({ zurPostAm: '2026-03-02', zugegangenAm: '2026-03-07' });
    expect(late).toMatchObject({ end: '2026-03-07', fiktionAm: '2026-03-06', flags: ['laterReceiptCounts'] });
    expect(late.norms.at(-1)).toBe('§ 37 Abs. 2 Satz 3 SGB X');
  });

  it('receipt on the day of the fiction says nothing more', () => {
    expect(computeBekanntgabe({ zurPostAm: '2026-03-02', zugegangenAm: '2026-03-06' }).flags).toEqual([]);
  });

  it('formal service: no fiction', () => {
    const served = computeBekanntgabe({ zugestelltAm: '2026-03-07' });
    expect(served).toMatchObject({ end: '2026-03-07', fiktionAm: null, duration: null, norms: ['§ 37 Abs. 5 SGB X'] });
  });

  it('VwVfG: § 41', () => {
    expect(computeBekanntgabe({ zurPostAm: '2026-03-02', regime: 'VwVfG' }).norms).toEqual([
      '§ 31 Abs. 1 VwVfG',
      '§ 187 Abs. 1 BGB',
      '§ 41 Abs. 2 Satz 1 VwVfG',
    ]);
  });
});

describe('Widerspruch and Klage', () => {
  const bekanntgegebenAm = '2025-08-31';
  const widerspruch = { bekanntgegebenAm, rechtsbehelf: 'widerspruch', land: 'NI' } as const;

  it('Widerspruch: one month, § 84 SGG', () => {
    expect(computeRechtsbehelfsfrist({ ...widerspruch, rechtsbehelfsbelehrung: 'richtig' })).toMatchObject({
      firstDay: '2025-09-01',
      end: '2025-09-30',
      norms: ['§ 84 Abs. 1 Satz 1 SGG', '§ 64 Abs. 1 SGG', '§ 64 Abs. 2 Satz 1 SGG', '§ 64 Abs. 2 Satz 2 SGG'],
    });
  });

  it.each(['unrichtig', 'fehlt'] as const)(
    'one year where the Rechtsbehelfsbelehrung is: %s, § 66 Abs. 2 SGG',
    (belehrung) => {
      // 31 August 2026 is a Monday.
      expect(computeRechtsbehelfsfrist({ ...widerspruch, rechtsbehelfsbelehrung: belehrung })).toMatchObject({
        end: '2026-08-31',
        norms: ['§ 84 Abs. 2 Satz 3 SGG', '§ 66 Abs. 2 Satz 1 SGG', '§ 64 Abs. 1 SGG', '§ 64 Abs. 2 Satz 1 SGG'],
      });
    },
  );

  it('Klage: one month, § 87 SGG, shifted by § 64 Abs. 3', () => {
    // Served on Saturday 31 January; 28 February 2026 is a Saturday.
    const klage = computeRechtsbehelfsfrist({
      bekanntgegebenAm: '2026-01-31',
      rechtsbehelf: 'klage',
      rechtsbehelfsbelehrung: 'richtig',
    });
    expect(klage).toMatchObject({ unshifted: '2026-02-28', end: '2026-03-02' });
    expect(klage.norms).toEqual([
      '§ 87 Abs. 1 Satz 1 SGG',
      '§ 64 Abs. 1 SGG',
      '§ 64 Abs. 2 Satz 1 SGG',
      '§ 64 Abs. 2 Satz 2 SGG',
      '§ 64 Abs. 3 SGG',
    ]);
  });
});
