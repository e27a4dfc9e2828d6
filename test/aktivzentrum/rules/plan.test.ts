import { describe, expect, it } from 'vitest';
import { answers, changed, completeWechsel, findingOf, set } from '../support';

const { asOf } = completeWechsel;
const mitPlan = (plan: object): object => changed(completeWechsel.document, [set('kooperationsplan', plan)]);

describe('goals and milestones in the plan (GO-34)', () => {
  it.each([
    [{ zieleErfasst: true, meilensteineErfasst: true }, 'met'],
    [{ zieleErfasst: true, meilensteineErfasst: false }, 'violated'],
    [{ zieleErfasst: true }, 'undetermined'],
    [{ meilensteineErfasst: false }, 'violated'],
    [{ zieleErfasst: false }, 'violated'],
    [{}, 'undetermined'],
  ])('%j: %s', (plan, outcome) => {
    expect(answers('planZiele', mitPlan(plan), { asOf })).toEqual([outcome]);
  });
});

describe('a goal general or taken over is settled jointly (GO-38)', () => {
  it.each([
    [{ zielformulierung: 'allgemein', gemeinsamAbgestimmt: true }, 'met'],
    [{ zielformulierung: 'allgemein', gemeinsamAbgestimmt: false }, 'violated'],
    [{ gemeinsamAbgestimmt: false }, 'violated'],
    [{ gemeinsamAbgestimmt: true }, 'undetermined'],
    [{ zielformulierung: 'uebernommen' }, 'undetermined'],
  ])('%j: %s', (plan, outcome) => {
    expect(answers('zielformulierung', mitPlan(plan), { asOf })).toEqual([outcome]);
  });

  it('says what is known of the goal', () => {
    const message = (plan: object): string | undefined =>
      findingOf('zielformulierung', mitPlan(plan), { asOf })?.message;
    expect(message({ gemeinsamAbgestimmt: false })).toMatch(/abzustimmen; das wurde nicht abgestimmt\.$/);
    expect(message({ zielformulierung: 'uebernommen', gemeinsamAbgestimmt: false })).toMatch(
      /es ist übernommen, und das wurde nicht abgestimmt\.$/,
    );
  });
});
