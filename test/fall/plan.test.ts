import { describe, expect, it } from 'vitest';
import { answers, fall, found, remove, set } from './support';

const ohnePlan = set('0.beendetAm', '2026-07-10');
const nurMassnahme = [set('1.planstand', 'nichtFortschreibbar'), set('3.phasen.0.bis', '2026-07-31')];

describe('§ 15 Abs. 2 Satz 1 SGB II: a plan is in force where documents rest on one', () => {
  it.each([
    // The participation of the complete case begins on 2026-07-13, its record of contacts on 2026-07-06.
    ['on the day before anything began', '2026-07-05', []],
    ['from the first day of contacts on', '2026-07-06', ['kontakte-1']],
  ])('%s', (_, asOf, expected) => {
    const documents = fall(set('0.fassungen', [{ nummer: 1, erstelltAm: '2026-12-01' }]));
    const said = found(documents, { asOf }).filter((line) => line.startsWith('planInKraft'));
    expect(said).toEqual(expected.map((id) => `planInKraft violated ${id}`));
  });

  it.each([
    ['on the last day before it ended', '2026-08-04', 'violated'],
    ['on the day it ended', '2026-08-03', undefined],
  ])('a measure is asked about %s', (_, beendetAm, answer) => {
    const documents = fall(ohnePlan, ...nurMassnahme, set('2.teilnahmeBeendetAm', beendetAm));
    expect(answers('planInKraft', documents)).toEqual([answer ?? 'notApplicable absent']);
  });

  it('asks whether a measure goes on where nothing else rests on a plan', () => {
    const documents = fall(ohnePlan, ...nurMassnahme, remove('2.teilnahmeBeendetAm'));
    expect(found(documents)).toContain('planInKraft undetermined teilnahme-1');
    expect(found(fall(...nurMassnahme, remove('2.teilnahmeBeendetAm')))).not.toContain(
      'planInKraft undetermined teilnahme-1',
    );
    // Another document that surely rests on one comes first.
    const sicher = fall(ohnePlan, remove('2.teilnahmeBeendetAm'), set('1.planstand', 'nichtFortschreibbar'));
    expect(found(sicher)).toContain('planInKraft violated kontakte-1');
  });

  it.each([
    ['on the last day for its act', '2026-08-03', 'violated'],
    ['on the day after', '2026-08-02', undefined],
  ])('a letter is asked about %s', (_, bisAm, answer) => {
    const documents = fall(
      ohnePlan,
      set('1.handlungen.0.bisAm', bisAm),
      set('2.teilnahmeBeendetAm', '2026-07-31'),
      set('3.phasen.0.bis', '2026-07-31'),
    );
    expect(answers('planInKraft', documents)).toEqual([answer ?? 'notApplicable absent']);
  });

  it('a Verpflichtung after steps not carried out is asked about while a duty runs', () => {
    const pflicht = { nummer: 1, art: 'eigenbemuehungen', bisAm: '2026-08-03' };
    const kopf = { art: 'verpflichtung', id: 'brief-9', versandtAm: '2026-07-21', anlass: 'schritteNichtUmgesetzt' };
    const answer = (pflichten: readonly object[]) =>
      answers('planInKraft', [{ ...kopf, pflichten }], { asOf: '2026-08-03' });
    expect(answer([pflicht])).toEqual(['violated']);
    expect(answer([{ ...pflicht, bisAm: '2026-08-02' }])).toEqual(['notApplicable absent']);
    expect(answer([{ ...pflicht, bisAm: undefined, bisAufWeiteres: true }])).toEqual(['violated']);
  });

  it('says nothing about a case that is closed for a year', () => {
    const closed = fall(
      set('0.beendetAm', '2026-12-31'),
      set('2.teilnahmeBeendetAm', '2026-12-18'),
      set('3.phasen.0.bis', '2026-12-18'),
    );
    expect(found(closed, { asOf: '2027-08-03' })).toEqual([]);
  });
});
