import { describe, expect, it } from 'vitest';
import { checkSchreiben, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { aufforderung2023, aufforderung2026 } from '../../src/rechtsfolgenbelehrung/examples/aufforderung';
import { einladung2023, einladung2026 } from '../../src/rechtsfolgenbelehrung/examples/einladung';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

/** Of the two rules that ask about an old or separate instruction, and of the old one on requests. */
function found(document: object, changes: readonly Change[], asOf: string): readonly string[] {
  const { findings } = checkSchreiben(changed(document, changes), { asOf });
  return (findings as readonly RuleFinding[])
    .map(({ rule, outcome }) => `${rule.replace('rechtsfolgenbelehrung.', '')} ${outcome}`)
    .filter((each) => /^(gesonderteBelehrung|uebergang|aufforderung)/.test(each));
}

const am = (day: string): Change => set('rechtsfolgenbelehrung.gesondert', { am: day, erhaltenAm: day });
const gesondert = ['gesonderteBelehrung undetermined'];
const uebergang = ['uebergang undetermined'];

describe('an instruction given apart', () => {
  it('leaves open whether it is close enough, in every letter and however near the day', () => {
    for (const letter of [einladung2026, aufforderung2026]) {
      for (const day of ['2026-07-01', '2026-07-12', '2026-07-14']) {
        expect(found(letter, [am(day)], '2026-07-20')).toEqual(gesondert);
      }
    }
    expect(found(verpflichtung2026, [am('2026-07-06')], '2026-08-10')).toEqual(gesondert);
    expect(found(einladung2023, [am('2025-10-01')], '2026-01-20')).toEqual(gesondert);
  });

  it('passes on the day of the letter', () => {
    expect(found(einladung2026, [am('2026-07-13')], '2026-07-20')).toEqual([]);
    expect(found(verpflichtung2026, [am('2026-08-03')], '2026-08-10')).toEqual([]);
  });

  it('is not asked about where it came after the act was due: that is too late', () => {
    expect(found(einladung2026, [am('2026-08-12')], '2026-08-20')).toEqual([]);
    expect(found(einladung2026, [am('2026-08-11')], '2026-08-20')).toEqual(gesondert);
  });

  it('is asked about once: until 2026-06-30 by the rules on requests (§ 15 Abs. 5, 6 SGB II)', () => {
    expect(found(aufforderung2023, [am('2025-10-01')], '2026-01-20')).toEqual(['aufforderungMassnahme undetermined']);
  });
});

describe('an instruction of before 2026-07-01 that a letter since relies on (§ 65a SGB II, open question 5)', () => {
  const alt = am('2026-06-29');

  it('is open in every letter that carries one', () => {
    expect(found(einladung2026, [alt], '2026-07-20')).toEqual(uebergang);
    expect(found(aufforderung2026, [alt], '2026-07-20')).toEqual(uebergang);
    expect(found(verpflichtung2026, [alt], '2026-08-10')).toEqual(uebergang);
  });

  it('is open where the letter names no day, too', () => {
    expect(found(einladung2026, [alt, remove('terminAm')], '2026-07-20')).toEqual(uebergang);
    expect(found(aufforderung2026, [alt, remove('handlungen.0.bisAm')], '2026-07-20')).toEqual(uebergang);
    expect(found(verpflichtung2026, [alt, remove('pflichten.0.bisAm')], '2026-08-10')).toEqual(uebergang);
    expect(found(einladung2023, [remove('terminAm')], '2026-07-20')).toEqual([]);
  });

  it('is no question any more once the act was done', () => {
    expect(found(aufforderung2026, [alt, set('handlungen.0.erledigtAm', '2026-07-17')], '2026-07-20')).toEqual([]);
  });

  it('is asked about once where the letter is older than the act', () => {
    const termin = [set('versandtAm', '2026-06-15'), set('zugegangenAm', '2026-06-17'), set('terminAm', '2026-07-13')];
    expect(found(einladung2023, [...termin, am('2026-05-04')], '2026-06-20')).toEqual(uebergang);
  });
});
