import { describe, expect, test } from 'vitest';
import { ArgumentError, checkJobcoaching, defineJobcoachingProfil, niedersachsenJobcoaching } from 'kooperationsplan';
import { beendet } from '../../src/jobcoaching/examples';
import { zweiJahre } from './zweiJahre';

describe('the state is never lost', () => {
  test('a closed case of two years with two extensions is in order', () => {
    const { verdict, result } = checkJobcoaching(zweiJahre, { asOf: '2028-06-30' });
    expect([verdict, result?.stand, result?.verlaengerungen]).toEqual(['inOrder', 'beendet', 2]);
  });

  test.each(beendet.ereignisse.map((_, index) => index))(
    'event %i malformed as a whole leaves the others read',
    (index) => {
      const ereignisse = beendet.ereignisse.map((one, at) => (at === index ? 7 : one));
      const { result } = checkJobcoaching({ ...beendet, ereignisse }, { asOf: '2026-11-20' });
      expect(result?.lesung).toMatchObject({ ereignisse: 38, gelesen: 37, unlesbar: 1 });
      expect(result?.stand).toBe(index === 37 ? 'offen' : 'beendet');
    },
  );

  test('content that cannot be read is taken as the one that leads on', () => {
    const ereignisse = beendet.ereignisse.map((one) =>
      one.schritt === 'abschnitt8' ? { ...one, inhalt: { ...one.inhalt, entscheidung: 'vielleicht' } } : one,
    );
    const { verdict, result } = checkJobcoaching({ ...beendet, ereignisse }, { asOf: '2026-11-20' });
    expect([verdict, result?.stand, result?.lesung.ausserDerReihe]).toEqual(['malformed', 'beendet', 0]);
  });
});

test('a case begun before the paper holds: it is said that the process was not checked', () => {
  const frueher = JSON.parse(JSON.stringify(beendet).replaceAll('2026-', '2022-')) as typeof beendet;
  const rules = checkJobcoaching(frueher, { asOf: '2022-11-20' }).findings.map(
    (one) => one.kind === 'rule' && one.rule,
  );
  expect(rules).toContain('jobcoaching.profilBekannt');
});

describe('a process that contradicts itself is refused', () => {
  const [first, ...rest] = niedersachsenJobcoaching.schritte;
  test.each([
    ['an act twice', { schritte: [first!, first!, ...rest] }, 'profile.schritte[1].id'],
    ['a party that is not there', { schritte: [{ ...first!, von: 'pforte' }, ...rest] }, 'profile.schritte[0].von'],
    ['an unknown act before', { schritte: [{ ...first!, nach: ['anruf'] }, ...rest] }, 'profile.schritte[0].nach'],
    ['a ring', { schritte: [{ ...first!, nach: ['anforderung'] }, ...rest] }, 'profile.schritte[0].nach'],
    ['no end', { schritte: niedersachsenJobcoaching.schritte.slice(0, -1) }, 'profile.schritte'],
    ['half an extension', { verlaengerungen: 1.5 }, 'profile.verlaengerungen'],
    ['an act that is none', { schritte: [null as never, ...rest] }, 'profile.schritte[0]'],
    ['a deadline that is none', { fristen: [null as never] }, 'profile.fristen[0]'],
    ['no parties', { beteiligte: null as never }, 'profile.beteiligte'],
    ['no Land', { land: 'XX' as 'NI' }, 'profile.land'],
  ])('%s', (_, change, argument) => {
    expect.assertions(2);
    try {
      defineJobcoachingProfil({ ...niedersachsenJobcoaching, ...change });
    } catch (error) {
      expect(error).toBeInstanceOf(ArgumentError);
      expect((error as ArgumentError).argument).toBe(argument);
    }
  });
});
