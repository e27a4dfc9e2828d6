import { describe, expect, it } from 'vitest';
import { answers, asOf2026, changed, findingOf, found, plan2026, remove, set, zweite } from '../support';

const asked = { asOf: asOf2026 };
const handedOver = (als: string | undefined): object =>
  changed(plan2026, [
    als === undefined ? remove('fassungen.0.ausgehaendigtAls') : set('fassungen.0.ausgehaendigtAls', als),
  ]);

describe('Textform (§ 15 Abs. 3 Satz 1 SGB II, § 126b BGB)', () => {
  it.each([
    ['papier', 'met'],
    ['datei', 'met'],
    ['email', 'met'],
    ['portal', 'met'],
    ['einsicht', 'violated'],
    ['muendlich', 'violated'],
    [undefined, 'undetermined'],
  ])('%s: %s', (als, outcome) => {
    expect(answers('textform', handedOver(als), asked)).toEqual([outcome]);
  });

  it('is not asked of a version that was not handed over: that is the finding', () => {
    const plan = changed(plan2026, [set('fassungen.0.ausgehaendigtAm', false), remove('fassungen.0.ausgehaendigtAls')]);
    expect(found(plan, asked)).toEqual(['aushaendigung violated error fassungen[0]']);
  });

  it('is asked of every version', () => {
    const plan = changed(plan2026, [
      zweite('2026-07-27'),
      set('fassungen.0.ausgehaendigtAls', 'muendlich'),
      set('fassungen.1.ausgehaendigtAm', false),
    ]);
    expect(found(plan, asked)).toEqual([
      'textform violated error fassungen[0]',
      'aushaendigung violated error fassungen[1]',
    ]);
    expect(findingOf('textform', plan, asked)?.message).toContain('nur mündlich mitgeteilt');
  });

  it('is not asked of a version that has not been made yet', () => {
    const plan = changed(plan2026, [zweite('2026-08-04'), set('fassungen.1.ausgehaendigtAm', false)]);
    expect(answers('aushaendigung', plan, asked)).toEqual(['met', 'notApplicable condition']);
  });

  it('asks for an unknown day of handing over', () => {
    const plan = changed(plan2026, [remove('fassungen.0.ausgehaendigtAm')]);
    expect(findingOf('aushaendigung', plan, asked)).toMatchObject({
      outcome: 'undetermined',
      severity: 'warning',
      missing: ['fassungen[0].ausgehaendigtAm'],
    });
  });
});

describe('a signature (A-01)', () => {
  const signed = changed(plan2026, [set('unterschrift', true)]);

  it('is not asked for; a field for one is a hint', () => {
    expect(found(plan2026, asked)).toEqual([]);
    expect(found(signed, asked)).toEqual(['unterschrift hint info unterschrift']);
    expect(findingOf('unterschrift', signed, asked)?.readings).toEqual([{ id: 'A-01', option: 'hinweis' }]);
  });

  it('is not mentioned by reading', () => {
    expect(found(signed, { ...asked, readings: { 'A-01': 'aus' } })).toEqual([]);
  });
});

describe('a Rechtsfolgenbelehrung inside the plan (A-10)', () => {
  const instructed = changed(plan2026, [set('rechtsfolgenbelehrung', true)]);

  it.each([
    ['warnung', ['rechtsfolgenbelehrung violated warning rechtsfolgenbelehrung']],
    ['hinweis', ['rechtsfolgenbelehrung hint info rechtsfolgenbelehrung']],
    ['aus', []],
  ] as const)('%s: %j', (option, findings) => {
    expect(found(instructed, { ...asked, readings: { 'A-10': option } })).toEqual(findings);
  });

  it('is a warning without a setting, and no finding where there is none', () => {
    expect(found(instructed, asked)).toEqual(['rechtsfolgenbelehrung violated warning rechtsfolgenbelehrung']);
    expect(found(changed(plan2026, [set('rechtsfolgenbelehrung', false)]), asked)).toEqual([]);
  });
});
