import { describe, expect, test } from 'vitest';
import {
  agendaJobcoaching,
  defineJobcoachingProfil,
  nextSteps,
  niedersachsenJobcoaching,
  type NaechsterSchritt,
} from 'kooperationsplan';
import { beendet, bewilligt, bis, verlaengert } from '../../src/jobcoaching/examples';
import type { Ereignis } from '../../src/jobcoaching/exampleBeginn';
import { musterland } from './musterland';
import { fall, ohne, step } from './schritte';

describe('a report whose day has passed', () => {
  const begonnen = bis(beendet, 'durchfuehrung');

  test('is shown though its talk was not held yet, with what comes before it (NI-66)', () => {
    // Told: 2026-08-03.
    expect(step(begonnen, '2026-08-03', 'abschnitt10')).toBeUndefined();
    expect(step(begonnen, '2026-08-04', 'abschnitt10')).toMatchObject({
      dueOn: '2026-08-03',
      state: 'overdue',
      freiwillig: false,
      davor: ['zwischengespraech'],
    });
    expect(step(begonnen, '2026-08-04', 'zwischengespraechEinladung')?.davor).toBeUndefined();
  });

  test('so is the final report (NI-88)', () => {
    // Approved until 2026-10-31: four weeks end on Saturday 2026-11-28, moved to Monday 2026-11-30.
    const ohneGespraech = bis(verlaengert, 'abschnitt10');
    expect(step(ohneGespraech, '2026-12-10', 'abschnitt11')).toMatchObject({
      dueOn: '2026-11-30',
      state: 'overdue',
      davor: ['abschlussgespraech'],
    });
  });
});

test('of what comes before a report whose day has passed, alternatives are one list', () => {
  const { schritte } = niedersachsenJobcoaching;
  const profil = defineJobcoachingProfil({
    ...niedersachsenJobcoaching,
    id: 'zwei-gespraeche',
    schritte: schritte.map((one) =>
      one.id === 'abschnitt10' ? { ...one, nach: [['zwischengespraech', 'abschlussgespraech']] } : one,
    ),
  });
  const document = { ...fall(bis(beendet, 'durchfuehrung')), profil: 'zwei-gespraeche' };
  const { steps: next } = nextSteps(document, { asOf: '2026-08-04', profiles: [profil] });
  expect(next.find(({ schritt }) => schritt === 'abschnitt10')?.davor).toEqual([
    ['zwischengespraech', 'abschlussgespraech'],
  ]);
});

describe('what has to be done is not shown as voluntary', () => {
  test('the application, once a need is recorded (NI-73)', () => {
    const ohneBedarf = bis(beendet, 'abschnitt10');
    expect(step(ohneBedarf, '2026-08-01', 'verlaengerungsantrag')?.freiwillig).toBe(true);
    const mitBedarf = bis(verlaengert, 'abschnitt10.1');
    expect(step(mitBedarf, '2026-08-01', 'verlaengerungsantrag')).toMatchObject({ freiwillig: false, state: 'open' });
    expect(step(mitBedarf, '2026-10-10', 'verlaengerungsantrag')).toMatchObject({
      freiwillig: false,
      state: 'overdue',
    });
  });

  test('section 10.1, once the interim report shows a need or a change of goal (NI-67, NI-68)', () => {
    const mit = (inhalt: object): boolean | undefined =>
      step(
        bis(verlaengert, 'abschnitt10').map((one) => (one.schritt === 'abschnitt10' ? { ...one, inhalt } : one)),
        '2026-08-01',
        'abschnitt10.1',
      )?.freiwillig;
    expect(mit({})).toBe(true);
    expect(mit({ verlaengerungsbedarf: true })).toBe(false);
    expect(mit({ zielaenderung: true })).toBe(false);
  });

  test('documents of section 1 that are missing, by name (NI-14, NI-15, NI-18)', () => {
    const mit = (...anlagen: readonly string[]): NaechsterSchritt | undefined =>
      step(
        bis(bewilligt, 'abschnitt1').map((one) =>
          one.schritt === 'abschnitt1' ? { ...one, anlagen: ['falldokument', 'antrag', ...anlagen] } : one,
        ),
        '2026-02-04',
        'nachreichung',
      );
    expect(mit()).toMatchObject({
      freiwillig: false,
      anlagen: ['feststellungsbescheid', ['schwerbehindertenausweis', 'gleichstellung'], 'arbeitsvertrag'],
    });
    expect(mit('feststellungsbescheid', 'gleichstellung', 'arbeitsvertrag')).toMatchObject({
      freiwillig: true,
      anlagen: [],
    });
  });
});

describe('a third extension (NI-82, A-46)', () => {
  const zweite: readonly Ereignis[] = [
    {
      am: '2026-11-20',
      schritt: 'abschnitt10.5',
      inhalt: {
        verlaengerungsbedarf: true,
        verlaengerung: { geleisteteStunden: 50, offeneStunden: 40, monate: 3 },
      },
    },
    { am: '2026-11-24', schritt: 'verlaengerungsantrag', von: 'ifd', anlagen: ['antragAufVerlaengerung'] },
    { am: '2026-11-25', schritt: 'abschnitt10.6', inhalt: { empfehlung: 'befuerwortet' } },
    { am: '2026-12-08', schritt: 'abschnitt10.7', inhalt: { entscheidung: 'bewilligt', bewilligtBis: '2027-04-30' } },
    { am: '2026-12-10', schritt: 'abschnitt10.8' },
  ];
  const antraege = (ereignisse: readonly Ereignis[]): readonly string[] =>
    agendaJobcoaching(fall(ereignisse), { asOf: '2026-12-12' })
      .entries.filter(({ rule }) => rule === 'jobcoaching.verlaengerungsfrist')
      .map(({ dueOn, state }) => `${dueOn} ${state}`);

  test('is neither offered nor due; a second one is', () => {
    expect(step(verlaengert.ereignisse, '2026-12-12', 'verlaengerungsantrag')).toBeDefined();
    const beide = [...verlaengert.ereignisse, ...zweite];
    expect(step(beide, '2026-12-12', 'verlaengerungsantrag')).toBeUndefined();
    // Four weeks before 2026-10-31 and 2027-01-31.
    expect(antraege(beide)).toEqual(['2026-10-03 done', '2027-01-03 done']);
  });
});

