import { describe, expect, test } from 'vitest';
import { checkKontaktdichte, writePath } from 'kooperationsplan';
import { documentsOf } from '../../src/begriffe/ruleExample';
import { examples } from '../../src/kontaktdichte/rules/index.examples';
import { nachweis } from './support';

const asOf = '2023-06-01';
const regulaer = (ab: string, bis: string) => ({ phase: 'regulaer' as const, ab, bis });

function zeiten(rule: string, more: object): readonly string[] {
  return checkKontaktdichte(nachweis('2023-03-01', '2023-03-31', [], more), { asOf }).findings.flatMap((finding) =>
    finding.kind === 'rule' && finding.rule === rule ? [writePath(finding.path)] : [],
  );
}

describe('phases', () => {
  test.each([
    ['that follow one another', [regulaer('2023-03-01', '2023-03-15'), regulaer('2023-03-16', '2023-03-31')], []],
    [
      'with one day in common',
      [regulaer('2023-03-01', '2023-03-16'), regulaer('2023-03-16', '2023-03-31')],
      ['phasen[1]'],
    ],
    [
      'of the same single day',
      [regulaer('2023-03-16', '2023-03-16'), regulaer('2023-03-16', '2023-03-16')],
      ['phasen[1]'],
    ],
    [
      'listed the later one first',
      [regulaer('2023-03-10', '2023-03-31'), regulaer('2023-03-01', '2023-03-12')],
      ['phasen[0]'],
    ],
    [
      'one of which is reversed',
      [regulaer('2023-03-20', '2023-03-10'), regulaer('2023-03-12', '2023-03-31')],
      ['phasen[0]'],
    ],
  ] as const)('%s', (_, phasen, expected) => {
    expect(zeiten('kontaktdichte.phasenzeitraum', { phasen })).toEqual(expected);
  });

  test('that overlap count each day once: the table has no more days than the month', () => {
    const phasen = [regulaer('2023-03-01', '2023-03-20'), regulaer('2023-03-10', '2023-03-31')];
    const document = nachweis('2023-03-01', undefined, [{ am: '2023-03-15', mittel: 'persoenlich' }], { phasen });
    const { result } = checkKontaktdichte(document, { asOf, readings: { 'A-18': 'anteilig' } });
    expect(result?.zeitraeume).toMatchObject([{ verlangt: 2, gezaehlt: 1, regel: 'voll' }]);
  });
});

test.each([
  [
    'apart',
    [
      { ab: '2022-01-01', bis: '2022-01-31' },
      { ab: '2022-02-01', bis: '2022-02-02' },
    ],
    0,
  ],
  [
    'with one day in common',
    [
      { ab: '2022-01-01', bis: '2022-01-31' },
      { ab: '2022-01-31', bis: '2022-02-02' },
    ],
    1,
  ],
  ['reversed', [{ ab: '2022-01-31', bis: '2022-01-01' }], 1],
] as const)('predecessor periods %s', (_, vorgaengerzeiten, count) => {
  expect(zeiten('kontaktdichte.vorgaengerzeitraum', { vorgaengerzeiten })).toHaveLength(count);
});

describe.each(examples)('$rule', (example) => {
  const [complete] = example.of;

  test('says the same in English, and nothing with hints off where it is a hint', () => {
    const { fault, options } = documentsOf(example, complete!);
    const [german] = checkKontaktdichte(fault, options).findings;
    const [english] = checkKontaktdichte(fault, { ...options, language: 'en' }).findings;
    expect({ ...english, message: '', remedy: '' }).toEqual({ ...german, message: '', remedy: '' });
    expect(english?.message).not.toBe(german?.message);
    expect(checkKontaktdichte(fault, { ...options, hints: false }).findings).toHaveLength(
      german?.kind === 'rule' && german.outcome === 'hint' ? 0 : 1,
    );
  });
});
