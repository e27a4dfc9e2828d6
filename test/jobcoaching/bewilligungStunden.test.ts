import { describe, expect, test } from 'vitest';
import {
  agendaJobcoaching,
  checkJobcoaching,
  defineJobcoachingProfil,
  niedersachsenJobcoaching,
  nextSteps,
  writePath,
  type Jobcoaching,
} from 'kooperationsplan';
import { beendet, bis, verlaengert } from '../../src/jobcoaching/examples';

type Ereignis = Jobcoaching['ereignisse'][number];

/** The case in its first extension, section 10.3 with other contents; the approval before it: 2026-05-01 to 2026-10-31, 60 hours. */
const mit = (inhalt: object, ...mehr: readonly Ereignis[]): Jobcoaching => ({
  ...verlaengert,
  ereignisse: [
    ...verlaengert.ereignisse.map((one) =>
      one.schritt === 'abschnitt10.3' ? { ...one, inhalt: { entscheidung: 'bewilligt' as const, ...inhalt } } : one,
    ),
    ...mehr,
  ],
});

function found(fall: object, asOf = '2026-09-03'): readonly string[] {
  return checkJobcoaching(fall, { asOf, hints: false }).findings.map((one) =>
    one.kind === 'form' ? writePath(one.path) : `${one.rule.slice(12)} ${one.outcome} ${writePath(one.path)}`,
  );
}

const entries = (fall: object, rule: string, asOf = '2026-09-03'): readonly string[] =>
  agendaJobcoaching(fall, { asOf })
    .entries.filter((entry) => entry.rule === `jobcoaching.${rule}`)
    .map(({ dueOn, state }) => `${dueOn} ${state}`);

describe('an extension in hours only (NI-71: hours or months)', () => {
  const inStunden = { bewilligtBis: '2026-10-31', bewilligteStunden: 20 } as const;

  test('with the end of the approval it extends leaves the days as they were', () => {
    const fall = mit(inStunden);
    expect(found(fall)).toEqual([]);
    const { bewilligung, verlaengerungen } = checkJobcoaching(fall, { asOf: '2026-09-03' }).result!;
    expect(bewilligung).toEqual({ ab: '2026-05-01', bis: '2026-10-31', stunden: 80 });
    expect(verlaengerungen).toBe(1);
    // Four weeks before the end, for this extension and for the second one; four weeks after it, from Saturday to Monday.
    expect(entries(fall, 'verlaengerungsfrist')).toEqual(['2026-10-03 done', '2026-10-03 open']);
    expect(entries(fall, 'berichtVersaeumt')).toEqual(['2026-08-05 done', '2026-11-30 open']);
  });

  test('approves no other day: coaching after the old end lies outside, coaching before it does not', () => {
    const am = (tag: string): readonly string[] =>
      found(mit(inStunden, { am: tag, schritt: 'durchfuehrung', von: 'jobcoach' }), '2026-11-02').filter((one) =>
        one.startsWith('bewilligungszeitraum'),
      );
    expect(am('2026-10-30')).toEqual([]);
    expect(am('2026-11-02')).toEqual(['bewilligungszeitraum violated ereignisse[38]']);
  });

  test('adds its hours to those approved: 60 and 20', () => {
    const zweiter = (offen: number): readonly string[] =>
      found(
        mit(inStunden, {
          am: '2026-09-03',
          schritt: 'abschnitt10.5',
          von: 'jobcoach',
          an: ['koost'],
          anlagen: ['falldokument'],
          inhalt: {
            verlaengerungsbedarf: true,
            verlaengerung: { geleisteteStunden: 48, offeneStunden: offen, stunden: 10 },
          },
          umbenannt: [{ am: '2026-09-03', durch: 'koost' }],
        }),
      );
    expect(zweiter(32)).toEqual([]);
    expect(zweiter(12)).toEqual(['stundenbilanz violated ereignisse[38].inhalt.verlaengerung']);
  });

  test.each([
    ['no hours', {}],
    ['zero hours', { bewilligteStunden: 0 }],
  ])('with the same end and %s extends nothing, and the message says so', (_, stunden) => {
    const fall = mit({ bewilligtBis: '2026-10-31', ...stunden });
    expect(found(fall)).toEqual(['verlaengerungsfrist undetermined ereignisse[33]']);
    expect(checkJobcoaching(fall, { asOf: '2026-09-03' }).findings[0]?.message).toContain(
      'Die Verlängerung endet am 31.10.2026 wie die Bewilligung, die sie verlängert, und nennt keine Stunden',
    );
  });

  test('with the same end and hours that cannot be read hangs on that place', () => {
    const fall = mit({ bewilligtBis: '2026-10-31', bewilligteStunden: '20' });
    expect(found(fall)).toEqual([
      'ereignisse[33].inhalt.bewilligteStunden',
      'verlaengerungsfrist undetermined ereignisse[33]',
    ]);
    expect(checkJobcoaching(fall, { asOf: '2026-09-03' }).findings[1]).toMatchObject({
      missing: ['ereignisse[33].inhalt.bewilligteStunden'],
    });
    // Nor is the end supposed to be the old one where what stands there cannot be read.
    const unlesbar = mit({ bewilligtBis: '30.11.2026', bewilligteStunden: 20 });
    expect(found(unlesbar)[0]).toBe('ereignisse[33].inhalt.bewilligtBis');
    expect(checkJobcoaching(unlesbar, { asOf: '2026-09-03' }).result?.bewilligung?.bis).toBeUndefined();
  });
});