describe('what an act consists of', () => {
  test('names what is asked for and who takes part (NI-03, NI-20, NI-36, NI-84)', () => {
    expect(step(bis(bewilligt, 'bedarf'), '2026-01-13', 'anforderung')?.erbeten).toEqual(['falldokument', 'passwort']);
    expect(step(bis(bewilligt, 'abschnitt1'), '2026-02-04', 'abschnitt2')?.erbeten).toEqual(['genehmigung']);
    expect(step(bis(bewilligt, 'abschnitt5'), '2026-03-03', 'kennenlernen')?.beteiligte).toEqual(
      expect.arrayContaining(['arbeitgeber', 'schwerbehinderterMensch', 'betriebshelfer', 'ifd', 'jobcoach']),
    );
    expect(step(bis(bewilligt, 'bedarf'), '2026-01-13', 'anforderung')?.beteiligte).toEqual([]);
  });
});

describe('the final talk', () => {
  test('is voluntary as long as an extension may still be applied for, and has to come after that (NI-84)', () => {
    // Approved until 2026-10-31; an application is in time until 2026-10-03.
    const einladung = (asOf: string): boolean | undefined =>
      step(bis(beendet, 'abschnitt10'), asOf, 'abschlussgespraechEinladung')?.freiwillig;
    expect(einladung('2026-08-01')).toBe(true);
    expect(einladung('2026-10-03')).toBe(true);
    expect(einladung('2026-10-04')).toBe(false);
  });

  test('nor does another process wait with what leads to it and has a meaning of its own', () => {
    // In musterland the coaching is to come before the talk; approved until 2026-10-31, an application is in time for months.
    const [antrag, ...rest] = musterland.schritte;
    const durchfuehrung = { id: 'coaching', title: { de: 'Coaching', en: 'coaching' }, nach: ['C:bewilligt'] };
    const profil = defineJobcoachingProfil({
      ...musterland,
      schritte: [
        antrag!,
        ...rest.map((one) => (one.id === 'gespraech' ? { ...one, nach: ['coaching'] } : one)),
        { ...durchfuehrung, bedeutung: 'durchfuehrung', wiederholbar: true },
      ],
    });
    const ereignisse = [
      { am: '2026-01-12', schritt: 'antrag' },
      { am: '2026-01-13', schritt: 'A' },
      { am: '2026-01-14', schritt: 'B', inhalt: { jobcoachUebernimmt: true } },
      {
        am: '2026-01-15',
        schritt: 'C',
        inhalt: { entscheidung: 'bewilligt', bewilligtAb: '2026-02-01', bewilligtBis: '2026-10-31' },
      },
    ];
    const document = { art: 'jobcoaching', id: 'fall-1', profil: 'musterland', ereignisse };
    const { steps: next } = nextSteps(document, { asOf: '2026-02-02', profiles: [profil] });
    expect(next.find(({ schritt }) => schritt === 'coaching')?.freiwillig).toBe(false);
  });

  test('has to be held once the invitation went out', () => {
    const eingeladen = [
      ...bis(beendet, 'abschnitt10'),
      { am: '2026-08-03', schritt: 'abschlussgespraechEinladung', von: 'jobcoach' },
    ];
    expect(step(eingeladen, '2026-08-04', 'abschlussgespraech')?.freiwillig).toBe(false);
  });
});

describe('what keeps the state from being certain', () => {
  test.each(['abschnitt3', 'abschnitt5', 'abschnitt8'])('a result %s does not record is one of it', (schritt) => {
    const leer = bis(bewilligt, schritt).map((one) => (one.schritt === schritt ? { ...one, inhalt: {} } : one));
    const { findings, asOf } = nextSteps(fall(leer), { asOf: leer.at(-1)!.am });
    expect(asOf).toBe(leer.at(-1)!.am);
    expect(findings).toMatchObject([{ rule: 'jobcoaching.angaben', path: ['ereignisse', leer.length - 1, 'inhalt'] }]);
  });

  test('a recommendation that is not recorded is none: the case goes on from it either way', () => {
    const leer = bis(bewilligt, 'abschnitt2').map((one) =>
      one.schritt === 'abschnitt2' ? { ...one, inhalt: {} } : one,
    );
    expect(nextSteps(fall(leer), { asOf: '2026-02-07' }).findings).toEqual([]);
  });

  test('a disclosure before the declaration is one of it', () => {
    const zuFrueh = ohne(bis(bewilligt, 'einschaltungsbogen'), 'erklaerungen');
    expect(nextSteps(fall(zuFrueh), { asOf: '2026-02-27' }).findings).toMatchObject([
      { rule: 'jobcoaching.offenbarung' },
    ]);
  });
});
