import { describe, expect, it } from 'vitest';
import { answers, fall, found, remove, set } from './support';

const nichtGetan = set('0.schritte.0.erledigtAm', false);
const verpflichtet = (versandtAm: string, anlass = 'schritteNichtUmgesetzt') =>
  set('5', { art: 'verpflichtung', id: 'brief-9', versandtAm, anlass });

describe('§ 15a Abs. 2 SGB II: steps of the plan not carried out (LAW-10)', () => {
  it.each([
    // The step is due on 2026-07-20: on that day it can still be done.
    ['on the day on which the step is due', '2026-07-20', []],
    ['on the day after', '2026-07-21', ['verpflichtungNachSchritten violated plan-1 schritte[0].erledigtAm']],
  ])('%s', (_, asOf, expected) => {
    expect(found(fall(nichtGetan, remove('2'), remove('1')), { asOf })).toEqual(expected);
  });

  it.each([
    ['sent after the step was due', '2026-07-21', 'met'],
    ['sent on the day on which it was due', '2026-07-20', 'violated'],
    ['sent only after the day of the question', '2026-08-04', 'violated'],
  ])('is answered by a Verpflichtung %s', (_, versandtAm, answer) => {
    expect(answers('verpflichtungNachSchritten', fall(nichtGetan, verpflichtet(versandtAm)))).toEqual([answer]);
  });

  it('is not answered by one to another person', () => {
    const andere = fall(nichtGetan, verpflichtet('2026-07-28'), set('5.leistungsberechtigtePerson', 'person-4711'));
    expect(answers('verpflichtungNachSchritten', andere)).toEqual(['violated']);
  });

  it('is not answered by a Verpflichtung for another reason', () => {
    const anders = fall(nichtGetan, verpflichtet('2026-07-28', 'versaeumteEinladung'));
    expect(answers('verpflichtungNachSchritten', anders)).toEqual(['violated']);
  });

  it.each([
    ['names this step', [{ schritt: 1 }], 'met'],
    ['names this step beside another', [{ schritt: 4 }, { schritt: 1 }], 'met'],
    ['names another step only', [{ schritt: 2 }], 'violated'],
    ['names other steps only', [{ schritt: 2 }, { schritt: 3 }], 'violated'],
    // A duty without a step may be the one this step asks for: the data cannot tell.
    ['has a duty that names no step', [{ schritt: 2 }, {}], 'met'],
    ['has no duty recorded', [], 'met'],
  ])('is answered by a Verpflichtung, or not, that %s', (_, duties, answer) => {
    const pflichten = duties.map((duty, index) => ({ nummer: index + 1, art: 'andereMitwirkung', ...duty }));
    const dazu = fall(nichtGetan, verpflichtet('2026-07-28'), set('5.pflichten', pflichten));
    expect(answers('verpflichtungNachSchritten', dazu)).toEqual([answer]);
  });

  it.each([
    ['the Jobcenter takes', set('0.schritte.0.wer', 'jobcenter')],
    ['both take', set('0.schritte.0.wer', 'gemeinsam')],
    ['nobody is named for', remove('0.schritte.0.wer')],
    ['has no day', remove('0.schritte.0.bisAm')],
    ['stands in a plan that has ended', set('0.beendetAm', '2026-07-31')],
  ])('does not ask about a step %s', (_, change) => {
    expect(answers('verpflichtungNachSchritten', fall(nichtGetan, change))).toEqual(['notApplicable condition']);
  });

  it('asks whether the step was done where nobody says', () => {
    expect(found(fall(remove('0.schritte.0.erledigtAm')))).toEqual([
      'verpflichtungNachSchritten undetermined plan-1 schritte[0].erledigtAm',
    ]);
    expect(answers('verpflichtungNachSchritten', fall(set('0.schritte.0.erledigtAm', '2026-08-04')))).toEqual([
      'undetermined',
    ]);
  });

  it('began on 2026-07-01', () => {
    const frueher = fall(
      nichtGetan,
      set('0.schritte.0.bisAm', '2026-06-15'),
      set('0.fassungen.0.erstelltAm', '2026-06-01'),
    );
    expect(answers('verpflichtungNachSchritten', frueher, { asOf: '2026-06-30' })).toEqual(['notApplicable notYet']);
    expect(answers('verpflichtungNachSchritten', frueher, { asOf: '2026-07-01' })).toEqual(['violated']);
  });
});

describe('§ 15a Abs. 3 SGB II: no plan, or none that can go on (LAW-11)', () => {
  const kein = set('1.planstand', 'nichtFortschreibbar');

  it('asks for the Verpflichtung where a letter says so', () => {
    expect(found(fall(kein))).toEqual(['verpflichtungOhnePlan violated brief-1 planstand']);
    expect(answers('verpflichtungOhnePlan', fall(kein, verpflichtet('2026-07-27', 'keinPlan')))).toEqual(['met']);
    expect(answers('verpflichtungOhnePlan', fall(kein, verpflichtet('2026-07-10', 'keinPlan')))).toEqual(['met']);
    expect(answers('verpflichtungOhnePlan', fall(kein, verpflichtet('2026-08-04', 'keinPlan')))).toEqual(['violated']);
  });

  it('leaves open what is right where a plan is in force and a letter says that none came about', () => {
    expect(answers('verpflichtungOhnePlan', fall(set('1.planstand', 'nichtZustandeGekommen')))).toEqual([
      'undetermined',
    ]);
  });

  it('asks no more once the plan was continued, or made, after the letter', () => {
    const fortgeschrieben = set('0.fassungen.2', { nummer: 3, erstelltAm: '2026-07-28' });
    expect(answers('verpflichtungOhnePlan', fall(kein, fortgeschrieben))).toEqual(['notApplicable condition']);
    const gemacht = fall(kein, set('0.fassungen', [{ nummer: 1, erstelltAm: '2026-07-30' }]));
    expect(answers('verpflichtungOhnePlan', gemacht)).toEqual(['notApplicable condition']);
  });

  it('asks nothing of a letter after the day of the question, and asks for the state of the plan where it is unknown', () => {
    expect(answers('verpflichtungOhnePlan', fall(kein), { asOf: '2026-07-26' })).toEqual(['notApplicable condition']);
    expect(found(fall(remove('1.planstand')))).toEqual(['verpflichtungOhnePlan undetermined brief-1 planstand']);
  });

  it('began on 2026-07-01', () => {
    const alt = [{ art: 'aufforderung', id: 'brief-1', versandtAm: '2026-05-04', planstand: 'nichtFortschreibbar' }];
    expect(answers('verpflichtungOhnePlan', alt, { asOf: '2026-06-30' })).toEqual(['notApplicable notYet']);
    // A letter of another law: whether it still holds, nobody but a person knows.
    expect(answers('verpflichtungOhnePlan', alt, { asOf: '2026-07-01' })).toEqual(['undetermined']);
  });
});