describe('an extension that ends before what it extends', () => {
  test.each([
    ['without hours', {}],
    ['with hours', { bewilligteStunden: 20 }],
    ['with a first day', { bewilligtAb: '2026-09-01', bewilligteStunden: 20 }],
  ])('contradicts it; only days somebody wrote are named, %s', (_, mehr) => {
    const fall = mit({ bewilligtBis: '2026-07-31', ...mehr });
    expect(found(fall)).toEqual(['verlaengerungsfrist undetermined ereignisse[33]']);
    const [finding] = checkJobcoaching(fall, { asOf: '2026-09-03' }).findings;
    expect(finding?.message).toBe(
      'Die Verlängerung endet am 31.07.2026, vor der Bewilligung, die sie verlängert (31.10.2026); wann zu beantragen ist, ist nicht zu berechnen.',
    );
  });

  test('a first day that was written after a later last day is named', () => {
    const fall = mit({ bewilligtAb: '2027-01-10', bewilligtBis: '2027-01-09' });
    expect(checkJobcoaching(fall, { asOf: '2026-09-03' }).findings[0]?.message).toContain(
      'Der letzte bewilligte Tag (09.01.2027) liegt vor dem ersten (10.01.2027)',
    );
  });
});

describe('what the approval of an extension records', () => {
  test('is its last day, whatever the hours', () => {
    expect(found(mit({}))).toContain('angaben violated ereignisse[33].inhalt');
    const fall = mit({ bewilligteStunden: 30 });
    expect(found(fall)).toContain('angaben violated ereignisse[33].inhalt');
    for (const [language, oder] of [
      ['de', 'es fehlt: letzter bewilligter Tag.'],
      ['en', 'missing: last day approved.'],
    ] as const) {
      const { findings } = checkJobcoaching(fall, { asOf: '2026-09-03', language });
      const angaben = findings.find((one) => one.kind === 'rule' && one.rule === 'jobcoaching.angaben');
      expect(angaben).toMatchObject({ facts: { fehlen: ['bewilligtBis'] } });
      expect(angaben?.message).toContain(oder);
    }
  });

  test('section 8 needs both its days, whatever the hours', () => {
    const ereignisse = bis(beendet, 'abschnitt8').map((one) =>
      one.schritt === 'abschnitt8'
        ? { ...one, inhalt: { entscheidung: 'bewilligt' as const, bewilligteStunden: 60 } }
        : one,
    );
    const { findings } = checkJobcoaching({ ...beendet, ereignisse }, { asOf: '2026-04-14' });
    expect(findings).toMatchObject([
      { rule: 'jobcoaching.angaben', facts: { fehlen: ['bewilligtAb', 'bewilligtBis'] } },
    ]);
  });

  test('a profile may name alternatives, of words there are', () => {
    const profil = (alternativen: readonly string[]): unknown => ({
      ...niedersachsenJobcoaching,
      id: 'anderswo',
      schritte: niedersachsenJobcoaching.schritte.map((one) =>
        one.id === 'abschnitt8' ? { ...one, angabenBeiBewilligung: ['bewilligtAb', alternativen] } : one,
      ),
    });
    const definiere = (alternativen: readonly string[]) => () =>
      defineJobcoachingProfil(profil(alternativen) as typeof niedersachsenJobcoaching);
    expect(definiere(['bewilligtBis', 'bewilligteStunden'])).not.toThrow();
    expect(definiere([])).toThrow();
    expect(definiere(['bewilligteTage'])).toThrow();
  });
});

