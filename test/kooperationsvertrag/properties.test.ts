import * as fc from 'fast-check';
import { describe, it, expect } from 'vitest';
import { agendaKooperationsvertrag, checkKooperationsvertrag, type Verdict } from 'kooperationsplan';
import { vertraege2019, vertrag2019 } from '../../src/kooperationsvertrag/examples';
import { lernwerkstatt2025, vertraege2025 } from './lernwerkstatt';

const options = { profiles: [lernwerkstatt2025], record: false } as const;
const day = fc.constantFrom('2019-01-20', '2019-04-01', '2019-06-03', '2019-06-04');
const nachweis = fc.record(
  {
    ort: fc.constantFrom('teilnehmerakte', 'traegerunterlagen', 'andereStelleBeimTraeger', 'nichtBeimTraeger'),
    am: day,
    vorhanden: fc.boolean(),
  },
  { requiredKeys: ['ort'] },
);
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const ids = ['meister', 'amt', 'teilnehmende', 'integrationsbegleitung', 'vermittlungsfachkraft', 'fremde'];

// Both programmes, with clauses of either, doubled, damaged and left out.
const regelung = fc.record(
  {
    regelung: fc.constantFrom('kontaktdichte', 'fallberatung', 'zielgruppe', 'werkstattstunden', 'abschluss', 'eigene'),
    verbindlich: fc.boolean(),
    anzahl: fc.nat(9),
    merkmale: fc.subarray(['warmeUebergabe', 'abstimmung', 'fahrdienst']),
    parteien: fc.subarray(ids),
    abstand: fc.record({
      anzahl: fc.integer({ min: 1, max: 9 }),
      einheit: fc.constantFrom('tage', 'wochen', 'monate'),
    }),
    durchfuehrungen: some(fc.record({ am: day, beteiligte: fc.subarray(ids) }, { requiredKeys: ['am'] })),
    nachweise: some(nachweis),
  },
  { requiredKeys: ['regelung'] },
);
const nichteinhaltung = fc.record(
  {
    regelung: fc.constantFrom('kontaktdichte', 'zielgruppe', 'abschluss', 'eigene', 'unbekannt'),
    ab: day,
    begruendung: fc.constant('Grund'),
    mitgeteiltAm: fc.oneof(day, fc.constant(false as const)),
    rueckgekoppeltAn: fc.subarray(['fachaufsicht', 'jobcenter', 'beirat']),
  },
  { requiredKeys: ['regelung', 'ab'] },
);
const vertrag = fc.record(
  {
    kennung: fc.constantFrom('v-1', 'v-2', 'v-3'),
    jobcenter: fc.constantFrom('a', 'b', 'c'),
    geschlossenAm: fc.oneof(day, fc.constant(false as const)),
    mitteilungBinnenTagen: fc.integer({ min: 1, max: 30 }),
    regelungen: fc.array(regelung, { maxLength: 5 }),
    nichteinhaltungen: some(nichteinhaltung),
  },
  { requiredKeys: ['kennung', 'jobcenter', 'regelungen'] },
);
const dokument = fc.record({
  art: fc.constant('kooperationsvertrag'),
  id: fc.constant('d'),
  profil: fc.constantFrom('thueringen-integrationsbegleitung-2019', 'lernwerkstatt-2025'),
  projektbeginnAm: fc.constantFrom('2019-01-01', '2019-06-04', '2025-04-01'),
  jobcenter: fc.uniqueArray(fc.record({ kennung: fc.constantFrom('a', 'b', 'c') }), {
    minLength: 1,
    selector: ({ kennung }) => kennung,
  }),
  vertraege: some(vertrag),
  vorOrtUeberpruefungen: some(fc.record({ am: day })),
});
const asOf = fc.constantFrom('2018-12-31', '2019-06-03', '2025-09-01');

/** What was found, without the indices of the lists it came from. */
function said(document: unknown, on: string): readonly string[] {
  const { findings } = checkKooperationsvertrag(document, { ...options, asOf: on });
  return findings
    .map(({ path, ...finding }) => JSON.stringify({ path: path.filter((one) => typeof one === 'string'), ...finding }))
    .map((text) => text.replaceAll(/\[\d+\]/g, '[]'))
    .sort();
}

