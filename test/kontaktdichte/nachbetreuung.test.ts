import { describe, expect, test } from 'vitest';
import { agendaKontaktdichte, checkKontaktdichte, type CheckOptions, type RuleFinding } from 'kooperationsplan';
import { nachweis } from './support';

const dauer = 'kontaktdichte.nachbetreuungDauer';

function mit(
  ab: string,
  bis: string | undefined,
  ersterArbeitstagAm: string,
  vorgaengerzeiten: readonly object[] = [],
) {
  return nachweis('2019-01-01', undefined, [], {
    phasen: [{ phase: 'nachbetreuung', ab, ...(bis !== undefined && { bis }) }],
    beschaeftigung: { vertragAm: ersterArbeitstagAm, ersterArbeitstagAm },
    vorgaengerzeiten: vorgaengerzeiten as never,
  });
}

function letzterTag(document: unknown, options: CheckOptions): string | undefined {
  return agendaKontaktdichte(document, options).entries.find(({ rule }) => rule === dauer)?.dueOn;
}

function zuLang(document: unknown, options: CheckOptions): number | undefined {
  const found = checkKontaktdichte(document, options).findings.find((f) => f.kind === 'rule' && f.rule === dauer);
  return (found as RuleFinding | undefined)?.facts.tageUeber as number | undefined;
}

const readings = (option: 'nachVerlauf' | 'immerTage' | 'immerMonate') => ({ 'A-24': option });

describe('one unbroken run: seven calendar months, the first day of work counted (§ 187 Abs. 2, § 188 Abs. 2 BGB)', () => {
  test.each([
    ['2020-03-01', '2020-09-30'],
    ['2020-03-15', '2020-10-14'],
    ['2020-03-31', '2020-10-30'],
    // Seven months on, February lacks the 29th and the 30th.
    ['2020-07-30', '2021-02-28'],
    ['2020-07-31', '2021-02-28'],
    ['2020-08-01', '2021-02-28'],
  ])('from %s to %s', (erster, letzter) => {
    expect(letzterTag(mit(erster, undefined, erster), { asOf: erster })).toBe(letzter);
    expect(zuLang(mit(erster, letzter, erster), { asOf: '2022-01-01' })).toBeUndefined();
  });

  test('one day more is too long', () => {
    expect(zuLang(mit('2020-03-15', '2020-10-15', '2020-03-15'), { asOf: '2022-01-01' })).toBe(1);
    // While it goes on, the day of the question is its last day so far.
    expect(zuLang(mit('2020-03-15', undefined, '2020-03-15'), { asOf: '2020-10-14' })).toBeUndefined();
    expect(zuLang(mit('2020-03-15', undefined, '2020-03-15'), { asOf: '2020-10-15' })).toBe(1);
  });

  test('across the change from the predecessor project it stays one run (A-24)', () => {
    const vorher = [{ ab: '2018-11-15', bis: '2018-12-31' }];
    const document = mit('2019-01-01', undefined, '2018-11-15', vorher);
    expect(letzterTag(document, { asOf: '2019-01-10' })).toBe('2019-06-14');
  });
});

describe('separate periods: 30 days a month, all days of the periods counted (§ 191 BGB)', () => {
  // November 2018 has 30 days: 180 of 210 are left from 2019-02-01, which is 2019-07-30.
  const vorher = [{ ab: '2018-11-01', bis: '2018-11-30' }];
  const document = mit('2019-02-01', undefined, '2019-02-01', vorher);

  test.each([
    ['nachVerlauf', '2019-07-30'],
    ['immerTage', '2019-07-30'],
    // Seven months from 2018-11-01 end on 2019-05-31; December and January (62 days) lengthen them.
    ['immerMonate', '2019-08-01'],
  ] as const)('%s', (option, letzter) => {
    expect(letzterTag(document, { asOf: '2019-03-01', readings: readings(option) })).toBe(letzter);
  });

  test('an unbroken run by days: 210 from 2020-03-15', () => {
    const document210 = mit('2020-03-15', undefined, '2020-03-15');
    expect(letzterTag(document210, { asOf: '2020-04-01', readings: readings('immerTage') })).toBe('2020-10-10');
  });

  test('nothing is left after 210 days', () => {
    const voll = mit('2019-02-01', '2019-02-10', '2019-02-01', [{ ab: '2018-01-01', bis: '2018-07-29' }]);
    expect(zuLang(voll, { asOf: '2019-03-01' })).toBeDefined();
    const knapp = mit('2019-02-01', '2019-02-01', '2019-02-01', [{ ab: '2018-01-01', bis: '2018-07-28' }]);
    expect(zuLang(knapp, { asOf: '2019-03-01' })).toBeUndefined();
  });
});

