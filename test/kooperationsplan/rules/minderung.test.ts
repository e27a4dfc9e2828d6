import { describe, expect, it } from 'vitest';
import type { CheckOptions } from 'kooperationsplan';
import { answers, changed, due, findingOf, found, plan2023, remove, set } from '../support';

const rule = 'beratungsangebot';

/** A Minderung determined on a Friday; four weeks later is Friday 2025-10-31, Reformationstag in some Länder. */
function minderung(facts: object): object {
  return changed(plan2023, [set('minderungen', [{ festgestelltAm: '2025-10-03', unter25: true, ...facts }])]);
}

const none = { beratungsangebotAm: false };

describe('the offer of advice after a Minderung (§ 31a Abs. 6 SGB II)', () => {
  it.each([
    ['2025-10-31', 'met'],
    ['2025-11-01', 'violated'],
  ])('none by the end of the four weeks, asked on %s: %s', (asOf, outcome) => {
    expect(answers(rule, minderung(none), { asOf })).toEqual([outcome]);
  });

  it.each([
    ['2025-10-31', 'met'],
    ['2025-11-01', 'violated'],
    ['2025-10-03', 'met'],
  ])('made on %s: %s', (beratungsangebotAm, outcome) => {
    expect(answers(rule, minderung({ beratungsangebotAm }), { asOf: '2025-12-01' })).toEqual([outcome]);
  });

  it('asks about the days in between where a holiday of the Land may move the end', () => {
    const niedersachsen = (asOf: string): CheckOptions => ({ asOf, land: 'NI' });
    expect(answers(rule, minderung(none), niedersachsen('2025-10-31'))).toEqual(['met']);
    expect(findingOf(rule, minderung(none), niedersachsen('2025-11-03'))).toMatchObject({
      outcome: 'undetermined',
      severity: 'info',
      frist: { unshifted: '2025-10-31', end: '2025-11-03' },
    });
    expect(answers(rule, minderung(none), niedersachsen('2025-11-04'))).toEqual(['violated']);
    expect(answers(rule, minderung({ beratungsangebotAm: '2025-11-03' }), niedersachsen('2025-12-01'))).toEqual([
      'undetermined',
    ]);
    expect(answers(rule, minderung({ beratungsangebotAm: '2025-11-03' }), { asOf: '2025-12-01', land: 'HE' })).toEqual([
      'violated',
    ]);
  });

  it('asks nothing about a person of 25 or more, and asks who is under 25', () => {
    expect(answers(rule, minderung({ ...none, unter25: false }), { asOf: '2025-12-01' })).toEqual([
      'notApplicable condition',
    ]);
    const unknown = changed(minderung(none), [remove('minderungen.0.unter25')]);
    expect(findingOf(rule, unknown, { asOf: '2025-12-01' })?.missing).toEqual(['minderungen[0].unter25']);
    expect(findingOf(rule, minderung({}), { asOf: '2025-12-01' })?.missing).toEqual([
      'minderungen[0].beratungsangebotAm',
    ]);
  });

  it('takes an offer after the day of the question for none', () => {
    expect(answers(rule, minderung({ beratungsangebotAm: '2025-11-20' }), { asOf: '2025-11-10' })).toEqual([
      'violated',
    ]);
    expect(
      findingOf(rule, minderung({ beratungsangebotAm: '2025-11-20' }), { asOf: '2025-11-10' })?.facts,
    ).toMatchObject({ angebot: false });
  });

  it('takes a Minderung after the day of the question for none', () => {
    expect(found(minderung(none), { asOf: '2025-10-02' })).toContain('nachDemStichtag hint info');
    expect(answers(rule, minderung(none), { asOf: '2025-10-02' })).toEqual(['notApplicable condition']);
  });

  it('is judged by the day of the determination, known since 2023-01-01', () => {
    const on = (festgestelltAm: string): object => minderung({ festgestelltAm, ...none });
    expect(answers(rule, on('2022-12-31'), { asOf: '2025-12-01' })).toEqual(['noEdition']);
    expect(answers(rule, on('2023-01-01'), { asOf: '2025-12-01' })).toEqual(['violated']);
  });

  it('stands in the agenda', () => {
    expect(due(rule, minderung(none), { asOf: '2025-10-31' })).toEqual(['2025-10-31 open']);
    expect(due(rule, minderung(none), { asOf: '2025-11-01' })).toEqual(['2025-10-31 overdue']);
    expect(due(rule, minderung({ beratungsangebotAm: '2025-10-20' }), { asOf: '2025-11-01' })).toEqual([
      '2025-10-31 done',
    ]);
    expect(due(rule, minderung({}), { asOf: '2025-11-01' })).toEqual(['2025-10-31 undetermined']);
    expect(due(rule, minderung({ ...none, unter25: false }), { asOf: '2025-11-01' })).toEqual([]);
  });
});
