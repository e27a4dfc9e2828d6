import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  checkKontaktdichte,
  defineKontaktprofil,
  sgb2Paragraf16k,
  thueringenIntegrationsbegleitung2019,
  type Kontaktprofil,
} from 'kooperationsplan';
import { nachweis, werkstatt } from './support';

function ohne(...keys: readonly (keyof Kontaktprofil)[]): Kontaktprofil {
  return Object.fromEntries(
    Object.entries(werkstatt).filter(([key]) => !keys.includes(key as keyof Kontaktprofil)),
  ) as unknown as Kontaktprofil;
}

describe('a profile', () => {
  test.each([thueringenIntegrationsbegleitung2019, sgb2Paragraf16k, werkstatt])('$id is accepted', (profil) => {
    expect(defineKontaktprofil(profil)).toBe(profil);
  });

  test.each<readonly [string, object, string]>([
    ['a minimum without unit', ohne('einheit'), 'profile.einheit'],
    ['a minimum without period', ohne('zeitraum'), 'profile.zeitraum'],
    [
      'a means both always and never',
      { ...werkstatt, mittel: { immer: ['video'], mitGrund: [], nie: ['video'] } },
      'profile.mittel.nie',
    ],
    ['a validity that is reversed', { ...werkstatt, validTo: '2021-12-31' }, 'profile.validTo'],
    [
      'a longest time without unit',
      { ...werkstatt, nachbetreuung: { hoechstens: { anzahl: 7 } } },
      'profile.nachbetreuung.hoechstens.einheit',
    ],
    ['an unknown means', { ...werkstatt, mittel: { immer: ['taube'], mitGrund: [], nie: [] } }, 'profile.mittel.immer'],
    [
      'a list of means that is none',
      { ...werkstatt, mittel: { immer: 'video', mitGrund: [], nie: [] } },
      'profile.mittel.immer',
    ],
    ['no means', ohne('mittel'), 'profile.mittel.immer'],
    ['no policy for absences', ohne('abwesenheit'), 'profile.abwesenheit'],
    ['a minimum of nothing', { ...werkstatt, mindestens: 0 }, 'profile.mindestens'],
    ['half a minimum', { ...werkstatt, mindestens: 1.5 }, 'profile.mindestens'],
    ['a window of no days', { ...werkstatt, zeitraum: { rollierendeTage: 0 } }, 'profile.zeitraum.rollierendeTage'],
    [
      'a second number without phases of their own',
      { ...werkstatt, phasen: 'gemeinsam', mindestensNachbetreuung: 1 },
      'profile.mindestensNachbetreuung',
    ],
    [
      'an unknown addressee',
      { ...werkstatt, fehlbetrag: { mitteilungAn: ['niemand'], rueckkopplungAn: [] } },
      'profile.fehlbetrag.mitteilungAn',
    ],
    ['a period of nothing', { ...werkstatt, zeitraum: null }, 'profile.zeitraum'],
    ['a shortfall of nothing', { ...werkstatt, fehlbetrag: null }, 'profile.fehlbetrag'],
    ['a Nachbetreuung in words', { ...werkstatt, nachbetreuung: '7 Monate' }, 'profile.nachbetreuung'],
    [
      'a longest time of nothing',
      { ...werkstatt, nachbetreuung: { hoechstens: null } },
      'profile.nachbetreuung.hoechstens.anzahl',
    ],
    ['an offer in words', { ...werkstatt, nachbetreuung: { angebot: 'ja' } }, 'profile.nachbetreuung.angebot'],
    [
      'a number and no means that counts',
      { ...werkstatt, mittel: { immer: [], mitGrund: [], nie: ['email'] } },
      'profile.mittel.immer',
    ],
    ['no title', ohne('title'), 'profile.title'],
    [
      'a deadline and no addressee',
      { ...werkstatt, fehlbetrag: { mitteilungAn: [], rueckkopplungAn: [], fristTage: 14 } },
      'profile.fehlbetrag.mitteilungAn',
    ],
    [
      'a deadline of no days',
      { ...werkstatt, fehlbetrag: { mitteilungAn: [], rueckkopplungAn: [], fristTage: 0 } },
      'profile.fehlbetrag.fristTage',
    ],
  ])('with %s is refused', (_, profil, argument) => {
    const define = () => defineKontaktprofil(profil as Kontaktprofil);
    expect(define).toThrow(ArgumentError);
    expect(define).toThrow(argument);
    const options = { asOf: '2024-01-01', profiles: [profil as Kontaktprofil] };
    expect(() => checkKontaktdichte(nachweis('2024-01-01', undefined, []), options)).toThrow(ArgumentError);
  });

  test('of another wing is refused', () => {
    expect(() => defineKontaktprofil({ ...werkstatt, art: 'kooperationsplan' } as never)).toThrow('profile.art');
  });
});
