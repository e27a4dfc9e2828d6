import { describe, expect, it } from 'vitest';
import { checkDocument, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import {
  bescheid2023,
  bescheid2026,
  meldebescheid2026,
} from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

function findings(document: object, ...changes: readonly Change[]): readonly string[] {
  const { findings: found } = checkDocument(changed(document, changes), { asOf: '2026-12-31' });
  return (found as readonly RuleFinding[]).map(
    ({ rule, outcome }) => `${rule.replace('rechtsfolgenbelehrung.', '')} ${outcome}`,
  );
}

const nummer = (which: 1 | 2 | 3): Change => set('tatbestand', `§ 31 Abs. 1 Satz 1 Nr. ${String(which)} SGB II`);
const grundlage = (paragraf: string): Change => set('rechtsgrundlage', `${paragraf} SGB II`);
const betreuung = 'minderungGanzheitlicheBetreuung';
const kurs = 'tatbestandBeimKurs';

describe('a reduction about a measure (§ 16k Abs. 4 SGB II)', () => {
  it('asks for the legal basis where it rests on Nr. 3, and only there', () => {
    const ohne = [remove('massnahme'), remove('rechtsgrundlage')];
    expect(findings(bescheid2023, ...ohne)).toEqual([`${betreuung} undetermined`]);
    expect(findings(bescheid2026, nummer(3))).toEqual([`${betreuung} undetermined`]);
    expect(findings(bescheid2026)).toEqual([]);
    expect(findings(meldebescheid2026, grundlage('§ 16k'))).toEqual([]);
  });

  it('may rest on Nr. 3 for every measure but ganzheitliche Betreuung', () => {
    for (const paragraf of ['§ 16 Abs. 1', '§ 16d', '§ 16f']) {
      expect(findings(bescheid2026, nummer(3), grundlage(paragraf))).toEqual([]);
    }
    expect(findings(bescheid2026, nummer(3), grundlage('§ 16k'))).toEqual([`${betreuung} violated`]);
  });

  it('is open where it rests on Nr. 1, before and since 2026-07-01 (reading A-11)', () => {
    expect(findings(bescheid2023, nummer(1), grundlage('§ 16k'))).toEqual([`${betreuung} undetermined`]);
    expect(findings(bescheid2026, grundlage('§ 16k'))).toEqual([`${betreuung} undetermined`]);
    expect(findings(bescheid2026, set('massnahme', 'massnahme-1'))).toEqual([`${betreuung} undetermined`]);
  });

  it('is open where it rests on refused work and names ganzheitliche Betreuung', () => {
    expect(findings(bescheid2026, nummer(2), grundlage('§ 16k'))).toEqual([`${betreuung} undetermined`]);
    expect(findings(bescheid2026, nummer(2), grundlage('§ 16e'))).toEqual([]);
  });

  it('is held against § 16k by the day of the breach: from 2023-07-01', () => {
    const am = (day: string): readonly string[] =>
      findings(bescheid2023, grundlage('§ 16k'), set('pflichtverletzungAm', day)).filter((found) =>
        found.startsWith(betreuung),
      );
    expect([am('2023-06-30'), am('2023-07-01')]).toEqual([[], [`${betreuung} violated`]]);
  });
});

describe('a reduction about another measure (§ 31 Abs. 1 Satz 1 SGB II)', () => {
  const anderes = 'tatbestandBeiMassnahme undetermined';

  it('rests on Nr. 3 since 2026-07-01, also for an Arbeitsgelegenheit; on Nr. 1 or Nr. 2 a person has to look', () => {
    for (const paragraf of ['§ 16 Abs. 1', '§ 16d']) {
      expect(findings(bescheid2026, nummer(1), grundlage(paragraf))).toEqual([anderes]);
      expect(findings(bescheid2026, nummer(2), grundlage(paragraf))).toEqual([anderes]);
      expect(findings(bescheid2026, nummer(3), grundlage(paragraf))).toEqual([]);
    }
  });

  it('may rest on Nr. 1, too, until 2026-06-30 (request under § 15 Abs. 5 or 6), not on Nr. 2', () => {
    expect(findings(bescheid2023, nummer(1))).toEqual([]);
    expect(findings(bescheid2023, nummer(2))).toEqual([anderes]);
  });

  it('may rest on the old Nr. 1 after an instruction on the old consequences (§ 65a Abs. 3)', () => {
    const alt = [grundlage('§ 16 Abs. 1'), set('belehrtAm', '2026-06-10')];
    expect(findings(bescheid2026, nummer(1), ...alt)).toEqual(['folgeNachAlterBelehrung undetermined']);
    expect(findings(bescheid2026, nummer(2), ...alt)).toEqual([anderes, 'folgeNachAlterBelehrung undetermined']);
  });

  it('says nothing of an own basis of work, or of a missed appointment', () => {
    expect(findings(bescheid2026, nummer(2), grundlage('§ 16i'))).toEqual([]);
    expect(findings(meldebescheid2026, grundlage('§ 16d'))).toEqual([]);
  });
});

describe('a reduction about a course (§ 31 Abs. 1 Satz 1 Nr. 3 SGB II)', () => {
  const bisher = [set('kurs', 'deutschsprachfoerderung'), remove('massnahme'), remove('rechtsgrundlage')];
  const neu = set('kurs', 'integrationskurs');

  it('is open under Nr. 3 and passes under Nr. 1 until 2026-06-30', () => {
    expect(findings(bescheid2023, ...bisher)).toEqual([`${kurs} undetermined`]);
    expect(findings(bescheid2023, ...bisher, nummer(1))).toEqual([]);
    expect(findings(bescheid2023, ...bisher, nummer(2))).toEqual([`${kurs} violated`]);
  });

  it('passes under Nr. 3 only, since 2026-07-01', () => {
    expect(findings(bescheid2026, neu, nummer(3))).toEqual([]);
    expect(findings(bescheid2026, neu)).toEqual([`${kurs} violated`]);
  });

  it('may rest on the old Nr. 1 after an instruction on the old consequences (§ 65a Abs. 3), on Nr. 2 never', () => {
    const alt = set('belehrtAm', '2026-06-30');
    const frage = 'folgeNachAlterBelehrung undetermined';
    expect(findings(bescheid2026, neu, alt)).toEqual([frage]);
    expect(findings(bescheid2026, neu, alt, nummer(2))).toEqual([`${kurs} violated`, frage]);
    expect(findings(bescheid2026, neu, set('belehrtAm', '2026-07-01'))).toEqual([`${kurs} violated`]);
  });

  it('says nothing of a Sperrzeit', () => {
    const sperrzeit = [set('tatbestand', '§ 31 Abs. 2 SGB II'), set('absatz2Nummer', 4)];
    expect(findings(bescheid2026, neu, ...sperrzeit)).toEqual([]);
  });
});

describe('a citation in a notice (reading A-16)', () => {
  const zitiert = set('zitierteNormen', [
    { gesetz: 'SGB II', paragraf: '31', absatz: 1, satz: 1, nummer: 1, zu: 'verweigerteAufforderung' },
    { gesetz: 'SGB II', paragraf: '15', absatz: 5, satz: 2 },
  ]);
  const hinweise = ['zitierteNormen hint', 'weitereFundstellen hint'];

  it('may be one of the law until 2026-06-30 where the instruction was given under it (§ 65a Abs. 3)', () => {
    expect(findings(bescheid2026, zitiert)).toEqual(expect.arrayContaining(hinweise));
    expect(findings(bescheid2026, zitiert, set('belehrtAm', '2026-06-30'))).toEqual([
      'folgeNachAlterBelehrung undetermined',
    ]);
  });
});

describe('a Verpflichtung to ganzheitliche Betreuung', () => {
  const coaching = { nummer: 1, art: 'massnahme', beschreibung: 'Coaching', bisAm: '2026-09-14' };
  const pflicht = set('pflichten', [{ ...coaching, rechtsgrundlage: '§ 16k SGB II' }]);
  const genannt = set('rechtsfolgenbelehrung.handlungen', [{ art: 'massnahme', nummer: 1 }]);
  const folge = (which: 1 | 3): Change =>
    set('rechtsfolgenbelehrung.rechtsfolgen.0.tatbestand', `§ 31 Abs. 1 Satz 1 Nr. ${String(which)} SGB II`);

  it('announces no reduction under Nr. 3; one under Nr. 1 is open', () => {
    const rest = [pflicht, genannt, set('zitierteNormen', [])];
    expect(findings(verpflichtung2026, ...rest, folge(3))).toEqual(['ganzheitlicheBetreuung violated']);
    expect(findings(verpflichtung2026, ...rest, folge(1))).toEqual(['ganzheitlicheBetreuung undetermined']);
    const ohneFolge = remove('rechtsfolgenbelehrung');
    expect(findings(verpflichtung2026, ...rest, ohneFolge)).toEqual(['verpflichtungsgegenstand undetermined']);
  });

  it('is found beside a measure of unknown basis, in any order', () => {
    const betreut = { ...coaching, rechtsgrundlage: '§ 16k SGB II' };
    const unbekannt = { ...coaching, nummer: 2 };
    for (const pflichten of [
      [betreut, unbekannt],
      [unbekannt, betreut],
    ]) {
      const beide = [set('pflichten', pflichten), remove('rechtsfolgenbelehrung.handlungen'), folge(3)];
      expect(findings(verpflichtung2026, ...beide)).toContain('ganzheitlicheBetreuung violated');
    }
  });
});
