import { describe, expect, test } from 'vitest';
import { agendaKontaktdichte, checkKontaktdichte, planKontakte, type Kontaktprofil } from 'kooperationsplan';
import type { Kontaktnachweis } from '../../src/kontaktdichte';
import { befunde, besuche, nachweis, werkstatt, zeitraeume } from './support';

const monate = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const zweimal = (jahr: string) => besuche(...monate.flatMap((m) => [`${jahr}-${m}-25`, `${jahr}-${m}-20`]));

describe('a participation that began before the profile', () => {
  // Seven months from 2019-06-01 end on 2019-12-31; January to May of 2020 have 31 + 29 + 31 + 30 + 31 = 152 days.
  const mit = (ab: string): Kontaktnachweis => ({
    ...nachweis(
      ab,
      undefined,
      [...zweimal('2019'), ...zweimal('2020')].filter(({ am }) => am >= ab && am < '2020-06-01'),
    ),
    vertraglichesMinimum: 1,
    phasen: [
      { phase: 'regulaer', ab, bis: '2019-05-31' },
      { phase: 'nachbetreuung', ab: '2019-06-01', bis: '2020-05-31' },
    ],
    beschaeftigung: { ersterArbeitstagAm: '2019-06-01', vertragAm: '2019-06-01' },
  });
  const erwartet = [
    'kontaktdichte.nachbetreuungDauer violated error',
    'kontaktdichte.vertraglichesMinimum violated error',
  ];

  test('is held against it from its first day on', () => {
    const asOf = '2020-07-01';
    expect([...befunde(mit('2019-01-17'), { asOf })].sort()).toEqual(erwartet);
    const frueh = befunde(mit('2018-12-17'), { asOf });
    expect(frueh).toEqual(expect.arrayContaining(erwartet));
    expect(frueh).toContain('kontaktdichte.geltung violated warning');
    const { findings } = checkKontaktdichte(mit('2018-12-17'), { asOf });
    const dauer = findings.find((f) => f.kind === 'rule' && f.rule === 'kontaktdichte.nachbetreuungDauer');
    expect(dauer).toMatchObject({ facts: { letzterTag: '2019-12-31', tageUeber: 152 }, decidedOn: '2019-01-01' });
  });
});

test('a contract number where the profile asks for none is asked about, never passed over (A-23)', () => {
  const document = {
    ...nachweis('2024-03-01', '2024-03-31', []),
    profil: 'sgb2-16k',
    vertraglichesMinimum: 3,
  };
  expect(befunde(document, { asOf: '2024-04-05' })).toEqual([
    'kontaktdichte.vertraglichesMinimum undetermined warning',
  ]);
});

const monatlich: Kontaktprofil = {
  ...werkstatt,
  id: 'monatlich',
  einheit: 'kontakte',
  zeitraum: 'kalendermonat',
  mindestens: 2,
  phasen: 'gemeinsam',
  teilzeitraum: 'streng',
};

describe('contacts on days on which the profile is not in force', () => {
  test.each([
    ['after it', { validTo: '2024-06-15' }, ['2024-06-20', '2024-06-25']],
    ['before it', { validFrom: '2024-06-16' }, ['2024-06-10', '2024-06-12']],
  ] as const)('%s do not count within its month', (_, geltung, tage) => {
    const profiles = [{ ...monatlich, ...geltung } as Kontaktprofil];
    const document = { ...nachweis('2024-06-01', '2024-06-30', besuche(...tage)), profil: 'monatlich' };
    const [juni] = zeitraeume(document, { asOf: '2024-07-05', profiles });
    expect(juni).toMatchObject({ verlangt: 2, gezaehlt: 0, fehlend: 2 });
    expect(juni?.nichtGezaehlt.map(({ grund }) => grund)).toEqual(['profilGiltNicht', 'profilGiltNicht']);
  });
});

test('an absence outside the participation lowers nothing', () => {
  const document: Kontaktnachweis = {
    ...nachweis('2024-06-01', '2024-06-30', []),
    profil: 'monatlich',
    phasen: [
      { phase: 'regulaer', ab: '2024-06-01', bis: '2024-06-05' },
      { phase: 'regulaer', ab: '2024-06-26', bis: '2024-06-30' },
    ],
    abwesenheiten: [{ art: 'urlaub', ab: '2024-06-06', bis: '2024-06-25' }],
  };
  const mit = (more: Partial<Kontaktnachweis>) =>
    zeitraeume({ ...document, ...more }, { asOf: '2024-07-05', profiles: [monatlich] })[0];
  expect(mit({})).toMatchObject({ verlangt: 2, abwesendeTage: 0 });
  // All ten days missed: nothing is asked, and that is 0.
  const alles = mit({ abwesenheiten: [{ art: 'krankheit', ab: '2024-06-01', bis: '2024-06-30' }] });
  expect(Object.is(alles?.verlangt, 0)).toBe(true);
  expect(alles?.abwesendeTage).toBe(10);
});

