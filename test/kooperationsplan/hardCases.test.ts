import { describe, expect, it } from 'vitest';
import { agenda, checkKooperationsplan, wuppertal } from 'kooperationsplan';
import { answers, changed, due, findingOf, found, plan2023, plan2026, remove, set, zweite } from './support';

// Documents with which a reviewer broke earlier states of the rules; each stays mended.
describe('a late update', () => {
  it('stays late, whatever is unknown of the version that came too late', () => {
    const plan = changed(plan2026, [zweite('2027-02-10'), remove('fassungen.1.gespraechAm')]);
    expect(findingOf('fortschreibungsfrist', plan, { asOf: '2027-03-01' })).toMatchObject({
      outcome: 'violated',
      severity: 'warning',
      facts: { faelligAm: '2027-01-06' },
    });
  });

  it.each([
    ['the talk of the version before', '2026-07-06'],
    ['a talk after the version itself', '2027-01-06'],
  ])('does not rest on %s', (_, gespraechAm) => {
    const plan = changed(plan2026, [zweite('2027-01-05'), set('fassungen.1.gespraechAm', gespraechAm)]);
    const options = { asOf: '2027-02-01' };
    expect(answers('fortschreibungMitGespraech', plan, options)).toEqual(['notApplicable condition', 'violated']);
    expect(answers('fortschreibungsfrist', plan, options)[0]).toBe('violated');
  });

  it('is none where the version was not handed over, whatever form is named', () => {
    const plan = changed(plan2026, [zweite('2027-01-05'), set('fassungen.1.ausgehaendigtAm', false)]);
    expect(due('fortschreibungsfrist', plan, { asOf: '2027-01-06' })).toEqual(['2027-01-06 open']);
  });
});

describe('what lies after the day of the question has not happened', () => {
  it.each([
    ['aushaendigung', 'fassungen.0.ausgehaendigtAm'],
    ['gespraechVorPlan', 'erstgespraech.am'],
    ['analyseVorPlan', 'potenzialanalyse.am'],
  ])('%s is undetermined', (rule, place) => {
    const plan = changed(plan2026, [set(place, '2099-01-01')]);
    expect(answers(rule, plan, { asOf: '2026-08-03' })).toEqual(['undetermined']);
    expect(answers('nachDemStichtag', plan, { asOf: '2026-08-03' })).toEqual(['hint']);
  });
});

describe('law that is not in force yet spoils no plan of the old law', () => {
  it('a plan of 2025 need not know the day of its first talk', () => {
    const { findings } = checkKooperationsplan(changed(plan2023, [remove('erstgespraech')]), { asOf: '2026-01-15' });
    expect(findings).toMatchObject([{ rule: 'kooperationsplan.gespraechVorPlan', severity: 'info' }]);
  });

  it('a first talk of June 2023 leads to a plan of July 2023', () => {
    const plan = changed(plan2023, [set('erstgespraech.am', '2023-06-20')]);
    expect(found(plan, { asOf: '2026-01-15' })).toEqual([]);
  });

  it('a step that was due long before the plan asks for no law of that day', () => {
    const plan = changed(plan2023, [set('schritte.0.bisAm', '2022-01-10')]);
    expect(found(plan, { asOf: '2026-01-15' })).toEqual([]);
  });
});

describe('contents that are none', () => {
  it.each(['eingliederungsziel.beschreibung', 'schritte.0.beschreibung', 'wuensche.0'])(
    '%s of blanks only',
    (place) => {
      const { verdict, findings } = checkKooperationsplan(changed(plan2026, [set(place, ' \n ')]), {
        asOf: '2026-08-03',
      });
      expect(verdict).toBe('malformed');
      expect(findings[0]).toMatchObject({ kind: 'form', code: 'wrongPattern' });
    },
  );

  it('a proof that says neither how nor when', () => {
    const plan = changed(plan2026, [set('sollInhalte.eigenbemuehungen.festgelegt.0.nachweis', {})]);
    expect(found(plan, { asOf: '2026-08-03' })).toEqual([
      'eigenbemuehungNachweis violated warning sollInhalte.eigenbemuehungen.festgelegt[0]',
    ]);
  });

  it('an empty list of versions', () => {
    const { findings } = checkKooperationsplan(changed(plan2026, [set('fassungen', [])]), { asOf: '2026-08-03' });
    expect(findings[0]).toMatchObject({ kind: 'form', code: 'tooFew', path: ['fassungen'] });
  });
});

it('an offer of advice from before the determination is not the one that has to follow it (§ 31a Abs. 6 SGB II)', () => {
  const minderung = { festgestelltAm: '2026-07-10', unter25: true, beratungsangebotAm: '2026-07-01' };
  const plan = changed(plan2026, [set('minderungen', [minderung])]);
  expect(answers('beratungsangebot', plan, { asOf: '2026-09-30' })).toEqual(['violated']);
  expect(due('beratungsangebot', plan, { asOf: '2026-09-30' })).toEqual(['2026-08-07 overdue']);
});

it('a profile of other offices changes nothing', () => {
  const profile = {
    ...wuppertal,
    id: 'amt-a',
    dienststellen: ['amt-a-1'],
    severities: { 'kooperationsplan.persoenlichesAngebot': 'off' },
  } as const;
  const plan = changed(plan2026, [
    remove('persoenlichesAngebot'),
    set('profil', 'amt-a'),
    set('dienststelle', 'amt-b'),
  ]);
  const options = { asOf: '2026-08-03', profiles: [profile] };
  expect(answers('persoenlichesAngebot', plan, options)).toEqual(['violated']);
  expect(answers('gliederung', plan, options)).toEqual(['notApplicable profile']);
});

it.each([
  [{ absatz: 4, satz: 2, zu: 'erstgespraech' }, 'met'],
  [{ absatz: 4, satz: 3, zu: 'erstgespraech' }, 'hint'],
  [{ absatz: 2, satz: 9 }, 'hint'],
  [{ absatz: 5 }, 'hint'],
])('a plan of July 2026 that cites § 15 as %j: %s', (norm, outcome) => {
  const plan = changed(plan2026, [set('zitierteNormen', [{ gesetz: 'SGB II', paragraf: '15', ...norm }])]);
  expect(answers('zitierteNormen', plan, { asOf: '2026-08-03' })).toEqual([outcome]);
});

it('thousands of unknown keys are one finding, not thousands', () => {
  const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`q${String(index)}`, 0]));
  const { findings } = checkKooperationsplan({ ...plan2026, ...keys }, { asOf: '2026-08-03' });
  expect(findings.length).toBeLessThan(20);
  expect(agenda({ ...plan2026, ...keys }, { asOf: '2026-08-03' }).entries.length).toBeGreaterThan(0);
});
