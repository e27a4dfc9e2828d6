import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkKooperationsplan, checkSchreiben, type CheckOptions, type RuleFinding } from 'kooperationsplan';
import { changed, set, type Change } from '../../src/begriffe/change';
import { gegenstaende } from '../../src/begriffe/fundstellen/gegenstand';
import { bescheid2023, bescheid2026 } from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';
import { plan2026 } from '../../src/kooperationsplan/examples';

const sgb2 = (paragraf: string, more: object = {}): object => ({ gesetz: 'SGB II', paragraf, ...more });

function found(versandtAm: string, zitiert: object, options: Partial<CheckOptions> = {}): readonly RuleFinding[] {
  const brief = { art: 'einladung', id: 'brief-1', versandtAm, zitierteNormen: [zitiert] };
  return checkSchreiben(brief, { asOf: '2027-07-31', ...options }).findings.filter(
    (finding): finding is RuleFinding =>
      finding.kind === 'rule' && /Fundstellen|zitierteNormen/.test(finding.rule) && finding.outcome === 'hint',
  );
}
const message = (versandtAm: string, zitiert: object, language: 'de' | 'en' = 'de'): string | undefined =>
  found(versandtAm, zitiert, { language })[0]?.message;

describe('a hint on a citation says what is cited, why it does not fit, and where the content stands', () => {
  it.each([
    [
      '2026-08-03',
      sgb2('15', { absatz: 5 }),
      'Die Fundstelle § 15 Abs. 5 SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 15 hat keinen Abs. 5.',
      'The citation § 15 Abs. 5 SGB II does not fit the wording in force on the day of the document: § 15 has no Abs. 5.',
    ],
    [
      '2026-08-03',
      sgb2('15', { absatz: 2, satz: 2, zu: 'sollInhalte' }),
      'Die Fundstelle § 15 Abs. 2 Satz 2 SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: Zu „Soll-Inhalte“ steht dort nichts. Der Inhalt steht am Tag des Dokuments in § 15 Abs. 2 Satz 4 SGB II.',
      'The citation § 15 Abs. 2 Satz 2 SGB II does not fit the wording in force on the day of the document: Nothing on "Soll items" stands there. The content stands on the day of the document in § 15 Abs. 2 Satz 4 SGB II.',
    ],
    ['2026-08-03', sgb2('32a'), 'Das SGB II hat keinen § 32a.', 'The SGB II has no § 32a.'],
    [
      '2026-08-03',
      sgb2('15b', { absatz: 1, zu: 'verpflichtung' }),
      'Das SGB II hat keinen § 15b. Der Inhalt steht am Tag des Dokuments in § 15a SGB II.',
      'The SGB II has no § 15b. The content stands on the day of the document in § 15a SGB II.',
    ],
    [
      '2024-03-28',
      sgb2('16j'),
      '§ 16j SGB II war am Tag des Dokuments nicht in Kraft.',
      '§ 16j SGB II was not in force on the day of the document.',
    ],
    [
      '2026-09-01',
      sgb2('15a', { zu: 'schlichtung' }),
      'Die Fundstelle § 15a SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 15a regelt die Verpflichtung und enthält nichts zu „Schlichtung“.',
      'The citation § 15a SGB II does not fit the wording in force on the day of the document: § 15a is about the Verpflichtung and holds nothing on "Schlichtung".',
    ],
    [
      '2026-06-30',
      sgb2('15a', { absatz: 2, zu: 'verpflichtung' }),
      'Die Fundstelle § 15a Abs. 2 SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 15a regelt das Schlichtungsverfahren und enthält nichts zu „Verpflichtung durch Verwaltungsakt“.',
      'The citation § 15a Abs. 2 SGB II does not fit the wording in force on the day of the document: § 15a is about the Schlichtungsverfahren and holds nothing on "Verpflichtung by Verwaltungsakt".',
    ],
    [
      '2026-04-10',
      sgb2('31a', { zu: 'wegfallDesRegelbedarfs' }),
      'Die Fundstelle § 31a SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 31a enthält nichts zu „Wegfall des Regelbedarfs“.',
      'The citation § 31a SGB II does not fit the wording in force on the day of the document: § 31a holds nothing on "loss of the Regelbedarf".',
    ],
    [
      '2026-08-03',
      sgb2('31b', { absatz: 1, satz: 5, zu: 'feststellungsfrist' }),
      'Die Fundstelle § 31b Abs. 1 Satz 5 SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 31b Abs. 1 hat nur 3 Sätze. Der Inhalt steht am Tag des Dokuments in § 31b Abs. 1 Satz 3 SGB II.',
      'The citation § 31b Abs. 1 Satz 5 SGB II does not fit the wording in force on the day of the document: § 31b Abs. 1 has only 3 sentences. The content stands on the day of the document in § 31b Abs. 1 Satz 3 SGB II.',
    ],
    [
      '2026-06-30',
      sgb2('15', { absatz: 4, satz: 2 }),
      'Die Fundstelle § 15 Abs. 4 Satz 2 SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 15 Abs. 4 hat nur einen Satz.',
      'The citation § 15 Abs. 4 Satz 2 SGB II does not fit the wording in force on the day of the document: § 15 Abs. 4 has only one sentence.',
    ],
    [
      '2026-08-03',
      sgb2('31b', { absatz: 2, satz: 1, nummer: 1, zu: 'minderungsdauer' }),
      'Die Fundstelle § 31b Abs. 2 Satz 1 Nr. 1 SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 31b Abs. 2 Satz 1 hat keine Nummern. Der Inhalt steht am Tag des Dokuments in § 31b Abs. 2 SGB II.',
      'The citation § 31b Abs. 2 Satz 1 Nr. 1 SGB II does not fit the wording in force on the day of the document: § 31b Abs. 2 Satz 1 has no numbers. The content stands on the day of the document in § 31b Abs. 2 SGB II.',
    ],
    [
      '2026-06-30',
      sgb2('31', { absatz: 1, satz: 1, nummer: 4, zu: 'verweigerteAufforderung' }),
      'Die Fundstelle § 31 Abs. 1 Satz 1 Nr. 4 SGB II passt nicht zum Wortlaut, der am Tag des Dokuments gilt: § 31 Abs. 1 Satz 1 hat nur 3 Nummern. Der Inhalt steht am Tag des Dokuments in § 31 Abs. 1 Satz 1 Nr. 1 SGB II.',
      'The citation § 31 Abs. 1 Satz 1 Nr. 4 SGB II does not fit the wording in force on the day of the document: § 31 Abs. 1 Satz 1 has only 3 numbers. The content stands on the day of the document in § 31 Abs. 1 Satz 1 Nr. 1 SGB II.',
    ],
  ])('sent on %s, %j', (day, zitiert, de, en) => {
    expect(message(day, zitiert)).toBe(de);
    expect(message(day, zitiert, 'en')).toBe(en);
  });

  it('names the section cited as its norm, and the wording of the day', () => {
    const [finding] = found('2026-04-10', sgb2('31a', { absatz: 7 }));
    expect(finding).toMatchObject({
      rule: 'rechtsfolgenbelehrung.weitereFundstellen',
      norm: '§ 31a SGB II',
      edition: '2026-03-28',
      decidedOn: '2026-04-10',
      modality: 'soll',
      severity: 'info',
      facts: { grund: 'keinAbsatz', paragraf: '31a', absatz: 7 },
      readings: [{ id: 'A-16', option: 'hinweis' }],
    });
  });

  it('is gone by reading and without hints', () => {
    expect(found('2026-08-03', sgb2('32a'), { readings: { 'A-16': 'aus' } })).toEqual([]);
    expect(found('2026-08-03', sgb2('32a'), { hints: false })).toEqual([]);
  });

  it('is given to plans, too', () => {
    const plan = changed<object>(plan2026, [set('zitierteNormen', [sgb2('15a', { zu: 'schlichtung' })])]);
    const { findings } = checkKooperationsplan(plan, { asOf: '2026-08-03' });
    expect(findings).toMatchObject([{ rule: 'kooperationsplan.weitereFundstellen', norm: '§ 15a SGB II' }]);
  });
});

