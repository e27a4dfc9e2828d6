import { describe, expect, it } from 'vitest';
import { changed, due, findingOf, found, remove, set, vertraege2019 } from '../support';

const place = 'vertraege.0.regelungen.5';

function mit(tage: readonly string[], anzahl: number, einheit: string) {
  return changed(vertraege2019, [
    set(`${place}.abstand`, { anzahl, einheit }),
    set(
      `${place}.durchfuehrungen`,
      tage.map((am) => ({ am })),
    ),
  ]);
}

describe('an interval the contract itself names (reading A-27)', () => {
  // The project begins on 2019-01-01, which is not counted (§ 187 Abs. 1 BGB).
  it.each([
    [['2019-01-15', '2019-01-29'], 14, 'tage', '2019-02-12', 0],
    [['2019-01-15', '2019-01-29'], 14, 'tage', '2019-02-13', 1],
    [['2019-01-16', '2019-01-30'], 2, 'wochen', '2019-02-13', 1],
    [[], 1, 'monate', '2019-02-01', 0],
    [[], 1, 'monate', '2019-02-02', 1],
    [['2019-01-31'], 1, 'monate', '2019-02-28', 0],
    [['2019-01-31'], 1, 'monate', '2019-03-01', 1],
    [['2019-03-01'], 1, 'monate', '2019-04-02', 2],
  ])('%j every %i %s, asked on %s: exceeded %i times', (tage, anzahl, einheit, asOf, versaeumt) => {
    const finding = findingOf('abstand', mit(tage, anzahl, einheit), { asOf });
    expect(finding?.facts.versaeumt ?? 0).toBe(versaeumt);
  });

  it('is asked in any order of the dates, and no date before the project counts', () => {
    const options = { asOf: '2019-02-13' };
    expect(found(mit(['2019-01-29', '2018-12-20', '2019-02-12', '2019-01-15'], 14, 'tage'), options)).toEqual(
      expect.not.arrayContaining([expect.stringContaining('abstand')]),
    );
    expect(findingOf('abstand', mit(['2018-12-31'], 14, 'tage'), options)?.facts.faelligAm).toBe('2019-01-15');
  });

  it('ends with the project', () => {
    const kurz = changed(mit([], 3, 'monate'), [set('projektendeAm', '2019-03-31')]);
    expect(findingOf('abstand', kurz, { asOf: '2019-06-03' })).toBeUndefined();
    expect(due('abstand', kurz, { asOf: '2019-02-01' })).toEqual([]);
    // Due on the last day of the project: missed from the day after, also where the report came later.
    const bisAm = (...tage: string[]) => changed(mit(tage, 3, 'monate'), [set('projektendeAm', '2019-04-01')]);
    expect(due('abstand', bisAm(), { asOf: '2019-02-01' })).toEqual(['2019-04-01 open']);
    expect(findingOf('abstand', bisAm(), { asOf: '2019-04-01' })).toBeUndefined();
    expect(findingOf('abstand', bisAm(), { asOf: '2019-04-02' })?.facts.faelligAm).toBe('2019-04-01');
    expect(findingOf('abstand', bisAm('2019-04-20'), { asOf: '2019-06-03' })?.facts.versaeumt).toBe(1);
  });

  it('stands in the agenda, and is gone with the other reading', () => {
    const document = mit(['2019-04-01'], 3, 'monate');
    expect(due('abstand', document, { asOf: '2019-07-01' })).toEqual(['2019-07-01 open']);
    expect(due('abstand', document, { asOf: '2019-07-02' })).toEqual(['2019-07-01 overdue']);
    const readings = { 'A-27': 'nurVorhandensein' } as const;
    expect(due('abstand', document, { asOf: '2019-07-02', readings })).toEqual([]);
    expect(findingOf('abstand', document, { asOf: '2019-07-02' })?.readings).toEqual([
      { id: 'A-27', option: 'abstandImVertrag' },
    ]);
    expect(findingOf('abstand', document, { asOf: '2019-07-02', readings })).toBeUndefined();
  });

  it('begins with the contract where that is made after the project began', () => {
    const spaet = (asOf: string) =>
      found(changed(mit(['2019-06-20'], 1, 'monate'), [set('vertraege.0.geschlossenAm', '2019-05-20')]), {
        asOf,
      }).filter((one) => one.startsWith('abstand'));
    expect(spaet('2019-07-01')).toEqual([]);
    expect(spaet('2019-07-20')).toEqual([]);
    expect(spaet('2019-07-21')).toEqual(['abstand violated error vertraege[0].regelungen[5].durchfuehrungen']);
    const unbekannt = changed(mit([], 1, 'monate'), [remove('vertraege.0.geschlossenAm')]);
    expect(findingOf('abstand', unbekannt, { asOf: '2019-03-01' })).toMatchObject({
      outcome: 'undetermined',
      missing: ['vertraege[0].geschlossenAm'],
    });
  });

  it('binds for a further clause of the contract, too', () => {
    const sommerfest = { regelung: 'sommerfest', abstand: { anzahl: 1, einheit: 'monate' } };
    const document = changed(vertraege2019, [set('vertraege.0.regelungen.15', sommerfest)]);
    expect(findingOf('abstand', document, { asOf: '2019-02-01' })).toBeUndefined();
    expect(findingOf('abstand', document, { asOf: '2019-02-02' })?.message).toContain(
      '(eine weitere Regelung des Vertrags) einen Abstand; einmal wurde er überschritten, zuerst nach dem 01.02.2019.',
    );
    expect(due('abstand', document, { asOf: '2019-01-15' })).toEqual(['2019-02-01 open', '2019-04-01 open']);
  });

  it('is justified where a reason with notice covers every day it was exceeded', () => {
    const abstand = (nichteinhaltung: object, asOf = '2019-06-03', tage: readonly string[] = []) =>
      found(
        changed(mit(tage, 3, 'monate'), [
          set('vertraege.0.nichteinhaltungen', [{ regelung: 'berichtswesen', ab: '2019-04-02', ...nichteinhaltung }]),
        ]),
        { asOf },
      ).filter((one) => one.startsWith('abstand'));
    const stelle = 'vertraege[0].regelungen[5].durchfuehrungen';
    const begruendung = 'Die Daten des Jobcenters kamen nicht.';
    const mitgeteiltAm = '2019-04-03';
    expect(abstand({ begruendung, mitgeteiltAm })).toEqual([`abstand justified info ${stelle}`]);
    expect(abstand({ mitgeteiltAm })).toEqual([`abstand violated error ${stelle}`]);
    // Without the notice kooperationsvertrag.mitteilung says what is left to do.
    expect(abstand({ begruendung, mitgeteiltAm: false })).toEqual([]);
    // The reason begins a day late, or ends a day early: the report came on 2019-05-20.
    expect(abstand({ ab: '2019-04-03', begruendung, mitgeteiltAm })).toEqual([`abstand violated error ${stelle}`]);
    const bericht = (bis: string) => abstand({ bis, begruendung, mitgeteiltAm }, '2019-06-03', ['2019-05-20']);
    expect(bericht('2019-05-19')).toEqual([`abstand justified info ${stelle}`]);
    expect(bericht('2019-05-18')).toEqual([`abstand violated error ${stelle}`]);
  });

  it('is no matter where the contract names none: only the clause is asked for', () => {
    const ohne = changed(vertraege2019, [remove(`${place}.abstand`), remove(`${place}.durchfuehrungen`)]);
    expect(found(ohne, { asOf: '2020-06-03' })).toEqual([]);
  });
});
