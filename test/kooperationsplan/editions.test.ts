import { describe, expect, it } from 'vitest';
import { checkKooperationsplan } from 'kooperationsplan';
import { changed, found, plan2023, plan2026, remove, set, type Change } from './support';

/** A plan complete under the law until 2026-06-30, made on a day. */
function madeOn(day: string, ...more: readonly Change[]): object {
  return changed(plan2023, [
    set('fassungen.0.erstelltAm', day),
    set('fassungen.0.gespraechAm', day),
    set('fassungen.0.ausgehaendigtAm', day),
    remove('zitierteNormen'),
    remove('ueberpruefungen'),
    remove('schritte.0.erledigtAm'),
    set('schritte.0.bisAm', '2027-12-31'),
    set('schritte.1.bisAm', '2027-12-31'),
    ...more,
  ]);
}

describe('a plan without a personal offer', () => {
  it('is in order when its version is of 2026-06-30', () => {
    expect(found(madeOn('2026-06-30'), { asOf: '2026-07-15' })).toEqual([]);
  });

  it('violates § 15 Abs. 2 Satz 2 SGB II when its version is of 2026-07-01', () => {
    const { findings, verdict } = checkKooperationsplan(madeOn('2026-07-01'), { asOf: '2026-07-15' });
    expect(findings).toMatchObject([
      { rule: 'kooperationsplan.persoenlichesAngebot', outcome: 'violated', norm: '§ 15 Abs. 2 Satz 2 SGB II' },
    ]);
    expect(verdict).toBe('violations');
  });

  it('is judged by its latest version: an update after the reform needs the offer', () => {
    const updated = madeOn(
      '2026-02-02',
      set('fassungen.1', {
        nummer: 2,
        erstelltAm: '2026-07-01',
        vorgaengerNummer: 1,
        gespraechAm: '2026-07-01',
        erstelltMit: ['leistungsberechtigtePerson'],
        ausgehaendigtAm: '2026-07-01',
        ausgehaendigtAls: 'portal',
      }),
    );
    expect(found(updated, { asOf: '2026-07-15' })).toEqual([
      'persoenlichesAngebot violated error persoenlichesAngebot',
    ]);
  });

  it('names the norm of the wording for the same missing goal', () => {
    const norms = ['2026-06-30', '2026-07-01'].map(
      (day) =>
        checkKooperationsplan(madeOn(day, remove('eingliederungsziel')), { asOf: '2026-07-15' }).findings.find(
          ({ path }) => path[0] === 'eingliederungsziel',
        ) as { norm?: string },
    );
    expect(norms.map(({ norm }) => norm)).toEqual(['§ 15 Abs. 2 Satz 2 SGB II', '§ 15 Abs. 2 Satz 3 SGB II']);
  });
});

describe('a plan from before the Kooperationsplan', () => {
  const before = madeOn('2023-06-30', set('erstgespraech.am', '2023-06-30'), set('potenzialanalyse.am', '2023-06-30'));

  it('of 2023-06-30 gives one noEdition, not a result under other law and not one a rule', () => {
    const { findings, verdict } = checkKooperationsplan(before, { asOf: '2023-07-15' });
    expect(findings).toMatchObject([
      {
        rule: 'kooperationsplan.massgeblicherTag',
        outcome: 'noEdition',
        severity: 'warning',
        edition: null,
        decidedOn: '2023-06-30',
        facts: { massgeblicherTag: '2023-06-30', bekanntAb: '2023-07-01' },
      },
    ]);
    expect(verdict).toBe('undetermined');
  });

  it('of 2023-07-01 is judged', () => {
    const day = '2023-07-01';
    const days = ['erstelltAm', 'gespraechAm', 'ausgehaendigtAm'].map((at) => `fassungen.0.${at}`);
    const plan = changed(before, [
      ...[...days, 'erstgespraech.am', 'potenzialanalyse.am'].map((at) => set(at, day)),
      set('schritte.0.erledigtAm', false),
      set('ueberpruefungen', []),
    ]);
    expect(found(plan, { asOf: '2023-07-15' })).toEqual([]);
  });

  it('that has since been updated is judged for its content, and the old day is named once', () => {
    const plan = changed(before, [
      set('erstgespraech.am', '2023-07-03'),
      set('potenzialanalyse.am', '2023-06-30'),
      set('fassungen.1', {
        nummer: 2,
        erstelltAm: '2023-12-01',
        vorgaengerNummer: 1,
        gespraechAm: '2023-12-01',
        erstelltMit: ['leistungsberechtigtePerson'],
        ausgehaendigtAm: '2023-12-01',
        ausgehaendigtAls: 'papier',
      }),
      remove('eingliederungsziel'),
    ]);
    expect(found(plan, { asOf: '2023-12-15' })).toEqual(
      expect.arrayContaining([
        'massgeblicherTag noEdition warning',
        'eingliederungsziel violated error eingliederungsziel',
      ]),
    );
    expect(found(plan, { asOf: '2023-12-15' }).filter((line) => line.includes('noEdition'))).toHaveLength(1);
  });
});

describe('a malformed day of the latest version', () => {
  it('gives its form finding and exactly one undetermined', () => {
    const plan = changed(plan2026, [set('fassungen.0.erstelltAm', '06.07.2026')]);
    expect(found(plan, { asOf: '2026-08-03' })).toEqual([
      'form germanDay fassungen[0].erstelltAm',
      'massgeblicherTag undetermined warning',
    ]);
  });

  it('leaves the rules alone that hang on another day', () => {
    const plan = changed(plan2026, [set('fassungen.0.erstelltAm', '2026-02-30'), set('erstgespraech.form', 'telefon')]);
    expect(found(plan, { asOf: '2026-08-03' })).toEqual([
      'form notADay fassungen[0].erstelltAm',
      'massgeblicherTag undetermined warning',
      'erstgespraech violated error erstgespraech',
    ]);
  });
});

describe('something that is no plan', () => {
  it.each([[null], [1], ['x'], [[]], [undefined], [true]])('%j gives one form finding', (input) => {
    expect(found(input, { asOf: '2026-08-03' })).toEqual(['form notAnObject']);
    expect(checkKooperationsplan(input, { asOf: '2026-08-03' }).verdict).toBe('malformed');
  });
});

describe('a plan after the law was last checked', () => {
  const at = (day: string): object =>
    changed(plan2026, [set('fassungen.0.erstelltAm', day), set('fassungen.0.gespraechAm', day)]);

  it.each([
    ['2026-08-19', false, false],
    ['2026-08-20', true, false],
    ['2027-07-31', true, false],
    ['2027-08-01', true, true],
    ['2027-09-01', true, true],
  ])('of %s is judged; beyond the check %s, edition unverified %s', (day, beyondLawChecked, editionUnverified) => {
    const report = checkKooperationsplan(at(day), { asOf: '2027-09-02' });
    expect(report).toMatchObject({ beyondLawChecked, editionUnverified, lawCheckedTo: '2026-08-19' });
    const missing = changed(at(day), [remove('persoenlichesAngebot')]);
    expect(found(missing, { asOf: '2027-09-02' })).toContain(
      'persoenlichesAngebot violated error persoenlichesAngebot',
    );
  });
});