const worst: readonly Verdict[] = ['inOrder', 'deviations', 'undetermined', 'violations', 'malformed'];

describe('the contracts of a project', () => {
  it('get the same answer in any order of Jobcenters, contracts, clauses, evidence, dates and breaches', () => {
    fc.assert(
      fc.property(dokument, asOf, (document, on) => {
        const gewendet = JSON.parse(JSON.stringify(document), (_, value: unknown) =>
          Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
        ) as unknown;
        expect(said(gewendet, on)).toEqual(said(document, on));
      }),
    );
  });

  it('are never worse for a piece of evidence more', () => {
    const wohin = fc.tuple(fc.nat(2), fc.nat(4));
    fc.assert(
      fc.property(dokument, asOf, wohin, nachweis, (document, on, [i, j], mehr) => {
        const vertraege = document.vertraege.map((one, at) => ({
          ...one,
          regelungen: one.regelungen.map((clause, place) =>
            at === i && place === j ? { ...clause, nachweise: [...(clause.nachweise ?? []), mehr] } : clause,
          ),
        }));
        const rang = (input: unknown) =>
          worst.indexOf(checkKooperationsvertrag(input, { ...options, asOf: on }).verdict);
        const fehler = (input: unknown) =>
          checkKooperationsvertrag(input, { ...options, asOf: on })
            .findings.filter(({ kind }) => kind === 'rule')
            .filter((finding) => finding.kind === 'rule' && finding.severity === 'error').length;
        const mit = { ...document, vertraege };
        expect(rang(mit)).toBeLessThanOrEqual(rang(document));
        expect(fehler(mit)).toBeLessThanOrEqual(fehler(document));
      }),
    );
  });

  it('are counted in the register as the rule counts them', () => {
    fc.assert(
      fc.property(dokument, asOf, (document, on) => {
        const {
          result,
          findings,
          applied = [],
        } = checkKooperationsvertrag(document, { ...options, asOf: on, record: true });
        const asked = applied.filter(({ rule }) => rule === 'kooperationsvertrag.nachweis');
        if (asked.some(({ because }) => because !== undefined && because !== 'condition')) return;
        // An obligatory clause or a contract that is missing altogether is no matter of evidence.
        const ohneRegelung =
          result?.zeilen.filter(({ imVertrag, stand }) => !imVertrag && stand === 'fehlt').length ?? 0;
        const count = (outcome: string) => asked.filter((one) => one.outcome === outcome).length;
        expect(findings.some(({ kind }) => kind === 'form')).toBe(false);
        expect([result?.vorhanden, result?.fehlt, result?.nichtBekannt]).toEqual(
          result === undefined ? [] : [count('met'), count('violated') + ohneRegelung, count('undetermined')],
        );
      }),
    );
  });

  it('are answered for any JSON at any place', () => {
    const stellen = [
      'vertraege',
      'jobcenter',
      'projektbeginnAm',
      'vorOrtUeberpruefungen',
      'profil',
      'fassung',
    ] as const;
    const imVertrag = [
      'regelungen',
      'nichteinhaltungen',
      'geschlossenAm',
      'jobcenter',
      'mitteilungBinnenTagen',
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...stellen),
        fc.constantFrom(...imVertrag),
        fc.jsonValue({ maxDepth: 3 }),
        (a, b, value) => {
          for (const document of [
            { ...vertraege2019, [a]: value },
            { ...vertraege2025, vertraege: [value] },
            { ...vertraege2019, vertraege: [{ ...vertrag2019, [b]: value }] },
            { ...vertraege2019, vertraege: [{ ...vertrag2019, regelungen: [value] }] },
          ]) {
            expect(worst).toContain(checkKooperationsvertrag(document, { ...options, asOf: '2019-06-03' }).verdict);
            agendaKooperationsvertrag(document, { ...options, asOf: '2019-06-03' });
          }
        },
      ),
    );
  });
});
