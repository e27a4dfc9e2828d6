import { describe, expect, test } from 'vitest';
import { agendaJobcoaching, checkJobcoaching, writePath, type CheckOptions, type Jobcoaching } from 'kooperationsplan';
import { zweiJahre } from './zweiJahre';

type Ereignis = Jobcoaching['ereignisse'][number];

const ENDE = '2028-06-01';
const ohne = (fall: Jobcoaching, ...schritte: readonly string[]): Jobcoaching => ({
  ...fall,
  ereignisse: fall.ereignisse.filter(({ schritt }) => !schritte.includes(schritt)),
});
const anders = (fall: Jobcoaching, schritt: string, change: Partial<Ereignis>): Jobcoaching => ({
  ...fall,
  ereignisse: fall.ereignisse.map((one) => (one.schritt === schritt ? { ...one, ...change } : one)),
});
const am = (fall: Jobcoaching, schritt: string, tag: string): Jobcoaching =>
  anders(fall, schritt, { am: tag, umbenannt: [{ am: tag, durch: 'koost' }] });

function found(fall: Jobcoaching, asOf = ENDE, options?: Partial<CheckOptions>): readonly string[] {
  return checkJobcoaching(fall, { asOf, hints: false, ...options }).findings.map((one) =>
    one.kind === 'form' ? writePath(one.path) : `${one.rule.slice(12)} ${one.outcome}`,
  );
}

test('the case of two years has no finding', () => {
  expect(found(zweiJahre)).toEqual([]);
});

describe('a decision that is not recorded is missed once; nothing is counted from the approval before it', () => {
  // Section 8: 60 hours until 2026-10-31; 10.3: 30 hours until 2027-01-31; 10.7: 150 hours until 2028-04-30.
  test.each(['abschnitt8', 'abschnitt10.3', 'abschnitt10.7'])('%s', (schritt) => {
    expect(found(ohne(zweiJahre, schritt))).toEqual(['reihenfolge violated']);
  });

  test('it counts as one of the extensions: after 10.7 there is none to apply for', () => {
    const fall = ohne(zweiJahre, 'abschnitt10.3');
    const tage = agendaJobcoaching(fall, { asOf: '2027-02-01' }).entries.filter(
      ({ rule }) => rule === 'jobcoaching.verlaengerungsfrist',
    );
    // Section 8 until 2026-10-31: applied for by 2026-10-03.
    expect(tage.map(({ dueOn, state }) => `${dueOn} ${state}`)).toEqual(['2026-10-03 done']);
  });

  test('what was wrong before it stays wrong: 36 and 20 hours are not 60', () => {
    const fall = anders(ohne(zweiJahre, 'abschnitt10.3'), 'abschnitt10.1', {
      inhalt: {
        verlaengerungsbedarf: true,
        verlaengerung: { geleisteteStunden: 36, offeneStunden: 20, monate: 3 },
      },
    });
    expect([...found(fall)].sort()).toEqual(['reihenfolge violated', 'stundenbilanz violated']);
  });

  test('recorded on a day after what needs it, it counts for that', () => {
    // 10.5 on 2026-11-16: 66 and 24 hours are the 60 and 30 of section 8 and 10.3.
    expect(found(am(zweiJahre, 'abschnitt10.3', '2026-11-17')).filter((one) => !one.startsWith('reihenfolge'))).toEqual(
      [],
    );
  });

  test('a notice a day before section 8 makes nothing of it unknown', () => {
    const fall = anders(zweiJahre, 'bescheidAnMensch', {});
    const frueh = {
      ...fall,
      ereignisse: fall.ereignisse.map((one, n) => (n === 19 ? { ...one, am: '2026-04-13' } : one)),
    };
    expect(frueh.ereignisse[19]?.schritt).toBe('bescheidAnMensch');
    const gesehen = checkJobcoaching(frueh, { asOf: ENDE }).result;
    expect(gesehen?.bewilligung).toEqual({ ab: '2026-05-01', bis: '2028-04-30', stunden: 240 });
  });
});

describe('the final report where the end of the approval is not known', () => {
  // Final talk on 2028-04-20: four weeks end on Thursday 2028-05-18; the end of the extension is not recorded.
  const spaet = am(ohne(zweiJahre, 'abschnitt10.7', 'abschnitt12', 'abschnitt13'), 'abschnitt11', '2028-05-19');
  const versaeumt = (fall: Jobcoaching, options?: Partial<CheckOptions>): readonly string[] =>
    found(fall, '2028-05-24', options).filter((one) => one.startsWith('bericht'));
  const stand = (fall: Jobcoaching, options?: Partial<CheckOptions>): readonly string[] =>
    agendaJobcoaching(fall, { asOf: '2028-05-24', ...options })
      .entries.filter(({ title }) => title.startsWith('Abschlussbericht'))
      .map(({ dueOn, state }) => `${dueOn} ${state}`);

  test('is late for neither day, the later one not being known', () => {
    expect(versaeumt(spaet)).toEqual([]);
    const offen = ohne(spaet, 'abschnitt11');
    expect(versaeumt(offen)).toEqual([]);
    expect(stand(offen)).toEqual(['2028-05-18 undetermined']);
    expect(stand(spaet)).toEqual(['2028-05-18 done']);
  });

  test('is late where the earlier of the two days decides (A-41)', () => {
    const readings = { 'A-41': 'frueherer' } as const;
    expect(versaeumt(spaet, { readings })).toEqual(['berichtVersaeumt violated']);
    expect(stand(ohne(spaet, 'abschnitt11'), { readings })).toEqual(['2028-05-18 overdue']);
  });
});
