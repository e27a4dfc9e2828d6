import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkKontaktdichte, type CheckOptions, type Kontaktuebersicht } from 'kooperationsplan';
import type { Kontaktnachweis } from '../../src/kontaktdichte';
import { addDays, type CalendarDay } from '../../src/law/day';
import { thueringen, werkstatt } from './support';

const start = '2023-01-01' as CalendarDay;
const tag = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(start, days));

const kontakt = fc.record(
  {
    am: tag(-20, 200),
    mittel: fc.constantFrom('persoenlich', 'video', 'telefon', 'email', 'chat', 'brief'),
    form: fc.constantFrom('einzeln', 'gruppe'),
    ergebnis: fc.constantFrom('stattgefunden', 'nichtErschienen'),
    begruendet: fc.boolean(),
    von: fc.constantFrom('08:00', '09:30'),
    bis: fc.constantFrom('09:00', '11:15'),
  },
  { requiredKeys: ['am', 'mittel'] },
);

const phasen = fc
  .record({ ab: tag(0, 60), laenge: fc.nat(90), pause: fc.nat(20), nach: fc.option(fc.nat(60)) })
  .map(({ ab, laenge, pause, nach }) => {
    const bis = addDays(ab, laenge);
    const regulaer = { phase: 'regulaer', ab, bis };
    if (nach === null) return [regulaer];
    const weiter = addDays(bis, pause + 1);
    return [regulaer, { phase: 'nachbetreuung', ab: weiter, bis: addDays(weiter, nach) }];
  });

const lesarten = fc.record({
  'A-17': fc.constantFrom('kalendermonat', 'rollierend30', 'teilnahmemonat'),
  'A-18': fc.constantFrom('streng', 'anteilig', 'frei'),
  'A-19': fc.constantFrom('nie', 'mitGrund', 'immer'),
  'A-21': fc.constantFrom('einmalJeTag', 'jedesGespraech'),
  'A-21-gruppe': fc.constantFrom('zaehltNicht', 'zaehlt'),
  'A-26': fc.constantFrom('gemeinsam', 'jePhase'),
});

const fall = fc
  .record({
    profil: fc.constantFrom(thueringen, werkstatt.id, 'rollend', 'kurs'),
    phasen,
    kontakte: fc.array(kontakt, { maxLength: 20 }),
    abwesenheiten: fc.array(
      tag(0, 120).chain((ab) => fc.nat(20).map((n) => ({ art: 'krankheit', ab, bis: addDays(ab, n) }))),
      { maxLength: 3 },
    ),
    asOf: tag(30, 260),
    readings: lesarten,
  })
  .map(({ asOf, readings, ...facts }) => ({
    document: { art: 'kontaktnachweis', id: 'n-1', ...facts } as unknown as Kontaktnachweis,
    options: {
      asOf,
      readings,
      profiles: [
        werkstatt,
        { ...werkstatt, id: 'rollend', einheit: 'kontakte', zeitraum: { rollierendeTage: 10 }, mindestens: 1 },
        { ...werkstatt, id: 'kurs', zeitraum: 'massnahme', mindestens: 20, jeTag: 'einmalJeTag' },
      ],
    } as CheckOptions,
  }));

function uebersicht(document: Kontaktnachweis, options: CheckOptions): Kontaktuebersicht {
  return checkKontaktdichte(document, options).result!;
}

// A contact that every profile here counts: in person, one to one, an hour long.
const zaehlt = tag(-20, 200).map((am) => ({
  am,
  mittel: 'persoenlich' as const,
  form: 'einzeln' as const,
  von: '08:00',
  bis: '09:00',
}));

