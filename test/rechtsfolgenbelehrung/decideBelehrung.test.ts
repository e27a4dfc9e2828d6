import { describe, expect, it } from 'vitest';
import { ArgumentError, decideBelehrung, type Decision } from 'kooperationsplan';

// The boundary days of the law since 2022: the last day of a wording and the first of the next, by hand.
const days = [
  ...['2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01', '2024-03-27', '2024-03-28', '2024-12-31', '2025-01-01'],
  ...['2026-03-27', '2026-03-28', '2026-04-22', '2026-04-23', '2026-06-30', '2026-07-01', '2026-08-19', '2026-08-20'],
  ...['2026-12-31', '2027-01-01', '2027-07-31', '2027-08-01'],
];

type Answer = readonly [
  decision: Decision['decision'],
  precondition: boolean | null,
  norm: string,
  edition: string | null,
];
/** What holds up to and including a day. */
type Zeitleiste = readonly (readonly [until: string, ...Answer])[];

const immer = '2099-12-31';
const offen = (norm: string): Answer => ['noEdition', null, norm, null];
const p15 = '§ 15 SGB II';
const abs5 = '§ 15 Abs. 5 Satz 2 SGB II';
const p31 = '§ 31 Abs. 1 Satz 1 SGB II';
const p32 = '§ 32 Abs. 1 Satz 1 SGB II';

const einladung = { art: 'einladung', id: 'b', gegenstand: 'potenzialanalyseUndKooperationsplan' };
const bitte = { art: 'aufforderung', id: 'b', planstand: 'inKraft' };
const bemuehung = [{ nummer: 1, art: 'eigenbemuehungen' }];
const massnahme = (rechtsgrundlage: string): object => ({ nummer: 1, art: 'massnahme', rechtsgrundlage });
const aufNummer1 = { rechtsfolgen: [{ art: 'minderung', tatbestand: '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II' }] };
const erwartet: Answer = ['expected', true, abs5, '2023-07-01'];
const seit2026: Answer = ['permitted', true, p31, '2026-07-01'];
const nichtVorgesehen: Answer = ['notForeseen', false, p31, '2026-07-01'];

const kinds: readonly (readonly [title: string, letter: object, Zeitleiste])[] = [
  [
    'a first invitation',
    { ...einladung, erste: true },
    [
      ['2022-12-31', ...offen('§ 32 SGB II')],
      ['2023-06-30', 'permitted', true, p32, '2023-01-01'],
      ['2026-06-30', 'forbidden', false, '§ 15 Abs. 4 SGB II', '2023-07-01'],
      [immer, 'permitted', true, p32, '2026-07-01'],
    ],
  ],
  [
    'a later invitation',
    { ...einladung, erste: false },
    [
      ['2022-12-31', ...offen('§ 32 SGB II')],
      ['2026-06-30', 'permitted', true, p32, '2023-01-01'],
      [immer, 'permitted', true, p32, '2026-07-01'],
    ],
  ],
  [
    'a request on an arrangement of the plan',
    { ...bitte, handlungen: bemuehung },
    [
      ['2023-06-30', ...offen(p15)],
      ['2026-06-30', ...erwartet],
      [immer, ...seit2026],
    ],
  ],
  [
    'a request to take part in a measure under § 16',
    { ...bitte, handlungen: [massnahme('§ 16 Abs. 1 SGB II')] },
    [
      ['2023-06-30', ...offen(p15)],
      ['2026-06-30', 'required', true, abs5, '2023-07-01'],
      [immer, ...seit2026],
    ],
  ],
  [
    'a request to take part in a measure under § 16d',
    { ...bitte, handlungen: [massnahme('§ 16d SGB II')] },
    [
      ['2023-06-30', ...offen(p15)],
      ['2026-06-30', 'required', true, abs5, '2023-07-01'],
      [immer, ...seit2026],
    ],
  ],
  [
    'a request to use a municipal service under § 16a',
    { ...bitte, handlungen: [massnahme('§ 16a SGB II')] },
    [
      ['2023-06-30', ...offen(p15)],
      ['2026-06-30', ...erwartet],
      [immer, ...seit2026],
    ],
  ],
  ...['nichtZustandeGekommen', 'nichtFortschreibbar'].map((planstand): (typeof kinds)[number] => [
    `a request where the plan is ${planstand}`,
    { ...bitte, planstand, handlungen: bemuehung },
    [
      ['2023-06-30', ...offen(p15)],
      ['2026-06-30', 'required', true, '§ 15 Abs. 6 SGB II', '2023-07-01'],
      [immer, ...seit2026],
    ],
  ]),
  [
    'a request for another act',
    { ...bitte, handlungen: [{ nummer: 1, art: 'andereMitwirkung' }] },
    [
      ['2023-06-30', ...offen(p15)],
      ['2026-06-30', ...erwartet],
      [immer, ...nichtVorgesehen],
    ],
  ],
  [
    'a request to report',
    { ...bitte, handlungen: [{ nummer: 1, art: 'meldung' }] },
    [
      ['2023-06-30', ...offen(p15)],
      ['2026-06-30', ...erwartet],
      [immer, 'permitted', true, p32, '2026-07-01'],
    ],
  ],
  [
    'a request for coaching under § 16k',
    { ...bitte, handlungen: [massnahme('§ 16k SGB II')] },
    [
      ['2023-06-30', ...offen(p15)],
      [immer, 'forbidden', false, '§ 16k Abs. 4 SGB II', '2023-07-01'],
    ],
  ],
  [
    'a request for coaching under § 16k with a reduction that rests on Nr. 1',
    { ...bitte, handlungen: [massnahme('§ 16k SGB II')], rechtsfolgenbelehrung: aufNummer1 },
    [
      ['2023-06-30', ...offen(p15)],
      [immer, 'undetermined', null, '§ 16k Abs. 4 SGB II', '2023-07-01'],
    ],
  ],
  [
    'a Verpflichtung to own efforts',
    { art: 'verpflichtung', id: 'b', anlass: 'schritteNichtUmgesetzt', pflichten: bemuehung },
    [
      ['2023-06-30', ...offen('§ 15a SGB II')],
      ['2026-06-30', 'notForeseen', false, '§ 15a SGB II', '2023-07-01'],
      [immer, ...seit2026],
    ],
  ],
  [
    'a Verpflichtung to another act',
    {
      art: 'verpflichtung',
      id: 'b',
      anlass: 'schritteNichtUmgesetzt',
      pflichten: [{ nummer: 1, art: 'andereMitwirkung' }],
    },
    [
      ['2023-06-30', ...offen('§ 15a SGB II')],
      ['2026-06-30', 'notForeseen', false, '§ 15a SGB II', '2023-07-01'],
      [immer, ...nichtVorgesehen],
    ],
  ],
];

