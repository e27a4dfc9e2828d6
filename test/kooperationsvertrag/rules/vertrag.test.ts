import { describe, expect, it } from 'vitest';
import { asOf, changed, due, findingOf, found, remove, set, vertraege2019, vertrag2019 } from '../support';

describe('a contract with each competent Jobcenter', () => {
  const mit = (geschlossenAm: unknown) => changed(vertraege2019, [set('vertraege.0.geschlossenAm', geschlossenAm)]);
  const fehlt = 'vertragJeJobcenter violated error jobcenter[0]';

  it('is made on its day, not the day before', () => {
    expect(found(mit('2019-06-03'), { asOf })).toEqual([]);
    expect(found(mit('2019-06-04'), { asOf })).toEqual(['nachDemStichtag hint info', fehlt]);
  });

  it('may be made after the first day of the project: the paper names no day, and is missing until then', () => {
    expect(found(mit('2019-05-20'), { asOf })).not.toContain(fehlt);
    expect(found(mit('2019-05-20'), { asOf: '2019-05-19' })).toContain(fehlt);
    expect(due('vertragJeJobcenter', mit('2019-05-20'), { asOf })).toEqual(['2019-01-01 done']);
  });

  it('is none while it is only a draft; nothing else is asked of the evidence then', () => {
    expect(found(mit(false), { asOf })).toEqual([fehlt]);
  });

  it('is an open question where the day is not recorded', () => {
    const unbekannt = changed(vertraege2019, [remove('vertraege.0.geschlossenAm')]);
    expect(findingOf('vertragJeJobcenter', unbekannt, { asOf })).toMatchObject({
      outcome: 'undetermined',
      missing: ['vertraege[0].geschlossenAm'],
    });
  });

  it('is asked for from the first day of the project on, and stands in the agenda until then', () => {
    const ohne = changed(vertraege2019, [remove('vertraege')]);
    expect(found(ohne, { asOf: '2018-12-31' })).toEqual([]);
    expect(found(ohne, { asOf: '2019-01-01' })).toEqual([fehlt]);
    expect(due('vertragJeJobcenter', ohne, { asOf: '2018-12-31' })).toEqual(['2019-01-01 open']);
    expect(due('vertragJeJobcenter', ohne, { asOf: '2019-01-02' })).toEqual(['2019-01-01 overdue']);
    expect(due('vertragJeJobcenter', vertraege2019, { asOf })).toEqual(['2019-01-01 done']);
  });

  it('is one of several where one of them is made', () => {
    const draft = { ...vertrag2019, kennung: 'vertrag-alt', geschlossenAm: false };
    expect(found(changed(vertraege2019, [set('vertraege.1', draft)]), { asOf })).toEqual([
      'vertragEindeutig hint info jobcenter[0]',
    ]);
  });
});

describe('obligatory and recommended clauses', () => {
  it('of a contract without any are six in five points, and nine', () => {
    const findings = found(changed(vertraege2019, [set('vertraege.0.regelungen', [])]), { asOf });
    expect(findings.filter((one) => one.startsWith('pflichtregelung violated error'))).toHaveLength(6);
    expect(findings.filter((one) => one.startsWith('empfohleneRegelung violated warning'))).toHaveLength(9);
    expect(findings).toHaveLength(15);
  });

  it('are an info where the reason for the absence of recommended ones is recorded; that mends no obligatory one', () => {
    const begruendung = 'Rahmenvertrag des Landkreises';
    const abweichungen = ['empfohleneRegelung', 'pflichtregelung'].map((regel) => ({
      regel: `kooperationsvertrag.${regel}`,
      begruendung,
    }));
    const ohne = [remove('vertraege.0.regelungen.14'), remove('vertraege.0.regelungen.5')];
    expect([...found(changed(vertraege2019, [...ohne, set('abweichungen', abweichungen)]), { asOf })].sort()).toEqual([
      'empfohleneRegelung justified info vertraege[0].regelungen',
      'pflichtregelung violated error vertraege[0].regelungen',
    ]);
  });

  it.each([
    [0, ['mindestzahl violated error vertraege[0].regelungen[3].anzahl']],
    [1, ['mindestzahl violated error vertraege[0].regelungen[3].anzahl']],
    [2, []],
    [3, []],
  ])('a number of %i contacts a month', (anzahl, expected) => {
    expect(found(changed(vertraege2019, [set('vertraege.0.regelungen.3.anzahl', anzahl)]), { asOf })).toEqual(expected);
  });

  it('where a clause stands twice are asked at each place', () => {
    const zweimal = set('vertraege.0.regelungen.15', { regelung: 'kontaktdichte', anzahl: 1 });
    expect(found(changed(vertraege2019, [zweimal]), { asOf })).toEqual([
      'widerspruchsfrei violated warning vertraege[0].regelungen[15]',
      'mindestzahl violated error vertraege[0].regelungen[15].anzahl',
      'nachweis violated error vertraege[0].regelungen[15].nachweise',
    ]);
  });
});

describe('a malformed clause', () => {
  it('makes a clause that seems to be missing an open question, and leaves the others alone', () => {
    const kaputt = changed(vertraege2019, [
      set('vertraege.0.regelungen.2.regelung', 7),
      remove('vertraege.0.regelungen.14'),
    ]);
    const findings = found(kaputt, { asOf });
    expect(findings.filter((one) => one.startsWith('pflichtregelung'))).toEqual([
      'pflichtregelung undetermined warning vertraege[0].regelungen',
    ]);
    expect(findings.filter((one) => one.startsWith('empfohleneRegelung'))).toEqual([
      'empfohleneRegelung undetermined info vertraege[0].regelungen',
    ]);
    expect(findings.filter((one) => one.includes('violated'))).toEqual([]);
  });
});
