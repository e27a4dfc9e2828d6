import { describe, expect, it } from 'vitest';
import { checkAktivzentrum, defineAktivzentrumProfil, type CalendarDay } from 'kooperationsplan';
import { documentsOf } from '../../src/begriffe/ruleExample';
import { examples } from '../../src/aktivzentrum/rules/index.examples';
import { goettingenAktivzentrum2024 } from '../../src/aktivzentrum/goettingen';
import { answers, changed, due, found, set, type Change } from './support';

/** An invented instruction of an invented town: other modules, other months, other papers. */
const werkhof = defineAktivzentrumProfil({
  id: 'musterstadt-werkhof-2025',
  art: 'massnahmeteilnahme',
  title: { de: 'Werkhof Musterstadt', en: 'Werkhof Musterstadt' },
  validFrom: '2025-01-01' as CalendarDay,
  validTo: '2027-12-31' as CalendarDay,
  source: {
    norm: 'Dienstanweisung Werkhof, Fassung 2',
    act: 'Dienstanweisung der Musterstadt vom 02.12.2024',
    basis: 'weisung',
    checkedOn: '2026-08-19' as CalendarDay,
    stellen: { 'aktivzentrum.einbuchungsdauer': 'Abschnitt 4', 'aktivzentrum.hoechstdauer': 'Abschnitt 2' },
  },
  massnahme: { rechtsgrundlage: '§ 16f SGB II' },
  module: [
    { id: 'holz', bezeichnung: 'Holzwerkstatt', einbuchung: true, hoechstdauerMonate: 2, kosten: 'keine' },
    { id: 'garten', bezeichnung: 'Garten', einbuchung: true },
    { id: 'kaffee', bezeichnung: 'Kaffeerunde', einbuchung: false },
  ],
  einbuchung: { hilfeprodukt: 'werkhof', monate: 4 },
  erwartungsbogen: { fragen: ['ziel'] },
});
const options = { asOf: '2025-10-01', profiles: [werkhof] };

const teilnahme = {
  art: 'massnahmeteilnahme',
  id: 'teilnahme-1',
  profil: 'musterstadt-werkhof-2025',
  massnahme: { rechtsgrundlage: '§ 16f SGB II' },
  teilnahmeAb: '2025-09-01',
  teilnahmeBeendetAm: false,
  nutzungen: [
    { modul: 'holz', ab: '2025-09-01', bis: false },
    { modul: 'kaffee', ab: '2025-09-03', bis: false },
  ],
  // From 31 October four months would end on the last day of February; from 1 September on 31 December.
  einbuchung: { hilfeprodukt: 'werkhof', eingebuchtAm: '2025-08-29', ab: '2025-09-01', bis: '2025-12-31' },
  bescheide: [{ am: '2025-08-29', art: 'bewilligung' }],
  erwartungsboegen: [{ am: '2025-08-28', modul: 'holz', ab: '2025-09-01', bis: '2025-10-31', antworten: { ziel: {} } }],
};
const mit = (...changes: readonly Change[]): readonly string[] => found(changed(teilnahme, changes), options);