describe.each(kinds)('%s', (_, letter, zeitleiste) => {
  it.each(days)('of %s', (versandtAm) => {
    const found = decideBelehrung({ ...letter, versandtAm }, { asOf: '2027-09-01' });
    const [, ...expected] = zeitleiste.find(([until]) => versandtAm <= until)!;
    const { decision, preconditionOfConsequence, norm, edition } = found;
    expect([decision, preconditionOfConsequence, norm, edition]).toEqual(expected);
    expect(found.decidedOn).toBe(versandtAm);
    expect(found.findings).toEqual([]);
    expect(found.editionUnverified).toBe(versandtAm === '2027-08-01' && decision !== 'noEdition');
    expect(found.reason.de).toMatch(/\.$/);
    expect(found.reason.en).toMatch(/\.$/);
    expect(found.reason.de).not.toBe(found.reason.en);
  });
});

describe('what is not known is named', () => {
  const on = (letter: object, versandtAm = '2025-05-05'): Decision =>
    decideBelehrung({ ...letter, versandtAm }, { asOf: '2027-09-01' });

  it.each([
    ['what an invitation is for, until 2026-06-30', { art: 'einladung', id: 'b', erste: true }, ['gegenstand']],
    ['whether it is the first, until 2026-06-30', einladung, ['erste']],
    ['the state of the plan', { art: 'aufforderung', id: 'b', handlungen: bemuehung }, ['planstand']],
    [
      'the basis of a measure',
      { ...bitte, handlungen: [{ nummer: 1, art: 'massnahme' }] },
      ['handlungen[0].rechtsgrundlage'],
    ],
  ])('%s', (_, letter, missing) => {
    expect(on(letter)).toMatchObject({ decision: 'undetermined', preconditionOfConsequence: null, missing });
  });

  it('and nothing is asked for that does not matter', () => {
    expect(on({ art: 'einladung', id: 'b' }, '2026-07-01').decision).toBe('permitted');
    expect(on({ art: 'aufforderung', id: 'b', handlungen: [massnahme('§ 16d SGB II')] }).decision).toBe('required');
    const two = [...bemuehung, { nummer: 2, art: 'massnahme' }];
    expect(on({ ...bitte, handlungen: two }, '2026-07-01').decision).toBe('permitted');
  });
});

describe('a reading', () => {
  const first = { ...bitte, erste: true, handlungen: bemuehung, versandtAm: '2025-05-05' };

  it('A-09 leaves the instruction for a further request, where an office works so', () => {
    const readings = { 'A-09': 'zweiterSchritt' } as const;
    const found = decideBelehrung(first, { asOf: '2025-05-06', readings });
    expect(found).toMatchObject({ decision: 'permitted', norm: abs5 });
    expect(found.readings).toContainEqual({ id: 'A-09', option: 'zweiterSchritt' });
    expect(decideBelehrung({ ...first, erste: false }, { asOf: '2025-05-06', readings }).decision).toBe('expected');
  });

  it('A-11 says which measures are meant', () => {
    const municipal = { ...first, handlungen: [massnahme('§ 16a SGB II')] };
    expect(decideBelehrung(municipal, { asOf: '2025-05-06' }).readings).toContainEqual({
      id: 'A-11',
      option: 'paragrafen16Und16d',
    });
    const readings = { 'A-11': 'jedeMassnahme' } as const;
    expect(decideBelehrung(municipal, { asOf: '2025-05-06', readings }).decision).toBe('required');
    const coaching = { ...first, handlungen: [massnahme('§ 16k SGB II')] };
    expect(decideBelehrung(coaching, { asOf: '2025-05-06', readings }).decision).toBe('forbidden');
  });
});

describe('what is no readable letter', () => {
  it('is undetermined, and an unknown kind lists the four', () => {
    const { document, decision, findings } = decideBelehrung({ art: 'postkarte' }, { asOf: '2026-08-01' });
    expect([document, decision]).toEqual([null, 'undetermined']);
    expect(findings[0]).toMatchObject({
      code: 'unknownArt',
      expected: 'einladung, aufforderung, verpflichtung, minderungsbescheid',
    });
    expect(decideBelehrung(7, { asOf: '2026-08-01' }).document).toBeNull();
    const ohneTag = decideBelehrung({ ...einladung, versandtAm: 'gestern' }, { asOf: '2026-08-01' });
    expect([ohneTag.decision, ohneTag.missing, ohneTag.findings.length]).toEqual(['undetermined', ['versandtAm'], 1]);
  });

  it('and a wrong option is an error of the programmer', () => {
    expect(() => decideBelehrung(einladung, { asOf: 'heute' })).toThrow(ArgumentError);
  });
});
