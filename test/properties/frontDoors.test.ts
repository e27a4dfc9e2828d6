import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenda, agendaKooperationsplan, checkDocument, checkKooperationsplan } from 'kooperationsplan';
import { ofThisZone } from '../support/ofThisZone';
import { complete, damaged, places, replaced } from './documents';

const doors = [checkKooperationsplan, checkDocument, agendaKooperationsplan, agenda] as const;
const asOf = '2026-08-03';
const verdicts = ['malformed', 'violations', 'undetermined', 'deviations', 'inOrder'];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('every front door', () => {
  test('answers any JSON value with a report, never with an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        for (const door of doors) door(value, { asOf });
        expect(verdicts).toContain(checkDocument(value, { asOf }).verdict);
      }),
    );
  });

  test('answers a damaged plan with a report, leaves it unchanged, and says the same twice', () => {
    fc.assert(
      fc.property(damaged, ({ document, asOf: day }) => {
        frozen(document);
        // As text, since that is what another system gets, and comparing it is cheap.
        const said = (input: unknown): string => JSON.stringify(doors.map((door) => door(input, { asOf: day })));
        expect(said(document)).toBe(said(structuredClone(document)));
      }),
    );
  });

  test.each(['2000-01-01', '2000-02-29', '2023-06-30', '2100-12-31'])(
    'answers when all days are %s, on any day',
    (day) => {
      const minderungen = [{ festgestelltAm: day, unter25: true, beratungsangebotAm: false }];
      for (const { plan: document } of complete) {
        const sameDays = JSON.parse(JSON.stringify(document).replaceAll(/"\d{4}-\d\d-\d\d"/g, `"${day}"`)) as object;
        const plan = 'fassungen' in sameDays ? { ...sameDays, minderungen } : sameDays;
        for (const asOfDay of ['0001-01-01', day, '2101-06-30', '9999-12-31']) {
          for (const land of [undefined, 'NI', 'BY'] as const) {
            const options = {
              asOf: asOfDay,
              ...(land !== undefined && { land }),
              readings: { 'A-06-verschiebung': 'naechsterWerktag' },
            } as const;
            for (const door of doors) door(plan, options);
            expect(agenda(plan, { ...options, horizonUntil: '2100-12-31' }).asOf).toBe(asOfDay);
          }
        }
      }
    },
  );

  test.each([null, 1, 'x', true, [], [[]]])('gives %j a form finding on the whole', (value) => {
    const { verdict, findings } = checkKooperationsplan(value, { asOf });
    expect(verdict).toBe('malformed');
    expect(findings).toMatchObject([{ kind: 'form', code: 'notAnObject', path: [] }]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('is not harmed by the key %s', (key) => {
    const document: unknown = JSON.parse(
      JSON.stringify(complete[1]!.plan).replace('"art":', `"${key}":{"fassungen":[],"polluted":true},"art":`),
    );
    const { verdict, findings } = checkKooperationsplan(document, { asOf });
    expect(verdict).toBe('malformed');
    expect(findings).toMatchObject([{ kind: 'form', code: 'unknownKey', path: [] }]);
    expect((Object.prototype as { polluted?: boolean }).polluted).toBeUndefined();
    expect(checkDocument(JSON.parse(`{"art":"${key}"}`), { asOf }).findings).toMatchObject([{ code: 'unknownArt' }]);
  });
});

describe('no value of the document gets out', () => {
  const MARK = 'ZZQQXX';
  const said = (document: unknown, language: 'de' | 'en'): string =>
    JSON.stringify(
      [checkDocument, agenda].map((door) => door(document, { asOf, language, horizonUntil: '2028-12-31' })),
    );

  test.each(complete)('a marker planted in every string, one at a time, is nowhere in the answer', ({ plan }) => {
    for (const place of ofThisZone(places(plan))) {
      const marked = replaced(plan, place, (old) => (typeof old === 'string' ? `${MARK} ${old}` : old));
      if (JSON.stringify(marked).includes(MARK)) expect(said(marked, 'de') + said(marked, 'en')).not.toContain(MARK);
    }
  });

  // All at once: a key nobody knows closes no place, so that no rule is kept from speaking.
  test.each(complete)('a marker planted as a key of every object is nowhere in the answer', ({ plan }) => {
    const marked: unknown = JSON.parse(
      JSON.stringify(plan).replaceAll('{', `{"${MARK}":"${MARK}",`).replaceAll(',}', '}'),
    );
    expect(said(marked, 'de') + said(marked, 'en')).not.toContain(MARK);
    expect(checkDocument(marked, { asOf }).findings.filter(({ kind }) => kind === 'form').length).toBeGreaterThan(0);
  });

  test('the id is echoed only where it is a pseudonym', () => {
    expect(checkKooperationsplan({ ...(complete[1]!.plan as object), id: 'plan-7' }, { asOf }).id).toBe('plan-7');
    expect(checkKooperationsplan({ ...(complete[1]!.plan as object), id: 'Frau Z.' }, { asOf })).not.toHaveProperty(
      'id',
    );
  });
});
