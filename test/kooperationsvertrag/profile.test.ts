import { describe, expect, it } from 'vitest';
import {
  ArgumentError,
  checkKooperationsvertrag,
  defineVertragsprofil,
  integrationsbegleitung2019,
} from 'kooperationsplan';
import { changed, remove, set, vertraege2019, type Change } from './support';

const gut = integrationsbegleitung2019;

function argumentOf(change: Change): string | undefined {
  try {
    defineVertragsprofil(changed(gut, [change]));
  } catch (error) {
    if (error instanceof ArgumentError) return error.argument;
    throw error;
  }
  return undefined;
}

describe('a profile for contracts', () => {
  it('of Thüringen holds version 1.0.0 of 2019-01-09, for projects from 2019 on, and ends with the programme', () => {
    expect(defineVertragsprofil(gut)).toBe(gut);
    expect([gut.fassung, gut.validFrom, gut.validTo]).toEqual(['1.0.0', '2019-01-01', '2023-12-31']);
    const zahl = (verlangt: string) =>
      new Set(gut.regelungen.filter((one) => one.verlangt === verlangt).map((one) => one.stelle));
    expect([zahl('verbindlich').size, zahl('empfohlen').size]).toEqual([5, 9]);
  });

  it.each([
    [set('id', 'ein Programm'), 'profile.id'],
    [set('validTo', '2018-12-31'), 'profile.validTo'],
    [set('source.stellen', { 'kooperationsvertrag.nachweis': ' ' }), 'profile.source.stellen'],
    [remove('title'), 'profile.title'],
    [set('title', { de: 'Programm', en: ' ' }), 'profile.title'],
    [set('vertragAls', { de: 'Zuwendungsvoraussetzung' }), 'profile.vertragAls'],
    [set('regelungen.3.zahl', 'zwei'), 'profile.regelungen[3].zahl'],
    [set('regelungen.3.zahl', null), 'profile.regelungen[3].zahl'],
    [set('regelungen.3.zahl', [2]), 'profile.regelungen[3].zahl'],
    [set('fassung', ''), 'profile.fassung'],
    [set('regelungen', []), 'profile.regelungen'],
    [set('regelungen.1.id', 'teilnehmerzuweisung'), 'profile.regelungen'],
    [set('regelungen.0.id', 'warme Übergabe'), 'profile.regelungen[0].id'],
    [remove('regelungen.0.title.en'), 'profile.regelungen[0].title'],
    [set('regelungen.0.verlangt', 'vielleicht'), 'profile.regelungen[0].verlangt'],
    [set('regelungen.0.stelle', ''), 'profile.regelungen[0].stelle'],
    [set('regelungen.3.zahl.mindestens', 1.5), 'profile.regelungen[3].zahl.mindestens'],
    [set('regelungen.4.parteien.0.title', 'Person'), 'profile.regelungen[4].parteien[0].title'],
    [set('regelungen.0.merkmale', {}), 'profile.regelungen[0].merkmale'],
    [set('nachweisorte', []), 'profile.nachweisorte'],
    [set('nachweisorte.0', 'keller'), 'profile.nachweisorte'],
    [remove('mitteilungAn'), 'profile.mitteilungAn.id'],
    [set('rueckkopplungAn', []), 'profile.rueckkopplungAn'],
  ])('with %j is refused, and the place is named', (change, argument) => {
    expect(argumentOf(change)).toBe(argument);
    const profiles = [changed(gut, [change])];
    expect(() => checkKooperationsvertrag(vertraege2019, { asOf: '2019-06-03', profiles })).toThrow(ArgumentError);
  });
});
