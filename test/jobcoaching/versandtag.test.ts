import { describe, expect, test } from 'vitest';
import { checkJobcoaching, type JobcoachingProfil } from 'kooperationsplan';
import { changed, set } from '../../src/begriffe/change';
import { beendet, bewilligt, stelle } from '../../src/jobcoaching/examples';
import type { Jobcoaching } from '../../src/jobcoaching/model';
import { musterland } from './musterland';

// Section 5 is filled in on 2026-03-02; the Falldokument goes out with it on 2026-03-06.
function geaendert(fall: Jobcoaching, schritt: string, am: string, asOf = '2026-11-20') {
  return checkJobcoaching(changed(fall, [set(stelle(fall, schritt, 'geaendertAm'), am)]), { asOf }).findings;
}
const ausgang = (fall: Jobcoaching, schritt: string, am: string, asOf?: string): readonly string[] =>
  geaendert(fall, schritt, am, asOf).map((one) => (one.kind === 'rule' ? `${one.rule.slice(12)} ${one.outcome}` : ''));

describe('an act that goes to nobody is sent with the document that goes out next (NI-07)', () => {
  test.each<readonly [string, readonly string[]]>([
    ['2026-03-03', []],
    ['2026-03-05', []],
    ['2026-03-06', ['unveraendert undetermined']],
    ['2026-03-07', ['unveraendert violated']],
  ])('section 5 changed on %s: %j', (am, expected) => {
    expect(ausgang(beendet, 'abschnitt5', am)).toEqual(expected);
  });

  test('before anything is sent a change is allowed', () => {
    const { ereignisse, ...rest } = bewilligt;
    const bisher = { ...rest, ereignisse: ereignisse.filter(({ am }) => am <= '2026-03-05') };
    expect(ausgang(bisher, 'abschnitt5', '2026-03-04', '2026-03-05')).toEqual([]);
    // The sending lies after the day of the question.
    expect(ausgang(beendet, 'abschnitt13', '2026-11-18')).toEqual([]);
  });

  test('where the Jobcoach declines it goes out with the next matching', () => {
    const { ereignisse, ...rest } = bewilligt;
    const bisher = ereignisse.slice(0, Number(stelle(bewilligt, 'kennenlernen').split('.')[1]));
    const vierte = bisher.find(({ schritt }) => schritt === 'abschnitt4')!;
    const neu = {
      ...rest,
      ereignisse: [
        ...bisher.map((one) =>
          one.schritt === 'abschnitt5'
            ? { ...one, inhalt: { ergebnisDesTreffens: true, jobcoachUebernimmt: false } }
            : one,
        ),
        { ...vierte, am: '2026-03-09', umbenannt: [{ am: '2026-03-09', durch: 'koost' }] },
      ],
    };
    expect(ausgang(neu, 'abschnitt5', '2026-03-08', '2026-03-10')).toEqual([]);
    expect(ausgang(neu, 'abschnitt5', '2026-03-10', '2026-03-10')).toEqual(['unveraendert violated']);
  });

  test('unless the case records that it was sent itself', () => {
    const gesandt = changed(beendet, [set(stelle(beendet, 'abschnitt5', 'an'), ['koost'])]);
    expect(ausgang(gesandt, 'abschnitt5', '2026-03-02')).toEqual(['unveraendert undetermined']);
    expect(ausgang(gesandt, 'abschnitt5', '2026-03-03')).toEqual(['unveraendert violated']);
    const inKopie = changed(beendet, [set(stelle(beendet, 'abschnitt5', 'inKopie'), ['koost'])]);
    expect(ausgang(inKopie, 'abschnitt5', '2026-03-03')).toEqual(['unveraendert violated']);
    const anNiemanden = changed(beendet, [set(stelle(beendet, 'abschnitt5', 'an'), [])]);
    expect(ausgang(anNiemanden, 'abschnitt5', '2026-03-03')).toEqual([]);
    // The meeting fills in nothing, and an invitation to it holds no document.
    const eingeladen = changed(beendet, [set(stelle(beendet, 'kennenlernen', 'an'), ['arbeitgeber'])]);
    expect(ausgang(eingeladen, 'abschnitt5', '2026-03-05')).toEqual([]);
  });

  test('what is sent without the document does not send it', () => {
    // The declarations go on 2026-02-25, section 1 by itself on 2026-02-26, the Falldokument on 2026-03-06.
    const { ereignisse, ...rest } = beendet;
    const frueh = {
      ...rest,
      ereignisse: ereignisse.map((one) => (one.schritt === 'abschnitt5' ? { ...one, am: '2026-02-24' } : one)),
    };
    const nur = (am: string): readonly string[] =>
      ausgang(frueh, 'abschnitt5', am).filter((one) => one.startsWith('unveraendert'));
    expect(nur('2026-02-27')).toEqual([]);
    expect(nur('2026-03-09')).toEqual(['unveraendert violated']);
    const mit = changed(frueh, [
      set(stelle(frueh, 'erklaerungen', 'anlagen'), ['entbindungserklaerung', 'abtretungserklaerung', 'falldokument']),
    ]);
    expect(ausgang(mit, 'abschnitt5', '2026-02-27').filter((one) => one.startsWith('unveraendert'))).toEqual([
      'unveraendert violated',
    ]);
  });

  test('says with what the document went out, not that the act did', () => {
    // Falldokument and enclosures go on 2026-01-15.
    expect(ausgang(beendet, 'bedarf', '2026-01-14')).toEqual([]);
    expect(geaendert(beendet, 'bedarf', '2026-01-16')[0]?.message).toBe(
      'Nach dem Versand wird nichts mehr verändert. Nach „Bedarf für Jobcoaching feststellen“ ging das Falldokument am 15.01.2026 hinaus (mit „Falldokument mit Anhängen senden“) und wurde am 16.01.2026 geändert.',
    );
    const english = checkJobcoaching(
      changed(beendet, [set(stelle(beendet, 'abschnitt5', 'geaendertAm'), '2026-03-06')]),
      {
        asOf: '2026-11-20',
        language: 'en',
      },
    );
    expect(english.findings[0]?.message).toBe(
      'After the sending nothing is changed. After "Record the meeting and whether the case is taken" (section 5) the Falldokument went out on 2026-03-06 (with "Send the Falldokument to the Jobcoach") and was changed on the same day; whether before or after it is not recorded.',
    );
  });
});

