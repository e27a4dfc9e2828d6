import { describe, expect, it } from 'vitest';
import { answers, changed, due, findingOf, found, plan2023, remove, set, zweite, type Change } from '../support';

/** A version of 2025-12-15 with steps due on 2026-01-10 and 2026-03-31, and the checks given. */
function plan(ueberpruefungen: readonly object[], ...more: readonly Change[]): object {
  return changed(plan2023, [set('ueberpruefungen', ueberpruefungen), ...more]);
}

describe('a check between two updates (§ 15 Abs. 5 Satz 1 SGB II until 2026-06-30)', () => {
  const rule = 'ueberpruefung';

  it('is asked for when the time of the version is over, not before', () => {
    expect(answers(rule, plan([]), { asOf: '2026-06-14' })).toEqual(['met']);
    expect(answers(rule, plan([]), { asOf: '2026-06-15' })).toEqual(['met']);
    expect(answers(rule, plan([]), { asOf: '2026-06-16' })).toEqual(['violated']);
    expect(findingOf(rule, plan([]), { asOf: '2026-06-16' })).toMatchObject({
      severity: 'warning',
      modality: 'muss',
      decidedOn: '2026-06-15',
      readings: [{ id: 'A-08', option: 'faelligkeitUndFortschreibung' }],
    });
  });

  it('ends with an earlier update, on whose day it is still in time', () => {
    const first = (asOf: string, ...checks: readonly string[]): string | undefined =>
      answers(
        rule,
        plan(
          checks.map((am) => ({ am })),
          zweite('2026-03-02'),
        ),
        { asOf },
      )[0];
    expect(first('2026-03-01')).toBe('met');
    expect(first('2026-03-02')).toBe('violated');
    expect(first('2026-03-02', '2026-03-02')).toBe('met');
    expect(first('2026-03-05', '2026-03-03')).toBe('violated');
    expect(first('2026-03-05', '2025-12-14')).toBe('violated');
    // A check on the day of the version itself is not one between two updates.
    expect(first('2026-03-05', '2025-12-15')).toBe('violated');
    expect(first('2026-03-05', '2025-12-16')).toBe('met');
  });

  it('is asked of a time that ends on 2026-06-30, and of none that ends later', () => {
    const made = (day: string): object => plan([], set('fassungen.0.erstelltAm', day));
    expect(answers(rule, made('2025-12-31'), { asOf: '2026-07-15' })).toEqual(['violated']);
    expect(answers(rule, made('2026-01-01'), { asOf: '2026-07-15' })).toEqual(['notApplicable noLonger']);
    expect(due(rule, made('2025-12-31'), { asOf: '2026-01-15' })).toEqual(['2026-06-30 open']);
    expect(due(rule, made('2026-01-01'), { asOf: '2026-01-15' })).toEqual([]);
  });

  it('is off by reading', () => {
    const options = { asOf: '2026-06-16', readings: { 'A-08': 'aus' } } as const;
    expect(answers(rule, plan([]), options)).toEqual(['notApplicable reading']);
    expect(due(rule, plan([]), options)).toEqual([]);
  });

  it('does not ask a plan of 2026, nor its date from before the law', () => {
    expect(answers(rule, plan([], set('fassungen.0.erstelltAm', '2026-07-01')), { asOf: '2027-03-01' })).toEqual([
      'notApplicable noLonger',
    ]);
    expect(answers(rule, plan([], set('fassungen.0.erstelltAm', '2023-06-30')), { asOf: '2024-03-01' })).toEqual([
      'noEdition',
    ]);
  });
});

describe('the scope of a check', () => {
  const rule = 'ueberpruefungUmfang';

  it('is every step that has fallen due, on its day or later', () => {
    expect(answers(rule, plan([{ am: '2026-01-10', schritte: [1] }]), { asOf: '2026-01-15' })).toEqual([
      'met',
      'notApplicable condition',
    ]);
    expect(answers(rule, plan([{ am: '2026-01-10', schritte: [] }]), { asOf: '2026-01-15' })).toEqual([
      'violated',
      'notApplicable condition',
    ]);
    expect(answers(rule, plan([{ am: '2026-01-10' }]), { asOf: '2026-01-15' })).toEqual([
      'violated',
      'notApplicable condition',
    ]);
    expect(answers(rule, plan([{ am: '2026-01-09', schritte: [1] }]), { asOf: '2026-01-15' })).toEqual([
      'notApplicable condition',
      'notApplicable condition',
    ]);
  });

  it('may be spread over several checks', () => {
    const checks = [
      { am: '2026-01-12', schritte: [1] },
      { am: '2026-04-01', schritte: [2] },
    ];
    expect(answers(rule, plan(checks), { asOf: '2026-04-10' })).toEqual(['met', 'met']);
  });

  it('is asked of a step due on 2026-06-30, and of none due later', () => {
    const dueOn = (day: string): object =>
      plan([{ am: '2026-07-02', schritte: [2] }], set('schritte.0.bisAm', day), remove('schritte.1'));
    expect(answers(rule, dueOn('2026-06-30'), { asOf: '2026-07-15' })).toEqual(['violated']);
    expect(answers(rule, dueOn('2026-07-01'), { asOf: '2026-07-15' })).toEqual(['notApplicable noLonger']);
    expect(due(rule, dueOn('2026-06-30'), { asOf: '2026-07-15' })).toEqual(['2026-06-30 overdue']);
    expect(due(rule, dueOn('2026-07-01'), { asOf: '2026-07-15' })).toEqual([]);
  });

  it('gives the agenda each step until a check names it', () => {
    expect(due(rule, plan([{ am: '2026-01-12', schritte: [1] }]), { asOf: '2026-01-15' })).toEqual([
      '2026-01-10 done',
      '2026-03-31 open',
    ]);
    expect(due(rule, plan([]), { asOf: '2026-04-01' })).toEqual(['2026-01-10 overdue', '2026-03-31 overdue']);
    expect(due(rule, plan([]), { asOf: '2026-04-01', readings: { 'A-08': 'aus' } })).toEqual([]);
  });

  it('ignores a check after the day of the question, and one hint says so', () => {
    expect(found(plan([{ am: '2026-01-16', schritte: [] }]), { asOf: '2026-01-15' })).toEqual([
      'nachDemStichtag hint info',
    ]);
  });
});
