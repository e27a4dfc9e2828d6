import { describe, expect, it } from 'vitest';
import { answers, asOf2026, changed, findingOf, plan2026, set } from '../support';

const rule = 'fassungskette';

interface Glied {
  readonly nummer: number;
  readonly vorgaengerNummer?: number;
  readonly erstelltAm: string;
}

function chain(...links: readonly Glied[]): object {
  return changed(plan2026, [set('fassungen', links)]);
}

const erste = { nummer: 1, erstelltAm: '2026-07-06' };
const zweite = { nummer: 2, vorgaengerNummer: 1, erstelltAm: '2026-07-13' };
const dritte = { nummer: 3, vorgaengerNummer: 2, erstelltAm: '2026-07-20' };
const asked = { asOf: asOf2026 };

describe('a chain of versions', () => {
  it('closed is in order, in whatever order it is listed', () => {
    expect(answers(rule, chain(erste, zweite, dritte), asked)).toEqual(['met', 'met', 'met']);
    expect(answers(rule, chain(dritte, erste, zweite), asked)).toEqual(['met', 'met', 'met']);
  });

  it('may hold two versions of one day', () => {
    expect(answers(rule, chain(erste, { ...zweite, erstelltAm: '2026-07-06' }), asked)).toEqual(['met', 'met']);
  });

  it.each([
    ['a gap in the numbers', [erste, { ...zweite, nummer: 3 }], 'luecke', 'fassungen[1]'],
    [
      'a fork from an older version',
      [erste, zweite, { ...dritte, vorgaengerNummer: 1 }],
      'verzweigung',
      'fassungen[2]',
    ],
    [
      'a predecessor that is not listed',
      [erste, { ...zweite, vorgaengerNummer: 7 }],
      'vorgaengerFehlt',
      'fassungen[1]',
    ],
    ['a first version with a predecessor', [{ ...erste, vorgaengerNummer: 7 }], 'vorgaengerFehlt', 'fassungen[0]'],
    ['no predecessor named', [erste, { nummer: 2, erstelltAm: '2026-07-13' }], 'ohneVorgaenger', 'fassungen[1]'],
    ['a number used twice', [erste, zweite, { ...zweite, erstelltAm: '2026-07-20' }], 'nummerDoppelt', 'fassungen[2]'],
    [
      'a day before the predecessor',
      [erste, { ...zweite, erstelltAm: '2026-07-05' }],
      'tagVorVorgaenger',
      'fassungen[1]',
    ],
    ['itself as predecessor', [erste, { ...zweite, vorgaengerNummer: 2 }], 'verzweigung', 'fassungen[1]'],
  ])('with %s is broken once', (_, links, bruch, place) => {
    const finding = findingOf(rule, chain(...links), asked);
    expect(finding).toMatchObject({ outcome: 'violated', severity: 'warning', facts: { bruch } });
    expect(finding?.path).toEqual(['fassungen', Number(place.slice(10, -1))]);
    expect(answers(rule, chain(...links), asked).filter((answer) => answer === 'violated')).toHaveLength(1);
  });
});