// Nothing of one programme stands in the code: two profiles that differ in everything pass the same properties.
describe('under every profile and every reading', () => {
  test('adding a counting contact never makes anything worse', () => {
    fc.assert(
      fc.property(fall, zaehlt, ({ document, options }, mehr) => {
        const before = uebersicht(document, options);
        const after = uebersicht({ ...document, kontakte: [...(document.kontakte ?? []), mehr] }, options);
        expect(after.zeitraeume).toHaveLength(before.zeitraeume.length);
        after.zeitraeume.forEach((zeitraum, index) => {
          const vorher = before.zeitraeume[index]!;
          expect(zeitraum.gezaehlt).toBeGreaterThanOrEqual(vorher.gezaehlt);
          expect(zeitraum.fehlend).toBeLessThanOrEqual(vorher.fehlend);
          expect(zeitraum.verlangt).toBe(vorher.verlangt);
        });
        const kurz = (one: Kontaktnachweis) =>
          checkKontaktdichte(one, options).findings.filter((f) => f.kind === 'rule' && f.rule.endsWith('mindestzahl'));
        expect(kurz({ ...document, kontakte: [...(document.kontakte ?? []), mehr] }).length).toBeLessThanOrEqual(
          kurz(document).length,
        );
      }),
    );
  });

  test('the order of contacts and phases is irrelevant', () => {
    fc.assert(
      fc.property(
        fall.chain((given) =>
          fc
            .shuffledSubarray([...(given.document.kontakte ?? [])], { minLength: given.document.kontakte?.length ?? 0 })
            .map((kontakte) => ({ ...given, kontakte })),
        ),
        ({ document, options, kontakte }) => {
          const other = { ...document, kontakte, phasen: [...document.phasen].reverse() };
          expect(uebersicht(other, options)).toEqual(uebersicht(document, options));
          expect(checkKontaktdichte(other, options).verdict).toBe(checkKontaktdichte(document, options).verdict);
        },
      ),
    );
  });

  test('a contact outside all phases counts nowhere and is reported', () => {
    fc.assert(
      fc.property(fall, tag(-60, 300), ({ document, options }, am) => {
        fc.pre(
          am <= options.asOf && document.phasen.every(({ ab, bis }) => am < ab || (bis !== undefined && am > bis)),
        );
        const before = uebersicht(document, options);
        const other = { ...document, kontakte: [...(document.kontakte ?? []), { am, mittel: 'persoenlich' as const }] };
        const after = checkKontaktdichte(other, options);
        expect(after.result?.zeitraeume).toEqual(before.zeitraeume);
        expect(after.result?.ausserhalb).toHaveLength(before.ausserhalb.length + 1);
        expect(after.findings.some((f) => f.kind === 'rule' && f.rule === 'kontaktdichte.kontaktAusserhalb')).toBe(
          true,
        );
      }),
    );
  });

  test('sums over the periods equal the contacts, each in one place', () => {
    fc.assert(
      fc.property(fall, ({ document, options }) => {
        const { zeitraeume, gezaehlt, nichtGezaehlt, ausserhalb, nachStichtag, einheit } = uebersicht(
          document,
          options,
        );
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(zeitraeume.map((zeitraum) => zeitraum.gezaehlt))).toBe(gezaehlt);
        expect(sum(zeitraeume.map((zeitraum) => zeitraum.nichtGezaehlt.length))).toBe(nichtGezaehlt);
        if (einheit === 'kontakte') {
          expect(gezaehlt + nichtGezaehlt + ausserhalb.length + nachStichtag).toBe(document.kontakte?.length);
        }
      }),
    );
  });

  test('the periods of a sheet follow one another and cover each day of participation up to the day of the question', () => {
    fc.assert(
      fc.property(fall, ({ document, options }) => {
        fc.pre(options.readings?.['A-26'] === 'gemeinsam' && document.profil === thueringen);
        const { zeitraeume } = uebersicht(document, options);
        zeitraeume.forEach(({ ab, bis }, index) => {
          expect(ab <= bis!).toBe(true);
          if (index > 0) expect(ab > zeitraeume[index - 1]!.bis!).toBe(true);
        });
        for (const phase of document.phasen) {
          for (
            let day = phase.ab as CalendarDay;
            day <= (phase.bis ?? '') && day <= options.asOf;
            day = addDays(day, 1)
          ) {
            expect(zeitraeume.filter(({ ab, bis }) => ab <= day && day <= bis!)).toHaveLength(1);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a malformed contact', () => {
  test('never makes a period short: it is undetermined', () => {
    fc.assert(
      fc.property(
        fall,
        fc.constantFrom<unknown>(null, 7, { am: '31.03.2023', mittel: 'persoenlich' }, { mittel: 'persoenlich' }, []),
        ({ document, options }, kaputt) => {
          const { findings, verdict, result } = checkKontaktdichte(
            { ...document, kontakte: [...(document.kontakte ?? []), kaputt] },
            options,
          );
          expect(verdict).toBe('malformed');
          expect(result?.unlesbar).toBe(1);
          for (const finding of findings) {
            if (finding.kind !== 'rule' || finding.rule !== 'kontaktdichte.mindestzahl') continue;
            expect(finding.outcome).toBe('undetermined');
            expect(finding.facts.lage).toBe('unlesbar');
          }
        },
      ),
    );
  });

  test('whose day can be read touches its own period only', () => {
    const document = {
      art: 'kontaktnachweis',
      id: 'n-1',
      profil: thueringen,
      phasen: [{ phase: 'regulaer', ab: '2023-01-01', bis: '2023-02-28' }],
      beschaeftigung: { ersterArbeitstagAm: false },
      kontakte: [{ am: '2023-01-05', mittel: 'brieftaube' }],
    };
    const { findings } = checkKontaktdichte(document, { asOf: '2023-04-01' });
    expect(
      findings.flatMap((f) => (f.kind === 'rule' && f.rule === 'kontaktdichte.mindestzahl' ? [f.outcome] : [])),
    ).toEqual(['undetermined', 'violated']);
  });
});
