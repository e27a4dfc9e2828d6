import { describe, expect, test } from 'vitest';
import { checkJobcoaching, writePath, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { bewilligt, stelle, verlaengert } from '../../src/jobcoaching/examples';

const IM_APRIL = '2026-04-24';
const SPAETER = '2026-09-03';

function findings(fall: object, asOf: string, language: 'de' | 'en' = 'de'): readonly RuleFinding[] {
  return checkJobcoaching(fall, { asOf, language }).findings.filter((one) => one.kind === 'rule');
}
function found(fall: object, asOf: string): readonly string[] {
  return findings(fall, asOf).map(
    ({ rule, outcome, path }) => `${rule.replace('jobcoaching.', '')} ${outcome} ${writePath(path)}`,
  );
}

describe('the judgement of the plan (NI-42, NI-43)', () => {
  const plan = (feld: string): string => stelle(bewilligt, 'abschnitt6', `inhalt.plan.${feld}`);
  const an = stelle(bewilligt, 'abschnitt6').replace('.', '[') + '].inhalt.plan';

  test.each<readonly [string, Change]>([
    ['missing', remove(plan('angemessen'))],
    ['malformed', set(plan('angemessen'), 'ja')],
  ])('a known no is found though the other answer is %s', (_, andere) => {
    const fall = changed(bewilligt, [set(plan('nachvollziehbar'), false), andere]);
    expect(found(fall, IM_APRIL)).toEqual([`planbeurteilung violated ${an}`]);
    const [finding] = findings(fall, IM_APRIL);
    expect(finding?.facts).toEqual({ schritt: 'abschnitt6', nachvollziehbar: false });
    expect(finding?.message).toMatch(/mit Nein beurteilt ist: Nachvollziehbarkeit\.$/);
    expect(findings(fall, IM_APRIL, 'en')[0]?.message).toMatch(/answered with no: whether it can be followed\.$/);
  });

  test('the other way round, too; both are named where both are no', () => {
    const umgekehrt = changed(bewilligt, [set(plan('angemessen'), false), remove(plan('nachvollziehbar'))]);
    expect(findings(umgekehrt, IM_APRIL)[0]?.message).toMatch(/ist: Angemessenheit von Dauer und Umfang\.$/);
    const beide = changed(bewilligt, [set(plan('angemessen'), false), set(plan('nachvollziehbar'), false)]);
    expect(findings(beide, IM_APRIL)[0]?.message).toMatch(
      /ist: Nachvollziehbarkeit und Angemessenheit von Dauer und Umfang\.$/,
    );
  });

  test('a yes does not decide: the other answer is asked for', () => {
    const fall = changed(bewilligt, [remove(plan('angemessen'))]);
    expect(found(fall, IM_APRIL)).toEqual([`planbeurteilung undetermined ${an}`]);
    expect(findings(fall, IM_APRIL)[0]?.missing).toEqual([`${an}.angemessen`]);
  });
});

describe('a notice dated before its decision (NI-51, NI-78)', () => {
  const bescheide = (found: readonly string[]): readonly string[] =>
    found.filter((one) => one.startsWith('bescheid ') || one.startsWith('reihenfolge '));
  // The decision on the measure was taken on 2026-04-14.
  const frueh = set(stelle(bewilligt, 'bescheidAnMensch', 'am'), '2026-04-10');

  test('is out of order, and not missing besides', () => {
    expect(found(changed(bewilligt, [frueh]), IM_APRIL)).toEqual(['reihenfolge violated ereignisse[19]']);
  });

  test('excuses no other notice', () => {
    const fall = changed(bewilligt, [frueh, remove(stelle(bewilligt, 'bescheidAnJobcoach'))]);
    expect(bescheide(found(fall, IM_APRIL))).toContain('bescheid violated ereignisse[18]');
    const finding = findings(fall, IM_APRIL).find(({ rule }) => rule === 'jobcoaching.bescheid');
    expect(finding?.facts.fehlen).toEqual(['bescheidAnJobcoach']);
  });

  test('counts between the decision before and this one only', () => {
    const zweiter = verlaengert.ereignisse.map(({ schritt }) => schritt).lastIndexOf('bescheidAnMensch');
    const an = `ereignisse.${String(zweiter)}`;
    const entscheidung = stelle(verlaengert, 'abschnitt10.3').replace('.', '[') + ']';
    // Section 10.3 on 2026-08-26.
    const vorher = changed(verlaengert, [set(`${an}.am`, '2026-08-20')]);
    expect(found(vorher, SPAETER)).toEqual([`reihenfolge violated ereignisse[${String(zweiter)}]`]);
    // The notice on the measure was sent in April, in order.
    expect(found(changed(verlaengert, [remove(an)]), SPAETER)).toEqual([`bescheid violated ${entscheidung}`]);
    // Out of order in April, it is no notice on the extension.
    const april = changed(verlaengert, [frueh, remove(an)]);
    expect(bescheide(found(april, SPAETER))).toContain(`bescheid violated ${entscheidung}`);
  });
});

describe('an act the profile does not know', () => {
  const fall = changed(bewilligt, [set(stelle(bewilligt, 'bescheidAnMensch', 'schritt'), 'bescheidAnMenchs')]);

  test('is a place that cannot be read for the rules that may miss it: no fact to be added', () => {
    const bescheid = findings(fall, IM_APRIL).find(({ rule }) => rule === 'jobcoaching.bescheid');
    expect(bescheid?.outcome).toBe('undetermined');
    expect(bescheid?.message).toContain('weil diese Stelle nicht lesbar ist: Schritt (ereignisse[19].schritt)');
    expect(bescheid?.remedy).toBe('Die genannte Stelle in der erwarteten Form angeben.');
    const englisch = findings(fall, IM_APRIL, 'en').find(({ rule }) => rule === 'jobcoaching.bescheid');
    expect(englisch?.message).toContain('because this place cannot be read');
  });
});
