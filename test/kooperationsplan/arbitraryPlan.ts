import * as fc from 'fast-check';
import { changed, set } from '../../src/begriffe/change';
import { plan2023, plan2026 } from '../../src/kooperationsplan/examples';
import type { CheckOptions, Kooperationsplan } from 'kooperationsplan';

/** A day between the law before the plan and the law not known yet. */
export const day = fc
  .tuple(fc.integer({ min: 2023, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

const yesNo = fc.boolean();
const dayOrNo = fc.oneof(day, fc.constant<false>(false));

function some<Model extends object>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }): fc.Arbitrary<object> {
  return fc.record(model, { requiredKeys: [] });
}

const around = some({
  gespraechAm: dayOrNo,
  erstelltMit: fc.constantFrom(['leistungsberechtigtePerson', 'ansprechperson'], ['ansprechperson'], []),
  inhaltGeaendert: yesNo,
  ausgehaendigtAm: dayOrNo,
  ausgehaendigtAls: fc.constantFrom('papier', 'email', 'portal', 'muendlich', 'einsicht'),
});

const fassungen = fc.array(fc.tuple(day, around), { minLength: 1, maxLength: 4 }).map((list) => {
  const days = list.map(([erstelltAm]) => erstelltAm).sort();
  return list.map(([, facts], index) => ({
    nummer: index + 1,
    erstelltAm: days[index],
    ...(index > 0 && { vorgaengerNummer: index }),
    ...facts,
  }));
});

const erstgespraech = some({
  am: dayOrNo,
  form: fc.constantFrom('persoenlich', 'telefon', 'video'),
  ort: fc.constantFrom('jobcenter', 'andererOrt'),
  ausnahmeBegruendet: yesNo,
});

const potenzialanalyse = some({
  am: dayOrNo,
  faehigkeiten: yesNo,
  eignung: yesNo,
  staerken: fc.constantFrom('benannt', 'keineGenannt', 'nichtErfragt'),
  eingliederungErschwert: yesNo,
  umstaendeBenannt: yesNo,
});

const minderungen = fc.array(
  fc
    .tuple(day, some({ unter25: yesNo, beratungsangebotAm: dayOrNo }))
    .map(([festgestelltAm, facts]) => ({ festgestelltAm, ...facts })),
  { maxLength: 2 },
);

const bedarfsgemeinschaft = some({ zweckBenannt: yesNo, beteiligt: yesNo, adressatBeteiligt: yesNo }).map((facts) => [
  { person: 'person-7', ...facts },
]);

/** A well-formed plan in which open facts are present, absent or a known no in every mixture. */
export const arbitraryPlan: fc.Arbitrary<Kooperationsplan> = fc
  .record({
    base: fc.constantFrom(plan2023, plan2026),
    fassungen,
    erstgespraech,
    potenzialanalyse,
    minderungen,
    bedarfsgemeinschaft,
    einvernehmen: yesNo,
    behinderung: yesNo,
    belangeBehinderung: yesNo,
    wuenscheErfragt: yesNo,
    umfangInSeiten: fc.integer({ min: 1, max: 3 }),
    einfacheSprache: yesNo,
    verursachtKosten: yesNo,
    kostenzusage: fc.constantFrom('bestimmt', 'allgemein'),
    traeger: fc.constantFrom('gemeinsameEinrichtung', 'zugelassenerKommunalerTraeger'),
  })
  .map(({ base, verursachtKosten, kostenzusage, bedarfsgemeinschaft: members, ...facts }) =>
    changed({ ...base, ...facts, wuensche: [], profil: 'wuppertal' } as unknown as Kooperationsplan, [
      set('sollInhalte.eigenbemuehungen.festgelegt.0.verursachtKosten', verursachtKosten),
      set('sollInhalte.eigenbemuehungen.festgelegt.0.kostenzusage', kostenzusage),
      set('kannInhalte', { bedarfsgemeinschaft: members }),
    ]),
  );

/** Options with every reading. */
export const arbitraryOptions: fc.Arbitrary<CheckOptions> = fc.record({
  asOf: day,
  readings: fc.record(
    {
      'A-02': fc.constantFrom('warnung' as const, 'information' as const),
      'A-03': fc.constantFrom('entscheidungSichtbar' as const, 'schweigenHeisstEntfaellt' as const),
      'A-04': fc.constantFrom('obUndWie' as const, 'nachFassung' as const),
      'A-05': fc.constantFrom('beide' as const, 'nurMitglieder' as const),
      'A-06': fc.constantFrom(
        'letzteGemeinsameFortschreibung' as const,
        'tagDerTextform' as const,
        'aushaendigung' as const,
      ),
    },
    { requiredKeys: [] },
  ),
});
