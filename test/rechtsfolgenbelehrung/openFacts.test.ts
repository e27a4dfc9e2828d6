import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aufforderungSchema,
  checkSchreiben,
  decideBelehrung,
  einladungSchema,
  writePath,
  type Applied,
  type CheckOptions,
} from 'kooperationsplan';
import { changed, remove } from '../../src/begriffe/change';
import { openPlaces, present } from '../support/openFacts';
import { arbitraryAufforderung, arbitraryEinladung, arbitraryOptions } from './arbitraryBrief';

/** The open facts of the models, by hand; a star stands for any item of a list. */
const brief = [
  'versandart',
  'zugegangenAm',
  'kenntnis',
  'rechtsfolgenbelehrung.form',
  'rechtsfolgenbelehrung.gesondert.erhaltenAm',
];
const ofEinladung = [
  ...brief,
  'gegenstand',
  'erste',
  'ausnahmeBegruendet',
  'erschienenAm',
  'versaeumnisse',
  'versaeumnisse.*.belehrt',
  'versaeumnisse.*.wichtigerGrund',
];
const ofAufforderung = [
  ...brief,
  'planstand',
  'erste',
  'handlungen.*.rechtsgrundlage',
  'handlungen.*.erledigtAm',
  'handlungen.*.nachgewiesenAm',
];
const kinds = [
  ['Einladung', einladungSchema, ofEinladung, arbitraryEinladung],
  ['Aufforderung', aufforderungSchema, ofAufforderung, arbitraryAufforderung],
] as const;

function keyOf({ rule, path }: Applied): string {
  return `${rule} ${path === undefined ? '' : writePath(path)}`;
}

describe.each(kinds)('open facts of an %s', (_, schema, openFacts, arbitrary) => {
  it('are those named here', () => {
    expect([...openPlaces(schema())].sort()).toEqual([...openFacts].sort());
  });

  it('dropped, never turn violated or undetermined into met', () => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<object>, arbitraryOptions, (letter, options) => {
        const before = checkSchreiben(letter, options).applied ?? [];
        const faults = before.filter(({ outcome }) => outcome === 'violated' || outcome === 'undetermined');
        for (const place of openFacts.flatMap((pattern) => present(letter, pattern))) {
          const after = checkSchreiben(changed(letter, [remove(place)]), options).applied ?? [];
          const met = new Set(after.filter(({ outcome }) => outcome === 'met').map(keyOf));
          expect([place, ...faults.map(keyOf).filter((fault) => met.has(fault))]).toEqual([place]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('dropped, never turn one decision into another', () => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<object>, arbitraryOptions, (letter, options) => {
        const before = decideBelehrung(letter, options);
        for (const place of openFacts.flatMap((pattern) => present(letter, pattern))) {
          const { decision } = decideBelehrung(changed(letter, [remove(place)]), options);
          if (before.missing === undefined) expect([place, before.decision, 'undetermined']).toContain(decision);
          else expect(decision).toBe('undetermined');
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a letter', () => {
  it('has the same findings whatever the order of acts, consequences and earlier misses', () => {
    fc.assert(
      fc.property(arbitraryAufforderung as fc.Arbitrary<object>, arbitraryOptions, (letter, options) => {
        const { handlungen, rechtsfolgenbelehrung: belehrung } = letter as {
          handlungen?: readonly object[];
          rechtsfolgenbelehrung?: { readonly rechtsfolgen?: readonly object[] };
        };
        const turned = {
          ...letter,
          ...(handlungen !== undefined && { handlungen: [...handlungen].reverse() }),
          ...(belehrung !== undefined && {
            rechtsfolgenbelehrung: {
              ...belehrung,
              ...(belehrung.rechtsfolgen !== undefined && { rechtsfolgen: [...belehrung.rechtsfolgen].reverse() }),
            },
          }),
        };
        const said = (input: object): readonly string[] =>
          checkSchreiben(input, options as CheckOptions)
            .findings.map((found) => (found.kind === 'rule' ? `${found.rule} ${found.outcome} ${found.message}` : ''))
            .sort();
        // An unknown fact is named with its place, and the place moves with the order.
        const places = (lines: readonly string[]): readonly string[] =>
          lines.map((line) => line.replaceAll(/\d/g, '#'));
        expect(places(said(turned))).toEqual(places(said(letter)));
      }),
      { numRuns: 200 },
    );
  });
});
