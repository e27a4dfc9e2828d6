import { describe, expect, test } from 'vitest';
import { agendaJobcoaching, checkJobcoaching, nextSteps, writePath, type CheckOptions } from 'kooperationsplan';
import { changed, set, type Change } from '../../src/begriffe/change';
import { beendet, bewilligt, stelle, verlaengert } from '../../src/jobcoaching/examples';
import type { Jobcoaching } from '../../src/jobcoaching/model';

function found(document: object, asOf: string, options?: Partial<CheckOptions>): readonly string[] {
  return checkJobcoaching(document, { asOf, hints: false, ...options }).findings.map((one) =>
    one.kind === 'form' ? one.code : `${one.rule.slice(12)} ${one.outcome} ${writePath(one.path)}`,
  );
}

function entries(document: object, asOf: string, rule: string, options?: Partial<CheckOptions>): readonly string[] {
  return agendaJobcoaching(document, { asOf, ...options })
    .entries.filter((entry) => entry.rule === `jobcoaching.${rule}`)
    .map(({ dueOn, frist, state }) => `${frist.unshifted} ${dueOn} ${state}`);
}

const am = (document: object, schritt: string, tag: string): readonly Change[] => {
  const { ereignisse } = document as Jobcoaching;
  const renamed = ereignisse.find((one) => one.schritt === schritt)?.umbenannt !== undefined;
  return [
    set(stelle(document as Jobcoaching, schritt, 'am'), tag),
    ...(renamed ? [set(stelle(document as Jobcoaching, schritt, 'umbenannt.0.am'), tag)] : []),
  ];
};

function bis(document: Jobcoaching, letzter: string): Jobcoaching {
  const index = document.ereignisse.findIndex(({ schritt }) => schritt === letzter);
  return { ...document, ereignisse: document.ereignisse.slice(0, index + 1) };
}

describe('an approval whose days contradict one another', () => {
  const mit = (document: Jobcoaching, schritt: string, inhalt: object): Jobcoaching =>
    changed<Jobcoaching>(document, [
      set(stelle(document, schritt, 'inhalt'), {
        ...document.ereignisse.find((one) => one.schritt === schritt)?.inhalt,
        ...inhalt,
      }),
    ]);

  test('lets no final report be due: four weeks after 2026-02-28 say nothing of an approval from 2026-05-01 on', () => {
    const fall = mit(bewilligt, 'abschnitt8', { bewilligtBis: '2026-02-28' });
    expect(found(fall, '2026-04-24')).toEqual(['verlaengerungsfrist undetermined ereignisse[18]']);
    expect(entries(fall, '2026-04-24', 'berichtVersaeumt')).toEqual(['2026-08-03 2026-08-03 open']);
  });

  test('after the talk the later of the two days is not known', () => {
    // Final talk on 2026-10-20: four weeks end on 2026-11-17.
    const fall = mit(
      bis(changed<Jobcoaching>(beendet, [...am(beendet, 'abschnitt11', '2026-11-18')]), 'abschnitt11'),
      'abschnitt8',
      { bewilligtBis: '2026-02-28' },
    );
    expect(found(fall, '2026-11-18').filter((one) => one.startsWith('bericht'))).toEqual([
      'berichtVersaeumt undetermined ereignisse[35]',
    ]);
    expect(found(fall, '2026-11-18')).not.toContain('bewilligungszeitraum violated ereignisse[23]');
  });

  test.each([
    ['without a first day', { bewilligtBis: '2026-07-31' }],
    ['with a first day', { bewilligtAb: '2026-09-01', bewilligtBis: '2026-10-15' }],
    [
      'on the last day of the first, without hours',
      { bewilligtAb: '2026-09-01', bewilligtBis: '2026-10-31', bewilligteStunden: 0 },
    ],
  ])('nor does an extension not later than what it extends, %s', (_, inhalt) => {
    const fall = mit(verlaengert, 'abschnitt10.3', inhalt);
    const stand = `ereignisse[${stelle(verlaengert, 'abschnitt10.3').replace('ereignisse.', '')}]`;
    expect(found(fall, '2026-09-03')).toEqual([`verlaengerungsfrist undetermined ${stand}`]);
    expect(entries(fall, '2026-09-03', 'verlaengerungsfrist')).toEqual(['2026-10-03 2026-10-03 done']);
    expect(entries(fall, '2026-09-03', 'berichtVersaeumt')).toEqual(['2026-08-05 2026-08-05 done']);
  });

  test('a day longer it extends', () => {
    const fall = mit(verlaengert, 'abschnitt10.3', { bewilligtAb: '2026-09-01', bewilligtBis: '2026-11-01' });
    expect(found(fall, '2026-09-03')).toEqual([]);
  });
});

