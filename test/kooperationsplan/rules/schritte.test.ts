import { describe, expect, it } from 'vitest';
import { agendaKooperationsplan } from 'kooperationsplan';
import { asOf2026, changed, due, findingOf, found, plan2026, remove, set } from '../support';

const asked = { asOf: asOf2026 };
const step = (facts: object): object =>
  changed(plan2026, [set('schritte', [{ nummer: 1, beschreibung: 'Praktikum', ...facts }])]);
const complete = { wer: 'dritte', bisAm: '2026-08-31' };

describe('goal and essential steps', () => {
  it('one step is enough, none is not', () => {
    expect(found(step(complete), asked)).toEqual([]);
    expect(found(changed(plan2026, [set('schritte', [])]), asked)).toEqual(['schritte violated error schritte']);
  });

  it('each step says who and by when', () => {
    expect(found(step({}), asked)).toEqual([
      'schrittzustaendigkeit violated warning schritte[0]',
      'schritttermin violated warning schritte[0]',
    ]);
  });

  it('numbers need not begin with 1, nor be listed in order, but not stand twice', () => {
    const numbered = (...nummern: readonly number[]): object =>
      changed(plan2026, [
        set(
          'schritte',
          nummern.map((nummer) => ({ nummer, beschreibung: 'Praktikum', ...complete })),
        ),
      ]);
    expect(found(numbered(2, 10, 3), asked)).toEqual([]);
    expect(found(numbered(2, 10, 2, 10), asked)).toEqual(['schrittfolge violated warning schritte']);
    expect(findingOf('schrittfolge', numbered(2, 10, 10), asked)?.facts).toEqual({ doppelteNummer: 10 });
  });
});

describe('a step in the agenda', () => {
  it.each([
    [{ erledigtAm: false }, '2026-08-31', 'open'],
    [{ erledigtAm: false }, '2026-09-01', 'overdue'],
    [{ erledigtAm: '2026-08-20' }, '2026-09-01', 'done'],
    [{ erledigtAm: '2026-09-02' }, '2026-09-01', 'overdue'],
    [{}, '2026-08-31', 'open'],
    [{}, '2026-09-01', 'undetermined'],
  ])('%j asked on %s is %s', (facts, asOf, state) => {
    expect(due('schritttermin', step({ ...complete, ...facts }), { asOf })).toEqual([`2026-08-31 ${state}`]);
  });

  it('names who takes it, and is not moved from a Sunday', () => {
    const { entries } = agendaKooperationsplan(step({ wer: 'jobcenter', bisAm: '2026-08-30' }), asked);
    expect(entries.find(({ rule }) => rule === 'kooperationsplan.schritttermin')).toMatchObject({
      actor: 'jobcenter',
      dueOn: '2026-08-30',
      title: 'Schritt 1',
      frist: { end: '2026-08-30' },
    });
    expect(due('schritttermin', changed(step(complete), [remove('schritte.0.bisAm')]), asked)).toEqual([]);
  });

  it('has its entries in the order of the days', () => {
    const { entries } = agendaKooperationsplan(plan2026, { asOf: asOf2026, horizonUntil: '2027-12-31' });
    const days = entries.map(({ dueOn }) => dueOn);
    expect(days).toEqual([...days].sort());
    expect(entries[0]).toMatchObject({ dueOn: '2026-07-31', state: 'done' });
  });
});
