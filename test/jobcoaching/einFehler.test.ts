import { describe, expect, test } from 'vitest';
import { agendaJobcoaching, checkJobcoaching, nextSteps, type Jobcoaching } from 'kooperationsplan';
import { beendet, verlaengert } from '../../src/jobcoaching/examples';
import type { Ereignis } from './modell';
import { mit, ohne } from './veraendert';

const ENDE = '2026-11-20';

const anders = (fall: Jobcoaching, schritt: string, change: Partial<Ereignis>): Jobcoaching => ({
  ...fall,
  ereignisse: fall.ereignisse.map((one) => (one.schritt === schritt ? { ...one, ...change } : one)),
});
const bis = (fall: Jobcoaching, schritt: string): Jobcoaching => ({
  ...fall,
  ereignisse: fall.ereignisse.slice(0, fall.ereignisse.findIndex((one) => one.schritt === schritt) + 1),
});
function befunde(fall: Jobcoaching, asOf = ENDE): readonly string[] {
  return checkJobcoaching(fall, { asOf }).findings.map((one) => {
    const schritt = fall.ereignisse[one.path[1] as number]?.schritt ?? '';
    return `${one.kind === 'rule' ? one.rule.replace('jobcoaching.', '') : one.code} ${schritt}`;
  });
}
const naechste = (fall: Jobcoaching, asOf: string): readonly string[] =>
  nextSteps(fall, { asOf })
    .steps.filter(({ freiwillig }) => !freiwillig)
    .map(({ schritt }) => schritt);

describe('one wrong event is one finding, and the state is that of the case without it', () => {
  const recht = checkJobcoaching(beendet, { asOf: ENDE }).result!;
  const geordnet = { stand: 'beendet', abschnitt: '13', bewilligung: recht.bewilligung, verlaengerungen: 0 };

  test.each<readonly [string, Ereignis]>([
    ['the end recorded in January', { am: '2026-01-14', schritt: 'abschnitt13', von: 'jost' }],
    [
      'section 8 refused before the plan',
      {
        am: '2026-02-12',
        schritt: 'abschnitt8',
        von: 'jost',
        an: ['koost'],
        anlagen: ['falldokument'],
        inhalt: { entscheidung: 'abgelehnt' },
      },
    ],
    [
      'section 8 approved without days before the plan',
      {
        am: '2026-02-12',
        schritt: 'abschnitt8',
        von: 'jost',
        an: ['koost'],
        anlagen: ['falldokument'],
        inhalt: { entscheidung: 'bewilligt', bewilligtAb: '2026-05-01', bewilligtBis: '2026-10-31' },
      },
    ],
  ])('%s', (_, ereignis) => {
    const fall = mit(beendet, ereignis);
    expect(befunde(fall)).toEqual([`reihenfolge ${ereignis.schritt}`]);
    expect(checkJobcoaching(fall, { asOf: ENDE }).result).toMatchObject(geordnet);
  });

  test('section 1 sent once more after the end changes nothing', () => {
    const fall = mit(beendet, { ...beendet.ereignisse[4]!, am: '2026-11-18' });
    expect(befunde(fall)).toEqual(['reihenfolge abschnitt1']);
    expect(checkJobcoaching(fall, { asOf: ENDE }).result).toMatchObject(geordnet);
  });

  test('a closing before the last review does not close the case; the review and the closing come next', () => {
    const fall = mit(bis(beendet, 'abschnitt11'), { am: '2026-11-09', schritt: 'abschnitt13', von: 'jost' });
    expect(befunde(fall)).toEqual(['reihenfolge abschnitt13']);
    expect(checkJobcoaching(fall, { asOf: ENDE }).result?.stand).toBe('offen');
    const geprueft = mit(
      fall,
      beendet.ereignisse.find(({ schritt }) => schritt === 'abschnitt12')!,
    );
    expect(naechste(geprueft, ENDE)).toContain('abschnitt13');
  });
});

