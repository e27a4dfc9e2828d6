import { describe, expect, test } from 'vitest';
import {
  agendaJobcoaching,
  checkJobcoaching,
  type AgendaEntry,
  type AgendaOptions,
  type Rueckwaertsfrist,
} from 'kooperationsplan';
import { changed, set, type Change } from '../../src/begriffe/change';
import { beendet, bewilligt, verlaengert } from '../../src/jobcoaching/examples';

function entries(document: object, rule: string, options: AgendaOptions): readonly AgendaEntry[] {
  return agendaJobcoaching(document, options).entries.filter((entry) => entry.rule === `jobcoaching.${rule}`);
}

function days(document: object, rule: string, options: AgendaOptions): readonly string[] {
  return entries(document, rule, options).map(
    ({ dueOn, frist, state, actor }) => `${frist.unshifted} ${dueOn} ${state} ${actor}`,
  );
}

const am = (schritt: string, tag: string): Change =>
  set(`ereignisse.${String(bewilligt.ereignisse.findIndex((one) => one.schritt === schritt))}.am`, tag);

describe('four weeks for sections 1 and 6', () => {
  test('run from the later of the two sendings (A-37); the day of the sending is not counted', () => {
    expect(days(bewilligt, 'schrittfrist', { asOf: '2026-02-02' })).toEqual(['2026-02-13 2026-02-13 open ifd']);
    const readings = { 'A-37': 'falldokument' } as const;
    expect(days(bewilligt, 'schrittfrist', { asOf: '2026-02-02', readings })).toEqual([
      '2026-02-12 2026-02-12 open ifd',
    ]);
  });

  test('end on the next working day where Good Friday stands in the way (A-47), or not under the other reading', () => {
    const asOf = '2026-03-20';
    expect(days(bewilligt, 'schrittfrist', { asOf })[1]).toBe('2026-04-03 2026-04-07 open jobcoach');
    expect(days(bewilligt, 'schrittfrist', { asOf, readings: { 'A-47': 'unverschoben' } })[1]).toBe(
      '2026-04-03 2026-04-03 open jobcoach',
    );
    // From the acceptance on 2026-03-02: 2026-03-30.
    expect(days(bewilligt, 'schrittfrist', { asOf, readings: { 'A-38': 'uebernahme' } })[1]).toBe(
      '2026-03-30 2026-03-30 open jobcoach',
    );
  });

  test('use the holidays of Niedersachsen unless the options name another Land', () => {
    // 2026-10-31 is a holiday in NI and a Saturday; 2025-10-31 is a Friday: the Reformationstag of NI, none in HE.
    const early = [
      am('falldokumentVersand', '2025-10-02'),
      am('passwortVersand', '2025-10-03'),
      am('bedarf', '2025-09-29'),
      am('anforderung', '2025-09-30'),
    ];
    const document = changed(bewilligt, early);
    expect(days(document, 'schrittfrist', { asOf: '2025-10-20' })).toEqual(['2025-10-31 2025-11-03 open ifd']);
    expect(days(document, 'schrittfrist', { asOf: '2025-10-20', land: 'HE' })).toEqual([
      '2025-10-31 2025-10-31 open ifd',
    ]);
  });

  test('state on the day, the day after, and once it is done', () => {
    expect(days(bewilligt, 'schrittfrist', { asOf: '2026-02-03' })).toEqual(['2026-02-13 2026-02-13 done ifd']);
    const late = changed(bewilligt, [am('abschnitt1', '2026-03-02')]);
    expect(days(late, 'schrittfrist', { asOf: '2026-02-13' })).toEqual(['2026-02-13 2026-02-13 open ifd']);
    expect(days(late, 'schrittfrist', { asOf: '2026-02-14' })).toEqual(['2026-02-13 2026-02-13 overdue ifd']);
  });

  test('the agenda keeps alternatives together: card or Gleichstellung (A-44)', () => {
    const [entry] = entries(bewilligt, 'schrittfrist', { asOf: '2026-02-02' });
    const [ausweis, gleichstellung] = ['schwerbehindertenausweis', 'gleichstellung'];
    expect(entry?.schritt?.anlagen).toEqual([
      'falldokument',
      'antrag',
      'feststellungsbescheid',
      [ausweis, gleichstellung],
      'arbeitsvertrag',
    ]);
  });
});

