import { describe, expect, it } from 'vitest';
import { answers, asOf2026, changed, findingOf, plan2023, plan2026, remove, set } from '../support';

const rule = 'erstgespraech';
const asked = { asOf: asOf2026 };
const talk = (facts: object, plan: object = plan2026): object => changed(plan, [set('erstgespraech', facts)]);

describe('the first talk is judged by its own day (§ 15 Abs. 4 SGB II since 2026-07-01)', () => {
  const byPhone = { form: 'telefon', ort: 'andererOrt', ausnahmeBegruendet: false };

  it.each([
    ['2026-06-30', ['notApplicable notYet']],
    ['2026-07-01', ['violated']],
  ])('on %s by telephone, for a plan of 2026-07-06: %j', (am, outcome) => {
    expect(answers(rule, talk({ am, ...byPhone }), asked)).toEqual(outcome);
  });

  it('also where the plan itself is of the old law, or the talk comes after it', () => {
    expect(answers(rule, talk({ am: '2025-12-08', ...byPhone }, plan2023), asked)).toEqual(['notApplicable notYet']);
    expect(answers(rule, talk({ am: '2026-07-02', ...byPhone }, plan2023), asked)).toEqual(['violated']);
    expect(findingOf(rule, talk({ am: '2026-07-02', ...byPhone }, plan2023), asked)).toMatchObject({
      decidedOn: '2026-07-02',
      edition: '2026-07-01',
      norm: '§ 15 Abs. 4 Satz 1 und 2 SGB II',
    });
  });

  it('asks for the day where it is unknown, once', () => {
    expect(findingOf('massgeblicherTag', talk({ form: 'telefon' }), asked)).toMatchObject({
      outcome: 'undetermined',
      severity: 'warning',
      missing: ['erstgespraech.am'],
    });
    expect(findingOf('massgeblicherTag', changed(plan2026, [remove('erstgespraech')]), asked)?.missing).toEqual([
      'erstgespraech',
    ]);
    expect(findingOf(rule, talk({ form: 'telefon' }), asked)).toBeUndefined();
  });

  it('has nothing to ask where no talk took place: that is a fault of the order', () => {
    expect(answers(rule, talk({ am: false }), asked)).toEqual(['notApplicable condition']);
    expect(findingOf('gespraechVorPlan', talk({ am: false }), asked)?.outcome).toBe('violated');
  });
});

describe('in person at the Jobcenter, or a reasoned exception', () => {
  const am = '2026-07-06';

  it.each([
    [{ form: 'persoenlich', ort: 'jobcenter' }, 'met', undefined],
    [{ form: 'persoenlich', ort: 'andererOrt', ausnahmeBegruendet: true }, 'met', undefined],
    [{ form: 'persoenlich', ort: 'andererOrt', ausnahmeBegruendet: false }, 'violated', undefined],
    [{ form: 'video', ort: 'jobcenter', ausnahmeBegruendet: false }, 'violated', undefined],
    [{ form: 'schriftlich', ausnahmeBegruendet: false }, 'violated', undefined],
    [{ form: 'video', ausnahmeBegruendet: true }, 'met', undefined],
    [{ form: 'video' }, 'undetermined', ['erstgespraech.ausnahmeBegruendet']],
    [{ form: 'persoenlich' }, 'undetermined', ['erstgespraech.ort']],
    [{ ort: 'jobcenter' }, 'undetermined', ['erstgespraech.form']],
    [{}, 'undetermined', ['erstgespraech.form', 'erstgespraech.ort']],
  ])('%j is %s', (facts, outcome, missing) => {
    expect(answers(rule, talk({ am, ...facts }), asked)).toEqual([outcome]);
    expect(findingOf(rule, talk({ am, ...facts }), asked)?.missing).toEqual(missing);
  });
});
