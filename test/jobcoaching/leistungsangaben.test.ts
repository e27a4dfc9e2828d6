import { describe, expect, test } from 'vitest';
import { checkJobcoaching, writePath, type Jobcoaching, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { beendet, bewilligt, stelle, verlaengert } from '../../src/jobcoaching/examples';
import { summeDer } from '../../src/jobcoaching/stunden';
import type { Ereignis } from './modell';

const SPAETER = '2026-09-03';
const ENDE = '2026-11-20';

function findings(fall: object, asOf: string, language: 'de' | 'en' = 'de'): readonly RuleFinding[] {
  return checkJobcoaching(fall, { asOf, language }).findings.filter((one) => one.kind === 'rule');
}
function found(fall: object, asOf: string): readonly string[] {
  return checkJobcoaching(fall, { asOf }).findings.map((one) =>
    one.kind === 'form'
      ? `form ${writePath(one.path)}`
      : `${one.rule.replace('jobcoaching.', '')} ${one.outcome} ${writePath(one.path)}`,
  );
}
const mit = (fall: Jobcoaching, ...mehr: readonly Ereignis[]): Jobcoaching => ({
  ...fall,
  ereignisse: [...fall.ereignisse, ...mehr],
});
const nachweis = (am: string, leistung?: Ereignis['leistung']): Ereignis => ({
  am,
  schritt: 'leistungsnachweis',
  von: 'jobcoach',
  an: ['koost'],
  anlagen: ['leistungsnachweis'],
  ...(leistung && { leistung }),
});
const letzte = ({ ereignisse }: Jobcoaching): string => `ereignisse[${String(ereignisse.length)}]`;

// Approved from 2026-05-01 to 2026-10-31 (NI-60, NI-61).
describe('a Leistungsnachweis of an impossible month', () => {
  test('that had not begun when it was sent shows nothing that was done', () => {
    const fall = mit(verlaengert, nachweis('2026-09-03', { monat: '2026-10', stunden: 10 }));
    expect(found(fall, SPAETER)).toEqual([`leistungstage violated ${letzte(verlaengert)}.leistung`]);
    const [finding] = findings(fall, SPAETER);
    expect(finding?.facts).toMatchObject({ grund: 'monat', tag: '2026-10-01', gesandtAm: '2026-09-03' });
    expect(finding?.message).toContain('Der Monat 10.2026 hatte bei der Sendung am 03.09.2026 noch nicht begonnen.');
    expect(findings(fall, SPAETER, 'en')[0]?.message).toContain('The month 2026-10 had not begun');
  });

  test('may be sent on the first day of its month', () => {
    expect(found(mit(verlaengert, nachweis('2026-09-01', { monat: '2026-09', stunden: 1 })), SPAETER)).toEqual([]);
  });

  test('that no approval touches lies outside the time approved', () => {
    const fall = mit(verlaengert, nachweis('2026-05-04', { monat: '2026-04', stunden: 10 }));
    expect(found(fall, SPAETER)).toEqual([`bewilligungszeitraum violated ${letzte(verlaengert)}`]);
    const [finding] = findings(fall, SPAETER);
    expect(finding?.facts).toMatchObject({ ausserhalbAm: '2026-04-01', ganzerMonat: true });
    expect(finding?.message).toContain(
      'nachgewiesen sind Stunden für 04.2026, und kein Tag dieses Monats ist bewilligt.',
    );
    expect(findings(fall, SPAETER, 'en')[0]?.message).toContain(
      'hours are shown for 2026-04, and no day of that month',
    );
  });

  test('of a month that had not begun, only that is found, though no approval touches it', () => {
    expect(found(mit(beendet, nachweis('2026-11-10', { monat: '2027-05', stunden: 10 })), ENDE)).toEqual([
      `leistungstage violated ${letzte(beendet)}.leistung`,
    ]);
  });

  test.each<readonly [string, Ereignis['leistung'], readonly Change[]]>([
    ['of no hours', { monat: '2026-04', stunden: 0 }, []],
    ['whose hours are not recorded', { monat: '2026-04' }, []],
    ['that an approval touches with its last day', { monat: '2026-04', stunden: 2 }, [ab('2026-04-30')]],
    // The talk on 2026-10-20 ends the coaching: no Leistungsnachweis is awaited.
    ['that an approval touches with its first day', { monat: '2026-11', stunden: 2 }, [bisTag('2026-11-01')]],
  ])('is none outside the approval %s', (_, leistung, changes) => {
    const fall = mit(changed<Jobcoaching>(beendet, changes), nachweis('2026-11-18', leistung));
    expect(found(fall, ENDE).filter((one) => one.startsWith('bewilligungszeitraum'))).toEqual([]);
  });

  test('is undetermined where an approval cannot be read, and not asked where one is incomplete', () => {
    const fall = (change: Change): object =>
      changed(mit(verlaengert, nachweis('2026-05-04', { monat: '2026-04', stunden: 10 })), [change]);
    const an = (feld: string): string => stelle(verlaengert, 'abschnitt10.3', `inhalt.${feld}`);
    expect(found(fall(set(an('bewilligtBis'), 'bald')), SPAETER)).toContain(
      `bewilligungszeitraum undetermined ${letzte(verlaengert)}`,
    );
    expect(found(fall(remove(stelle(verlaengert, 'abschnitt8', 'inhalt.bewilligtAb'))), SPAETER).join()).not.toContain(
      'bewilligungszeitraum',
    );
  });

  function ab(tag: string): Change {
    return set(stelle(beendet, 'abschnitt8', 'inhalt.bewilligtAb'), tag);
  }
  function bisTag(tag: string): Change {
    return set(stelle(beendet, 'abschnitt8', 'inhalt.bewilligtBis'), tag);
  }
});

describe('a Leistungsnachweis without month and hours', () => {
  // That of May, sent on 2026-06-02.
  const ohne = changed<Jobcoaching>(verlaengert, [remove(stelle(verlaengert, 'leistungsnachweis', 'leistung'))]);
  const von = stelle(verlaengert, 'leistungsnachweis').replace('.', '[') + ']';

  test('is found at the event; for the month it may show it is undetermined, and names the place', () => {
    expect(found(ohne, SPAETER)).toEqual([
      'leistungsnachweis undetermined ereignisse[18]',
      `leistungstage violated ${von}.leistung`,
    ]);
    const [monat, angabe] = findings(ohne, SPAETER);
    expect(monat?.missing).toEqual([`${von}.leistung`]);
    expect(angabe?.facts).toEqual({ schritt: 'leistungsnachweis', grund: 'fehlt', gesandtAm: '2026-06-02' });
    expect(angabe?.message).toContain('Der Leistungsnachweis vom 02.06.2026 ist ohne Monat und Stunden festgehalten');
    expect(findings(ohne, SPAETER, 'en')[1]?.message).toContain('is recorded without month and hours');
  });

  test('is not that of a month that had not begun when it was sent', () => {
    const juli = ohne.ereignisse.findIndex(({ leistung }) => leistung?.monat === '2026-07');
    const fall = changed(ohne, [remove(`ereignisse.${String(juli)}`)]);
    // Sent on 2026-06-02: it may be that of May, and is not that of July.
    expect(found(fall, SPAETER).filter((one) => one.startsWith('leistungsnachweis '))).toEqual([
      'leistungsnachweis undetermined ereignisse[18]',
      'leistungsnachweis violated ereignisse[18]',
    ]);
  });

  test('with a month that cannot be read is a fault of form alone', () => {
    const fall = changed(verlaengert, [set(stelle(verlaengert, 'leistungsnachweis', 'leistung.monat'), 'Mai')]);
    expect(found(fall, SPAETER)).toEqual([
      `form ${von}.leistung.monat`,
      'leistungsnachweis undetermined ereignisse[18]',
      `leistungstage undetermined ${von}.leistung`,
    ]);
  });
});

describe('hours', () => {
  const [mai, juni] = verlaengert.ereignisse.flatMap(({ leistung }, index) =>
    leistung === undefined ? [] : [`ereignisse.${String(index)}.leistung.stunden`],
  );

  test('are counted in quarters, and add up exactly', () => {
    const fall = changed(verlaengert, [set(mai!, 11.75), set(juni!, 12.25)]);
    expect(found(fall, SPAETER)).toEqual([]);
    expect(checkJobcoaching(fall, { asOf: SPAETER }).result?.geleisteteStunden).toBe(48);
    expect(
      summeDer({
        stunden: new Map([
          ['2026-05', 7.5],
          ['2026-06', 0.25],
        ]),
      }),
    ).toBe(7.75);
    expect(found(changed(verlaengert, [set(mai!, 7.3)]), SPAETER)).toContain(`form ${mai!.replace('.24', '[24]')}`);
  });

  test('approved, done, open and wanted take halves, too', () => {
    const an = (feld: string): string => stelle(verlaengert, 'abschnitt10.1', `inhalt.verlaengerung.${feld}`);
    const fall = changed(verlaengert, [
      set(stelle(verlaengert, 'abschnitt6', 'inhalt.plan.stunden'), 60.5),
      set(stelle(verlaengert, 'abschnitt8', 'inhalt.bewilligteStunden'), 60.5),
      set(an('geleisteteStunden'), 35.75),
      set(an('offeneStunden'), 24.75),
      set(an('stunden'), 7.5),
      set(mai!, 11.75),
    ]);
    expect(found(fall, SPAETER)).toEqual([]);
  });

  test('are written as the language writes them', () => {
    // Shown up to July: 11.5, 12 and 12.
    const fall = changed(verlaengert, [set(mai!, 11.5)]);
    expect(findings(fall, SPAETER)[0]?.message).toBe(
      'Angegeben sind 36 geleistete Stunden; die Leistungsnachweise zeigen bis dahin höchstens 35,5.',
    );
    expect(findings(fall, SPAETER, 'en')[0]?.message).toContain('at most 35.5.');
  });

  test('of the measure planned are more than none (NI-43)', () => {
    const an = stelle(bewilligt, 'abschnitt6', 'inhalt.plan.stunden');
    const { findings: gefunden } = checkJobcoaching(changed(bewilligt, [set(an, 0)]), { asOf: '2026-04-24' });
    expect(gefunden[0]).toMatchObject({ kind: 'form', code: 'tooSmall' });
    expect(gefunden[0]?.message).toContain('eine Zahl von 0.25 bis 10000 in Schritten von 0.25');
  });
});
