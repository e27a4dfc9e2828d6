import { describe, expect, test } from 'vitest';
import { checkKontaktdichte, type Kontaktprofil } from 'kooperationsplan';
import { besuche, nachweis, werkstatt, zeitraeume } from './support';

const asOf = '2024-03-01';
const spannen = (document: unknown, options: Parameters<typeof zeitraeume>[1]) =>
  zeitraeume(document, options).map(({ ab, bis }) => `${ab} ${bis}`);

describe('the month of reading A-17', () => {
  const document = nachweis('2023-01-31', '2023-04-10', []);

  test('is the calendar month', () => {
    expect(spannen(document, { asOf })).toEqual([
      '2023-01-01 2023-01-31',
      '2023-02-01 2023-02-28',
      '2023-03-01 2023-03-31',
      '2023-04-01 2023-04-30',
    ]);
  });

  // From the 31st on: a month without that day ends on its last day (§ 188 Abs. 3 BGB); the next is counted from the entry.
  test('or the month of participation, counted from the entry', () => {
    expect(spannen(document, { asOf, readings: { 'A-17': 'teilnahmemonat' } })).toEqual([
      '2023-01-31 2023-02-28',
      '2023-03-01 2023-03-30',
      '2023-03-31 2023-04-30',
    ]);
  });

  // Two on 1 and 15 January, then none before 15 and 28 February: the 30 days from 16 January to 14 February hold none.
  test('or any 30 days: a month may be full and a window empty', () => {
    const kontakte = besuche('2023-01-02', '2023-01-15', '2023-02-15', '2023-02-28');
    const rollend = zeitraeume(nachweis('2023-01-01', '2023-03-01', kontakte), {
      asOf,
      readings: { 'A-17': 'rollierend30' },
    });
    expect(rollend.map((z) => [z.ab, z.bis, z.gezaehlt, z.geringstesFenster, z.fehlend])).toEqual([
      ['2023-01-01', '2023-01-30', 2, 2, 0],
      ['2023-01-31', '2023-03-01', 2, 0, 2],
    ]);
  });
});

describe('a profile of hours a week', () => {
  const stunden = (am: string, von: string, bis: string, more = {}) => ({
    am,
    mittel: 'persoenlich' as const,
    von,
    bis,
    ...more,
  });
  // Wednesday 2024-01-03 to Sunday 2024-01-14: five days of the first week, the whole second.
  const document = nachweis(
    '2024-01-03',
    '2024-01-14',
    [
      stunden('2024-01-04', '09:00', '10:30'),
      stunden('2024-01-05', '09:00', '10:30', { mittel: 'video' }),
      stunden('2024-01-05', '14:00', '14:45', { form: 'gruppe' }),
      stunden('2024-01-08', '08:15', '10:00'),
      stunden('2024-01-09', '08:00', '09:00', { mittel: 'telefon' }),
      stunden('2024-01-10', '08:00', '09:00', { mittel: 'email' }),
      { am: '2024-01-11', mittel: 'persoenlich' },
      { am: '2024-01-12', mittel: 'chat' },
    ],
    { profil: werkstatt.id },
  );

  test('adds up minutes, every talk, by video and in a group, too', () => {
    // 3 h × 5 / 7 days = 2.14 h, rounded up to 3 h.
    expect(zeitraeume(document, { asOf }).map((z) => [z.ab, z.verlangt, z.gezaehlt, z.fehlend, z.regel])).toEqual([
      ['2024-01-01', 180, 225, 0, 'anteilig'],
      ['2024-01-08', 180, 105, 75, 'voll'],
    ]);
    expect(zeitraeume(document, { asOf })[1]?.nichtGezaehlt.map(({ grund }) => grund)).toEqual([
      'ohneGrund',
      'mittel',
      'ohneDauer',
      'mittelUnbenannt',
    ]);
  });

  test('says so in hours and minutes', () => {
    const { findings } = checkKontaktdichte(document, { asOf, profiles: [werkstatt] });
    expect(findings.map(({ message }) => message)).toEqual([
      'Zeitraum vom 08.01.2024 bis 14.01.2024: verlangt 3 Std., gezählt 1 Std. 45 min, Fehlbetrag 1 Std. 15 min. Ein Grund ist nicht festgehalten. Ohne Grund folgt die Rückkopplung an das zuständige Jobcenter.',
    ]);
  });

  test('asks less of a week with absence where the profile says so: 3 h × 3 / 7 rounds up to 2 h', () => {
    const krank = { ...document, abwesenheiten: [{ art: 'krankheit', ab: '2024-01-09', bis: '2024-01-12' }] };
    expect(zeitraeume(krank, { asOf })[1]).toMatchObject({ verlangt: 120, fehlend: 15, abwesendeTage: 4 });
  });

  test('wants notice within fourteen days', () => {
    const mit = (am: string) => ({
      ...document,
      fehlbetraege: [{ zeitraumAb: '2024-01-08', grund: 'urlaub', mitteilung: { am, an: 'jobcenter' } }],
    });
    const outcomes = (am: string) =>
      checkKontaktdichte(mit(am), { asOf, profiles: [werkstatt] }).findings.map((f) => f.kind === 'rule' && f.rule);
    expect(outcomes('2024-01-28')).toEqual(['kontaktdichte.mindestzahl']);
    expect(outcomes('2024-01-29')).toEqual(['kontaktdichte.mindestzahl', 'kontaktdichte.mitteilung']);
  });
});

