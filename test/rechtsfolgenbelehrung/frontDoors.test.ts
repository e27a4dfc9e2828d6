import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaSchreiben, checkSchreiben, decideBelehrung } from 'kooperationsplan';
import { aufforderung2023, aufforderung2026 } from '../../src/rechtsfolgenbelehrung/examples/aufforderung';
import { einladung2026, ersteEinladung2023 } from '../../src/rechtsfolgenbelehrung/examples/einladung';
import { minderungsbescheidWing, verpflichtungWing } from '../../src/rechtsfolgenbelehrung';
import { places, replaced } from '../properties/documents';

const asOf = '2026-08-03';
const arten = ['einladung', 'aufforderung', verpflichtungWing.art, minderungsbescheidWing.art];
const letters = [ersteEinladung2023, einladung2026, aufforderung2023, aufforderung2026];
const doors = [decideBelehrung, checkSchreiben, agendaSchreiben] as const;
type Json = Parameters<typeof places>[0];

describe('the front doors of the letters', () => {
  it('answer any JSON with a decision, report or agenda, never with an exception', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const letter = fc
      .tuple(fc.constantFrom(...arten), fc.dictionary(fc.string(), value))
      .map(([art, rest]): object => ({ ...rest, art }));
    fc.assert(
      fc.property(fc.oneof(value, letter), (input) => {
        for (const door of doors) door(input, { asOf });
        expect(decideBelehrung(input, { asOf }).decision).toBe('undetermined');
      }),
    );
  });

  it.each(letters)('answer $id with any place damaged, and leave it as it is', (letter) => {
    for (const place of places(letter as unknown as Json).filter((path) => path.length > 0)) {
      for (const by of [undefined, null, 7, '31.08.2026', [], {}] as const) {
        const damaged = replaced(letter as unknown as Json, place, () => by);
        const before = JSON.stringify(damaged);
        for (const door of doors) door(damaged, { asOf });
        expect(JSON.stringify(damaged)).toBe(before);
      }
    }
  });

  it.each(letters)('let no value of $id out', (letter) => {
    for (const place of places(letter as unknown as Json)) {
      const marked = replaced(letter as unknown as Json, place, (old) => {
        if (typeof old === 'string') return `ZZQQXX ${old}`;
        return typeof old === 'object' && old !== null && !Array.isArray(old) ? { ...(old as object), ZZQQXX: 1 } : old;
      });
      expect(JSON.stringify(doors.map((door) => door(marked, { asOf })))).not.toContain('ZZQQXX');
    }
  });
});
