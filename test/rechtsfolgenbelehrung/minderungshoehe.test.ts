import { describe, expect, it } from 'vitest';
import { checkDocument } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import {
  bescheid2023,
  bescheid2026,
  meldebescheid2026,
} from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';
import { findings } from './findings';

function message(document: object, ...changes: readonly Change[]): string | undefined {
  return checkDocument(changed(document, changes), { asOf: '2027-12-31' }).findings[0]?.message;
}

const hoehe = 'minderungshoehe violated';
const meldung = 'minderungMeldeversaeumnis violated';
const deckel = 'minderungsdeckel violated';
const alteBelehrung = set('belehrtAm', '2026-06-30');
const offeneFolge = 'folgeNachAlterBelehrung undetermined';

const zugleich = (prozent: number, weitere: number): readonly Change[] => [
  set('prozent', prozent),
  set('weitereMinderungProzent', weitere),
];
const festgesetzt = (prozent: number, monate: number): readonly Change[] => [
  set('prozent', prozent),
  set('monate', monate),
];

describe('several reductions in the same months (§ 31a Abs. 4 Satz 1 SGB II: 30 percent together)', () => {
  it('leave 20 percent beside 10, and nothing else will do', () => {
    expect(findings(bescheid2026, ...zugleich(20, 10))).toEqual([]);
    expect(findings(bescheid2026, ...zugleich(30, 10))).toEqual([deckel]);
    expect(findings(bescheid2026, ...zugleich(10, 10))).toEqual([hoehe]);
    expect(findings(bescheid2026, ...zugleich(25, 10))).toEqual([hoehe, deckel]);
    expect(message(bescheid2026, ...zugleich(15, 10))).toBe(
      'Das Recht am Tag der Pflichtverletzung sieht 20 Prozent für 3 Monate (neben 10 Prozent in denselben Monaten, zusammen höchstens 30 Prozent) vor; der Bescheid setzt fest: 15 Prozent für 3 Monate.',
    );
  });

  it('leave nothing beside 30 percent: the notice fixes 0', () => {
    expect(findings(bescheid2026, ...zugleich(0, 30))).toEqual([]);
    expect(findings(bescheid2026, ...zugleich(0, 60))).toEqual([]);
    expect(findings(bescheid2026, ...zugleich(0, 0))).toEqual([hoehe]);
  });

  it('do so for a missed appointment (§ 32 Abs. 2 Satz 1), and in the third step of the old law', () => {
    expect(findings(meldebescheid2026, ...zugleich(20, 10))).toEqual([]);
    expect(findings(meldebescheid2026, ...zugleich(10, 10))).toEqual([meldung]);
    const frueher = {
      festgestelltAm: '2025-06-10',
      beginnAm: '2025-07-01',
      prozent: 20,
      tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II',
    };
    const dritte = [set('fruehereMinderungen', [frueher]), set('monate', 3), set('anhoerungPersoenlich', 'angeboten')];
    expect(findings(bescheid2023, ...dritte, ...zugleich(20, 10))).toEqual([]);
    expect(findings(bescheid2023, ...dritte, ...zugleich(20, 0))).toEqual([hoehe]);
  });

  it('are asked about where less is fixed than the law provides', () => {
    const wenigerUnbekannt = [set('prozent', 20), remove('weitereMinderungProzent')];
    expect(findings(bescheid2026, ...wenigerUnbekannt)).toEqual([
      'minderungshoehe undetermined',
      'minderungsdeckel undetermined',
    ]);
    expect(findings(bescheid2026, set('monate', 2), remove('weitereMinderungProzent'))).toContain(hoehe);
  });
});

