import { describe, expect, it } from 'vitest';
import {
  answers,
  asOf2023,
  asOf2026,
  changed,
  findingOf,
  found,
  plan2023,
  plan2026,
  remove,
  set,
  zweite,
} from '../support';

const asked = { asOf: asOf2026 };

describe('the parties', () => {
  it('are both named in the plan', () => {
    expect(found(changed(plan2026, [remove('leistungsberechtigtePerson')]), asked)).toEqual([
      'parteien violated error',
    ]);
    const neither = changed(plan2026, [remove('leistungsberechtigtePerson'), remove('ansprechperson')]);
    expect(found(neither, asked)).toEqual(['parteien violated error']);
    expect(findingOf('parteien', neither, asked)?.message).toMatch(
      /die leistungsberechtigte Person und die Ansprechperson\.$/,
    );
  });
});

describe('the first plan is made jointly', () => {
  it.each([
    [['leistungsberechtigtePerson'], 'met'],
    [['leistungsberechtigtePerson', 'beistand', 'ansprechperson'], 'met'],
    [['ansprechperson'], 'violated'],
    [[], 'violated'],
  ])('with %j: %s', (erstelltMit, outcome) => {
    const plan = changed(plan2026, [set('fassungen.0.erstelltMit', erstelltMit)]);
    expect(answers('gemeinsameErstellung', plan, asked)).toEqual([outcome]);
  });

  it('unknown is asked for; a later version is another rule', () => {
    const plan = changed(plan2026, [zweite('2026-08-03'), remove('fassungen.0.erstelltMit')]);
    expect(answers('gemeinsameErstellung', plan, asked)).toEqual(['undetermined', 'notApplicable condition']);
    expect(findingOf('gemeinsameErstellung', plan, asked)?.missing).toEqual(['fassungen[0].erstelltMit']);
  });
});

describe('Einvernehmen with the kommunaler Träger (soll, in both wordings)', () => {
  it.each([
    ['gemeinsameEinrichtung', true, 'met'],
    ['gemeinsameEinrichtung', false, 'violated'],
    ['gemeinsameEinrichtung', undefined, 'undetermined'],
    ['zugelassenerKommunalerTraeger', false, 'notApplicable condition'],
    ['zugelassenerKommunalerTraeger', undefined, 'notApplicable condition'],
    [undefined, true, 'undetermined'],
  ])('%s, agreement %s: %s', (traeger, einvernehmen, outcome) => {
    for (const [plan, asOf] of [
      [plan2023, asOf2023],
      [plan2026, asOf2026],
    ] as const) {
      const changes = Object.entries({ traeger, einvernehmen }).map(([key, value]) =>
        value === undefined ? remove(key) : set(key, value),
      );
      expect(answers('einvernehmen', changed(plan, changes), { asOf })).toEqual([outcome]);
    }
  });

  it('is a warning, and an info where the reason is recorded', () => {
    const without = changed(plan2026, [set('einvernehmen', false)]);
    expect(found(without, asked)).toEqual(['einvernehmen violated warning einvernehmen']);
    const abweichungen = [{ regel: 'kooperationsplan.einvernehmen', begruendung: 'Träger war nicht erreichbar' }];
    expect(found(changed(without, [set('abweichungen', abweichungen)]), asked)).toEqual([
      'einvernehmen justified info einvernehmen',
    ]);
  });
});

describe('since 2026-07-01', () => {
  it('an empty personal offer is none', () => {
    expect(found(changed(plan2026, [set('persoenlichesAngebot', [])]), asked)).toEqual([
      'persoenlichesAngebot violated error persoenlichesAngebot',
    ]);
  });

  it.each([
    [true, true, 'met'],
    [true, false, 'violated'],
    [true, undefined, 'violated'],
    [false, undefined, 'notApplicable condition'],
    [undefined, true, 'undetermined'],
  ])('a disability %s, needs considered %s: %s', (behinderung, belangeBehinderung, outcome) => {
    const changes = Object.entries({ behinderung, belangeBehinderung }).map(([key, value]) =>
      value === undefined ? remove(key) : set(key, value),
    );
    expect(answers('belangeBehinderung', changed(plan2026, changes), asked)).toEqual([outcome]);
  });
});

describe('wishes', () => {
  it.each([
    [['Teilzeit'], undefined, 'met'],
    [['Teilzeit'], false, 'met'],
    [[], true, 'met'],
    [undefined, true, 'met'],
    [[], false, 'hint'],
    [undefined, undefined, 'undetermined'],
  ])('%j, asked for %s: %s', (wuensche, wuenscheErfragt, outcome) => {
    const changes = Object.entries({ wuensche, wuenscheErfragt }).map(([key, value]) =>
      value === undefined ? remove(key) : set(key, value),
    );
    expect(answers('wuensche', changed(plan2026, changes), asked)).toEqual([outcome]);
  });
});
