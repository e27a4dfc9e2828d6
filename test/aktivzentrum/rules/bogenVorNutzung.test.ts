import { describe, expect, it } from 'vitest';
import { answers, changed, completeGerade, completeOffen, remove, set, type Change } from '../support';

const { document, asOf } = completeGerade;
const answer = (...changes: readonly Change[]) => answers('bogenVorNutzung', changed(document, changes), { asOf });

// The person of the complete document uses the Digitalwerkstatt from 2024-03-04 on.
describe('the Erwartungsbogen leads into the module (GO-09)', () => {
  it.each([
    ['on the first day of use', '2024-03-04', 'met'],
    ['on the day after', '2024-03-05', 'violated'],
    // Not agreed yet: that there is none by now is said by the rule that asks for one.
    ['only after the day of the question', '2024-04-16', 'notApplicable condition'],
  ])('agreed %s', (_, am, expected) => {
    expect(answer(set('erwartungsboegen.0.am', am))).toEqual([expected]);
  });

  it('the first of several sheets for the module counts, whatever their order in the document', () => {
    const spaet = { modul: 'digitalwerkstatt', am: '2024-03-20' };
    expect(answer(set('erwartungsboegen.1', spaet))).toEqual(['met']);
    const zuerst = [spaet, { modul: 'digitalwerkstatt', am: '2024-03-01' }];
    expect(answer(set('erwartungsboegen', zuerst))).toEqual(['met']);
  });

  it('a sheet for another module leads into that one only', () => {
    expect(answer(set('erwartungsboegen.0.modul', 'jobakademie-2.0'))).toEqual(['notApplicable condition']);
  });

  it('a use that has not begun, and an open offer, are not asked', () => {
    expect(answer(set('nutzungen.0.ab', '2024-04-16'))).toEqual(['notApplicable condition']);
    expect(answers('bogenVorNutzung', completeOffen.document, { asOf: completeOffen.asOf })).toEqual([
      'notApplicable condition',
      'notApplicable condition',
    ]);
  });

  it('a sheet that cannot be read leaves the rule undetermined', () => {
    expect(answer(set('erwartungsboegen.0.am', 'bald'))).toEqual(['undetermined']);
  });
});

describe('days in the wrong order', () => {
  const offen = (...changes: readonly Change[]) => changed(completeOffen.document, changes);

  it.each([
    ['on its first day', '2025-01-20', 'met'],
    ['on the day before', '2025-01-19', 'violated'],
    ['not at all yet', false, 'met'],
  ])('a use that ends %s', (_, bis, expected) => {
    const said = answers('nutzungszeit', offen(set('nutzungen.1.bis', bis)), { asOf: completeOffen.asOf });
    expect(said).toEqual(['met', expected]);
  });

  it('are not asked about where no end is known', () => {
    const ohne = offen(remove('nutzungen.1.bis'), remove('teilnahmeBeendetAm'));
    expect(answers('nutzungszeit', ohne, { asOf: completeOffen.asOf })).toEqual(['met', 'notApplicable condition']);
    expect(answers('teilnahmezeit', ohne, { asOf: completeOffen.asOf })).toEqual(['notApplicable condition']);
  });
});
