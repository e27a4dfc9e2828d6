import { describe, expect, it } from 'vitest';
import { checkSchreiben, decideBelehrung, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { aufforderung2023, aufforderung2026 } from '../../src/rechtsfolgenbelehrung/examples/aufforderung';
import { einladung2023, einladung2026, ersteEinladung2023 } from '../../src/rechtsfolgenbelehrung/examples/einladung';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

/** Of the two rules that ask about an old or separate instruction, and of the old ones on requests and first invitations. */
function found(document: object, changes: readonly Change[], asOf: string): readonly string[] {
  const { findings } = checkSchreiben(changed(document, changes), { asOf });
  return (findings as readonly RuleFinding[])
    .map(({ rule, outcome }) => `${rule.replace('rechtsfolgenbelehrung.', '')} ${outcome}`)
    .filter((each) => /^(gesonderteBelehrung|uebergang|aufforderung|ersteEinladung)/.test(each));
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
    expect(found(aufforderung2023, [am('2026-01-12')], '2026-01-20')).toEqual([]);
  });

  it('on that day goes out with a first invitation, too, which carries none until 2026-06-30 (§ 15 Abs. 4 SGB II)', () => {
    const mit = (day: string): readonly Change[] => [
      set('rechtsfolgenbelehrung', einladung2023.rechtsfolgenbelehrung),
      am(day),
    ];
    expect(found(ersteEinladung2023, mit('2026-01-12'), '2026-01-20')).toEqual(['ersteEinladung violated']);
    for (const day of ['2025-10-01', '2026-01-13']) {
      expect(found(ersteEinladung2023, mit(day), '2026-01-20')).toEqual(['ersteEinladung undetermined']);
    }
    const decision = decideBelehrung(changed(ersteEinladung2023, mit('2026-01-12')), { asOf: '2026-01-20' });
    expect(decision).toMatchObject({ decision: 'forbidden', norm: '§ 15 Abs. 4 SGB II' });
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

  it('is no question any more once the act was done and proved', () => {
    const getan = [alt, set('handlungen.0.erledigtAm', '2026-07-17')];
    expect(found(aufforderung2026, getan, '2026-07-20')).toEqual(uebergang);
    const bewiesen = set('handlungen.0.nachgewiesenAm', '2026-07-17');
    expect(found(aufforderung2026, [...getan, bewiesen], '2026-07-20')).toEqual([]);
  });

  it('is asked about once where the letter is older than the act', () => {
    const termin = [set('versandtAm', '2026-06-15'), set('zugegangenAm', '2026-06-17'), set('terminAm', '2026-07-13')];
    expect(found(einladung2023, [...termin, am('2026-05-04')], '2026-06-20')).toEqual(uebergang);
  });
});

describe('an instruction of before 2026-07-01 on what is done late (§ 65a SGB II, open question 5)', () => {
  const bis = [
    set('versandtAm', '2026-06-10'),
    set('zugegangenAm', '2026-06-12'),
    set('handlungen.0.bisAm', '2026-06-28'),
  ];

  it('is open where only the proof is asked for after 2026-06-30, until it was given in time', () => {
    const nachweis = [
      ...bis,
      set('handlungen.0.erledigtAm', '2026-06-26'),
      set('handlungen.0.nachweisBisAm', '2026-07-05'),
    ];
    const am = (day: string): readonly string[] =>
      found(aufforderung2023, [...nachweis, set('handlungen.0.nachgewiesenAm', day)], '2026-07-10');
    expect(found(aufforderung2023, nachweis, '2026-06-29')).toEqual(uebergang);
    expect([am('2026-06-30'), am('2026-07-05'), am('2026-07-06')]).toEqual([[], [], uebergang]);
    expect(found(aufforderung2023, [...bis, remove('handlungen.0.nachweisBisAm')], '2026-06-29')).toEqual([]);
  });

  it('is open where the act was done after its day, the person came after the appointment', () => {
    const spaet = [...bis, remove('handlungen.0.nachweisBisAm'), set('handlungen.0.bisAm', '2026-07-03')];
    const getan = (day: string): readonly string[] =>
      found(aufforderung2023, [...spaet, set('handlungen.0.erledigtAm', day)], '2026-07-20');
    expect([getan('2026-07-03'), getan('2026-07-04')]).toEqual([[], uebergang]);
    const termin = [set('versandtAm', '2026-06-20'), set('zugegangenAm', '2026-06-22'), set('terminAm', '2026-07-10')];
    const kam = (day: string): readonly string[] =>
      found(einladung2023, [...termin, set('erschienenAm', day)], '2026-07-20');
    expect([kam('2026-07-10'), kam('2026-07-15')]).toEqual([[], uebergang]);
    const pflicht = (day: string): readonly string[] =>
      found(
        verpflichtung2026,
        [am('2026-06-29'), set('pflichten.0.bisAm', '2026-08-31'), set('pflichten.0.erledigtAm', day)],
        '2026-09-07',
      );
    expect([pflicht('2026-08-31'), pflicht('2026-09-01')]).toEqual([[], uebergang]);
  });
});