test('an act that goes to somebody is sent on its day, whatever it encloses', () => {
  // The declarations go to the KooSt on 2026-02-25.
  expect(ausgang(beendet, 'erklaerungen', '2026-02-24')).toEqual([]);
  expect(ausgang(beendet, 'erklaerungen', '2026-02-26')).toEqual(['unveraendert violated']);
});

test('where a process does not say which enclosure is the document, whatever goes to somebody sends it', () => {
  // A is filled in by the office on the 3rd and goes to nobody; B goes to the office on the 5th.
  const profil: JobcoachingProfil = { ...musterland, id: 'ohne-aendern', unveraenderlich: true };
  const am = (tag: string): readonly string[] => {
    const ereignisse = [
      { am: '2026-02-02', schritt: 'antrag', von: 'beratung', an: ['amt'], kanal: 'portal', anlagen: ['antrag'] },
      { am: '2026-02-03', schritt: 'A', von: 'amt', inhalt: { jobcoach: 'coach-1' }, geaendertAm: tag },
      { am: '2026-02-05', schritt: 'B', von: 'coach', an: ['amt'], inhalt: { jobcoachUebernimmt: true } },
    ];
    const fall = { art: 'jobcoaching', id: 'fall-1', profil: profil.id, ereignisse };
    return checkJobcoaching(fall, { asOf: '2026-02-10', profiles: [profil] }).findings.map((one) =>
      one.kind === 'rule' ? `${one.rule.slice(12)} ${one.outcome}` : '',
    );
  };
  expect(am('2026-02-04')).toEqual([]);
  expect(am('2026-02-06')).toEqual(['unveraendert violated']);
});
