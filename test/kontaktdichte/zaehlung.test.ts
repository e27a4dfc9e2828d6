import { describe, expect, test } from 'vitest';
import { checkKontaktdichte, type ReadingId, type Readings } from 'kooperationsplan';
import { befunde, besuche, kurz, nachweis, zeitraeume } from './support';

const asOf = '2023-05-01';
const maerz = (kontakte: Parameters<typeof nachweis>[2], more = {}) =>
  nachweis('2023-03-01', '2023-03-31', kontakte, more);
const [besuch] = besuche('2023-03-06') as [ReturnType<typeof besuche>[number]];
const regeln = ['streng', 'anteilig', 'frei'] as const;
const gruende = (document: unknown, readings: Partial<Readings> = {}) =>
  zeitraeume(document, { asOf, readings }).flatMap(({ nichtGezaehlt }) => nichtGezaehlt.map(({ grund }) => grund));

// A whole month: the policy for partial periods changes nothing, and that is shown for each.
describe.each(regeln)('under the policy %s', (regel) => {
  const ask = (document: unknown, more: Partial<Readings> = {}) =>
    kurz(document, { asOf, readings: { 'A-18': regel, ...more } })[0];

  test('two visits on one day count once (T-23a, A-21)', () => {
    const document = maerz([besuch, besuch]);
    expect(ask(document)).toEqual(['2023-03', 2, 1, 1, 'voll']);
    expect(gruende(document)).toEqual(['selberTag']);
    expect(ask(document, { 'A-21': 'jedesGespraech' })).toEqual(['2023-03', 2, 2, 0, 'voll']);
  });

  test('one visit and three calls: the calls are extra and count nothing (T-23b, A-20)', () => {
    const calls = ['2023-03-07', '2023-03-14', '2023-03-21'].map((am) => ({ am, mittel: 'telefon' as const }));
    const document = maerz([besuch, ...calls]);
    expect(ask(document)).toEqual(['2023-03', 2, 1, 1, 'voll']);
    expect(gruende(document)).toEqual(['mittel', 'mittel', 'mittel']);
  });

  test('calls and e-mails only count nothing', () => {
    const only = (['telefon', 'email', 'telefon', 'email'] as const).map((mittel, day) => ({
      am: `2023-03-0${String(day + 1)}`,
      mittel,
    }));
    expect(ask(maerz(only))).toEqual(['2023-03', 2, 0, 2, 'voll']);
  });

  test('group dates do not count unless the talk is marked as individual (A-21)', () => {
    const document = maerz([besuch, { ...besuch, am: '2023-03-13', form: 'gruppe' }]);
    expect(ask(document)).toEqual(['2023-03', 2, 1, 1, 'voll']);
    expect(gruende(document)).toEqual(['gruppe']);
    expect(ask(document, { 'A-21-gruppe': 'zaehlt' })).toEqual(['2023-03', 2, 2, 0, 'voll']);
    expect(ask(maerz([besuch, { ...besuch, am: '2023-03-13', form: 'einzeln' }]))?.[2]).toBe(2);
  });

  test('illness for a whole month lowers nothing (T-23c)', () => {
    const document = maerz([], { abwesenheiten: [{ art: 'krankheit', ab: '2023-03-01', bis: '2023-03-31' }] });
    expect(ask(document)).toEqual(['2023-03', 2, 0, 2, 'voll']);
    expect(zeitraeume(document, { asOf })[0]?.abwesendeTage).toBe(31);
  });

  test('a visit that did not take place does not count (A-22)', () => {
    const document = maerz([besuch, { ...besuch, am: '2023-03-13', ergebnis: 'nichtErschienen' }]);
    expect(ask(document)).toEqual(['2023-03', 2, 1, 1, 'voll']);
    expect(gruende(document)).toEqual(['nichtErschienen']);
  });

  test('the contract may ask for more (A-23), never for less', () => {
    const kontakte = besuche('2023-03-06', '2023-03-20');
    expect(ask(maerz(kontakte, { vertraglichesMinimum: 3 }))).toEqual(['2023-03', 3, 2, 1, 'voll']);
    expect(ask(maerz(kontakte, { vertraglichesMinimum: 1 }))).toEqual(['2023-03', 2, 2, 0, 'voll']);
  });
});

