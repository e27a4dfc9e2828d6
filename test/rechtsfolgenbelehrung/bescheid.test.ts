import { describe, expect, it } from 'vitest';
import { checkDocument, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import {
  bescheid2023,
  bescheid2026,
  meldebescheid2026,
  wegfallbescheid2026,
} from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';

const asOf = '2027-12-31';

function findings(document: object, changes: readonly Change[]): readonly string[] {
  return checkDocument(changed(document, changes), { asOf }).findings.map((finding) => {
    const { rule, outcome } = finding as RuleFinding;
    return `${rule.replace('rechtsfolgenbelehrung.', '')} ${outcome}`;
  });
}

function factsOf(document: object, changes: readonly Change[]): unknown {
  return (checkDocument(changed(document, changes), { asOf }).findings[0] as RuleFinding | undefined)?.facts;
}

/** An earlier reduction of some percent, determined and begun on some day. */
function frueher(prozent: number, festgestelltAm: string, beginnAm: string): Change {
  const fruehere = { festgestelltAm, beginnAm, prozent, tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II' };
  return set('fruehereMinderungen', [fruehere]);
}

const angehoert = set('anhoerungPersoenlich', 'angeboten');

describe('the steps until 2026-06-30 (§ 31a Abs. 1 Satz 1 to 5 SGB II), breach of 2025-12-01', () => {
  const zwanzig = [set('prozent', 20), set('monate', 2), angehoert];
  const dreissig = [set('prozent', 30), set('monate', 3), angehoert];

  it('are 20 percent for two months after 10 percent within the last year', () => {
    expect(findings(bescheid2023, [...zwanzig, frueher(10, '2025-06-10', '2025-07-01')])).toEqual([]);
  });

  it('are 30 percent for three months after 20 or 30 percent within the last year', () => {
    expect(findings(bescheid2023, [...dreissig, frueher(20, '2025-06-10', '2025-07-01')])).toEqual([]);
    expect(findings(bescheid2023, [...dreissig, frueher(30, '2025-06-10', '2025-07-01')])).toEqual([]);
  });

  it('begin anew where the last period began more than a year before the breach', () => {
    expect(findings(bescheid2023, [angehoert, frueher(30, '2024-10-10', '2024-11-01')])).toEqual([]);
    expect(factsOf(bescheid2023, [...zwanzig, frueher(10, '2024-10-10', '2024-11-01')])).toEqual({
      prozent: 20,
      monate: 2,
      sollProzent: 10,
      sollMonate: 1,
    });
  });

  it('are open where the year ended between breach and determination, or the first notice came after the breach', () => {
    expect(findings(bescheid2023, [...zwanzig, frueher(10, '2024-11-20', '2024-12-01')])).toEqual([
      'minderungshoehe undetermined',
    ]);
    expect(findings(bescheid2023, [...zwanzig, frueher(10, '2025-12-08', '2026-01-01')])).toEqual([
      'minderungshoehe undetermined',
    ]);
    expect(factsOf(bescheid2023, [...zwanzig, frueher(10, '2025-12-08', '2026-01-01')])).toEqual({ offen: 'offen' });
  });

  it('count reductions for missed appointments not', () => {
    const meldung = {
      festgestelltAm: '2025-06-10',
      beginnAm: '2025-07-01',
      prozent: 10,
      tatbestand: '§ 32 Abs. 1 SGB II',
    };
    expect(findings(bescheid2023, [angehoert, set('fruehereMinderungen', [meldung])])).toEqual([]);
  });

  it('cannot be decided where earlier reductions are not known', () => {
    expect(findings(bescheid2023, [remove('fruehereMinderungen')])).toEqual([
      'minderungshoehe undetermined',
      'anhoerungPersoenlich undetermined',
    ]);
  });
});

describe('the transition of § 65a SGB II', () => {
  it('keeps the old consequences for a breach of 2026-06-30 determined later', () => {
    const alt = [set('pflichtverletzungAm', '2026-06-30'), set('belehrtAm', '2026-06-08'), set('schlichtungen', [])];
    const zehn = [set('prozent', 10), set('monate', 1), set('fruehereMinderungen', [])];
    expect(findings(bescheid2026, [...alt, ...zehn])).toEqual([]);
    expect(findings(bescheid2026, [...alt, set('fruehereMinderungen', [])])).toEqual(['minderungshoehe violated']);
  });

  it('computes nothing for a breach since 2026-07-01 under an old instruction, whatever the notice fixes', () => {
    for (const prozent of [10, 20, 30]) {
      const offen = [set('belehrtAm', '2026-06-30'), set('prozent', prozent)];
      expect(findings(bescheid2026, offen)).toEqual(['folgeNachAlterBelehrung undetermined']);
      expect(factsOf(bescheid2026, offen)).toEqual({ belehrtAm: '2026-06-30' });
    }
  });

  it('takes knowledge on record in the place of an instruction', () => {
    const kenntnis = set('kenntnis', { art: 'nachgewiesen', seitAm: '2026-07-02' });
    expect(findings(bescheid2026, [set('belehrtAm', '2026-06-30'), kenntnis])).toEqual([]);
  });
});

describe('a missed appointment since 2026-07-01 (§ 32 SGB II)', () => {
  const vorige = (terminAm: string, belehrt: boolean): Change =>
    set('versaeumnisse', [{ terminAm, belehrt, wichtigerGrund: false }]);

  it('brings no reduction the first time', () => {
    expect(factsOf(meldebescheid2026, [set('versaeumnisse', []), set('inFolge', 1)])).toEqual({
      versaeumnis: 'erstes',
    });
  });

  it('does not count one that had a wichtiger Grund', () => {
    const entschuldigt = [{ terminAm: '2026-07-20', belehrt: true, wichtigerGrund: true }];
    expect(factsOf(meldebescheid2026, [set('versaeumnisse', entschuldigt)])).toEqual({ versaeumnis: 'erstes' });
  });

  it.each([
    ['before 2026-07-01', vorige('2026-06-30', true)],
    ['without an instruction', vorige('2026-07-20', false)],
    ['not directly before', set('inFolge', 1)],
  ])('is open where the earlier one lies %s', (_, change) => {
    expect(findings(meldebescheid2026, [change])).toEqual(['minderungMeldeversaeumnis undetermined']);
    expect(factsOf(meldebescheid2026, [change])).toEqual({ versaeumnis: 'offen' });
  });

  it('is no case of § 7b Abs. 4 where one of the three had no instruction, or the person reported in time', () => {
    const drei = [
      set('versaeumnisse.1', { terminAm: '2026-07-13', belehrt: true, wichtigerGrund: false }),
      set('inFolge', 3),
      set('imMonatDanachGemeldet', false),
      angehoert,
    ];
    expect(findings(meldebescheid2026, drei)).toEqual(['nichtErreichbar violated']);
    expect(findings(meldebescheid2026, [...drei, set('versaeumnisse.1.belehrt', false)])).toEqual([]);
    expect(findings(meldebescheid2026, [...drei, set('imMonatDanachGemeldet', true)])).toEqual([]);
  });

  it('asks for the chance of a hearing in person with the third in a row (§ 31a Abs. 2 Satz 3)', () => {
    expect(findings(meldebescheid2026, [set('inFolge', 3), set('versaeumnisse.0.belehrt', false)])).toContain(
      'anhoerungPersoenlich violated',
    );
  });
});

describe('the six months of § 31b Abs. 1 Satz 3 SGB II from 2026-08-31', () => {
  const am = (festgestelltAm: string, versandtAm: string): readonly Change[] => [
    set('pflichtverletzungAm', '2026-08-31'),
    set('anhoerungAm', '2026-09-07'),
    set('festgestelltAm', festgestelltAm),
    set('versandtAm', versandtAm),
    remove('zugegangenAm'),
    set('beginnMonat', '2027-03'),
  ];

  it('are kept on 2027-02-24, posted that day', () => {
    expect(findings(bescheid2026, am('2027-02-24', '2027-02-24'))).toEqual([]);
  });

  it('are open where the Bekanntgabe comes after 2027-02-28', () => {
    expect(findings(bescheid2026, [...am('2027-02-26', '2027-02-26'), set('beginnMonat', '2027-04')])).toEqual([
      'feststellungsfrist undetermined',
    ]);
  });

  it('are open on Monday after the Sunday on which they ended, and over on Tuesday', () => {
    const spaeter = set('beginnMonat', '2027-04');
    expect(findings(bescheid2026, [...am('2027-03-01', '2027-03-01'), spaeter])).toEqual([
      'feststellungsfrist undetermined',
    ]);
    expect(findings(bescheid2026, [...am('2027-03-02', '2027-03-02'), spaeter])).toEqual([
      'feststellungsfrist violated',
    ]);
  });
});

describe('the start of § 31b Abs. 1 SGB II', () => {
  it('follows the fiction: posted on 2026-08-28, made known on 2026-09-01, from 2026-10-01', () => {
    const gesendet = [
      set('versandtAm', '2026-08-28'),
      set('zugegangenAm', '2026-08-29'),
      set('festgestelltAm', '2026-08-28'),
    ];
    expect(findings(bescheid2026, [...gesendet, set('beginnMonat', '2026-10')])).toEqual([]);
    expect(findings(bescheid2026, gesendet)).toEqual(['minderungsbeginn violated']);
  });

  it('is the Sperrzeit itself where that was determined (Satz 2)', () => {
    const sperrzeit = [
      set('tatbestand', '§ 31 Abs. 2 SGB II'),
      set('absatz2Nummer', 3),
      set('sperrzeitAb', '2026-08-03'),
      set('beginnMonat', '2026-08'),
    ];
    expect(findings(bescheid2026, sperrzeit)).toEqual([]);
    expect(findings(bescheid2026, [...sperrzeit, set('beginnMonat', '2026-09')])).toEqual([
      'minderungsbeginn violated',
    ]);
  });

  it('cannot be computed where the notice never arrived', () => {
    expect(findings(bescheid2026, [set('zugegangenAm', false)])).toContain('minderungsbeginn undetermined');
  });
});

describe('the loss of the Regelbedarf (§ 31a Abs. 7 SGB II)', () => {
  const arbeit = {
    festgestelltAm: '2025-06-10',
    beginnAm: '2025-07-01',
    prozent: 10,
    tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 2 SGB II',
  };
  const am = (verletzt: string, festgestellt: string): readonly Change[] => [
    set('pflichtverletzungAm', verletzt),
    set('belehrtAm', '2025-12-01'),
    set('anhoerungAm', verletzt),
    set('festgestelltAm', festgestellt),
    set('schlichtungen', []),
    set('fruehereMinderungen', [arbeit]),
    angehoert,
  ];

  it('needs a reduction within the last year until 2026-03-27', () => {
    expect(findings(wegfallbescheid2026, am('2026-03-02', '2026-03-16'))).toEqual([]);
    expect(factsOf(wegfallbescheid2026, [...am('2026-03-02', '2026-03-16'), set('fruehereMinderungen', [])])).toEqual({
      grund: 'keineFruehere',
    });
  });

  it('is open where the wording changed between breach and determination', () => {
    expect(factsOf(wegfallbescheid2026, am('2026-03-27', '2026-04-07'))).toEqual({ grund: 'wechsel' });
  });

  it('is open where there was no instruction (open question 11)', () => {
    expect(findings(wegfallbescheid2026, [set('belehrtAm', false)])).toEqual(['wegfallRegelbedarf undetermined']);
  });
});