describe('what is missing is missed once', () => {
  test.each([
    'bedarf',
    'anforderung',
    'falldokumentVersand',
    'passwortVersand',
    'abschnitt2',
    'abschnitt4',
    'kontaktaufnahme',
    'abschnitt5',
    'kennenlernen',
    'falldokumentAnJobcoach',
    'passwortAnJobcoach',
    'abschnitt7',
    'abschnitt9',
    'durchfuehrung',
    'zwischengespraechEinladung',
    'zwischengespraech',
    'abschlussgespraechEinladung',
    'abschlussgespraech',
    'abschnitt12',
  ])('a closed case without %s has one order finding and no other', (schritt) => {
    const found = befunde(ohne(beendet, schritt));
    expect(found.map((one) => one.split(' ')[0])).toEqual(['reihenfolge']);
  });

  test.each(['abschnitt1', 'abschnitt3', 'abschnitt6', 'abschnitt8', 'abschnitt11'])(
    'a case without %s, which has a day, has one order finding besides',
    (schritt) => {
      const order = befunde(ohne(beendet, schritt)).filter((one) => one.startsWith('reihenfolge'));
      expect(order).toHaveLength(1);
    },
  );

  test('a decision with a wrong day is out of order, and nothing else', () => {
    expect(befunde(anders(beendet, 'abschnitt3', { am: '2026-01-17' }))).toEqual(['reihenfolge abschnitt3']);
  });

  test('a password in the mail of the document was sent: one fault, and the four weeks run from that mail', () => {
    const zusammen = { anlagen: ['falldokument', 'anhangIfd', 'passwort'] };
    const fall = anders(ohne(beendet, 'passwortVersand'), 'falldokumentVersand', zusammen);
    expect(befunde(fall)).toEqual(['passwortGetrennt falldokumentVersand']);
    // Thursday 2026-01-15 and four weeks: Thursday 2026-02-12.
    const { entries } = agendaJobcoaching(bis(fall, 'falldokumentVersand'), { asOf: '2026-01-16' });
    expect(entries.map(({ dueOn, state }) => [dueOn, state])).toEqual([['2026-02-12', 'open']]);
  });
});

describe('a Jobcoach who does not take the case', () => {
  const abgesagt = { ergebnisDesTreffens: true, jobcoachUebernimmt: false };
  const zurueck: readonly Ereignis[] = [
    { am: '2026-03-04', schritt: 'abschnitt4' },
    { am: '2026-03-04', schritt: 'anhangJobcoach' },
    { am: '2026-03-05', schritt: 'kontaktaufnahme' },
  ];

  test('after the new matching the declaration for this Jobcoach comes before section 1 (NI-32, NI-35)', () => {
    const fall = mit(anders(bis(beendet, 'abschnitt5'), 'abschnitt5', { inhalt: abgesagt }), ...zurueck);
    expect(naechste(fall, '2026-03-05')).toEqual(['erklaerungen', 'abschnitt5']);
    const erklaert = mit(fall, {
      am: '2026-03-06',
      schritt: 'erklaerungen',
      an: ['koost'],
      anlagen: ['entbindungserklaerung'],
    });
    expect(naechste(erklaert, '2026-03-06')).toEqual(['erklaerungen', 'abschnitt5', 'einschaltungsbogen']);
  });

  test('may withdraw before the document was sent (NI-45)', () => {
    const fall = mit(bis(beendet, 'kennenlernen'), {
      am: '2026-03-06',
      schritt: 'nichtuebernahme',
      von: 'jobcoach',
      an: ['koost'],
    });
    expect(befunde(fall, '2026-03-07')).toEqual([]);
    expect(naechste(fall, '2026-03-07')).toEqual(['abschnitt4']);
  });
});