describe('an invented instruction', () => {
  it('is met by a participation that follows it, however little it asks', () => {
    expect(found(teilnahme, options)).toEqual([]);
    expect(due(teilnahme, options)).toEqual(['zeitraum 2025-10-31 open', 'einbuchungsdauer 2025-12-31 open']);
  });

  it.each([
    [
      'its own months of booking',
      [set('einbuchung.bis', '2026-05-31')],
      'einbuchungsdauer violated error einbuchung.bis',
    ],
    [
      'its own product',
      [set('einbuchung.hilfeprodukt', 'aktivzentrum-stadt-goettingen')],
      'hilfeprodukt violated error einbuchung.hilfeprodukt',
    ],
    [
      'its own longest time',
      [set('erwartungsboegen.0.bis', '2025-11-01')],
      'hoechstdauer violated error erwartungsboegen[0].bis',
    ],
    [
      'its own modules',
      [set('nutzungen.1.modul', 'offenes-angebot')],
      'modulBekannt violated error nutzungen[1].modul',
    ],
    [
      'its own legal basis',
      [set('massnahme.rechtsgrundlage', '§ 16 Abs. 1 SGB II')],
      'rechtsgrundlage violated error massnahme.rechtsgrundlage',
    ],
    [
      'its own questions',
      [set('erwartungsboegen.0.antworten', {})],
      'antworten violated error erwartungsboegen[0].antworten',
    ],
    [
      'its own word on costs',
      [set('kosten', [{ modul: 'holz', art: 'sonstige', gewaehrtAm: '2025-09-10' }])],
      'keineKosten violated error kosten[0]',
    ],
  ])('is held by %s', (_, changes, line) => {
    expect(mit(...changes)).toEqual([line]);
  });

  it('leaves unasked what it does not ask', () => {
    const { applied = [] } = checkAktivzentrum(teilnahme, options);
    const unasked = new Set(applied.filter(({ because }) => because === 'profile').map(({ rule }) => rule.slice(13)));
    expect(unasked).toEqual(
      new Set([
        ...['abAntragstellung', 'ohneEntscheidung', 'verfahren', 'imOTon', 'dauerPasst', 'pauschaleHoechstdauer'],
        ...['gemeinsamVereinbart', 'uebersendung', 'massgebenderZeitraum', 'planZiele', 'planSchritte'],
        ...['zielformulierung', 'bescheidvorlage', 'neuerBescheid', 'abschluss', 'abschlussfrist'],
      ]),
    );
    const lang = changed(teilnahme, [
      set('erwartungsboegen.0.modul', 'garten'),
      set('erwartungsboegen.0.bis', '2025-12-31'),
    ]);
    expect(answers('hoechstdauer', lang, options)).toEqual(['notApplicable condition']);
  });

  it('is named with its place, version and validity', () => {
    const { findings } = checkAktivzentrum(changed(teilnahme, [set('einbuchung.bis', '2025-12-30')]), options);
    expect(findings).toMatchObject([
      { basis: 'weisung', norm: 'Dienstanweisung Werkhof, Fassung 2, Abschnitt 4', edition: '2025-01-01' },
    ]);
    const spaeter = [set('teilnahmeAb', '2028-01-03')];
    expect(mit(...spaeter)).toEqual(['profilBekannt violated warning profil']);
  });
});

// The same instruction under other words: nothing of Göttingen is written into code.
const worte: readonly (readonly [string, string])[] = [
  ['goettingen-aktivzentrum-2024', 'werkhaus-2024'],
  ['aktivzentrum-stadt-goettingen', 'produkt-4711'],
  ['45-aktivzentrum-stgoe-bew', 'vordruck-w1'],
  ['mabe-lfd-nr-3', 'verfahren-x'],
  ['digitalwerkstatt', 'modul-a'],
  ['jobakademie-2.0', 'modul-b'],
  ['gesundheitsprojekt', 'modul-c'],
  ['offenes-angebot', 'modul-d'],
];
const umbenannt = <T>(value: T): T =>
  JSON.parse(worte.reduce((text, [from, to]) => text.replaceAll(`"${from}"`, `"${to}"`), JSON.stringify(value))) as T;
const werkhaus = defineAktivzentrumProfil(umbenannt(goettingenAktivzentrum2024));
const cases = examples.flatMap((example) =>
  example.of.map((complete) => ({ rule: example.rule, on: complete.title.en, ...documentsOf(example, complete) })),
);

describe.each(cases)(
  'the example of $rule under an instruction of other words, $on',
  ({ met, fault, options: asked }) => {
    const others = { ...asked, profiles: [werkhaus, ...umbenannt(asked.profiles ?? [])] };

    it('gives the same findings', () => {
      expect(found(umbenannt(met), others)).toEqual(found(met, asked));
      expect(found(umbenannt(fault), others)).toEqual(found(fault, asked));
    });
  },
);