describe('a measure that ended before the day told for the interim report', () => {
  // Told: 2026-08-03. No interim talk was held.
  const ende = (abschnitt13: string): Jobcoaching => {
    const ohne = ['zwischengespraechEinladung', 'zwischengespraech', 'abschnitt10', 'leistungsnachweis'];
    const kurz = { ...beendet, ereignisse: beendet.ereignisse.filter(({ schritt }) => !ohne.includes(schritt)) };
    return changed<Jobcoaching>(kurz, [
      ...am(kurz, 'abschlussgespraechEinladung', '2026-05-05'),
      ...am(kurz, 'abschlussgespraech', '2026-05-20'),
      ...am(kurz, 'abschnitt11', '2026-05-25'),
      ...am(kurz, 'abschnitt12', '2026-05-26'),
      set(`ereignisse.${String(kurz.ereignisse.length)}`, { am: abschnitt13, schritt: 'abschnitt13', von: 'jost' }),
    ]);
  };
  const bericht = (fall: Jobcoaching, asOf: string): readonly string[] =>
    found(fall, asOf).filter((one) => one.startsWith('bericht'));

  test('owes none: neither an error nor an entry once it is closed', () => {
    expect(bericht(ende('2026-06-04'), '2026-09-10')).toEqual([]);
    expect(entries(ende('2026-06-04'), '2026-06-10', 'berichtVersaeumt')).toEqual(['2026-11-28 2026-11-30 done']);
  });

  test('nor once the final report is in', () => {
    expect(bericht(bis(ende('2026-06-04'), 'abschnitt11'), '2026-09-10')).toEqual([]);
  });

  test('what was overdue on the day of the end stays so', () => {
    const ohne = { ...beendet, ereignisse: beendet.ereignisse.filter(({ schritt }) => schritt !== 'abschnitt10') };
    // Talk on 2026-07-22: two weeks end on 2026-08-05, two days after the day told; the final report came 92 days later.
    expect(bericht(ohne, '2026-12-04')).toEqual(['berichtVersaeumt violated ereignisse[27]']);
    const text = (asOf: string, language: 'de' | 'en' = 'de'): string | undefined =>
      checkJobcoaching(ohne, { asOf, language }).findings.find(({ path }) => path[1] === 27)?.message;
    expect(text('2026-12-04')).toBe(
      '„Zwischenbericht senden“ (Abschnitt 10) war spätestens am 05.08.2026 fällig. Bis zum Abschluss am 05.11.2026, 92 Tage danach, geschah es nicht; seither wird der Bericht nicht mehr geschuldet.',
    );
    expect(text('2026-12-04', 'en')).toContain(
      'By the end on 2026-11-05, 92 days after that, it was not done; since then the report is no longer owed.',
    );
    // The day before the final report it is still owed.
    expect(text('2026-11-04')).toContain('Das ist 91 Tage her und noch nicht geschehen.');
  });

  test('nor is it still outstanding where the end came between its two days', () => {
    // Told: 2026-08-03, talk on 2026-07-22 and two weeks: 2026-08-05; the final report came on 2026-08-04.
    const ohne = { ...beendet, ereignisse: beendet.ereignisse.filter(({ schritt }) => schritt !== 'abschnitt10') };
    const fall = changed<Jobcoaching>(ohne, [...am(ohne, 'abschnitt11', '2026-08-04')]);
    const finding = checkJobcoaching(fall, { asOf: '2026-12-04' }).findings.find(
      (one) => one.kind === 'rule' && one.rule === 'jobcoaching.berichtFaellig',
    );
    expect(finding?.message).toContain('fällig, am 03.08.2026; bis zum Abschluss am 04.08.2026 geschah es nicht.');
  });
});