describe('orderly acts have no finding', () => {
  test('a talk that was moved is invited to once more; a password is sent once more', () => {
    const fall = mit(
      bis(beendet, 'zwischengespraech'),
      { am: '2026-07-15', schritt: 'zwischengespraechEinladung', von: 'jobcoach' },
      { am: '2026-07-16', schritt: 'passwortAnJobcoach', von: 'koost', an: ['jobcoach'], anlagen: ['passwort'] },
    );
    expect(befunde(fall, '2026-07-23')).toEqual([]);
  });

  test('a second section 9 is out of order and tells no other day', () => {
    const zweite = { ...beendet.ereignisse.find(({ schritt }) => schritt === 'abschnitt9')!, am: '2026-06-15' };
    const fall = mit(beendet, { ...zweite, inhalt: { zwischenberichtFaelligAm: '2026-07-24' } });
    expect(befunde(fall)).toEqual(['reihenfolge abschnitt9']);
  });

  test('the two declarations may go in two sendings (NI-32); one of them alone is missed once', () => {
    const erste = anders(bis(beendet, 'erklaerungen'), 'erklaerungen', { anlagen: ['entbindungserklaerung'] });
    const zweite = { ...erste.ereignisse.at(-1)!, am: '2026-02-27' };
    expect(befunde(mit(erste, { ...zweite, anlagen: ['abtretungserklaerung'] }), '2026-02-27')).toEqual([]);
    expect(befunde(mit(erste, zweite), '2026-02-27')).toEqual(['anlagen erklaerungen']);
  });

  test('the last Leistungsnachweis may follow the closing', () => {
    const [november] = beendet.ereignisse.filter(({ leistung }) => leistung?.monat === '2026-10');
    const frueher = {
      abschlussgespraech: '2026-10-12',
      abschnitt11: '2026-10-15',
      abschnitt12: '2026-10-19',
      abschnitt13: '2026-10-23',
    };
    const fall = Object.entries(frueher).reduce((one, [schritt, am]) => {
      const umbenannt =
        schritt.startsWith('abschnitt1') && schritt !== 'abschnitt13' ? [{ am, durch: 'koost' }] : undefined;
      return anders(one, schritt, { am, ...(umbenannt && { umbenannt }) });
    }, beendet);
    expect(november?.am).toBe('2026-11-03');
    expect(befunde(fall, '2026-12-02')).toEqual([]);
  });

  test('section 9 on the day of section 8: the notices may follow; they are missing once the case went on', () => {
    const fall = anders(ohne(bis(beendet, 'abschnitt9'), 'bescheidAnMensch', 'bescheidAnJobcoach'), 'abschnitt9', {
      am: '2026-04-14',
      umbenannt: [{ am: '2026-04-14', durch: 'koost' }],
    });
    expect(befunde(fall, '2026-04-14')).toEqual([]);
    const weiter: Ereignis = {
      am: '2026-04-16',
      schritt: 'information',
      von: 'ifd',
      an: ['schwerbehinderterMensch', 'betrieb'],
    };
    expect(befunde(mit(fall, weiter), '2026-04-16')).toEqual(['bescheid abschnitt8']);
  });

  test('section 10.1 has no day: a need shown in the interim report is passed over by a later section', () => {
    const fall = bis(verlaengert, 'abschnitt10');
    expect(befunde(fall, '2026-07-30')).toEqual([]);
    expect(befunde(anders(beendet, 'abschnitt10', { inhalt: { verlaengerungsbedarf: true } }))).toEqual([
      'aenderungDokumentiert abschnitt10',
    ]);
  });
});

describe('the declaration is there once it reached the KooSt (NI-35)', () => {
  test.each<readonly [string, Jobcoaching]>([
    [
      'a blank form enclosed to the Jobcoach',
      anders(ohne(beendet, 'erklaerungen'), 'anhangJobcoach', {
        anlagen: ['vereinbarung', 'leistungsnachweis', 'entbindungserklaerung'],
      }),
    ],
    ['a declaration that went to the Jobcoach only', anders(beendet, 'erklaerungen', { an: ['jobcoach'] })],
  ])('not by %s', (_, fall) => {
    expect(befunde(fall)).toContain('offenbarung einschaltungsbogen');
  });
});

test('the Falldokument is not changed after it was sent, whatever the act that sent it (NI-07, NI-08)', () => {
  const fall = anders(beendet, 'falldokumentAnJobcoach', { geaendertAm: '2026-03-09' });
  expect(befunde(fall)).toEqual(['unveraendert falldokumentAnJobcoach']);
});
