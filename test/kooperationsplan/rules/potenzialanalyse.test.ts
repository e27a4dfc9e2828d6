import { describe, expect, it } from 'vitest';
import { answers, asOf2026, changed, findingOf, found, plan2026, remove, set } from '../support';

const asked = { asOf: asOf2026 };
const analyse = (facts: object): object => changed(plan2026, [set('potenzialanalyse', facts)]);
const am = '2026-07-01';

describe('abilities and aptitude (§ 15 Abs. 1 Satz 1 SGB II)', () => {
  it.each([
    [{ am, faehigkeiten: true, eignung: true }, 'met'],
    [{ am, faehigkeiten: false, eignung: true }, 'violated'],
    [{ am, faehigkeiten: true, eignung: false }, 'violated'],
    [{ am: false }, 'violated'],
    [{ am, faehigkeiten: true }, 'undetermined'],
    [{ am, faehigkeiten: false }, 'violated'],
    [{ eignung: false }, 'violated'],
    [{ faehigkeiten: true, eignung: true }, 'undetermined'],
    [{}, 'undetermined'],
  ])('%j: %s', (facts, outcome) => {
    expect(answers('potenzialanalyse', analyse(facts), asked)).toEqual([outcome]);
  });

  it('says which of the two is missing, or that there was no analysis', () => {
    const message = (facts: object): string | undefined =>
      findingOf('potenzialanalyse', analyse(facts), asked)?.message;
    expect(message({ am, faehigkeiten: false, eignung: false })).toMatch(
      /nicht festgestellt: Fähigkeiten und Eignung\.$/,
    );
    expect(message({ am, faehigkeiten: false, eignung: true })).toMatch(/nicht festgestellt: Fähigkeiten\.$/);
    expect(message({ am: false })).toMatch(/sie hat nicht stattgefunden\.$/);
  });

  it('names all facts that are absent together', () => {
    expect(findingOf('potenzialanalyse', analyse({ am }), asked)?.missing).toEqual([
      'potenzialanalyse.faehigkeiten',
      'potenzialanalyse.eignung',
    ]);
    expect(findingOf('potenzialanalyse', changed(plan2026, [remove('potenzialanalyse')]), asked)?.missing).toEqual([
      'potenzialanalyse',
    ]);
  });

  it('gives one finding where none took place: the rules on its content have nothing to ask', () => {
    expect(found(analyse({ am: false }), asked)).toEqual(['potenzialanalyse violated warning potenzialanalyse']);
  });
});

describe('strengths and circumstances (Halbsatz 2)', () => {
  it.each([
    [{ am, staerken: 'benannt' }, 'met'],
    [{ am, staerken: 'keineGenannt' }, 'met'],
    [{ am, staerken: 'nichtErfragt' }, 'violated'],
    [{ am }, 'undetermined'],
    [{ am: false, staerken: 'nichtErfragt' }, 'notApplicable condition'],
  ])('%j: strengths %s', (facts, outcome) => {
    expect(answers('staerken', analyse(facts), asked)).toEqual([outcome]);
  });

  it.each([
    [{ am, eingliederungErschwert: false }, 'met'],
    [{ am, eingliederungErschwert: true, umstaendeBenannt: true }, 'met'],
    [{ am, eingliederungErschwert: true, umstaendeBenannt: false }, 'violated'],
    [{ am, eingliederungErschwert: true }, 'undetermined'],
    [{ am, umstaendeBenannt: true }, 'undetermined'],
    [{ am: false }, 'notApplicable condition'],
  ])('%j: circumstances %s', (facts, outcome) => {
    expect(answers('erschwernisse', analyse(facts), asked)).toEqual([outcome]);
  });
});

describe('the order of the days', () => {
  it.each([
    ['2026-07-05', 'met'],
    ['2026-07-06', 'met'],
    ['2026-07-07', 'violated'],
    [false, 'notApplicable condition'],
    [undefined, 'undetermined'],
  ])('an analysis of %s for a plan of 2026-07-06: %s', (day, outcome) => {
    expect(answers('analyseVorPlan', analyse({ ...(day !== undefined && { am: day }) }), asked)).toEqual([outcome]);
  });

  it.each([
    ['2026-07-06', 'met'],
    ['2026-07-07', 'violated'],
    [false, 'violated'],
    [undefined, 'undetermined'],
  ])('a talk of %s for a plan of 2026-07-06: %s', (day, outcome) => {
    const plan = changed(plan2026, [set('erstgespraech', { ...(day !== undefined && { am: day }) })]);
    expect(answers('gespraechVorPlan', plan, asked)).toEqual([outcome]);
  });
});
