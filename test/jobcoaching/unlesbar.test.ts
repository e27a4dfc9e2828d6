import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agendaJobcoaching,
  checkJobcoaching,
  nextSteps,
  niedersachsenJobcoaching,
  writePath,
  type Jobcoaching,
} from 'kooperationsplan';
import { changed, remove, set } from '../../src/begriffe/change';
import { beendet, bewilligt, stelle, verlaengert } from '../../src/jobcoaching/examples';
import { goldenCases } from '../cases/read';
import { ofThisZone } from '../support/ofThisZone';
import { walk, type Ereignis } from './modell';
import { musterland } from './musterland';

type Place = readonly (string | number)[];

const golden = (id: string): Jobcoaching => goldenCases.find(([, one]) => one.id === id)![1].document as Jobcoaching;

const orderly: readonly (readonly [string, Jobcoaching, string])[] = [
  ['in its first extension', verlaengert, '2026-09-03'],
  ['with a new matching', golden('neues-matching'), '2026-04-24'],
];

function places(value: unknown, path: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, one]) =>
    places(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? below : [path, ...below];
}

function said(document: object, asOf: string): readonly string[] {
  return checkJobcoaching(document, { asOf }).findings.map((one) =>
    one.kind === 'form' ? `form ${writePath(one.path)}` : `${one.rule} ${one.outcome} ${writePath(one.path)}`,
  );
}

const deutsch = (document: Jobcoaching, schritt: string): object =>
  changed(document, [set(stelle(document, schritt, 'am'), '14.04.2026')]);

describe('what stands in the document and cannot be read blames nobody', () => {
  test.each(orderly)(
    'one malformed place in a case %s is one form finding, nothing violated, nothing overdue',
    (_, document, asOf) => {
      const blamed: string[] = [];
      for (const place of ofThisZone(places(document.ereignisse))) {
        const malformed = changed(document, [set(`ereignisse.${place.join('.')}`, -7.5)]);
        const { findings } = checkJobcoaching(malformed, { asOf, record: false });
        const forms = findings.filter(({ kind }) => kind === 'form').length;
        const others = findings.filter((one) => one.kind === 'rule' && one.outcome !== 'undetermined').length;
        const overdue = agendaJobcoaching(malformed, { asOf }).entries.filter(
          ({ state }) => state === 'overdue',
        ).length;
        if (forms !== 1 || others + overdue > 0) blamed.push(place.join('.'));
      }
      expect(blamed).toEqual([]);
    },
  );

  test.each(orderly)(
    'nor does one event of a case %s whose act is missing or unknown to the profile',
    (_, document, asOf) => {
      const blamed = document.ereignisse.flatMap((__, index) =>
        [
          remove(`ereignisse.${String(index)}.schritt`),
          set(`ereignisse.${String(index)}.schritt`, 'gibtEsNicht'),
        ].flatMap((change) =>
          said(changed(document, [change]), asOf).filter(
            (one) => one.includes(' violated ') && !one.startsWith('jobcoaching.worteBekannt'),
          ),
        ),
      );
      expect(blamed).toEqual([]);
    },
  );
});

describe('an act whose day cannot be read', () => {
  test('counts as done where a later act needs it; whether that came in time is undetermined, once', () => {
    const document = deutsch(bewilligt, 'abschnitt3');
    expect(said(document, '2026-04-24')).toEqual([
      'form ereignisse[6].am',
      'jobcoaching.reihenfolge undetermined ereignisse[7]',
    ]);
    const { findings, result } = checkJobcoaching(document, { asOf: '2026-04-24' });
    expect(findings[1]?.message).toContain('ereignisse[6].am');
    expect(result?.lesung).toMatchObject({ gelesen: 22, unlesbar: 1, ausserDerReihe: 0, ungewiss: 1 });
    expect(result?.naechste).toEqual(checkJobcoaching(bewilligt, { asOf: '2026-04-24' }).result?.naechste);
  });

  test('may have met its deadline: undetermined, not overdue', () => {
    expect(said(deutsch(bewilligt, 'abschnitt1'), '2026-04-24')).toEqual([
      'form ereignisse[4].am',
      'jobcoaching.schrittfrist undetermined ereignisse[3]',
      'jobcoaching.reihenfolge undetermined ereignisse[5]',
    ]);
    const { steps } = nextSteps(deutsch(verlaengert, 'abschnitt10'), { asOf: '2026-09-03' });
    expect(steps.find(({ schritt }) => schritt === 'abschnitt10')?.state).toBe('undetermined');
  });

  test('may be the declaration before the disclosure, or a notice', () => {
    expect(said(deutsch(bewilligt, 'erklaerungen'), '2026-04-24')).toEqual([
      'form ereignisse[10].am',
      'jobcoaching.offenbarung undetermined ereignisse[11]',
    ]);
    expect(said(deutsch(bewilligt, 'bescheidAnMensch'), '2026-04-24')).toEqual([
      'form ereignisse[19].am',
      'jobcoaching.bescheid undetermined ereignisse[18]',
    ]);
  });

  test('does not excuse what it cannot be', () => {
    const document = changed(deutsch(bewilligt, 'passwortVersand'), [remove(stelle(bewilligt, 'bedarf'))]);
    expect(said(document, '2026-04-24')).toContain('jobcoaching.reihenfolge violated ereignisse[0]');
  });
});

