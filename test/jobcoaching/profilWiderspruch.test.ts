import { describe, expect, test } from 'vitest';
import {
  ArgumentError,
  defineJobcoachingProfil,
  niedersachsenJobcoaching,
  type Prozessschritt,
} from 'kooperationsplan';
import type { JobcoachingProfil } from '../../src/jobcoaching';
import { musterland } from './musterland';

// The order of the model: antrag, A, B, C (approved), then stundenzettel, verlaengerung, gespraech, D, E; C2 after verlaengerung.
const mit = (id: string, change: Partial<Prozessschritt>): JobcoachingProfil => ({
  ...musterland,
  id: 'eigenes',
  schritte: musterland.schritte.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
function stelleVon(profil: JobcoachingProfil): string | undefined {
  try {
    defineJobcoachingProfil(profil);
  } catch (error) {
    expect(error).toBeInstanceOf(ArgumentError);
    return (error as ArgumentError).argument;
  }
  return undefined;
}
const place = (id: string): string =>
  `profile.schritte[${String(musterland.schritte.findIndex((one) => one.id === id))}].nichtMehrNach`;

describe('an act that is over once something is done that has to come before it', () => {
  test.each<readonly [string, string, Partial<Prozessschritt>]>([
    ['directly', 'D', { nichtMehrNach: ['gespraech'] }],
    ['by its result', 'gespraech', { nichtMehrNach: ['C'] }],
    ['by any result of it', 'gespraech', { nach: [['C:bewilligt', 'C:abgelehnt']], nichtMehrNach: ['C'] }],
    ['far back', 'E', { nichtMehrNach: ['antrag'] }],
    ['by all of its alternatives', 'E', { nach: [['D', 'verlaengerung']], nichtMehrNach: ['B'] }],
    ['beside one that may come later', 'D', { nichtMehrNach: ['E', 'C'] }],
  ])('is refused at its place: %s', (_, id, change) => {
    expect(stelleVon(mit(id, change))).toBe(place(id));
  });

  test.each<readonly [string, string, Partial<Prozessschritt>]>([
    ['by one of its alternatives', 'E', { nach: [['D', 'verlaengerung']], nichtMehrNach: ['verlaengerung'] }],
    ['by an act that may come before or after', 'D', { nichtMehrNach: ['stundenzettel'] }],
    ['by itself', 'stundenzettel', { nichtMehrNach: ['stundenzettel'] }],
  ])('is not refused where it can still be in order: %s', (_, id, change) => {
    expect(stelleVon(mit(id, change))).toBeUndefined();
  });

  test('nor is it where another act has that done anew in between', () => {
    // Where B always has A done anew, what follows B comes before the new A; where B does so only declined, C needs the new A.
    const { schritte } = mit('gespraech', { nichtMehrNach: ['A'] });
    const erneut = (change: Prozessschritt['erneut'] & object): JobcoachingProfil => ({
      ...musterland,
      id: 'eigenes',
      schritte: schritte.map((one) => (one.id === 'B' ? { ...one, erneut: change } : one)),
    });
    expect(stelleVon(erneut({ schritte: ['A'] }))).toBeUndefined();
    expect(stelleVon(erneut({ wenn: 'uebernommen', schritte: ['A'] }))).toBeUndefined();
    expect(stelleVon(erneut({ wenn: 'nichtUebernommen', schritte: ['A'] }))).toBe(place('gespraech'));
    expect(stelleVon(erneut({ wenn: 'nichtUebernommen', schritte: ['A', 'B'] }))).toBe(place('gespraech'));
    expect(stelleVon(erneut({ schritte: ['antrag'] }))).toBe(place('gespraech'));
  });

  test.each([
    ['durchfuehrung', 'abschnitt8'],
    ['abschnitt2', 'abschnitt1'],
    ['abschnitt6', 'abschnitt4'],
  ])('of Niedersachsen it is found, too: %s not after %s', (id, nichtMehrNach) => {
    const { schritte } = niedersachsenJobcoaching;
    const anders = schritte.map((one) => (one.id === id ? { ...one, nichtMehrNach: [nichtMehrNach] } : one));
    const index = schritte.findIndex((one) => one.id === id);
    expect(stelleVon({ ...niedersachsenJobcoaching, id: 'eigenes', schritte: anders })).toBe(
      `profile.schritte[${String(index)}].nichtMehrNach`,
    );
  });

  test('names what is expected, never what stands there', () => {
    expect(() => defineJobcoachingProfil(mit('E', { nichtMehrNach: ['antrag'] }))).toThrow(
      /acts that need not be done before it/,
    );
    expect(() => defineJobcoachingProfil(mit('E', { nichtMehrNach: ['antrag'] }))).not.toThrow(/antrag/);
  });
});

describe('a second deadline of a kind of which only one is ever used', () => {
  const { fristen } = niedersachsenJobcoaching;
  test.each(['leistungsnachweis', 'zwischenbericht', 'abschlussbericht', 'verlaengerung'])('is refused: %s', (art) => {
    const zweite = fristen.find((one) => one.art === art)!;
    const profil = { ...niedersachsenJobcoaching, id: 'eigenes', fristen: [...fristen, zweite] };
    expect(stelleVon(profil)).toBe(`profile.fristen[${String(fristen.length)}]`);
  });

  test.each(['schritt', 'entscheidung'])('is possible for an act and for a decision: %s', (art) => {
    const zweite = fristen.find((one) => one.art === art)!;
    expect(stelleVon({ ...niedersachsenJobcoaching, id: 'eigenes', fristen: [...fristen, zweite] })).toBeUndefined();
  });
});