describe('reason and notice', () => {
  const kurz = (fehlbetraege: Kontaktnachweis['fehlbetraege']) =>
    befunde({ ...nachweis('2023-02-01', '2023-02-28', besuche('2023-02-06')), fehlbetraege }, { asOf: '2023-03-10' });
  const mitteilung = (am: string) => ({ am, an: 'bewilligungsbehoerde' as const });

  test('in two entries for one month are put together', () => {
    const beide = [
      { zeitraumAb: '2023-02-01', grund: 'krankheit' as const },
      { zeitraumAb: '2023-02-01', mitteilung: mitteilung('2023-03-02') },
    ];
    expect(kurz(beide)).toEqual(['kontaktdichte.mindestzahl justified info']);
    expect(kurz([...beide].reverse())).toEqual(kurz(beide));
  });

  test('a notice dated before the period gives notice of nothing', () => {
    const frueh = [{ zeitraumAb: '2023-02-01', grund: 'krankheit' as const, mitteilung: mitteilung('2023-01-31') }];
    expect(kurz(frueh)).toEqual(['kontaktdichte.mitteilung violated warning']);
  });
});

describe('a period that reaches across the end of the profile', () => {
  const bisJuni = { ...monatlich, validTo: '2024-06-30', zeitraum: 'massnahme' } as Kontaktprofil;
  const document = {
    ...nachweis('2024-06-01', '2024-07-31', besuche('2024-06-05', '2024-06-19')),
    profil: 'monatlich',
  };
  const says = (asOf: string, language: 'de' | 'en' = 'de') =>
    checkKontaktdichte(document, { asOf, language, profiles: [bisJuni] })
      .findings.filter((finding) => finding.kind === 'rule' && finding.rule === 'kontaktdichte.geltung')
      .map(({ message }) => message);

  test('is judged in part only, and that is said from the first day outside on', () => {
    expect(says('2024-06-30')).toEqual([]);
    expect(says('2024-07-01')).toEqual([
      'Das Profil gilt ab 03.01.2022 bis 30.06.2024. Ein Teil der Teilnahme liegt außerhalb, zuerst ab 01.07.2024; was dort verlangt ist (Zahl der Kontakte, Dauer der Nachbetreuung), ist hier nicht bekannt und nicht geprüft.',
    ]);
    expect(says('2024-07-01', 'en')[0]).toContain(
      'A part of the participation lies outside, first from 2024-07-01 on;',
    );
  });

  test('and so is one that begins before it', () => {
    const seitJuni = { ...bisJuni, validFrom: '2024-06-10', validTo: null } as Kontaktprofil;
    const { findings } = checkKontaktdichte(document, { asOf: '2024-08-05', profiles: [seitJuni] });
    expect(findings.find(({ path }) => path[0] === 'profil')).toMatchObject({
      rule: 'kontaktdichte.geltung',
      facts: { anzahl: 0, zeitraumAb: '2024-06-01' },
    });
  });
});

test('a measure whose last day is not given runs, without a day of the far future', () => {
  const profiles = [{ ...monatlich, zeitraum: 'massnahme' as const }];
  const document = { ...nachweis('2024-06-01', undefined, []), profil: 'monatlich' };
  const options = { asOf: '2024-07-05', profiles };
  const { findings, result } = checkKontaktdichte(document, options);
  const [laufend] = result?.zeitraeume ?? [];
  expect(laufend).toMatchObject({ ab: '2024-06-01', teilnahmeAb: '2024-06-01', stand: 'laufend', fehlend: 2 });
  for (const key of ['bis', 'teilnahmeBis', 'tageVerbleibend']) expect(laufend).not.toHaveProperty(key);
  expect(planKontakte([document], options)[0]?.laufend).toEqual({
    ab: '2024-06-01',
    gilt: true,
    verlangt: 2,
    gezaehlt: 0,
    fehlend: 2,
  });
  expect(JSON.stringify([findings, result, agendaKontaktdichte(document, options)])).not.toContain('2100');
  expect(findings.map(({ message }) => message)).toEqual([
    'Zeitraum ab dem 01.06.2024: verlangt 2 Kontakte, gezählt 0 Kontakte, Fehlbetrag 2 Kontakte. Der Zeitraum läuft noch; sein letzter Tag ist nicht angegeben.',
  ]);
});
