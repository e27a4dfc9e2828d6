import * as fc from 'fast-check';

const day = fc.constantFrom('2023-06-30', '2026-01-12', '2026-06-30', '2026-07-01', '2026-07-20', '2026-08-11');
const dayOrNo = fc.oneof(day, fc.constant(false));
const flag = fc.boolean();
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const art = fc.constantFrom('meldung', 'eigenbemuehungen', 'arbeit', 'massnahme', 'andereMitwirkung');
const tatbestand = fc.constantFrom(
  '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II',
  '§ 31 Abs. 1 Satz 1 Nr. 3 SGB II',
  '§ 32 Abs. 1 SGB II',
);

/** Without keys whose value is undefined, as JSON has none. */
function lean<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return arbitrary.map((value) => JSON.parse(JSON.stringify(value)) as T);
}

const belehrung = fc.record({
  form: maybe(fc.constantFrom('imSchreiben', 'anlage', 'merkblatt', 'elektronisch', 'muendlich')),
  gesondert: maybe(fc.record({ am: day, erhaltenAm: maybe(dayOrNo) })),
  handlungen: maybe(fc.array(fc.record({ art: maybe(art), nummer: maybe(fc.constantFrom(1, 2)) }), { maxLength: 2 })),
  massnahmen: maybe(fc.array(fc.constantFrom('m-1', 'm-2'), { maxLength: 2 })),
  rechtsfolgen: maybe(
    fc.array(
      fc.record({
        art: fc.constantFrom('minderung', 'wegfallRegelbedarf', 'nichtErreichbar'),
        tatbestand: maybe(tatbestand),
        stufe: maybe(fc.constantFrom('erste', 'wiederholte', 'jedeWeitere')),
        prozent: maybe(fc.constantFrom(10, 20, 30)),
        bezugsgroesse: maybe(fc.constantFrom('regelbedarf', 'gesamteLeistung')),
        monate: maybe(fc.constantFrom(1, 2, 3)),
        beginn: maybe(fc.constantFrom('monatNachWirksamwerden', 'sofort', 'mitSperrzeit')),
      }),
      { maxLength: 3 },
    ),
  ),
  abwendung: maybe(flag),
  wichtigerGrund: maybe(flag),
  wichtigerGrundNachweis: maybe(flag),
  gesetzeswortlautWiederholt: maybe(flag),
});

const brief = {
  id: fc.constant('brief-1'),
  leistungsberechtigtePerson: maybe(fc.constant('person-1')),
  versandtAm: day,
  versandart: maybe(fc.constantFrom('post', 'elektronisch', 'zustellung', 'uebergabe')),
  zugegangenAm: maybe(dayOrNo),
  leistungsbezeichnung: maybe(fc.constantFrom('buergergeld', 'grundsicherungsgeld')),
  rechtsfolgenbelehrung: maybe(belehrung),
  kenntnis: maybe(fc.record({ art: fc.constantFrom('nachgewiesen', 'angenommen', 'keine'), seitAm: maybe(day) })),
};

/** Any Einladung within the form. */
export const arbitraryEinladung = lean(
  fc.record({
    art: fc.constant('einladung'),
    ...brief,
    gegenstand: maybe(fc.constantFrom('potenzialanalyseUndKooperationsplan', 'anderesGespraech', 'untersuchung')),
    erste: maybe(flag),
    zweck: maybe(fc.constant('vermittlung')),
    ort: maybe(fc.constantFrom('jobcenter', 'andererOrt', 'video', 'telefon')),
    ausnahmeBegruendet: maybe(flag),
    terminAm: maybe(day),
    uhrzeit: maybe(fc.constant('bestimmt')),
    versaeumnisse: maybe(
      fc.array(fc.record({ terminAm: day, belehrt: maybe(flag), wichtigerGrund: maybe(flag) }), { maxLength: 2 }),
    ),
    erschienenAm: maybe(dayOrNo),
  }),
);

/** Any Aufforderung within the form. */
export const arbitraryAufforderung = lean(
  fc.record({
    art: fc.constant('aufforderung'),
    ...brief,
    planstand: maybe(fc.constantFrom('inKraft', 'nichtZustandeGekommen', 'nichtFortschreibbar')),
    erste: maybe(flag),
    handlungen: maybe(
      fc.array(
        fc.record({
          nummer: fc.constantFrom(1, 2),
          art,
          erforderlichWeil: maybe(fc.constant('Im Plan vereinbart')),
          bisAm: maybe(day),
          nachweisBisAm: maybe(day),
          massnahme: maybe(fc.constantFrom('m-1', 'm-2')),
          rechtsgrundlage: maybe(fc.constantFrom('§ 16 Abs. 1 SGB II', '§ 16a SGB II', '§ 16d SGB II', '§ 16k SGB II')),
          erledigtAm: maybe(dayOrNo),
          nachgewiesenAm: maybe(dayOrNo),
        }),
        { maxLength: 2 },
      ),
    ),
  }),
);

/** Options with readings. */
export const arbitraryOptions = fc.record({
  asOf: day,
  readings: fc.record({
    'A-09': fc.constantFrom('warnung', 'zweiterSchritt'),
    'A-11': fc.constantFrom('paragrafen16Und16d', 'jedeMassnahme'),
  }),
});