test.each([
  ['nie', {}, 'mittel'],
  ['mitGrund', {}, 'ohneGrund'],
  ['mitGrund', { begruendet: true }, undefined],
  ['immer', {}, undefined],
] as const)('a video call: reading A-19 %s, %j', (option, more, grund) => {
  const document = maerz([besuch, { am: '2023-03-13', mittel: 'video', ...more }]);
  expect(gruende(document, { 'A-19': option })).toEqual(grund === undefined ? [] : [grund]);
});

describe('a shortfall', () => {
  const fehlbetrag = { zeitraumAb: '2023-03-01', grund: 'krankheit' } as const;
  const an = (am: string, wer: 'bewilligungsbehoerde' | 'jobcenter' = 'bewilligungsbehoerde') => ({
    fehlbetraege: [{ ...fehlbetrag, mitteilung: { am, an: wer } }],
  });

  test.each([
    ['without reason is an error', {}, ['kontaktdichte.mindestzahl violated error']],
    [
      'without reason, though notified, is an error',
      { fehlbetraege: [{ zeitraumAb: '2023-03-01', mitteilung: { am: '2023-04-03', an: 'bewilligungsbehoerde' } }] },
      ['kontaktdichte.mindestzahl violated error'],
    ],
    [
      'with a reason and no notice is a warning (A-18, A-28)',
      { fehlbetraege: [fehlbetrag] },
      ['kontaktdichte.mitteilung violated warning'],
    ],
    ['with reason and notice is justified', an('2023-04-03'), ['kontaktdichte.mindestzahl justified info']],
    [
      'notified to another is not notified',
      an('2023-04-03', 'jobcenter'),
      ['kontaktdichte.mitteilung violated warning'],
    ],
    [
      'may be named by any day of its period',
      { fehlbetraege: [{ ...fehlbetrag, zeitraumAb: '2023-03-31' }] },
      ['kontaktdichte.mitteilung violated warning'],
    ],
  ] as const)('%s', (_, more, expected) => {
    expect(befunde(maerz([besuch], more), { asOf, hints: false })).toEqual(expected);
  });

  test('notified after the day of the question is not notified yet', () => {
    expect(befunde(maerz([besuch], an('2023-05-02')), { asOf })).toEqual([
      'kontaktdichte.nachDemStichtag hint info',
      'kontaktdichte.mitteilung violated warning',
    ]);
  });

  test('names what follows without a reason', () => {
    const [finding] = checkKontaktdichte(maerz([besuch]), { asOf }).findings;
    expect(finding).toMatchObject({ facts: { rueckkopplungAn: ['fachaufsicht', 'jobcenter'], lage: 'ohneGrund' } });
    expect(finding?.message).toContain('Rückkopplung an die Fachaufsicht bzw. das zuständige Jobcenter');
  });
});

describe('the running month', () => {
  const document = nachweis('2023-03-01', undefined, [besuch]);

  test.each([
    ['2023-03-10', 22],
    ['2023-03-31', 1],
  ])('is undetermined on %s, with what is missing and the days left', (day, tageVerbleibend) => {
    const { findings, verdict } = checkKontaktdichte(document, { asOf: day });
    expect(verdict).toBe('undetermined');
    expect(findings).toMatchObject([
      { outcome: 'undetermined', facts: { lage: 'laufend', fehlend: 1, tageVerbleibend } },
    ]);
  });

  test('is over on the day after', () => {
    const { findings } = checkKontaktdichte(document, { asOf: '2023-04-01' });
    expect(findings.map((finding) => finding.kind === 'rule' && [finding.outcome, finding.facts.zeitraumAb])).toEqual([
      ['violated', '2023-03-01'],
      ['undetermined', '2023-04-01'],
    ]);
  });

  test('is in order once the number is met, and over once the participation has ended', () => {
    expect(
      befunde(nachweis('2023-03-01', undefined, besuche('2023-03-06', '2023-03-08')), { asOf: '2023-03-10' }),
    ).toEqual([]);
    expect(befunde(nachweis('2023-03-01', '2023-03-09', [besuch]), { asOf: '2023-03-10' })).toEqual([
      'kontaktdichte.mindestzahl violated error',
    ]);
  });
});

test('what a finding rests on is named: every reading the count uses', () => {
  const [finding] = checkKontaktdichte(maerz([besuch]), { asOf }).findings;
  const used: readonly ReadingId[] = ['A-17', 'A-18', 'A-19', 'A-21', 'A-21-gruppe', 'A-26'];
  expect(finding?.kind === 'rule' && finding.readings?.map(({ id }) => id)).toEqual(used);
});