describe('a need for an extension shown by the interim report alone (NI-72, NI-73)', () => {
  const fall = (bedarf: boolean): Jobcoaching => ({
    ...verlaengert,
    ereignisse: bis(verlaengert, 'abschnitt10').map((one) =>
      one.schritt === 'abschnitt10' ? { ...one, inhalt: { verlaengerungsbedarf: bedarf } } : one,
    ),
  });
  // Approved until 2026-10-31: four weeks before is Saturday 2026-10-03, which does not move.
  const frist = (document: Jobcoaching, asOf: string) => ({
    befund: found(document, asOf).filter((one) => one.startsWith('verlaengerungsfrist')),
    agenda: entries(document, 'verlaengerungsfrist', asOf),
    naechster: nextSteps(document, { asOf })
      .steps.filter(({ schritt }) => schritt === 'verlaengerungsantrag')
      .map(({ dueOn, state, freiwillig }) => `${String(dueOn)} ${String(state)} ${String(freiwillig)}`),
  });

  test('is open on the last day, and overdue the day after', () => {
    expect(frist(fall(true), '2026-10-03')).toEqual({
      befund: [],
      agenda: ['2026-10-03 open'],
      naechster: ['2026-10-03 open false'],
    });
    expect(frist(fall(true), '2026-10-04')).toEqual({
      befund: ['verlaengerungsfrist violated ereignisse[18]'],
      agenda: ['2026-10-03 overdue'],
      naechster: ['2026-10-03 overdue false'],
    });
  });

  test('without one nobody has to apply', () => {
    expect(frist(fall(false), '2026-10-04')).toMatchObject({ befund: [], agenda: [] });
  });

  test('belongs to the approval that ran: the second extension is not owed for it', () => {
    // Extended until 2027-01-31: four weeks before is 2027-01-03.
    expect(frist(verlaengert, '2027-01-04')).toMatchObject({ befund: [], agenda: ['2026-10-03 done'] });
  });
});

describe('the extension wanted (NI-71)', () => {
  const gewuenscht = (verlaengerung: object): readonly string[] =>
    found({
      ...verlaengert,
      ereignisse: verlaengert.ereignisse.map((one) =>
        one.schritt === 'abschnitt10.1'
          ? {
              ...one,
              inhalt: { ...one.inhalt, verlaengerung: { geleisteteStunden: 24, offeneStunden: 36, ...verlaengerung } },
            }
          : one,
      ),
    });

  test.each([
    [{ stunden: 30, monate: undefined }, false],
    [{ stunden: undefined, monate: 3 }, false],
    [{ stunden: 0, monate: 3 }, false],
    [{ stunden: 0, monate: undefined }, true],
    [{ stunden: undefined, monate: undefined }, true],
  ])('%j is missing: %s', (wunsch, fehlt) => {
    const findings = gewuenscht(JSON.parse(JSON.stringify(wunsch)) as object);
    expect(findings.some((one) => one.startsWith('verlaengerungsangaben violated'))).toBe(fehlt);
  });
});