describe('section 1 in time, its documents later (NI-12, NI-13)', () => {
  const alle = ['falldokument', 'antrag', 'feststellungsbescheid', 'schwerbehindertenausweis', 'arbeitsvertrag'];
  // Four weeks end on Friday 2026-02-13; section 1 went out on 2026-02-03.
  const fall = (dabei: readonly string[], ...nachgereicht: readonly (readonly [string, readonly string[]])[]) => ({
    ...bewilligt,
    ereignisse: [
      ...bewilligt.ereignisse.slice(0, 4),
      { ...bewilligt.ereignisse[4]!, anlagen: dabei },
      ...nachgereicht.map(([tag, anlagen]) => ({
        am: tag,
        schritt: 'nachreichung',
        von: 'ifd',
        an: ['koost'],
        anlagen,
      })),
    ],
  });
  const befund = (document: object, asOf: string, readings?: AgendaOptions['readings']) =>
    checkJobcoaching(document, { asOf, ...(readings && { readings }) }).findings.filter(
      (one) => one.kind === 'rule' && one.rule === 'jobcoaching.schrittfrist',
    );
  const ohne = alle.filter((one) => one !== 'schwerbehindertenausweis' && one !== 'arbeitsvertrag');

  test('as long as they are missing, that is said with the act and not here', () => {
    expect(befund(fall(ohne), '2026-02-13')).toEqual([]);
    expect(befund(fall(ohne), '2026-02-14')).toEqual([]);
  });

  test('handed in on the last day they are in time; a day later the paper is silent on it', () => {
    const spaet = (tag: string) => fall(ohne, ['2026-02-09', ['arbeitsvertrag']], [tag, ['gleichstellung']]);
    expect(befund(spaet('2026-02-13'), '2026-02-20')).toEqual([]);
    const [finding] = befund(spaet('2026-02-14'), '2026-02-20');
    expect(finding).toMatchObject({ outcome: 'undetermined', path: ['ereignisse', 4] });
    expect(finding?.message).toBe(
      '„Einschaltungsbogen ausfüllen und senden“ (Abschnitt 1) geschah rechtzeitig, fällig am 13.02.2026; an diesem Tag fehlte aber noch: Schwerbehindertenausweis oder Gleichstellung. Vollständig war es am 14.02.2026. Ob die Frist damit gewahrt ist, sagt der Ablauf nicht.',
    );
  });

  test('under the other option the Gleichstellung stands for card and Feststellungsbescheid (A-44)', () => {
    const mit = fall(
      ['falldokument', 'antrag', 'gleichstellung', 'arbeitsvertrag'],
      ['2026-02-16', ['feststellungsbescheid']],
    );
    expect(befund(mit, '2026-02-20')).toHaveLength(1);
    expect(befund(mit, '2026-02-20', { 'A-44': 'gleichstellungErsetzt' })).toEqual([]);
  });

  test('what cannot be read may have brought them', () => {
    const unlesbar = fall(
      ohne,
      ['12.02.2026', ['gleichstellung', 'arbeitsvertrag']],
      ['2026-02-16', ['gleichstellung', 'arbeitsvertrag']],
    );
    expect(befund(unlesbar, '2026-02-20')).toMatchObject([{ missing: ['ereignisse[5].am'] }]);
  });

  test('where section 1 itself came late, that is said, and nothing else', () => {
    const spaet = {
      ...fall(ohne),
      ereignisse: fall(ohne).ereignisse.map((one, n) => (n === 4 ? { ...one, am: '2026-02-16' } : one)),
    };
    expect(befund(spaet, '2026-02-20')).toMatchObject([{ outcome: 'violated', facts: { tageVerspaetet: 3 } }]);
  });
});

describe('the extension', () => {
  test('is applied for four weeks before the end: T-21, a Sunday that never moves, with its safe working day (A-42)', () => {
    const open = entries(verlaengert, 'verlaengerungsfrist', { asOf: '2026-09-03' }).at(-1);
    expect(open).toMatchObject({ dueOn: '2027-01-03', state: 'open', actor: 'ifd' });
    expect((open?.frist as Rueckwaertsfrist).safe).toBe('2026-12-31');
    expect(open?.schritt).toEqual({ an: [], anlagen: ['antragAufVerlaengerung'] });
  });

  test('is no longer due once its day has passed and nobody recorded a need', () => {
    expect(days(bewilligt, 'verlaengerungsfrist', { asOf: '2026-10-03' })).toEqual(['2026-10-03 2026-10-03 open ifd']);
    expect(days(bewilligt, 'verlaengerungsfrist', { asOf: '2026-10-04' })).toEqual([]);
  });
});

