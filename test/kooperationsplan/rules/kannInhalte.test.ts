import { describe, expect, it } from 'vitest';
import { answers, asOf2026, changed, findingOf, found, plan2026, set } from '../support';

const asked = { asOf: asOf2026 };
const kann = (items: object): object => changed(plan2026, [set('kannInhalte', items)]);
const member = (facts: object): object => kann({ bedarfsgemeinschaft: [{ person: 'person-2', ...facts }] });
const all = { zweckBenannt: true, beteiligt: true, adressatBeteiligt: true };

describe('the Kann items', () => {
  it('are no fault where they are absent, in whole or in part', () => {
    expect(found(plan2026, asked)).toEqual([]);
    expect(found(kann({}), asked)).toEqual([]);
    expect(found(kann({ bedarfsgemeinschaft: [] }), asked)).toEqual([]);
  });

  it.each([
    [{ massnahmenBenannt: true }, []],
    [{ leistungstraeger: ['krankenkasse'] }, []],
    [{ massnahmenBenannt: false, leistungstraeger: ['andere'] }, []],
    [{ massnahmenBenannt: false }, ['gesundheit hint info kannInhalte.gesundheit']],
    [{ leistungstraeger: [] }, ['gesundheit hint info kannInhalte.gesundheit']],
  ])('health: %j gives %j', (gesundheit, findings) => {
    expect(found(kann({ gesundheit }), asked)).toEqual(findings);
  });
});

describe('services for members of the household', () => {
  it('with purpose and participation are in order', () => {
    expect(found(member(all), asked)).toEqual([]);
  });

  it('ask each member for itself', () => {
    const plan = kann({
      bedarfsgemeinschaft: [
        { person: 'person-2', ...all },
        { person: 'person-3', ...all, beteiligt: false },
        { person: 'person-4', ...all, zweckBenannt: false },
      ],
    });
    expect(found(plan, asked)).toEqual([
      'bedarfsgemeinschaftBeteiligung violated error kannInhalte.bedarfsgemeinschaft[1]',
      'bedarfsgemeinschaftZweck violated error kannInhalte.bedarfsgemeinschaft[2]',
    ]);
  });

  it('hold the purpose themselves, and ask who took part', () => {
    expect(found(member({}), asked)).toEqual([
      'bedarfsgemeinschaftZweck violated error kannInhalte.bedarfsgemeinschaft[0]',
      'bedarfsgemeinschaftBeteiligung undetermined warning kannInhalte.bedarfsgemeinschaft[0]',
      'adressatBeteiligung undetermined warning kannInhalte.bedarfsgemeinschaft[0]',
    ]);
  });
});

describe('who takes part (A-05)', () => {
  const rule = 'adressatBeteiligung';
  const alone = member({ ...all, adressatBeteiligt: false });

  it('both, by the leaflet', () => {
    expect(findingOf(rule, alone, asked)).toMatchObject({
      outcome: 'violated',
      basis: 'merkblatt',
      readings: [{ id: 'A-05', option: 'beide' }],
    });
  });

  it('the members only, by the statute alone', () => {
    const options = { ...asked, readings: { 'A-05': 'nurMitglieder' } } as const;
    expect(found(alone, options)).toEqual([]);
    expect(answers(rule, alone, options)).toEqual(['notApplicable reading']);
    expect(found(member({ ...all, beteiligt: false }), options)).toEqual([
      'bedarfsgemeinschaftBeteiligung violated error kannInhalte.bedarfsgemeinschaft[0]',
    ]);
  });
});
