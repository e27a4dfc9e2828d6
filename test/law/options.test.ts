import { describe, expect, test } from 'vitest';
import { ArgumentError, checkKooperationsplan, defineKooperationsplanProfil, wuppertal } from 'kooperationsplan';

const plan = { art: 'kooperationsplan', id: 'plan-1', fassungen: [{ nummer: 1, erstelltAm: '2026-07-01' }] };

describe('wrong use by the programmer is a typed error that names argument and expectation, never the value', () => {
  test.each([
    ['no options', undefined, 'options'],
    ['null', null, 'options'],
    ['no asOf', {}, 'options.asOf'],
    ['a day that does not exist', { asOf: '2026-02-30' }, 'options.asOf'],
    ['a German day', { asOf: '31.08.2026' }, 'options.asOf'],
    ['a day with a time', { asOf: '2026-08-31T00:00' }, 'options.asOf'],
    ['a Date', { asOf: new Date(0) }, 'options.asOf'],
    ['an unknown option', { asOf: '2026-08-31', strict: true }, 'options'],
    ['an unknown language', { asOf: '2026-08-31', language: 'fr' }, 'options.language'],
    ['an unknown Land', { asOf: '2026-08-31', land: 'XX' }, 'options.land'],
    ['a hint switch that is no boolean', { asOf: '2026-08-31', hints: 'ja' }, 'options.hints'],
    ['a record switch that is no boolean', { asOf: '2026-08-31', record: 1 }, 'options.record'],
    ['an unknown reading', { asOf: '2026-08-31', readings: { 'A-99': 'x' } }, 'options.readings'],
    ['an unknown option of a reading', { asOf: '2026-08-31', readings: { 'A-02': 'fehler' } }, 'options.readings.A-02'],
    ['readings of another prototype', { asOf: '2026-08-31', readings: { constructor: 'x' } }, 'options.readings'],
    ['profiles that are no list', { asOf: '2026-08-31', profiles: wuppertal }, 'options.profiles'],
    [
      'a profile that is reversed',
      { asOf: '2026-08-31', profiles: [{ ...wuppertal, validTo: '2020-01-01' }] },
      'options.profiles[0].validTo',
    ],
    ['readings that are null', { asOf: '2026-08-31', readings: null }, 'options.readings'],
    ['readings as a list', { asOf: '2026-08-31', readings: [] }, 'options.readings'],
    ['a profile that is null', { asOf: '2026-08-31', profiles: [null] }, 'options.profiles[0]'],
    [
      'a profile without source',
      { asOf: '2026-08-31', profiles: [{ ...wuppertal, source: undefined }] },
      'options.profiles[0].source',
    ],
    [
      'a profile with an unknown severity',
      { asOf: '2026-08-31', profiles: [{ ...wuppertal, severities: { 'kooperationsplan.schritte': 'critical' } }] },
      'options.profiles[0].severities',
    ],
    [
      'a profile with an unknown unit',
      { asOf: '2026-08-31', profiles: [{ ...wuppertal, ueberpruefungAlle: { anzahl: 1, einheit: 'jahre' } }] },
      'options.profiles[0].ueberpruefungAlle.einheit',
    ],
    [
      'a profile with an interval of none',
      { asOf: '2026-08-31', profiles: [{ ...wuppertal, ueberpruefungAlle: { anzahl: 0, einheit: 'tage' } }] },
      'options.profiles[0].ueberpruefungAlle.anzahl',
    ],
    [
      'a profile whose blocks are one text',
      { asOf: '2026-08-31', profiles: [{ ...wuppertal, bekannteTextbausteine: 'Wie besprochen.' }] },
      'options.profiles[0].bekannteTextbausteine',
    ],
    ['a horizon without end', { asOf: '2026-08-31', horizonUntil: '2101-01-01' }, 'options.horizonUntil'],
    ['a horizon that is no day', { asOf: '2026-08-31', horizonUntil: 'bald' }, 'options.horizonUntil'],
    ['an effect on no day', { asOf: '2026-08-31', effectiveOn: 'sofort' }, 'options.effectiveOn'],
  ])('%s', (_, options, argument) => {
    const call = (): unknown => checkKooperationsplan(plan, options as never);
    expect(call).toThrow(ArgumentError);
    expect(call).toThrow(expect.objectContaining({ argument }) as Error);
  });

  test('the message does not repeat the value', () => {
    expect(() => checkKooperationsplan(plan, { asOf: 'GEHEIM' })).toThrow(
      /^options\.asOf: expected an existing day written YYYY-MM-DD$/,
    );
  });

  test('a profile of the caller is checked when it is defined', () => {
    expect(() => defineKooperationsplanProfil({ ...wuppertal, id: 'mit leerzeichen' })).toThrow('profile.id');
    expect(() =>
      defineKooperationsplanProfil({ ...wuppertal, ueberpruefungAlle: { anzahl: 0, einheit: 'wochen' } }),
    ).toThrow('anzahl');
  });
});
