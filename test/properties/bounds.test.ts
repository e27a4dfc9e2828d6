import { describe, expect, test } from 'vitest';
import { agenda, checkDocument, checkKooperationsplan } from 'kooperationsplan';
import { plan2026 } from '../../src/kooperationsplan/examples';

const asOf = '2026-08-03';

function nested(levels: number): unknown {
  let value: unknown = 'tief';
  for (let level = 0; level < levels; level++) value = { value };
  return value;
}

const step = { nummer: 1, beschreibung: 'x'.repeat(4000) };

describe('a document beyond the bounds is refused as a whole, with one finding', () => {
  test.each([
    ['a text of 4,001 characters', { ...plan2026, wuensche: ['x'.repeat(4001)] }, 'tooLong', ['wuensche', 0]],
    ['a list of 501 items', { ...plan2026, wuensche: Array.from({ length: 501 }, () => 'x') }, 'tooMany', ['wuensche']],
    ['33 levels', { ...plan2026, fall: nested(33) }, 'tooDeep', ['fall']],
    ['100,000 levels', { ...plan2026, fall: nested(100_000) }, 'tooDeep', ['fall']],
    ['more than 1 MB', { ...plan2026, schritte: Array.from({ length: 300 }, () => step) }, 'tooLarge', []],
    ['a text of 1 MB under an unknown key', { ...plan2026, geheim: 'x'.repeat(1_000_000) }, 'tooLong', []],
    [
      'a list of a million wrong items',
      { ...plan2026, schritte: new Array(1_000_000).fill(1) },
      'tooMany',
      ['schritte'],
    ],
    ['a function', { ...plan2026, fall: () => 1 }, 'notJson', ['fall']],
    ['a bigint', { ...plan2026, fall: 1n }, 'notJson', ['fall']],
  ])('%s', (_, document, code, path) => {
    const report = checkKooperationsplan(document, { asOf });
    expect(report.verdict).toBe('malformed');
    expect(report.findings).toMatchObject([{ kind: 'form', code, path }]);
    expect(report.applied).toEqual([]);
    expect(checkDocument(document, { asOf })).toEqual(report);
    expect(agenda(document, { asOf }).findings).toEqual(report.findings);
  });

  test('a list says how long it may be: 500, or 5,000 where a wing keeps long ones', () => {
    const wuensche = Array.from({ length: 501 }, () => 'x');
    expect(checkKooperationsplan({ ...plan2026, wuensche }, { asOf }).findings).toMatchObject([
      { message: expect.stringContaining('eine Liste bis 500 Einträge') as string },
    ]);
    const kontakte = Array.from({ length: 5001 }, () => ({}));
    const { findings } = checkDocument({ art: 'kontaktnachweis', id: 'akte-1', kontakte }, { asOf });
    expect(findings).toMatchObject([
      {
        code: 'tooMany',
        path: ['kontakte'],
        message: expect.stringContaining('eine Liste bis 5000 Einträge') as string,
      },
    ]);
  });

  test('a document that contains itself is too deep', () => {
    const document: Record<string, unknown> = { ...plan2026 };
    document.fall = document;
    expect(checkKooperationsplan(document, { asOf }).findings).toMatchObject([{ code: 'tooDeep' }]);
  });

  test('what stays within the bounds is read', () => {
    const document = { ...plan2026, wuensche: Array.from({ length: 500 }, () => 'x'.repeat(1000)) };
    expect(checkKooperationsplan(document, { asOf }).verdict).toBe('inOrder');
  });

  test('many faults of form are listed up to a bound, then summed up', () => {
    const schritte = Array.from({ length: 500 }, () => ({ nummer: 'eins', beschreibung: 1 }));
    const { findings } = checkKooperationsplan({ ...plan2026, schritte }, { asOf });
    const form = findings.filter(({ kind }) => kind === 'form');
    expect(form.length).toBe(501);
    expect(form.some((finding) => finding.kind === 'form' && finding.code === 'further')).toBe(true);
  });
});
