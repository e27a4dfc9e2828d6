import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkKooperationsplan, kooperationsplanSchema, writePath, type Applied } from 'kooperationsplan';
import { changed, remove } from '../../src/begriffe/change';
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
  'einfacheSprache',
  ...['gespraechAm', 'erstelltMit', 'inhaltGeaendert', 'ausgehaendigtAm', 'ausgehaendigtAls'].map(
    (key) => `fassungen.*.${key}`,
  ),
  'minderungen.*.unter25',
  'minderungen.*.beratungsangebotAm',
];

interface SchemaLike {
  readonly def: {
    readonly innerType?: SchemaLike;
    readonly element?: SchemaLike;
    readonly shape?: Readonly<Record<string, SchemaLike>>;
  };
  meta(): { readonly description?: string } | undefined;
}

function openPlaces(schema: SchemaLike, place: readonly string[] = []): readonly string[] {
  const { innerType, element, shape } = schema.def;
  const own = schema.meta()?.description?.includes('open fact') === true ? [place.join('.')] : [];
  const below =
    innerType !== undefined
      ? openPlaces(innerType, place)
      : element !== undefined
        ? openPlaces(element, [...place, '*'])
        : Object.entries(shape ?? {}).flatMap(([key, inner]) => openPlaces(inner, [...place, key]));
  return [...own, ...below];
}

/** Where the open facts of a document stand. */
function present(node: unknown, pattern: readonly string[], place: readonly string[] = []): readonly string[] {
  const [key, ...rest] = pattern;
  if (node === undefined) return [];
  if (key === undefined) return [place.join('.')];
  if (key === '*') {
    return Array.isArray(node) ? node.flatMap((item, index) => present(item, rest, [...place, String(index)])) : [];
  }
  return present((node as Readonly<Record<string, unknown>>)[key], rest, [...place, key]);
}

function keyOf({ rule, path }: Applied): string {
  return `${rule} ${path === undefined ? '' : writePath(path)}`;
}

describe('open facts', () => {
  it('are those named here', () => {
    expect([...openPlaces(kooperationsplanSchema() as unknown as SchemaLike)].sort()).toEqual([...openFacts].sort());
  });

  it('dropped, never turn violated or undetermined into met', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryOptions, (plan, options) => {
        const before = checkKooperationsplan(plan, options).applied ?? [];
        const faults = before.filter(({ outcome }) => outcome === 'violated' || outcome === 'undetermined');
        for (const place of openFacts.flatMap((pattern) => present(plan, pattern.split('.')))) {
          const after = checkKooperationsplan(changed(plan, [remove(place)]), options).applied ?? [];
          const met = new Set(after.filter(({ outcome }) => outcome === 'met').map(keyOf));
          expect([place, ...faults.map(keyOf).filter((fault) => met.has(fault))]).toEqual([place]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
