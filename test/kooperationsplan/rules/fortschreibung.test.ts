import { describe, expect, it } from 'vitest';
import { answers, asOf2026, changed, findingOf, found, plan2026, remove, set, zweite, type Change } from '../support';

const asOf = asOf2026;
const updated = (...more: readonly Change[]): object => changed(plan2026, [zweite('2026-08-03'), ...more]);

describe('an update is made jointly', () => {
  const rule = 'gemeinsameFortschreibung';

  it.each([
    ['with the person', set('fassungen.1.erstelltMit', ['leistungsberechtigtePerson', 'dolmetschung']), 'met'],
    ['with the legal representative alone', set('fassungen.1.erstelltMit', ['gesetzlicheVertretung']), 'violated'],
    ['by the contact alone', set('fassungen.1.erstelltMit', ['ansprechperson']), 'violated'],
    ['with nobody', set('fassungen.1.erstelltMit', []), 'violated'],
    ['with persons unknown', remove('fassungen.1.erstelltMit'), 'undetermined'],
  ])('%s: the second version is %s', (_, change, outcome) => {
    expect(answers(rule, updated(change), { asOf })).toEqual(['notApplicable condition', outcome]);
  });

  it('leaves the first version to the rule on making it jointly', () => {
    const alone = changed(plan2026, [set('fassungen.0.erstelltMit', ['ansprechperson'])]);
    expect(found(alone, { asOf })).toEqual(['gemeinsameErstellung violated warning fassungen[0]']);
  });

  it('names the missing fact', () => {
    expect(findingOf(rule, updated(remove('fassungen.1.erstelltMit')), { asOf })?.missing).toEqual([
      'fassungen[1].erstelltMit',
    ]);
  });
});

describe('an update rests on a talk', () => {
  const rule = 'fortschreibungMitGespraech';

  it.each([
    ['with a talk', [], 'met'],
    ['with a talk and the content unchanged', [set('fassungen.1.inhaltGeaendert', false)], 'met'],
    ['without a talk', [set('fassungen.1.gespraechAm', false)], 'violated'],
    ['with a talk unknown', [remove('fassungen.1.gespraechAm')], 'undetermined'],
  ])('%s', (_, changes, outcome) => {
    expect(answers(rule, updated(...changes), { asOf })).toEqual(['notApplicable condition', outcome]);
  });

  it('says so where besides nothing changed', () => {
    const without = set('fassungen.1.gespraechAm', false);
    const message = (...more: readonly Change[]): string =>
      findingOf(rule, updated(without, ...more), { asOf })?.message ?? '';
    expect(message(set('fassungen.1.inhaltGeaendert', false))).toContain('am Inhalt ist nichts geändert');
    expect(message()).not.toContain('am Inhalt');
    expect(message(remove('fassungen.1.inhaltGeaendert'))).not.toContain('am Inhalt');
  });
});

describe('what lies after the day of the question', () => {
  it('has not happened: no rule on updates asks about it', () => {
    const later = changed(plan2026, [
      zweite('2026-08-04'),
      set('fassungen.1.gespraechAm', false),
      set('fassungen.1.erstelltMit', []),
    ]);
    expect(found(later, { asOf })).toEqual(['nachDemStichtag hint info']);
  });
});
