import { describe, expect, it } from 'vitest';
import { answers, asOf2026, changed, due, findingOf, found, plan2026, set } from '../support';

const asked = { asOf: asOf2026 };
const effort = (facts: object): object =>
  changed(plan2026, [set('sollInhalte.eigenbemuehungen.festgelegt', [{ was: 'Bewerbungen', ...facts }])]);
const nachweis = { form: 'bewerbungsliste', tagImFolgemonat: 10, erbracht: [] };
const complete = { anzahl: 5, zeitraum: 'monat', verursachtKosten: false, nachweis };

describe('an own effort', () => {
  it('complete has no finding: five a month, proved by the 10th of the next (LSG Baden-Württemberg, L 9 AS 4118/17)', () => {
    expect(found(effort(complete), asked)).toEqual([]);
  });

  it('without number and proof gives a warning for each, and a hint on the period', () => {
    expect(found(effort({ verursachtKosten: false }), asked)).toEqual([
      'eigenbemuehungUmfang violated warning sollInhalte.eigenbemuehungen.festgelegt[0]',
      'eigenbemuehungNachweis violated warning sollInhalte.eigenbemuehungen.festgelegt[0]',
      'eigenbemuehungBestimmt hint info sollInhalte.eigenbemuehungen.festgelegt[0]',
    ]);
  });

  it.each([
    [{ ...complete, zeitraum: undefined }, ['zeitraum']],
    [{ ...complete, nachweis: { tagImFolgemonat: 10 } }, ['form']],
    [{ ...complete, nachweis: { form: 'kopien' } }, ['bisWann']],
    [{ ...complete, zeitraum: undefined, nachweis: {} }, ['zeitraum']],
    [{ ...complete, nachweis: { form: 'online', bisAm: '2026-09-30' } }, undefined],
  ])('%j is indefinite in %j (COURT-01)', (facts, fehlt) => {
    const plan = JSON.parse(JSON.stringify(effort(facts))) as object;
    expect(findingOf('eigenbemuehungBestimmt', plan, asked)?.facts.fehlt).toEqual(fehlt);
  });

  it.each([
    [{ verursachtKosten: true, kostenzusage: 'bestimmt' }, 'met'],
    [{ verursachtKosten: true, kostenzusage: 'allgemein' }, 'hint'],
    [{ verursachtKosten: true }, 'hint'],
    [{ verursachtKosten: false }, 'notApplicable condition'],
    [{}, 'undetermined'],
    [{ kostenzusage: 'bestimmt' }, 'met'],
  ])('%j: cost %s (COURT-02)', (facts, outcome) => {
    const { verursachtKosten: _, ...rest } = complete;
    expect(answers('kostenzusage', effort({ ...rest, ...facts }), asked)).toEqual([outcome]);
  });
});

describe('a hint that cannot be decided', () => {
  it('proposes nothing, but stands in the record', () => {
    const { verursachtKosten: _, ...unknown } = complete;
    expect(found(effort(unknown), asked)).toEqual([]);
    expect(answers('kostenzusage', effort(unknown), asked)).toEqual(['undetermined']);
  });
});

describe('the proofs in the agenda', () => {
  const proofs = (facts: object, options: { asOf: string; horizonUntil?: string }): readonly string[] =>
    due('eigenbemuehungNachweis', effort({ ...complete, nachweis: { ...nachweis, ...facts } }), options);

  it('fall due each month from the month after the version, for six months', () => {
    expect(proofs({}, asked)).toEqual([
      '2026-08-10 open',
      '2026-09-10 open',
      '2026-10-10 open',
      '2026-11-10 open',
      '2026-12-10 open',
    ]);
    expect(proofs({}, { ...asked, horizonUntil: '2027-01-10' })).toHaveLength(6);
    expect(proofs({}, { ...asked, horizonUntil: '2027-01-09' })).toHaveLength(5);
  });

  it('end with the month where it has no such day', () => {
    expect(proofs({ tagImFolgemonat: 31 }, { ...asked, horizonUntil: '2027-02-28' })).toEqual([
      '2026-08-31 open',
      '2026-09-30 open',
      '2026-10-31 open',
      '2026-11-30 open',
      '2026-12-31 open',
      '2027-01-31 open',
      '2027-02-28 open',
    ]);
  });

  it('are done by a proof for the month before', () => {
    const erbracht = [{ am: '2026-08-09', fuerMonat: '2026-07' }];
    expect(proofs({ erbracht }, { asOf: '2026-09-11' }).slice(0, 3)).toEqual([
      '2026-08-10 done',
      '2026-09-10 overdue',
      '2026-10-10 open',
    ]);
    expect(proofs({ erbracht: [{ am: '2026-08-20', fuerMonat: '2026-07' }] }, { asOf: '2026-08-15' })[0]).toBe(
      '2026-08-10 overdue',
    );
  });

  it('are undetermined where it is unknown whether any was given', () => {
    const unknown = effort({ ...complete, nachweis: { form: 'online', bisAm: '2026-08-01' } });
    expect(due('eigenbemuehungNachweis', unknown, asked)).toEqual(['2026-08-01 undetermined']);
    expect(due('eigenbemuehungNachweis', unknown, { asOf: '2026-08-01' })).toEqual(['2026-08-01 open']);
  });
});
