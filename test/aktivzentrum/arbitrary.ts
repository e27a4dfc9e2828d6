import * as fc from 'fast-check';
import type { CheckOptions } from 'kooperationsplan';
import { changed, completeWechsel, set } from './support';

const day = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const dayOrNo = fc.oneof(day, fc.constant<false>(false));
const yesNo = fc.boolean();
const modul = fc.constantFrom(
  'digitalwerkstatt',
  'jobakademie-2.0',
  'gesundheitsprojekt',
  'offenes-angebot',
  'unbekannt',
);
const beteiligte = fc.subarray(['leistungsberechtigtePerson', 'integrationsfachkraft', 'traeger']);

function some(needed: object, further: object): fc.Arbitrary<object> {
  const model: Record<string, fc.Arbitrary<unknown>> = { ...needed, ...further };
  return fc.record(model, { requiredKeys: Object.keys(needed) });
}

const bogen = some(
  { am: day, modul },
  {
    ab: day,
    bis: day,
    vorzeitigBis: day,
    dauerBegruendet: yesNo,
    dauerPasst: yesNo,
    vereinbartMit: beteiligte,
    gespraech: some({}, { am: dayOrNo, teilnehmende: beteiligte }),
    grundOhneDreiergespraech: fc.constantFrom('zeitgruende', 'andererGrund'),
    uebersandtAm: dayOrNo,
  },
);
const aenderung = some(
  { am: day, art: fc.constantFrom('neuesZiel', 'nichtErreicht', 'anderesModul') },
  { modul, allgemeinesZielGeaendert: yesNo, einbuchungGeaendert: yesNo },
);
const abschnitt = some({ ab: day, bis: day }, { beiArbeitgeber: yesNo, beruflicheKenntnisse: yesNo });
const listen = {
  nutzungen: fc.array(some({ modul, ab: day }, { bis: dayOrNo }), { maxLength: 3 }),
  erwartungsboegen: fc.array(bogen, { maxLength: 4 }),
  aenderungen: fc.array(aenderung, { maxLength: 3 }),
  bescheide: fc.array(some({ am: day, art: fc.constantFrom('bewilligung', 'aufhebung') }, {}), { maxLength: 3 }),
  kosten: fc.array(some({ modul, art: fc.constantFrom('fahrkosten', 'sonstige'), gewaehrtAm: day }, {}), {
    maxLength: 2,
  }),
  abschnitte: fc.array(abschnitt, { maxLength: 4 }),
};
const plan = some(
  {},
  {
    zielformulierung: fc.constantFrom('allgemein', 'uebernommen'),
    gemeinsamAbgestimmt: yesNo,
    zuletztGeaendertAm: day,
    zieleErfasst: yesNo,
    meilensteineErfasst: yesNo,
    schritteErfasst: yesNo,
  },
);

/** The lists of a participation, whose order says nothing. */
export const listenfelder = Object.keys(listen) as readonly (keyof typeof listen)[];

/** A well-formed participation in which facts are present, absent or a known no in every mixture. */
export const arbitraryTeilnahme: fc.Arbitrary<object> = fc
  .record({
    ...listen,
    einbuchungBis: day,
    antragAm: fc.option(day, { nil: undefined }),
    teilnahmeBeendetAm: fc.option(dayOrNo, { nil: undefined }),
    langzeitarbeitslos: fc.option(yesNo, { nil: undefined }),
    kooperationsplan: fc.option(plan, { nil: undefined }),
  })
  .map(({ einbuchungBis, ...facts }) => {
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    const {
      antragAm: _,
      teilnahmeBeendetAm: __,
      langzeitarbeitslos: ___,
      kooperationsplan: ____,
      ...base
    } = completeWechsel.document as Record<string, unknown>;
    return changed({ ...base, ...known }, [set('einbuchung.bis', einbuchungBis)]);
  });

/** Options with every reading. */
export const arbitraryOptions: fc.Arbitrary<CheckOptions> = fc.record({
  asOf: day,
  readings: fc.record(
    {
      'A-30': fc.constantFrom('warnung' as const, 'fehler' as const, 'information' as const),
      'A-32': fc.constantFrom('nurUebernommen' as const, 'beide' as const),
      'A-33': fc.constantFrom('grundVermerkt' as const, 'aus' as const),
      'A-35': fc.constantFrom('alleModule' as const, 'nurOffeneAngebote' as const),
    },
    { requiredKeys: [] },
  ),
});
