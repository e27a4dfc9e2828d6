import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkKooperationsplan, kooperationsplanSchema, writePath, type Applied } from 'kooperationsplan';
import { changed, remove } from '../../src/begriffe/change';
import { openPlaces, present } from '../support/openFacts';
import { arbitraryOptions, arbitraryPlan } from './arbitraryPlan';

/** The open facts of the model, by hand; a star stands for any item of a list. */
const openFacts = [
  'traeger',
  'einvernehmen',
  'erstgespraech',
  ...['am', 'form', 'ort', 'ausnahmeBegruendet'].map((key) => `erstgespraech.${key}`),
  'potenzialanalyse',
  ...['am', 'faehigkeiten', 'eignung', 'staerken', 'eingliederungErschwert', 'umstaendeBenannt'].map(
    (key) => `potenzialanalyse.${key}`,
  ),
  'behinderung',
  'eingliederungsziel.vorgeschlagenVon',
  'schritte.*.erledigtAm',
  'sollInhalte.eigenbemuehungen.festgelegt.*.verursachtKosten',
  'sollInhalte.eigenbemuehungen.festgelegt.*.nachweis.erbracht',
  'kannInhalte.bedarfsgemeinschaft.*.beteiligt',
  'kannInhalte.bedarfsgemeinschaft.*.adressatBeteiligt',
  'wuenscheErfragt',
  'umfangInSeiten',
  'beendetAm',
  'einfacheSprache',
  ...['gespraechAm', 'erstelltMit', 'inhaltGeaendert', 'ausgehaendigtAm', 'ausgehaendigtAls'].map(
    (key) => `fassungen.*.${key}`,
  ),
  'minderungen.*.unter25',
  'minderungen.*.beratungsangebotAm',
];

function keyOf({ rule, path }: Applied): string {
  return `${rule} ${path === undefined ? '' : writePath(path)}`;
}

describe('open facts', () => {
  it('are those named here', () => {
    expect([...openPlaces(kooperationsplanSchema())].sort()).toEqual([...openFacts].sort());
  });

  it('dropped, never turn violated or undetermined into met', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryOptions, (plan, options) => {
        const before = checkKooperationsplan(plan, options).applied ?? [];
        const faults = before.filter(({ outcome }) => outcome === 'violated' || outcome === 'undetermined');
        for (const place of openFacts.flatMap((pattern) => present(plan, pattern))) {
          const after = checkKooperationsplan(changed(plan, [remove(place)]), options).applied ?? [];
          const met = new Set(after.filter(({ outcome }) => outcome === 'met').map(keyOf));
          expect([place, ...faults.map(keyOf).filter((fault) => met.has(fault))]).toEqual([place]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
