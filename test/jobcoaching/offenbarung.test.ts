import { describe, expect, test } from 'vitest';
import { checkJobcoaching, nextSteps, writePath, type Jobcoaching } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { bewilligt, stelle } from '../../src/jobcoaching/examples';

const asOf = '2026-04-24';
const an = (schritt: string, feld?: string): string => stelle(bewilligt, schritt, feld);
const index = (schritt: string): string => an(schritt).replace('ereignisse.', '');

function violated(...changes: readonly Change[]): readonly string[] {
  return checkJobcoaching(changed(bewilligt, changes), { asOf })
    .findings.filter((one) => one.kind === 'rule' && one.outcome !== 'hint')
    .map((one) => (one.kind === 'rule' ? `${one.rule.slice(12)} ${writePath(one.path)}` : ''));
}

// The declaration comes on 2026-03-10, section 1 by itself on the day after; document and password went on 2026-03-06.
const spaeteErklaerung = [
  set(an('erklaerungen', 'am'), '2026-03-10'),
  set(an('einschaltungsbogen', 'am'), '2026-03-11'),
] as const;

describe('section 1 reaches the Jobcoach before the Entbindungserklärung', () => {
  test('as the section itself, sent or in copy, with or without its enclosures: one finding, the graver', () => {
    expect(violated(set(an('abschnitt1', 'an'), ['koost', 'jobcoach']))).toEqual(['offenbarung ereignisse[4]']);
    expect(violated(set(an('abschnitt1', 'inKopie'), ['jobcoach']))).toEqual(['offenbarung ereignisse[4]']);
    const ohneAnlagen = violated(set(an('abschnitt1', 'inKopie'), ['jobcoach']), remove(an('abschnitt1', 'anlagen')));
    expect(ohneAnlagen.filter((one) => one.startsWith('offenbarung'))).toEqual(['offenbarung ereignisse[4]']);
  });

  test('in place of the KooSt, which is a fault of its own', () => {
    expect(violated(set(an('abschnitt1', 'an'), ['jobcoach']))).toEqual([
      'offenbarung ereignisse[4]',
      'empfaenger ereignisse[4].an',
    ]);
  });

  test.each(['antrag', 'feststellungsbescheid', 'schwerbehindertenausweis', 'gleichstellung', 'arbeitsvertrag'])(
    'by one of its enclosures: %s',
    (anlage) => {
      const mit = set(an('anhangJobcoach', 'anlagen'), ['vereinbarung', 'leistungsnachweis', anlage]);
      expect(violated(mit)).toEqual([`offenbarung ereignisse[${index('anhangJobcoach')}]`]);
    },
  );

  test('by the Falldokument once its password is there, whichever comes last', () => {
    expect(violated(...spaeteErklaerung)).toEqual([`offenbarung ereignisse[${index('passwortAnJobcoach')}]`]);
    const frueherBekannt = set(an('anhangJobcoach', 'anlagen'), ['vereinbarung', 'leistungsnachweis', 'passwort']);
    expect(violated(...spaeteErklaerung, frueherBekannt)).toEqual([
      `offenbarung ereignisse[${index('falldokumentAnJobcoach')}]`,
    ]);
  });

  test('not by the Falldokument without its password', () => {
    const spaetesPasswort = ['passwortAnJobcoach', 'abschnitt6'].map((schritt) =>
      set(an(schritt, 'am'), schritt === 'abschnitt6' ? '2026-03-27' : '2026-03-10'),
    );
    expect(violated(...spaeteErklaerung, ...spaetesPasswort)).toEqual([]);
  });

  test('not by a Falldokument in which section 1 is not filled in yet', () => {
    const leer = [
      set(an('falldokumentVersand', 'inKopie'), ['jobcoach']),
      set(an('passwortVersand', 'inKopie'), ['jobcoach']),
    ];
    expect(violated(...leer)).toEqual([
      `empfaenger ereignisse[${index('falldokumentVersand')}].an`,
      `empfaenger ereignisse[${index('passwortVersand')}].an`,
    ]);
  });

  test('once for each Jobcoach: what is disclosed is not disclosed again', () => {
    expect(violated(remove(an('erklaerungen')))).toEqual([
      `offenbarung ereignisse[${String(Number(index('einschaltungsbogen')) - 1)}]`,
    ]);
  });

  test('after it a copy to the Jobcoach is a wrong recipient only', () => {
    expect(violated(set(an('abschnitt7', 'inKopie'), ['jobcoach']))).toEqual([
      `empfaenger ereignisse[${index('abschnitt7')}].an`,
    ]);
  });
});

describe('while the declaration is missing', () => {
  const bisKennenlernen = (changes: readonly Change[]): Jobcoaching => {
    const { ereignisse, ...rest } = changed(bewilligt, changes);
    return { ...rest, ereignisse: ereignisse.filter(({ am }) => am <= '2026-03-05') };
  };
  const naechste = (fall: object): readonly string[] =>
    nextSteps(fall, { asOf: '2026-03-06' })
      .steps.filter(({ freiwillig }) => !freiwillig)
      .map(({ schritt }) => schritt);

  test('it is what comes next, and what would open section 1 is not', () => {
    const ohne = bisKennenlernen([set(an('einschaltungsbogen', 'am'), '2026-03-31'), remove(an('erklaerungen'))]);
    expect(naechste(ohne)).toEqual(['erklaerungen', 'falldokumentAnJobcoach']);
    const unvollstaendig = bisKennenlernen([
      set(an('erklaerungen', 'anlagen'), ['abtretungserklaerung']),
      set(an('einschaltungsbogen', 'am'), '2026-03-31'),
    ]);
    expect(naechste(unvollstaendig)).toEqual(['erklaerungen', 'falldokumentAnJobcoach']);
    expect(naechste(bisKennenlernen([set(an('einschaltungsbogen', 'am'), '2026-03-31')]))).toEqual([
      'einschaltungsbogen',
      'falldokumentAnJobcoach',
    ]);
  });
});
