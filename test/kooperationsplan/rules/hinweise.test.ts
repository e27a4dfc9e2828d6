import { describe, expect, it } from 'vitest';
import { answers, asOf2026, changed, findingOf, found, plan2026, remove, set } from '../support';

const asked = { asOf: asOf2026 };

describe('plain and short (COURT-06)', () => {
  it.each([
    [1, true, 'met'],
    [2, true, 'hint'],
    [1, false, 'hint'],
    [2, undefined, 'hint'],
    [undefined, false, 'hint'],
    [1, undefined, 'undetermined'],
    [undefined, undefined, 'undetermined'],
  ])('%s pages, plain %s: %s', (umfangInSeiten, einfacheSprache, outcome) => {
    const changes = Object.entries({ umfangInSeiten, einfacheSprache }).map(([key, value]) =>
      value === undefined ? remove(key) : set(key, value),
    );
    expect(answers('einfachheit', changed(plan2026, changes), asked)).toEqual([outcome]);
  });

  it('says which of the two it is', () => {
    const message = (...values: readonly [number, boolean]): string | undefined =>
      findingOf(
        'einfachheit',
        changed(plan2026, [set('umfangInSeiten', values[0]), set('einfacheSprache', values[1])]),
        asked,
      )?.message;
    expect(message(3, true)).toBe('Der Plan sollte einfach und kurz sein; er hat 3 Seiten, üblich ist etwa eine.');
    expect(message(3, false)).toMatch(/er steht nicht in einfacher Sprache\.$/);
  });
});

describe('the side of the Jobcenter (COURT-04)', () => {
  it.each([
    [{ ab: '2026-08-01', beantragung: 'aufAntrag' }, 'met'],
    [{ ab: '2026-08-01' }, 'hint'],
    [{ beantragung: 'vonAmtsWegen' }, 'hint'],
    [{}, 'hint'],
  ])('%j: %s', (facts, outcome) => {
    const plan = changed(plan2026, [set('sollInhalte.leistungen.festgelegt', [{ bezeichnung: 'Coaching', ...facts }])]);
    expect(answers('leistungKonkret', plan, asked)).toEqual([outcome]);
  });
});

describe('hints', () => {
  const vague = changed(plan2026, [
    set('unterschrift', true),
    set('umfangInSeiten', 4),
    set('zitierteNormen.0.satz', 2),
    remove('sollInhalte.leistungen.festgelegt.0.ab'),
  ]);

  it('never change the verdict', () => {
    expect(found(vague, asked).every((line) => line.includes(' hint info'))).toBe(true);
    expect(found(vague, asked)).toHaveLength(4);
  });

  it('are gone with hints: false, while the record keeps them', () => {
    expect(found(vague, { ...asked, hints: false })).toEqual([]);
    expect(answers('unterschrift', vague, { ...asked, hints: false })).toEqual(['hint']);
  });

  it('are not justified by a reason: there is nothing to justify', () => {
    const abweichungen = [{ regel: 'kooperationsplan.unterschrift', begruendung: 'Wunsch der Person' }];
    expect(findingOf('unterschrift', changed(vague, [set('abweichungen', abweichungen)]), asked)?.outcome).toBe('hint');
  });
});
