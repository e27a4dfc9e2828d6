import { describe, expect, it } from 'vitest';
import { asOf, changed, found, remove, set, vertraege2019, vertrag2019, type Change } from '../support';

function widersprueche(...changes: readonly Change[]): readonly string[] {
  return found(changed(vertraege2019, changes), { asOf })
    .filter((one) => one.startsWith('widerspruchsfrei'))
    .map((one) => one.replace('widerspruchsfrei violated warning', '').trim());
}

const nichteinhaltung = (facts: object) =>
  set('vertraege.0.nichteinhaltungen', [
    { regelung: 'kontaktdichte', ab: '2019-05-02', begruendung: 'Umzug', mitgeteiltAm: '2019-05-16', ...facts },
  ]);

describe('facts that cannot be true together', () => {
  it.each([
    ['none', [], []],
    [
      'a clause twice in a contract',
      [set('vertraege.0.regelungen.15', { ...vertrag2019.regelungen[3] })],
      ['vertraege[0].regelungen[15]'],
    ],
    ['a Jobcenter twice', [set('jobcenter.1', { kennung: 'jobcenter-a' })], ['jobcenter[1]']],
    [
      'one id for the contracts of two Jobcenters',
      [
        set('jobcenter.1', { kennung: 'jobcenter-b' }),
        set('vertraege.1', { ...vertrag2019, jobcenter: 'jobcenter-b' }),
      ],
      ['vertraege[1]'],
    ],
    [
      'a failure that ends before it begins',
      [nichteinhaltung({ bis: '2019-05-01' })],
      ['vertraege[0].nichteinhaltungen[0]'],
    ],
    ['a failure of one day', [nichteinhaltung({ bis: '2019-05-02' })], []],
    ['a failure before the project', [nichteinhaltung({ ab: '2018-12-31' })], ['vertraege[0].nichteinhaltungen[0]']],
    [
      'notice of years before',
      [nichteinhaltung({ mitgeteiltAm: '2015-05-16' })],
      ['vertraege[0].nichteinhaltungen[0]'],
    ],
    ['notice ahead of what is foreseen', [nichteinhaltung({ mitgeteiltAm: '2019-04-30' })], []],
    ['evidence of the day of the contract', [set('vertraege.0.regelungen.0.nachweise.0.am', '2018-12-10')], []],
    [
      'evidence of the day before it',
      [set('vertraege.0.regelungen.0.nachweise.0.am', '2018-12-09')],
      ['vertraege[0].regelungen[0].nachweise[0]'],
    ],
    ['a project of one day', [set('projektendeAm', '2019-01-01')], []],
  ])('%s', (_, changes, expected) => {
    expect(widersprueche(...changes)).toEqual(expected);
  });

  it('are found beside what cannot be read', () => {
    const kaputt = set('vertraege.0.regelungen.2.regelung', 7);
    expect(widersprueche(kaputt, set('vertraege.0.regelungen.15', { ...vertrag2019.regelungen[3] }))).toEqual([
      'vertraege[0].regelungen[15]',
    ]);
    expect(widersprueche(set('projektendeAm', 'morgen'))).toEqual([]);
    // Nor does it stop what is asked of the contracts.
    expect(
      found(changed(vertraege2019, [set('jobcenter', 'keine'), remove('vertraege.0.regelungen.2')]), { asOf }),
    ).toContain('pflichtregelung violated error vertraege[0].regelungen');
  });

  it('are asked about without a profile, too', () => {
    expect(widersprueche(remove('profil'), set('jobcenter.1', { kennung: 'jobcenter-a' }))).toEqual(['jobcenter[1]']);
  });
});
