import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agendaAktivzentrum,
  checkAktivzentrum,
  massnahmeteilnahmeSchema,
  writePath,
  type Applied,
} from 'kooperationsplan';
import { openPlaces, present } from '../support/openFacts';
import { arbitraryOptions, arbitraryTeilnahme, listenfelder } from './arbitrary';
import { changed, completeGerade, completeOffen, completeWechsel, found, remove, set } from './support';

/** The open facts of the model, by hand; a star stands for any item of a list. */
const openFacts = [
  ...['antragAm', 'teilnahmeBeendetAm', 'langzeitarbeitslos', 'schwerwiegendeVermittlungshemmnisse'],
  'nutzungen.*.bis',
  'einbuchung.eingebuchtAm',
  ...['dauerPasst', 'vereinbartMit', 'gespraech', 'gespraech.am', 'gespraech.teilnehmende', 'uebersandtAm'].map(
    (key) => `erwartungsboegen.*.${key}`,
  ),
  ...['allgemeinesZielGeaendert', 'einbuchungGeaendert'].map((key) => `aenderungen.*.${key}`),
  ...['beiArbeitgeber', 'beruflicheKenntnisse'].map((key) => `abschnitte.*.${key}`),
  'kooperationsplan',
  ...['zielformulierung', 'gemeinsamAbgestimmt', 'zuletztGeaendertAm'].map((key) => `kooperationsplan.${key}`),
  ...['zieleErfasst', 'meilensteineErfasst', 'schritteErfasst'].map((key) => `kooperationsplan.${key}`),
];

function keyOf({ rule, path }: Applied): string {
  return `${rule} ${path === undefined ? '' : writePath(path)}`;
}

/** An answer without the index of the list it came from. */
function unordered(list: readonly object[]): readonly string[] {
  const index = new RegExp(`\\b(${listenfelder.join('|')})("?[,[])\\d+`, 'g');
  return list.map((item) => JSON.stringify(item).replaceAll(index, '$1$2')).sort();
}

const shuffled = arbitraryTeilnahme.chain((teilnahme) => {
  const lists = teilnahme as Readonly<Record<string, readonly unknown[]>>;
  const mixed = listenfelder.map((key) =>
    fc
      .shuffledSubarray([...(lists[key] ?? [])], { minLength: lists[key]?.length ?? 0 })
      .map((list) => [key, list] as const),
  );
  return fc.tuple(...mixed).map((pairs) => [teilnahme, { ...teilnahme, ...Object.fromEntries(pairs) }] as const);
});

describe('the order of sheets, uses, changes, Bescheide, costs and parts', () => {
  it('changes neither findings nor record nor agenda', () => {
    fc.assert(
      fc.property(shuffled, arbitraryOptions, ([teilnahme, other], options) => {
        const one = checkAktivzentrum(teilnahme, options);
        const two = checkAktivzentrum(other, options);
        expect(two.verdict).toBe(one.verdict);
        expect(unordered(two.findings)).toEqual(unordered(one.findings));
        expect(unordered(two.applied ?? [])).toEqual(unordered(one.applied ?? []));
        expect(unordered(agendaAktivzentrum(other, options).entries)).toEqual(
          unordered(agendaAktivzentrum(teilnahme, options).entries),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the document as it is', () => {
    fc.assert(
      fc.property(arbitraryTeilnahme, arbitraryOptions, (teilnahme, options) => {
        const before = JSON.stringify(teilnahme);
        checkAktivzentrum(teilnahme, options);
        agendaAktivzentrum(teilnahme, options);
        expect(JSON.stringify(teilnahme)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe('open facts', () => {
  it('are those named here', () => {
    expect([...openPlaces(massnahmeteilnahmeSchema())].sort()).toEqual([...openFacts].sort());
  });

  it('dropped, never turn violated or undetermined into met', () => {
    fc.assert(
      fc.property(arbitraryTeilnahme, arbitraryOptions, (teilnahme, options) => {
        const before = checkAktivzentrum(teilnahme, options).applied ?? [];
        const faults = before.filter(({ outcome }) => outcome === 'violated' || outcome === 'undetermined');
        for (const place of openFacts.flatMap((pattern) => present(teilnahme, pattern))) {
          const after = checkAktivzentrum(changed(teilnahme, [remove(place)]), options).applied ?? [];
          const met = new Set(after.filter(({ outcome }) => outcome === 'met').map(keyOf));
          expect([place, ...faults.map(keyOf).filter((fault) => met.has(fault))]).toEqual([place]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('any JSON', () => {
  it('gets a report', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const input = {
          art: 'massnahmeteilnahme',
          id: 't-1',
          erwartungsboegen: value,
          einbuchung: value,
          abschnitte: value,
        };
        expect(checkAktivzentrum(input, { asOf: '2026-01-01' }).verdict).toBe('malformed');
        agendaAktivzentrum(input, { asOf: '2026-01-01' });
      }),
    );
  });
});

describe('a malformed place', () => {
  const { asOf } = completeWechsel;

  it('of one sheet leaves the other sheet, and everything else, decided', () => {
    const document = changed(completeWechsel.document, [
      set('erwartungsboegen.0.bis', '08.05.2026'),
      set('erwartungsboegen.1.uebersandtAm', false),
      set('abschnitte.1.bis', '2026-07-13'),
    ]);
    const lines = found(document, { asOf });
    expect(lines).toContain('form germanDay erwartungsboegen[0].bis');
    expect(lines).toContain('uebersendung violated error erwartungsboegen[1].uebersandtAm');
    expect(lines).toContain('arbeitgeberdauer violated error abschnitte[1].bis');
    expect(lines).toContain('hoechstdauer undetermined warning erwartungsboegen[0].bis');
  });

  it('where all sheets should stand stops only the rules that need them', () => {
    const lines = found(
      changed(completeWechsel.document, [set('erwartungsboegen', 'zwei'), set('abschnitte.0.bis', '2026-06-29')]),
      { asOf },
    );
    expect(lines).toContain('kenntnisvermittlung violated error abschnitte[0].bis');
    expect(lines.some((line) => line.startsWith('dreiergespraech undetermined'))).toBe(true);
  });

  it('is the only fault of documents that are otherwise complete', () => {
    for (const { document, asOf: day } of [completeGerade, completeOffen, completeWechsel]) {
      expect(found(document, { asOf: day })).toEqual([]);
      expect(found({ ...document, unbekannt: 1 }, { asOf: day })).toEqual(['form unknownKey']);
    }
  });
});
