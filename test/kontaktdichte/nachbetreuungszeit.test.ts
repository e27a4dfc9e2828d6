import { describe, expect, test } from 'vitest';
import { agendaKontaktdichte, checkKontaktdichte, type CheckOptions, type RuleFinding } from 'kooperationsplan';
import type { Kontaktnachweis } from '../../src/kontaktdichte';
import { nachweis } from './support';

type Nachbetreuung = Kontaktnachweis['phasen'][number];

function mit(phasen: readonly Omit<Nachbetreuung, 'phase'>[], am: string, vorgaengerzeiten: readonly object[] = []) {
  return nachweis('2019-01-01', undefined, [], {
    phasen: phasen.map((phase) => ({ phase: 'nachbetreuung', ...phase })) as never,
    beschaeftigung: { vertragAm: am, ersterArbeitstagAm: am },
    vorgaengerzeiten: vorgaengerzeiten as never,
  });
}

function befund(document: unknown, rule: string, options: CheckOptions): RuleFinding | undefined {
  return checkKontaktdichte(document, options).findings.find(
    (f): f is RuleFinding => f.kind === 'rule' && f.rule === `kontaktdichte.${rule}`,
  );
}

describe('the longest time of Nachbetreuung', () => {
  // The run begins on 2018-11-01, and its seven months end on 2019-05-31.
  test('begins with the first day of work, where the predecessor project took over later (A-25)', () => {
    const vorher = [{ ab: '2018-11-15', bis: '2018-12-31' }];
    const document = mit([{ ab: '2019-01-01', bis: '2019-06-10' }], '2018-11-01', vorher);
    expect(befund(document, 'nachbetreuungDauer', { asOf: '2019-07-01' })?.facts).toMatchObject({
      letzterTag: '2019-05-31',
      tageUeber: 10,
    });
  });

  test('does not swallow the gap after an earlier job in the predecessor project', () => {
    const vorher = [{ ab: '2018-11-01', bis: '2018-11-30' }];
    const document = mit([{ ab: '2019-02-01' }], '2018-11-01', vorher);
    expect(
      agendaKontaktdichte(document, { asOf: '2019-03-01' }).entries.find(({ rule }) => rule.endsWith('Dauer'))?.dueOn,
    ).toBe('2019-07-30');
  });

  // 210 days in 2018 are used up; the one day of 2019 is one too many, the time between is none.
  test('separate periods are exceeded by their days, not by the days between them', () => {
    const document = mit([{ ab: '2019-01-02', bis: '2019-01-02' }], '2019-01-02', [
      { ab: '2018-01-01', bis: '2018-07-29' },
    ]);
    expect(befund(document, 'nachbetreuungDauer', { asOf: '2019-02-01' })?.facts).toMatchObject({
      verbrauchteTage: 211,
      tageUeber: 1,
    });
  });

  test('counts nothing after the day of the question; a predecessor period after the own one is a finding', () => {
    const vorher = [{ ab: '2019-05-01', bis: '2019-12-10' }];
    const document = mit([{ ab: '2019-01-02', bis: '2019-03-02' }], '2019-01-02', vorher);
    const asOf = '2019-04-01';
    expect(befund(document, 'nachbetreuungDauer', { asOf })).toBeUndefined();
    expect(befund(document, 'vorgaengerzeitraum', { asOf })?.facts).toMatchObject({ spaeter: 1 });
    const danach = { asOf: '2020-01-10' };
    expect(befund(document, 'nachbetreuungDauer', danach)).toBeUndefined();
    expect(befund(document, 'vorgaengerzeitraum', danach)?.facts).toMatchObject({ spaeter: 1 });
  });

  // A cancelled contact and a group date start nothing: the run begins on 2020-03-20.
  test('begins with the first contact that counts, where the reading says so (A-25 ersterKontakt)', () => {
    const document = {
      ...mit([{ ab: '2020-03-15' }], '2020-03-02'),
      kontakte: [
        { am: '2020-03-16', mittel: 'persoenlich', ergebnis: 'abgesagt' },
        { am: '2020-03-17', mittel: 'persoenlich', form: 'gruppe' },
        { am: '2020-03-20', mittel: 'persoenlich' },
      ],
    };
    const { entries } = agendaKontaktdichte(document, { asOf: '2020-04-01', readings: { 'A-25': 'ersterKontakt' } });
    expect(entries.find(({ rule }) => rule.endsWith('Dauer'))?.dueOn).toBe('2020-10-19');
  });
});

test('two phases of Nachbetreuung and one job: which belongs to which is asked, not judged', () => {
  const document = mit([{ ab: '2020-01-01', bis: '2020-02-29' }, { ab: '2020-06-01' }], '2020-06-01');
  expect(befund(document, 'nachbetreuungBeginn', { asOf: '2020-07-01' })).toMatchObject({
    outcome: 'undetermined',
    path: ['phasen', 0, 'ab'],
  });
});

describe('support under § 16k SGB II goes by starting work, not by the name of the phase (LAW-23)', () => {
  const document = (phase: object, am: string, more: object = {}) => ({
    ...nachweis('2024-01-01', undefined, []),
    profil: 'sgb2-16k',
    phasen: [phase],
    beschaeftigung: { ersterArbeitstagAm: am, hilfebeduerftigkeitEntfallen: true },
    verlaengerungErforderlich: false,
    ...more,
  });
  const facts = (given: unknown, asOf: string) => befund(given, 'unterstuetzungsdauer', { asOf })?.facts;

  // Six months after 2024-02-01 end on 2024-08-01; to 2024-12-31 there are 30 + 30 + 31 + 30 + 31 = 152 days.
  test.each(['regulaer', 'nachbetreuung'])('%s', (phase) => {
    const given = document({ phase, ab: '2024-01-01' }, '2024-02-01');
    expect(facts(given, '2024-12-31')).toMatchObject({ letzterTag: '2024-08-01', tageUeber: 152 });
  });

  test('a regular phase that ends before work is not asked', () => {
    expect(
      facts(document({ phase: 'regulaer', ab: '2023-08-01', bis: '2024-05-31' }, '2024-06-01'), '2024-12-31'),
    ).toBe(undefined);
  });

  test('several phases after starting work give one finding, at the last', () => {
    const given = document({}, '2024-02-01', {
      phasen: [
        { phase: 'regulaer', ab: '2024-01-01', bis: '2024-10-31' },
        { phase: 'nachbetreuung', ab: '2024-11-01' },
      ],
    });
    const { findings } = checkKontaktdichte(given, { asOf: '2024-12-31' });
    expect(findings.map((f) => f.path)).toEqual([['phasen', 1, 'bis']]);
  });

  // § 16k is in force since 2023-07-01. Six months after 2023-06-15 end on 2023-12-15.
  test('a phase that began before the law is judged for the days under it', () => {
    const given = document({ phase: 'nachbetreuung', ab: '2023-06-15', bis: '2024-08-20' }, '2023-06-15');
    expect(facts(given, '2024-09-01')).toMatchObject({ letzterTag: '2023-12-15', tageUeber: 249 });
    expect(
      facts(document({ phase: 'nachbetreuung', ab: '2023-01-15', bis: '2023-06-30' }, '2022-06-15'), '2024-09-01'),
    ).toBe(undefined);
  });
});