describe('what no wording of the law provides is no open question', () => {
  it('more than 30 percent or three months after an old instruction', () => {
    expect(findings(bescheid2026, alteBelehrung, ...festgesetzt(60, 12))).toEqual([offeneFolge, hoehe]);
    expect(findings(bescheid2026, alteBelehrung, ...festgesetzt(30, 4))).toEqual([offeneFolge, hoehe]);
    expect(findings(bescheid2026, alteBelehrung, ...festgesetzt(31, 3))).toEqual([offeneFolge, hoehe]);
    expect(findings(bescheid2026, alteBelehrung, ...festgesetzt(30, 3))).toEqual([offeneFolge]);
    expect(findings(bescheid2026, alteBelehrung, ...festgesetzt(10, 1))).toEqual([offeneFolge]);
  });

  it('an amount of none of the steps, where the step is open', () => {
    const stufeOffen = set('fruehereMinderungen', [
      {
        festgestelltAm: '2024-11-20',
        beginnAm: '2024-12-01',
        prozent: 10,
        tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II',
      },
    ]);
    const mit = (prozent: number, monate: number): readonly string[] =>
      findings(bescheid2023, stufeOffen, set('anhoerungPersoenlich', 'angeboten'), ...festgesetzt(prozent, monate));
    expect(mit(50, 12)).toEqual([hoehe]);
    expect(mit(10, 3)).toEqual([hoehe]);
    expect([mit(10, 1), mit(20, 2), mit(30, 3)]).toEqual(Array(3).fill(['minderungshoehe undetermined']));
    expect(message(bescheid2023, stufeOffen, ...festgesetzt(50, 12))).toContain(
      'vorgesehen sind 10 Prozent für 1 Monat, 20 Prozent für 2 Monate oder 30 Prozent für 3 Monate; der Bescheid setzt fest: 50 Prozent für 12 Monate.',
    );
  });

  it('10 percent for a missed appointment since 2026-07-01, repeated or not (§ 32 Abs. 1 Satz 1)', () => {
    const imMai = set('versaeumnisse', [{ terminAm: '2026-05-25', belehrt: true, wichtigerGrund: false }]);
    expect(findings(meldebescheid2026, imMai)).toEqual(['minderungMeldeversaeumnis undetermined']);
    expect(findings(meldebescheid2026, imMai, set('prozent', 10))).toEqual([meldung]);
    expect(findings(meldebescheid2026, imMai, ...festgesetzt(60, 12))).toEqual([meldung]);
    expect(findings(meldebescheid2026, alteBelehrung, ...festgesetzt(30, 2))).toEqual([offeneFolge, meldung]);
    expect(findings(meldebescheid2026, alteBelehrung, ...festgesetzt(10, 1))).toEqual([offeneFolge]);
  });
});

describe('a first missed appointment since 2026-07-01 after an old instruction', () => {
  const erstes = [set('versaeumnisse', []), set('inFolge', 1), alteBelehrung];

  it('brings no reduction: § 65a keeps old consequences for earlier ones only, the old offence for Nr. 1 only', () => {
    expect(findings(meldebescheid2026, ...erstes)).toEqual([meldung]);
    expect(findings(meldebescheid2026, ...erstes, ...festgesetzt(10, 1))).toEqual([meldung]);
  });

  it('is open where something came before it that may count, or nothing is known of it', () => {
    expect(findings(meldebescheid2026, ...erstes, set('inFolge', 2))).toEqual([offeneFolge]);
    expect(findings(meldebescheid2026, ...erstes, remove('versaeumnisse'))).toContain(offeneFolge);
  });
});

describe('two reductions of the first step within the year (§ 31a Abs. 1 Satz 2, 3 SGB II until 2026-06-30)', () => {
  const je10 = ['2025-03-01', '2025-07-01'].map((beginnAm) => ({
    festgestelltAm: beginnAm,
    beginnAm,
    prozent: 10,
    tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II',
  }));
  const danach = (prozent: number, monate: number): readonly string[] =>
    findings(
      bescheid2023,
      set('fruehereMinderungen', je10),
      set('anhoerungPersoenlich', 'angeboten'),
      ...festgesetzt(prozent, monate),
    );

  it('leave open which further step follows, but not that it is one', () => {
    expect([danach(20, 2), danach(30, 3)]).toEqual(Array(2).fill(['minderungshoehe undetermined']));
    expect(danach(10, 1)).toEqual([hoehe]);
  });
});