describe('a citation that names an earlier wording itself', () => {
  const alt = { fassungBis: '2026-06-30' };

  it.each([
    [sgb2('15', { absatz: 5, ...alt }), []],
    [sgb2('15a', { zu: 'schlichtung', ...alt }), []],
    [sgb2('31a', { absatz: 1, satz: 6, ...alt }), []],
    [sgb2('31a', { absatz: 7, fassungBis: '2026-03-27' }), []],
    // The wording of the EGV was another; what ended before 2023 is not known here.
    [sgb2('31b', { absatz: 1, satz: 5, fassungBis: '2022-12-31' }), []],
    [sgb2('15', { absatz: 4, satz: 2, ...alt }), ['zitierteNormen']],
    [sgb2('15a', { zu: 'verpflichtung', ...alt }), ['weitereFundstellen']],
    [sgb2('31a', { absatz: 7, fassungBis: '2026-04-22' }), ['weitereFundstellen']],
    // A wording that has not ended by the day of the letter is that of the day.
    [sgb2('15', { absatz: 5, fassungBis: '2026-12-31' }), ['zitierteNormen']],
  ])('in a letter of August 2026, %j: hints of %j', (zitiert, rules) => {
    expect(found('2026-08-03', zitiert).map(({ rule }) => rule.split('.')[1])).toEqual(rules);
  });

  it('is answered with the day of that wording', () => {
    expect(message('2026-08-03', sgb2('15', { absatz: 4, satz: 2, ...alt }))).toBe(
      'Die Fundstelle § 15 Abs. 4 Satz 2 SGB II passt nicht zum Wortlaut, der am 30.06.2026 galt: § 15 Abs. 4 hat nur einen Satz.',
    );
    expect(message('2026-08-03', sgb2('16j', { fassungBis: '2024-12-31' }), 'en')).toBe(
      '§ 16j SGB II was not in force on 2024-12-31.',
    );
    expect(message('2026-08-03', sgb2('15', { absatz: 5, satz: 1, zu: 'aufforderung', ...alt }))).toContain(
      'Der Inhalt steht in dieser Fassung in § 15 Abs. 5 Satz 2 SGB II.',
    );
  });
});

