import { describe, expect, it } from 'vitest';
import { checkSchreiben, type Applied } from 'kooperationsplan';
import { changed, set } from '../../src/begriffe/change';
import { aufforderung2023, aufforderung2026 } from '../../src/rechtsfolgenbelehrung/examples/aufforderung';
import { einladung2023, einladung2026 } from '../../src/rechtsfolgenbelehrung/examples/einladung';
import { aufforderungRules, einladungRules } from '../../src/rechtsfolgenbelehrung/rules';

interface Wording {
  readonly known: string;
  readonly from: readonly string[];
  readonly to?: string;
}

const immer: Wording = { known: '2000-01-01', from: ['2000-01-01'] };
const seitFolgen: Wording = { known: '2023-01-01', from: ['2023-01-01'] };
const folgen: Wording = { known: '2023-01-01', from: ['2023-01-01', '2026-07-01'] };
const abs5: Wording = { known: '2023-07-01', from: ['2023-07-01'], to: '2026-06-30' };

/** First days of the wordings by hand, from the law; what is not named here has one since 2023-01-01. */
const wordings: Readonly<Record<string, Wording>> = {
  ersteEinladung: { known: '2023-01-01', from: ['2023-07-01'], to: '2026-06-30' },
  erstgespraech: { known: '2023-01-01', from: ['2026-07-01'] },
  handlungBenannt: { known: '2023-07-01', from: ['2023-07-01', '2026-07-01'] },
  handlungErforderlich: abs5,
  aufforderungGrundsatz: abs5,
  aufforderungMassnahme: abs5,
  aufforderungOhnePlan: abs5,
  steigerung: { known: '2023-01-01', from: ['2023-01-01'], to: '2026-06-30' },
  folgePasstZurHandlung: folgen,
  richtigeMinderung: folgen,
  richtigeMinderungMeldung: folgen,
  nichtVorgesehen: { known: '2023-01-01', from: ['2026-07-01'] },
  ganzheitlicheBetreuung: { known: '2023-07-01', from: ['2023-07-01'] },
  angekuendigterWegfall: {
    known: '2023-01-01',
    from: ['2023-01-01', '2024-03-28', '2026-03-28', '2026-04-23'],
  },
  angekuendigteNichterreichbarkeit: folgen,
  uebergang: { known: '2023-01-01', from: ['2026-07-01'] },
  bekanntgabe: { known: '2023-01-01', from: ['2023-01-01', '2025-01-01'] },
  leistungsbezeichnung: { known: '2023-01-01', from: ['2023-01-01', '2023-07-01', '2026-07-01', '2027-01-01'] },
  zitierteNormen: { known: '2023-01-01', from: ['2023-01-01', '2023-07-01', '2026-07-01'] },
  weitereFundstellen: {
    known: '2023-01-01',
    from: [
      ...['2023-01-01', '2023-07-01', '2024-01-01', '2024-03-28', '2025-01-01'],
      ...['2026-03-28', '2026-04-23', '2026-07-01'],
    ],
  },
  nachDemStichtag: immer,
  widerspruchsfrei: immer,
  profilBekannt: immer,
  abweichungBekannt: immer,
};

const days = [
  ...['2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01', '2023-12-31', '2024-01-01', '2024-03-27', '2024-03-28'],
  ...['2024-12-31', '2025-01-01'],
  ...['2026-03-27', '2026-03-28', '2026-04-22', '2026-04-23', '2026-06-30', '2026-07-01', '2026-08-19', '2026-08-20'],
  ...['2026-12-31', '2027-01-01', '2027-07-31', '2027-08-01'],
];

const kopf = [
  set('zitierteNormen', [{ gesetz: 'SGB II', paragraf: '31' }]),
  set('abweichungen', [{ regel: 'rechtsfolgenbelehrung.adressat', begruendung: 'Absprache' }]),
];
const letters = [
  ['Einladung', einladungRules, einladung2026, ['terminAm']],
  ['Aufforderung', aufforderungRules, aufforderung2026, ['handlungen.0.bisAm', 'handlungen.0.nachweisBisAm']],
] as const;

function expected(name: string, day: string): string {
  const { known, from, to } = wordings[name] ?? seitFolgen;
  if (day < known) return 'noEdition';
  if (to !== undefined && day > to) return 'notApplicable noLonger';
  return from.filter((first) => first <= day).at(-1) ?? 'notApplicable notYet';
}

function seen({ outcome, because, edition }: Applied): string {
  if (outcome === 'noEdition') return outcome;
  return edition ?? [outcome, because].join(' ');
}

describe.each(letters)('the rules of an %s', (_, rules, letter, termine) => {
  it.each(days)('know their wording of %s', (day) => {
    const brief = changed<object>(letter, [
      ...kopf,
      set('versandtAm', day),
      set('zugegangenAm', day),
      ...termine.map((termin) => set(termin, day)),
    ]);
    const { applied = [] } = checkSchreiben(brief, { asOf: '2027-12-31' });
    const outcomes = new Map(applied.map((entry) => [entry.rule as string, seen(entry)]));
    const names = [...new Set(rules.map(({ id }) => id as string))];
    expect(Object.fromEntries(names.map((id) => [id, outcomes.get(id)]))).toEqual(
      Object.fromEntries(names.map((id) => [id, expected(id.replace('rechtsfolgenbelehrung.', ''), day)])),
    );
  });
});

describe('a letter before the law that is known here', () => {
  it.each([
    ['an Einladung', changed<object>(einladung2023, [set('versandtAm', '2022-12-31')]), '2022-12-31'],
    [
      'an Aufforderung',
      changed<object>(aufforderung2023, [set('versandtAm', '2023-06-30'), set('zitierteNormen', [])]),
      '2023-06-30',
    ],
  ])('%s has one noEdition, and no other finding', (_, brief, on) => {
    const { findings, verdict } = checkSchreiben(brief, { asOf: '2026-01-20' });
    expect(verdict).toBe('undetermined');
    expect(findings).toMatchObject([
      { rule: 'rechtsfolgenbelehrung.massgeblicherTag', outcome: 'noEdition', decidedOn: on },
    ]);
  });

  it('after the law was last checked says so', () => {
    const on = (day: string): object => changed<object>(einladung2026, [set('versandtAm', day)]);
    const flags = (day: string): readonly boolean[] => {
      const { beyondLawChecked, editionUnverified } = checkSchreiben(on(day), { asOf: '2027-12-31' });
      return [beyondLawChecked, editionUnverified];
    };
    expect([flags('2026-08-20'), flags('2027-07-31'), flags('2027-08-01')]).toEqual([
      [true, false],
      [true, false],
      [true, true],
    ]);
  });
});
