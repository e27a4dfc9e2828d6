import { describe, expect, it } from 'vitest';
import { checkKooperationsplan, wuppertal } from 'kooperationsplan';
import { rules } from '../../src/kooperationsplan/rules';
import { changed, plan2026, set, zweite } from './support';

/** First days of the wordings by hand, from the law; a rule not named here has one wording since 2023-07-01. */
const wordings: Readonly<
  Record<string, { readonly known: string; readonly from: readonly string[]; readonly to?: string }>
> = {
  ...Object.fromEntries(
    [
      'eingliederungsziel',
      'schritte',
      'vermittlungsziel',
      'eigenbemuehungen',
      'eigenbemuehungUmfang',
      'eigenbemuehungNachweis',
      'leistungen',
      'sprachfoerderung',
      'andereLeistungstraeger',
      'rehabilitation',
      'rehabilitationsantrag',
      'gesundheit',
      'bedarfsgemeinschaftZweck',
      'bedarfsgemeinschaftBeteiligung',
      'planbezeichnung',
      'zitierteNormen',
    ].map((rule) => [rule, { known: '2023-07-01', from: ['2023-07-01', '2026-07-01'] }]),
  ),
  persoenlichesAngebot: { known: '2023-07-01', from: ['2026-07-01'] },
  belangeBehinderung: { known: '2023-07-01', from: ['2026-07-01'] },
  erstgespraech: { known: '2023-01-01', from: ['2026-07-01'] },
  ueberpruefung: { known: '2023-07-01', from: ['2023-07-01'], to: '2026-06-30' },
  ueberpruefungUmfang: { known: '2023-07-01', from: ['2023-07-01'], to: '2026-06-30' },
  beratungsangebot: { known: '2023-01-01', from: ['2023-01-01'] },
  weitereFundstellen: {
    known: '2023-01-01',
    from: [
      ...['2023-01-01', '2023-07-01', '2024-01-01', '2024-03-28', '2025-01-01'],
      ...['2026-03-28', '2026-04-23', '2026-07-01'],
    ],
  },
  leistungsbezeichnung: { known: '2023-01-01', from: ['2023-01-01', '2023-07-01', '2026-07-01', '2027-01-01'] },
};

const days = [
  ['2022-12-31', '2023-01-01'],
  ['2023-06-30', '2023-07-01'],
  ['2023-12-31', '2024-01-01'],
  ['2024-03-27', '2024-03-28'],
  ['2024-12-31', '2025-01-01'],
  ['2026-03-27', '2026-03-28'],
  ['2026-04-22', '2026-04-23'],
  ['2026-06-30', '2026-07-01'],
  ['2026-12-31', '2027-01-01'],
  ['2027-07-31', '2027-08-01'],
].flat();

/** The complete plan with every deciding day on one day, and a subject for every rule. */
function on(day: string): object {
  return changed(plan2026, [
    zweite(day),
    set('profil', 'wuppertal'),
    set('abweichungen', [{ regel: 'kooperationsplan.einvernehmen', begruendung: 'Absprache' }]),
    set('fassungen.0.erstelltAm', day),
    set('fassungen.0.gespraechAm', day),
    set('erstgespraech.am', day),
    set('potenzialanalyse.am', day),
    set('schritte.0.bisAm', day),
    set('minderungen', [{ festgestelltAm: day, unter25: false }]),
    set('sollInhalte.rehabilitation.bedarf', true),
    set('kannInhalte', { gesundheit: {}, bedarfsgemeinschaft: [{ person: 'person-7' }] }),
  ]);
}

function expected(rule: string, profile: boolean, day: string): string {
  if (profile) return day < '2023-07-01' ? 'notApplicable notYet' : '2023-07-01';
  const { known, from, to } = wordings[rule] ?? { known: '2023-07-01', from: ['2023-07-01'] };
  if (day < known) return 'noEdition';
  if (to !== undefined && day > to) return 'notApplicable noLonger';
  return from.filter((first) => first <= day).at(-1) ?? 'notApplicable notYet';
}

describe.each(days)('on %s', (day) => {
  const profiles = [{ ...wuppertal, ueberpruefungAlle: { anzahl: 1, einheit: 'monate' as const } }];
  const { applied = [] } = checkKooperationsplan(on(day), { asOf: '2027-12-31', profiles });

  it.each(rules.map(({ id, law }) => [id.replace('kooperationsplan.', ''), law === 'profil'] as const))(
    '%s knows its wording',
    (rule, profile) => {
      const answers = applied
        .filter((entry) => entry.rule === `kooperationsplan.${rule}` && entry.decidedOn === day)
        .map(({ outcome, because, edition }) => edition ?? [outcome, because].filter(Boolean).join(' '));
      expect([...new Set(answers)]).toEqual([expected(rule, profile, day)]);
    },
  );
});

describe('the table of wordings', () => {
  it('names every day on which a rule changes', () => {
    const changes = rules.flatMap(({ editions }) =>
      editions.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    );
    expect([...new Set(changes)].filter((day) => !days.includes(day))).toEqual([]);
  });
});