describe('an event that may be any act', () => {
  const ohneBedarf = (am: string): object => changed(bewilligt, [set('ereignisse.0', { am, schritt: 'gibtEsNicht' })]);

  test('may be what is missing before an act of the same day or later, not before an earlier one', () => {
    expect(said(ohneBedarf('2026-01-13'), '2026-04-24')).toContain(
      'jobcoaching.reihenfolge undetermined ereignisse[1]',
    );
    expect(said(ohneBedarf('2026-01-14'), '2026-04-24')).toContain('jobcoaching.reihenfolge violated ereignisse[1]');
  });

  test('is one act: where two are missing, the fault is certain', () => {
    const document = changed(bewilligt, [set('ereignisse.3', 7), remove('ereignisse.2')]);
    expect(said(document, '2026-04-24')).toContain('jobcoaching.reihenfolge violated ereignisse[3]');
  });

  test('opens no closed case', () => {
    const document = changed(beendet, [
      set('ereignisse.38', 7),
      set('ereignisse.39', { am: '2026-11-18', schritt: 'durchfuehrung', von: 'jobcoach' }),
    ]);
    expect(said(document, '2026-11-20')).toContain('jobcoaching.reihenfolge violated ereignisse[39]');
  });
});

describe('a result that cannot be read', () => {
  test('may be the refusal that leads back to the matching', () => {
    const document = golden('neues-matching');
    const malformed = changed(document, [set(stelle(document, 'abschnitt5', 'inhalt.jobcoachUebernimmt'), 'nein')]);
    const order = said(malformed, '2026-04-24').filter((one) => one.startsWith('jobcoaching.reihenfolge'));
    const zweites = document.ereignisse.map(({ schritt }) => schritt).lastIndexOf('abschnitt4');
    expect(order).toEqual([`jobcoaching.reihenfolge undetermined ereignisse[${String(zweites)}]`]);
  });

  test('may be the refusal after which no day of the report is told', () => {
    const abgelehnt = changed(bewilligt, [
      set(stelle(bewilligt, 'abschnitt8', 'inhalt'), { entscheidung: 'abgelehnt' }),
      remove(stelle(bewilligt, 'abschnitt9', 'inhalt')),
    ]);
    expect(said(abgelehnt, '2026-04-24')).toEqual([]);
    const malformed = changed(abgelehnt, [set(stelle(bewilligt, 'abschnitt8', 'inhalt.entscheidung'), 'nein')]);
    expect(said(malformed, '2026-04-24').filter((one) => one.includes('violated'))).toEqual([]);
  });
});

describe.each([niedersachsenJobcoaching, musterland])('permitted acts in the process of $id', (profil) => {
  const { id } = profil;
  const spoiled: readonly ((one: Ereignis) => unknown)[] = [
    () => 7,
    (one) => ({ ...one, am: '05.01.2026' }),
    (one) => ({ ...one, schritt: 'gibtEsNicht' }),
    ({ inhalt: content = {}, ...one }) => ({
      ...one,
      inhalt: Object.fromEntries(Object.keys(content).map((key) => [key, 'x'])),
    }),
  ];

  test('one of them that cannot be read puts none of the others out of order', () => {
    fc.assert(
      fc.property(walk(profil), fc.nat(), fc.constantFrom(...spoiled), ({ ereignisse }, which, spoil) => {
        const at = which % ereignisse.length;
        const document = {
          art: 'jobcoaching',
          id: 'fall-1',
          profil: id,
          ereignisse: ereignisse.map((one, index) => (index === at ? spoil(one) : one)),
        };
        const { findings } = checkJobcoaching(document, { asOf: '2099-12-31', profiles: [profil] });
        const blamed = findings.filter(
          (one) => one.kind === 'rule' && one.rule === 'jobcoaching.reihenfolge' && one.outcome === 'violated',
        );
        expect(blamed.map(({ path }) => writePath(path))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
