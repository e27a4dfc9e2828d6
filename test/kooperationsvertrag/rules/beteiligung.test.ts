import { describe, expect, it } from 'vitest';
import { asOf, changed, found, set, vertraege2019 } from '../support';

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
