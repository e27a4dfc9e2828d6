import { describe, expect, it } from 'vitest';
import { answers, asOf, changed, found, remove, set, vertraege2019, type Change } from '../support';

describe('a case conference without one of the three parties', () => {
  const mit = (nichteinhaltung: object) =>
    found(
      changed(vertraege2019, [
        set('vertraege.0.regelungen.4.durchfuehrungen.0.beteiligte', [
          'integrationsbegleitung',
          'vermittlungsfachkraft',
        ]),
        set('vertraege.0.nichteinhaltungen', [{ regelung: 'fallberatung', ab: '2019-04-11', ...nichteinhaltung }]),
      ]),
      { asOf },
    ).filter((one) => one.startsWith('beteiligung'));
  const stelle = 'vertraege[0].regelungen[4].durchfuehrungen[0].beteiligte';
  const begruendung = 'Die Person war krank.';

  it('is justified with a reason and notice, an error without a reason; without notice the rule on notice speaks', () => {
    expect(mit({ begruendung, mitgeteiltAm: '2019-04-12' })).toEqual([`beteiligung justified info ${stelle}`]);
    expect(mit({ mitgeteiltAm: '2019-04-12' })).toEqual([`beteiligung violated error ${stelle}`]);
    expect(mit({ begruendung, mitgeteiltAm: false })).toEqual([]);
  });

  it('is justified by a reason for its own day and clause only', () => {
    const grund = { begruendung, mitgeteiltAm: '2019-04-12' };
    expect(mit({ ...grund, ab: '2019-04-12' })).toEqual([`beteiligung violated error ${stelle}`]);
    expect(mit({ ...grund, ab: '2019-04-01', bis: '2019-04-10' })).toEqual([`beteiligung violated error ${stelle}`]);
    expect(mit({ ...grund, ab: '2019-04-01', bis: '2019-04-11' })).toEqual([`beteiligung justified info ${stelle}`]);
    expect(mit({ ...grund, regelung: 'berichtswesen' })).toEqual([`beteiligung violated error ${stelle}`]);
  });
});

describe('a case conference nobody is bound to hold', () => {
  // The reports of the contract, which stand after it, are no conferences.
  const vorbereitet = [
    remove('vertraege.0.regelungen.4.durchfuehrungen.0.beteiligte'),
    remove('vertraege.0.regelungen.5.durchfuehrungen'),
  ];
  const answer = (...changes: readonly Change[]) =>
    answers('beteiligung', changed(vertraege2019, [...vorbereitet, ...changes]), { asOf });

  it('is not asked who took part, where the contract says that the clause does not bind', () => {
    expect(answer()).toEqual(['undetermined']);
    expect(answer(set('vertraege.0.regelungen.4.verbindlich', true))).toEqual(['undetermined']);
    expect(answer(set('vertraege.0.regelungen.4.verbindlich', false))).toEqual(['notApplicable absent']);
  });

  it('nor where there is no contract, or none yet on its day', () => {
    const geschlossen = (am: unknown) => answer(set('vertraege.0.geschlossenAm', am));
    // The conference of the complete contract took place on 2019-04-11.
    expect(geschlossen('2019-04-11')).toEqual(['undetermined']);
    expect(geschlossen('2019-04-12')).toEqual(['notApplicable condition']);
    expect(geschlossen(false)).toEqual(['notApplicable condition']);
    expect(answer(remove('vertraege.0.geschlossenAm'))).toEqual(['undetermined']);
  });
});
