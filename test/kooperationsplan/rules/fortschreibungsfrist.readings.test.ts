import { describe, expect, it } from 'vitest';
import { agendaKooperationsplan } from 'kooperationsplan';
import {
  answers,
  changed,
  due,
  findingOf,
  found,
  plan2023,
  plan2026,
  remove,
  set,
  zweite,
  type Change,
} from '../support';

const rule = 'fortschreibungsfrist';

/** A plan made on a day; the checks of the arrangements are another rule's matter. */
function madeOn(day: string, ...more: readonly Change[]): object {
  return changed(plan2023, [
    set('fassungen.0.erstelltAm', day),
    set('fassungen.0.gespraechAm', day),
    set('fassungen.0.ausgehaendigtAm', day),
    ...more,
  ]);
}

describe('the readings of A-06', () => {
  const asOf = '2026-03-15';
  const reading = (option: 'tagDerTextform' | 'aushaendigung') => ({ asOf, readings: { 'A-06': option } });
  const handedOver = (day: string | false) => set('fassungen.0.ausgehaendigtAm', day);

  it('tagDerTextform: a version in Textform starts the period, with or without a talk', () => {
    const plan = madeOn(
      '2025-08-31',
      zweite('2026-02-20'),
      set('fassungen.1.gespraechAm', false),
      set('fassungen.1.erstelltMit', []),
    );
    expect(answers(rule, plan, { asOf })[0]).toBe('violated');
    expect(answers(rule, plan, reading('tagDerTextform'))).toEqual(['met', 'met']);
  });

  it('tagDerTextform: a version that was only told does not', () => {
    const plan = madeOn('2025-08-31', zweite('2026-02-20'), set('fassungen.1.ausgehaendigtAls', 'muendlich'));
    expect(answers(rule, plan, reading('tagDerTextform'))[0]).toBe('violated');
    const unknown = changed(plan, [remove('fassungen.1.ausgehaendigtAls')]);
    expect(findingOf(rule, unknown, reading('tagDerTextform'))).toMatchObject({
      missing: ['fassungen[1].ausgehaendigtAls'],
    });
  });

  it('aushaendigung: the period runs from the handing over', () => {
    const plan = madeOn('2025-08-31', handedOver('2025-09-15'));
    expect(answers(rule, plan, { asOf })).toEqual(['violated']);
    expect(answers(rule, plan, reading('aushaendigung'))).toEqual(['met']);
    expect(due(rule, plan, reading('aushaendigung'))).toEqual(['2026-03-15 open']);
    expect(answers(rule, plan, { ...reading('aushaendigung'), asOf: '2026-03-16' })).toEqual(['violated']);
  });

  it('aushaendigung: a later version that was not handed over starts no period', () => {
    const plan = madeOn(
      '2025-08-31',
      handedOver('2025-09-01'),
      zweite('2026-02-20'),
      set('fassungen.1.ausgehaendigtAm', false),
    );
    expect(answers(rule, plan, reading('aushaendigung'))).toEqual(['violated', 'notApplicable condition']);
  });

  it('aushaendigung: an unknown day of handing over is asked for', () => {
    const plan = changed(plan2026, [remove('fassungen.0.ausgehaendigtAm')]);
    expect(findingOf(rule, plan, reading('aushaendigung'))).toBeUndefined();
    expect(findingOf(rule, plan, { ...reading('aushaendigung'), asOf: '2027-03-01' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['fassungen[0].ausgehaendigtAm'],
    });
  });

  it('are named in the short form of the findings alike', () => {
    expect(found(madeOn('2025-08-31'), reading('tagDerTextform'))).toContain(
      'fortschreibungsfrist violated warning fassungen[0]',
    );
  });
});

describe('Saturday, Sunday and holidays (A-06)', () => {
  const shifted = { 'A-06-verschiebung': 'naechsterWerktag' } as const;
  const next = (plan: object, land?: 'BY' | 'HE'): readonly (string | undefined)[] =>
    agendaKooperationsplan(plan, { asOf: '2025-07-06', ...(land !== undefined && { land }) })
      .entries.filter((entry) => entry.rule === `kooperationsplan.${rule}`)
      .map(({ nextWorkingDay }) => nextWorkingDay);

  it('do not move the day; the next working day stands beside it', () => {
    expect(next(madeOn('2026-08-31'))).toEqual(['2027-03-01']);
    expect(next(madeOn('2026-05-21'))).toEqual(['2026-11-23']);
    expect(next(madeOn('2026-08-12'))).toEqual([undefined]);
  });

  it('move it by reading, and then it is in time on the working day', () => {
    const plan = madeOn('2026-08-31');
    expect(due(rule, plan, { asOf: '2026-09-01', readings: shifted })).toEqual(['2027-03-01 open']);
    expect(answers(rule, plan, { asOf: '2027-03-01' })).toEqual(['violated']);
    expect(answers(rule, plan, { asOf: '2027-03-01', readings: shifted })).toEqual(['met']);
    expect(findingOf(rule, plan, { asOf: '2027-03-02', readings: shifted })).toMatchObject({
      outcome: 'violated',
      facts: { faelligAm: '2027-03-01', tageVerspaetet: 1 },
      frist: { unshifted: '2027-02-28', end: '2027-03-01' },
    });
  });

  it('count by the Land: Heilige Drei Könige is a holiday in Bavaria, not in Hesse', () => {
    const plan = madeOn('2025-07-06');
    expect(next(plan, 'BY')).toEqual(['2026-01-07']);
    expect(next(plan, 'HE')).toEqual([undefined]);
    expect(due(rule, plan, { asOf: '2025-07-06', land: 'BY', readings: shifted })).toEqual(['2026-01-07 open']);
    expect(due(rule, plan, { asOf: '2025-07-06', land: 'HE', readings: shifted })).toEqual(['2026-01-06 open']);
  });
});