describe('the whole measure', () => {
  const profil: Kontaktprofil = {
    ...werkstatt,
    id: 'kurs',
    einheit: 'kontakte',
    zeitraum: 'massnahme',
    mindestens: 3,
  };
  const options = { asOf, profiles: [profil] };
  const document = nachweis('2024-01-03', '2024-02-14', besuche('2024-01-10', '2024-02-07'), { profil: 'kurs' });

  test('is one period, never a part of itself', () => {
    expect(zeitraeume(document, options)).toMatchObject([
      { ab: '2024-01-03', bis: '2024-02-14', verlangt: 3, gezaehlt: 2, regel: 'voll', stand: 'abgeschlossen' },
    ]);
    expect(zeitraeume(document, { ...options, asOf: '2024-02-14' })[0]?.stand).toBe('laufend');
  });
});

test('a profile without a number counts and asks nothing (sgb2-16k)', () => {
  const kontakte = [
    ...besuche('2025-01-08'),
    { am: '2025-01-15', mittel: 'video' },
    { am: '2025-01-22', mittel: 'telefon', begruendet: true },
    { am: '2025-01-29', mittel: 'chat' },
  ] as const;
  const document = nachweis('2025-01-01', '2025-01-31', kontakte, { profil: 'sgb2-16k' });
  expect(checkKontaktdichte(document, { asOf: '2025-03-01' })).toMatchObject({
    verdict: 'inOrder',
    result: {
      zeitraeume: [
        { verlangt: 0, gezaehlt: 2, fehlend: 0, nichtGezaehlt: [{ grund: 'ohneGrund' }, { grund: 'mittel' }] },
      ],
    },
  });
});

describe('after the end of the programme', () => {
  const document = nachweis('2023-12-01', '2024-02-10', besuche('2023-12-05', '2023-12-19'));

  test('no month is called short, and that is said', () => {
    const { findings, applied = [], result } = checkKontaktdichte(document, { asOf });
    expect(findings).toMatchObject([
      { rule: 'kontaktdichte.geltung', severity: 'warning', facts: { anzahl: 2, zeitraumAb: '2024-01-01' } },
    ]);
    expect(
      applied
        .filter(({ rule }) => rule === 'kontaktdichte.mindestzahl')
        .map(({ outcome, because }) => [outcome, because]),
    ).toEqual([
      ['met', undefined],
      ['notApplicable', 'noLonger'],
      ['notApplicable', 'noLonger'],
    ]);
    expect(result?.zeitraeume.map(({ gilt, verlangt }) => [gilt, verlangt])).toEqual([
      [true, 2],
      [false, 0],
      [false, 0],
    ]);
  });

  test('a participation wholly after it is under no known profile', () => {
    const spaet = nachweis('2024-08-01', '2024-08-31', []);
    expect(checkKontaktdichte(spaet, { asOf: '2024-10-01' }).findings).toMatchObject([
      { rule: 'kontaktdichte.profilBekannt' },
    ]);
  });
});