describe('a report due on a day that is no working day (A-47)', () => {
  const sonntag = (abschnitt10: string): Jobcoaching => {
    const fall = bis(beendet, 'abschnitt10');
    return changed<Jobcoaching>(
      { ...fall, ereignisse: fall.ereignisse.filter(({ schritt }) => !schritt.startsWith('zwischengespraech')) },
      [set(stelle(bewilligt, 'abschnitt9', 'inhalt.zwischenberichtFaelligAm'), '2026-08-02')],
    ).ereignisse.reduce<Jobcoaching>(
      (document, ereignis) => ({
        ...document,
        ereignisse: [
          ...document.ereignisse,
          ereignis.schritt === 'abschnitt10'
            ? { ...ereignis, am: abschnitt10, umbenannt: [{ am: abschnitt10, durch: 'koost' }] }
            : ereignis,
        ],
      }),
      { ...fall, ereignisse: [] },
    );
  };
  const bericht = (tag: string, options?: Partial<CheckOptions>): readonly string[] =>
    found(sonntag(tag), '2026-08-20', options).filter((one) => one.startsWith('bericht'));

  test('a day told that is a Sunday moves to Monday, since something is to be sent by then', () => {
    // 2026-08-02 is a Sunday.
    expect(bericht('2026-08-03')).toEqual([]);
    expect(bericht('2026-08-04')).toEqual(['berichtVersaeumt violated ereignisse[26]']);
    expect(entries(sonntag('2026-08-04'), '2026-08-03', 'berichtVersaeumt')[0]).toBe('2026-08-02 2026-08-03 open');
  });

  test('not under the other option', () => {
    const readings = { 'A-47': 'unverschoben' } as const;
    expect(bericht('2026-08-03', { readings })).toEqual(['berichtVersaeumt violated ereignisse[26]']);
  });
});

describe('the place of what came late', () => {
  test('is the late act; where there is none, the act the time runs from', () => {
    // Password on 2026-01-16: four weeks end on 2026-02-13.
    const spaet = bis(changed<Jobcoaching>(bewilligt, [...am(bewilligt, 'abschnitt1', '2026-02-16')]), 'abschnitt1');
    expect(found(spaet, '2026-02-16')).toEqual(['schrittfrist violated ereignisse[4]']);
    expect(found(spaet, '2026-02-15')).toEqual(['schrittfrist violated ereignisse[3]']);
  });

  test('of an application it is the application', () => {
    // Four weeks before 2026-10-31: 2026-10-03.
    const spaet = bis(
      changed<Jobcoaching>(verlaengert, [...am(verlaengert, 'verlaengerungsantrag', '2026-10-05')]),
      'verlaengerungsantrag',
    );
    const { path, decidedOn } = checkJobcoaching(spaet, { asOf: '2026-10-06' }).findings.find(
      (one) => one.kind === 'rule' && one.rule === 'jobcoaching.verlaengerungsfrist',
    ) as { path: readonly (string | number)[]; decidedOn: string };
    expect([writePath(path), decidedOn]).toEqual([
      stelle(verlaengert, 'verlaengerungsantrag').replace('.', '[') + ']',
      '2026-10-05',
    ]);
  });
});

describe('the decision on an extension (§ 14 Abs. 2 Satz 2 SGB IX)', () => {
  const antrag = bis(verlaengert, 'verlaengerungsantrag');

  test('is due three weeks after the application, whether a recommendation came or not', () => {
    // Application on 2026-08-10: two weeks end on Monday 2026-08-24, three on Monday 2026-08-31.
    const tage = ['2026-08-24 2026-08-24 open', '2026-08-31 2026-08-31 open'];
    expect(entries(antrag, '2026-08-11', 'entscheidungsfrist').slice(-2)).toEqual(tage);
    expect(entries(bis(verlaengert, 'abschnitt10.2'), '2026-08-13', 'entscheidungsfrist').slice(-2)).toEqual(tage);
  });

  test('runs for the extension applied for, not for the one after it', () => {
    // Sections 3, 8 and 10.3, each with two days.
    expect(entries(verlaengert, '2026-09-03', 'entscheidungsfrist')).toHaveLength(6);
    const zweiter = {
      am: '2026-09-10',
      schritt: 'verlaengerungsantrag',
      von: 'ifd',
      anlagen: ['antragAufVerlaengerung'],
    };
    const noch = { ...verlaengert, ereignisse: [...verlaengert.ereignisse, zweiter] };
    expect(entries(noch, '2026-09-11', 'entscheidungsfrist').slice(-1)).toEqual(['2026-10-01 2026-10-01 open']);
  });

  test('stands with its day among the next steps, as those on the cost and the measure do', () => {
    const tag = (document: Jobcoaching, asOf: string, id: string): string | undefined =>
      nextSteps(document, { asOf }).steps.find(({ schritt }) => schritt === id)?.dueOn;
    // Sections 2 and 7 on 2026-02-06 and 2026-04-01.
    expect(tag(bis(bewilligt, 'abschnitt2'), '2026-02-07', 'abschnitt3')).toBe('2026-02-27');
    expect(tag(bis(bewilligt, 'abschnitt7'), '2026-04-02', 'abschnitt8')).toBe('2026-04-22');
    expect(tag(bis(verlaengert, 'abschnitt10.2'), '2026-08-13', 'abschnitt10.3')).toBe('2026-08-31');
  });
});