describe('any citation', () => {
  const tage = [
    '2023-01-01',
    '2023-07-01',
    '2024-01-01',
    '2024-03-28',
    '2025-01-01',
    '2026-03-28',
    '2026-04-23',
    '2026-07-01',
  ];
  const zitate = fc.record(
    {
      gesetz: fc.constant('SGB II'),
      paragraf: fc.constantFrom(...'3a 7b 15 15a 15b 16 16j 16k 31 31a 31b 32 32a 65 65a 66 86'.split(' ')),
      absatz: fc.integer({ min: 1, max: 9 }),
      satz: fc.integer({ min: 1, max: 9 }),
      nummer: fc.integer({ min: 1, max: 9 }),
      zu: fc.constantFrom(...gegenstaende),
    },
    { requiredKeys: ['gesetz', 'paragraf'] },
  );
  const grund = (day: string, zitiert: object): unknown => found(day, zitiert)[0]?.facts.grund;

  it('that names a wording is judged as if the letter were of its last day', () => {
    fc.assert(
      fc.property(zitate, fc.constantFrom(...tage), (zitiert, fassungBis) => {
        expect(grund('2027-01-04', { ...zitiert, fassungBis })).toBe(grund(fassungBis, zitiert));
      }),
    );
  });

  it('gives one hint at most, and the right place it names is right', () => {
    fc.assert(
      fc.property(zitate, fc.constantFrom(...tage), (zitiert, day) => {
        const findings = found(day, zitiert);
        expect(findings.length).toBeLessThan(2);
        const {
          richtigerParagraf: paragraf,
          richtigerAbsatz,
          richtigerSatz,
          richtigeNummer,
        } = findings[0]?.facts ?? {};
        fc.pre(paragraf !== undefined);
        const richtig = {
          ...{ gesetz: 'SGB II', paragraf, zu: zitiert.zu },
          ...(richtigerAbsatz !== undefined && { absatz: richtigerAbsatz }),
          ...(richtigerSatz !== undefined && { satz: richtigerSatz }),
          ...(richtigeNummer !== undefined && { nummer: richtigeNummer }),
        };
        expect(found(day, richtig)).toEqual([]);
      }),
    );
  });
});

describe('a Minderungsbescheid may cite the law of the day of the breach (§ 65a Abs. 2 SGB II)', () => {
  const answers = (bescheid: object, zitiert: object, ...changes: readonly Change[]): readonly string[] => {
    const document = changed(bescheid, [set('zitierteNormen', [zitiert]), ...changes]);
    return (checkSchreiben(document, { asOf: '2026-08-24' }).applied ?? [])
      .filter(({ rule, outcome }) => /weitereFundstellen|zitierteNormen/.test(rule) && outcome !== 'notApplicable')
      .map(({ outcome }) => outcome);
  };
  const aufhebung = (satz: number): object => sgb2('31a', { absatz: 1, satz, zu: 'aufhebung' });

  it.each([
    ['2026-06-30', aufhebung(6), 'met'],
    ['2026-06-30', aufhebung(2), 'met'],
    ['2026-06-30', aufhebung(7), 'hint'],
    ['2026-07-01', aufhebung(6), 'hint'],
    ['2026-07-01', aufhebung(2), 'met'],
    ['2026-06-30', sgb2('15', { absatz: 6 }), 'met'],
    ['2026-07-01', sgb2('15', { absatz: 6 }), 'hint'],
    ['2026-06-30', sgb2('31b', { absatz: 1, satz: 5 }), 'hint'],
  ])('sent on 2026-08-17 for a breach on %s, citing %j: %s', (pflichtverletzungAm, zitiert, outcome) => {
    expect(answers(bescheid2026, zitiert, set('pflichtverletzungAm', pflichtverletzungAm))).toEqual([outcome]);
  });

  it('the loss of the Regelbedarf, for a breach before its end and after it', () => {
    const zitiert = sgb2('31a', { absatz: 7 });
    const am = (day: string): readonly string[] =>
      answers(bescheid2023, zitiert, set('versandtAm', '2026-04-10'), set('pflichtverletzungAm', day));
    expect([am('2026-03-27'), am('2026-03-28')]).toEqual([['met'], ['hint']]);
  });

  it('says nothing of a breach before the law known here', () => {
    const am = (day: string): readonly string[] =>
      answers(
        bescheid2023,
        sgb2('31b', { absatz: 1, satz: 5 }),
        set('versandtAm', '2023-03-01'),
        set('pflichtverletzungAm', day),
      );
    expect([am('2022-12-31'), am('2023-01-01')]).toEqual([[], ['hint']]);
  });
});