describe('the beginning (A-25)', () => {
  const document = nachweis('2020-01-01', undefined, [{ am: '2020-03-20', mittel: 'persoenlich' }], {
    phasen: [{ phase: 'nachbetreuung', ab: '2020-03-15' }],
    beschaeftigung: { vertragAm: '2020-02-20', ersterArbeitstagAm: '2020-03-02' },
  });

  test.each([
    ['ersterArbeitstag', '2020-10-01'],
    ['vertrag', '2020-09-19'],
    ['ersterKontakt', '2020-10-19'],
  ] as const)('%s', (option, letzter) => {
    expect(letzterTag(document, { asOf: '2020-04-01', readings: { 'A-25': option } })).toBe(letzter);
  });

  test('an unknown first day of work, or unknown predecessor time, leaves it undetermined', () => {
    const ohne = { ...document, beschaeftigung: {} };
    const { findings } = checkKontaktdichte(ohne, { asOf: '2020-04-01' });
    expect(findings.find((f) => f.kind === 'rule' && f.rule === dauer)).toMatchObject({
      outcome: 'undetermined',
      missing: ['beschaeftigung.ersterArbeitstagAm'],
    });
    const { vorgaengerzeiten: _, ...unbekannt } = document;
    expect(
      checkKontaktdichte(unbekannt, { asOf: '2020-04-01' }).findings.find((f) => f.kind === 'rule' && f.rule === dauer),
    ).toMatchObject({ missing: ['vorgaengerzeiten'] });
  });
});

describe('support under § 16k SGB II after starting work (LAW-23)', () => {
  const asOf = '2025-12-31';
  const mit16k = (bis: string, more: object = {}) =>
    nachweis('2025-01-15', undefined, [], {
      profil: 'sgb2-16k',
      phasen: [{ phase: 'nachbetreuung', ab: '2025-01-15', bis }],
      beschaeftigung: { ersterArbeitstagAm: '2025-01-15', hilfebeduerftigkeitEntfallen: true },
      ...more,
    });
  const outcome = (document: unknown) =>
    checkKontaktdichte(document, { asOf }).applied?.find(({ rule }) => rule === 'kontaktdichte.unterstuetzungsdauer')
      ?.outcome;

  test.each([
    ['six months after, the day of starting work not counted', '2025-07-15', {}, 'met'],
    ['a day more, where nobody said whether it is needed', '2025-07-16', {}, 'undetermined'],
    ['a day more, needed in the single case', '2025-07-16', { verlaengerungErforderlich: true }, 'met'],
    ['a day more, not needed', '2025-07-16', { verlaengerungErforderlich: false }, 'violated'],
    ['nine months after', '2025-10-15', { verlaengerungErforderlich: true }, 'met'],
    ['a day more than nine months', '2025-10-16', { verlaengerungErforderlich: true }, 'violated'],
    [
      'where Hilfebedürftigkeit goes on',
      '2025-12-01',
      { beschaeftigung: { ersterArbeitstagAm: '2025-01-15', hilfebeduerftigkeitEntfallen: false } },
      'notApplicable',
    ],
  ] as const)('%s', (_, bis, more, expected) => {
    expect(outcome(mit16k(bis, more))).toBe(expected);
  });

  test('twelve months after an Ausbildung without directly following work', () => {
    const nach = (bis: string) =>
      mit16k(bis, {
        beschaeftigung: { ersterArbeitstagAm: false },
        ausbildung: { beendetAm: '2024-07-31', beschaeftigungImAnschluss: false },
      });
    expect([outcome(nach('2025-07-31')), outcome(nach('2025-08-01'))]).toEqual(['met', 'violated']);
  });
});
