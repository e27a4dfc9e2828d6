import { describe, expect, it } from 'vitest';
import { answers, changed, due, found, plan2026, set } from '../support';

const rule = 'fortschreibungsfrist';
// Made on 2026-07-06: the six months end on 2027-01-06 (§ 188 Abs. 2 BGB).
const ended = (beendetAm: unknown): object => changed(plan2026, [set('beendetAm', beendetAm)]);

describe('a plan that has ended', () => {
  it.each([
    ['before the update was due', '2026-12-01', 'notApplicable condition'],
    ['on the day on which the update was due', '2027-01-06', 'notApplicable condition'],
    ['after the update was due', '2027-01-07', 'violated'],
    ['not at all', false, 'violated'],
    ['as far as anybody knows', undefined, 'violated'],
    ['only after the day of the question', '2027-03-01', 'violated'],
  ])('%s: %s gives %s', (_, beendetAm, answer) => {
    const plan = beendetAm === undefined ? plan2026 : ended(beendetAm);
    expect(answers(rule, plan, { asOf: '2027-02-01' })).toEqual([answer]);
  });

  it('has no further update in its agenda', () => {
    const options = { asOf: '2027-02-01', horizonUntil: '2028-12-31' };
    expect(due(rule, ended('2026-12-01'), options)).toEqual([]);
    expect(due(rule, ended('2027-06-30'), { ...options, asOf: '2027-07-01' })).toEqual(['2027-01-06 overdue']);
    expect(due(rule, plan2026, options)).toHaveLength(4);
  });

  it('ends for this check only when the day has come', () => {
    expect(found(ended('2026-12-01'), { asOf: '2026-08-03' })).toEqual(['nachDemStichtag hint info']);
  });
});