describe('the two reports', () => {
  const interim = (readings: AgendaOptions['readings']) => [
    ...days(verlaengert, 'berichtFaellig', { asOf: '2026-07-25', ...(readings && { readings }) }).slice(0, 1),
    ...days(verlaengert, 'berichtVersaeumt', { asOf: '2026-07-25', ...(readings && { readings }) }).slice(0, 1),
  ];
  test('interim: the earlier day is due, the later one the last (A-40)', () => {
    // Told 2026-08-03; talk 2026-07-22 and two weeks: 2026-08-05.
    expect(interim(undefined)).toEqual(['2026-08-03 2026-08-03 open jobcoach', '2026-08-05 2026-08-05 open jobcoach']);
  });

  test('final: four weeks after the talk and after the end (A-41)', () => {
    const final = (lesart?: 'frueherer' | 'spaeterer' | 'amEnde') => {
      const options = { asOf: '2026-10-25', ...(lesart && { readings: { 'A-41': lesart } }) };
      return [
        ...days(beendet, 'berichtFaellig', options).slice(1),
        ...days(beendet, 'berichtVersaeumt', options).slice(1),
      ];
    };
    expect(final()).toEqual(['2026-11-17 2026-11-17 open jobcoach', '2026-11-28 2026-11-30 open jobcoach']);
    expect(final('frueherer')).toEqual(['2026-11-17 2026-11-17 open jobcoach']);
    expect(final('spaeterer')).toEqual(['2026-11-28 2026-11-30 open jobcoach']);
    // 2026-10-31 is a Saturday: the report may come on Monday 2026-11-02.
    expect(final('amEnde')).toEqual(['2026-10-31 2026-11-02 open jobcoach', '2026-11-17 2026-11-17 open jobcoach']);
  });
});

describe('the Leistungsnachweis', () => {
  test('is due on the third working day of the following month, or on the first (A-43)', () => {
    // Whit Monday and weekends: June 2026 begins on a Monday; August 1 is a Saturday.
    const asOf = '2026-08-01';
    expect(days(verlaengert, 'leistungsnachweisfrist', { asOf }).map((one) => one.slice(11, 26))).toEqual([
      '2026-06-03 done',
      '2026-07-03 done',
      '2026-08-05 open',
      '2026-09-03 open',
    ]);
    const readings = { 'A-43': 'ersterTag' } as const;
    expect(days(verlaengert, 'leistungsnachweisfrist', { asOf, readings }).map((one) => one.slice(0, 26))).toEqual([
      '2026-06-01 2026-06-01 done',
      '2026-07-01 2026-07-01 done',
      '2026-08-01 2026-08-03 open',
      '2026-09-01 2026-09-01 open',
    ]);
  });

  test('is listed for coming months up to the horizon', () => {
    const options = { asOf: '2026-08-01', horizonUntil: '2026-10-31' };
    expect(days(verlaengert, 'leistungsnachweisfrist', options)).toHaveLength(6);
  });
});

describe('the decision of the Integrationsamt', () => {
  test('is due after three weeks, the competence after two (§ 14 Abs. 1 Satz 1, Abs. 2 Satz 2 SGB IX)', () => {
    expect(days(bewilligt, 'entscheidungsfrist', { asOf: '2026-02-10' })).toEqual([
      '2026-02-20 2026-02-20 open jost',
      '2026-02-27 2026-02-27 open jost',
    ]);
    const late = changed(bewilligt, [am('abschnitt3', '2026-03-10')]);
    expect(days(late, 'entscheidungsfrist', { asOf: '2026-02-28' }).map((one) => one.slice(22))).toEqual([
      'undetermined jost',
      'overdue jost',
    ]);
  });

  test('once it is there, late, the remedy asks nobody how it stands', () => {
    const late = changed(bewilligt, [am('abschnitt3', '2026-03-02')]);
    const { findings } = checkJobcoaching(late, { asOf: '2026-03-05' });
    const hint = findings.find((one) => one.kind === 'rule' && one.rule === 'jobcoaching.entscheidungsfrist');
    expect(hint).toMatchObject({ facts: { entschieden: true, tageVerspaetet: 3 } });
    expect((hint as { remedy: string }).remedy).toMatch(/^Steht die Entscheidung noch aus, .*; ist sie da, /u);
  });
});

test('half of the hours is left to a person (A-39)', () => {
  const { findings } = checkJobcoaching(bewilligt, { asOf: '2026-04-24', readings: { 'A-39': 'haelfteDerStunden' } });
  expect(findings).toMatchObject([{ rule: 'jobcoaching.zwischenberichtstag', outcome: 'undetermined' }]);
  expect(findings[0]?.message).toContain('Hälfte der Stunden');
  expect(findings[0]?.message).not.toContain('Hälfte der bewilligten Tage');
});
