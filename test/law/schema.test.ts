import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { closed, quarters, whole } from '../../src/begriffe';
import { readForm } from '../../src/law/form';
import { expectationOf } from '../../src/law/schema';

const schema = z.strictObject({
  art: z.literal('blatt'),
  stunden: closed(quarters(0, 10_000), 'Stunden', 'hours'),
  umfang: closed(quarters(0.25, 10_000), 'Umfang', 'extent'),
  wochen: closed(whole(1, 520), 'Wochen', 'weeks'),
});

function form(facts: object, language: 'de' | 'en' = 'de'): readonly string[] {
  const { findings } = readForm({ art: 'blatt', ...facts }, { art: 'blatt', schema: () => schema }, language);
  return findings.map(({ code, message }) => `${code} ${message}`);
}

describe('hours', () => {
  test('are counted in quarters: whole, half and quarter hours from 0 to 10,000', () => {
    for (const stunden of [0, 0.25, 7.5, 7.75, 12, 9999.75, 10_000]) expect(form({ stunden })).toEqual([]);
    expect(form({ umfang: 0.25 })).toEqual([]);
  });

  test('any other number is one finding that names the step, in both languages', () => {
    const de =
      'stunden: Die Angabe hat die falsche Form. Erwartet wird eine Zahl von 0 bis 10000 in Schritten von 0.25.';
    for (const stunden of [7.3, 0.1, 1e-7, 9999.9]) expect(form({ stunden })).toEqual([`wrongType ${de}`]);
    expect(form({ stunden: 7.3 }, 'en')).toEqual([
      'wrongType stunden: wrong form. Expected: a number from 0 to 10000 in steps of 0.25.',
    ]);
    expect(form({ stunden: '7,5' })).toEqual([`wrongType ${de}`]);
  });

  test('one out of bounds is one finding, whatever its step', () => {
    for (const stunden of [-0.25, -7.3]) expect(form({ stunden })).toEqual([expect.stringMatching(/^tooSmall /)]);
    for (const stunden of [10_000.25, 10_000.3]) expect(form({ stunden })).toEqual([expect.stringMatching(/^tooBig /)]);
    expect(form({ umfang: 0 })).toEqual([
      'tooSmall umfang: Die Zahl ist zu klein. Erwartet wird eine Zahl von 0.25 bis 10000 in Schritten von 0.25.',
    ]);
  });

  test('weeks stay whole', () => {
    expect(form({ wochen: 2.5 })).toEqual([
      'wrongType wochen: Die Angabe hat die falsche Form. Erwartet wird eine ganze Zahl von 1 bis 520.',
    ]);
    expect(expectationOf(schema.shape.wochen, 'en')).toBe('a whole number from 1 to 520');
  });
});
