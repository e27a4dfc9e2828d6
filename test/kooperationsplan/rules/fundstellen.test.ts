import { describe, expect, it } from 'vitest';
import { answers, changed, findingOf, found, plan2023, plan2026, set } from '../support';

describe('the name of the benefit (LAW-24, § 65a Abs. 4 SGB II)', () => {
  const rule = 'leistungsbezeichnung';
  const named = (name: string, day: string): object =>
    changed(plan2026, [set('leistungsbezeichnung', name), set('fassungen.0.erstelltAm', day)]);

  it.each([
    ['buergergeld', 'met', 'met', 'met', 'violated'],
    ['grundsicherungsgeld', 'violated', 'met', 'met', 'met'],
    ['arbeitslosengeld2', 'violated', 'violated', 'violated', 'violated'],
  ])('%s: %s on 2026-06-30, %s on 2026-07-01, %s on 2026-12-31, %s on 2027-01-01', (name, ...outcomes) => {
    const days = ['2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => answers(rule, named(name, day), { asOf: '2027-01-02' })[0])).toEqual(outcomes);
  });

  it('says which name holds, and weighs a warning', () => {
    const finding = findingOf(rule, named('buergergeld', '2027-01-01'), { asOf: '2027-01-02' });
    expect(finding).toMatchObject({ severity: 'warning', norm: '§ 65a Abs. 4 SGB II', edition: '2027-01-01' });
    expect(finding?.message).toBe(
      'Das Dokument nennt die Leistung „Bürgergeld“. Am Tag des Dokuments heißt sie „Grundsicherungsgeld“.',
    );
  });
});

describe('citations (A-16)', () => {
  const rule = 'zitierteNormen';
  const cite = (plan: object, ...places: readonly object[]): object =>
    changed(plan, [
      set(
        'zitierteNormen',
        places.map((place) => ({ gesetz: 'SGB II', paragraf: '15', ...place })),
      ),
    ]);

  /** Absatz and Satz of each topic in the statute; null where the wording has none. */
  it.each([
    ['persoenlichesAngebot', null, [2, 2]],
    ['eingliederungsziel', [2, 2], [2, 3]],
    ['sollInhalte', [2, 2], [2, 4]],
    ['kannInhalte', [2, 3], [2, 6]],
    ['belangeBehinderung', null, [2, 5]],
    ['erstgespraech', null, [4, 1]],
    ['ueberpruefung', [5, 1], null],
    ['aufforderung', [5, 2], null],
  ] as const)('%s: %j until 2026-06-30, %j since', (zu, until, since) => {
    const at = (plan: object, asOf: string, place: readonly [number, number]): string | undefined =>
      answers(rule, cite(plan, { absatz: place[0], satz: place[1], zu }), { asOf })[0];
    if (until !== null) {
      expect(at(plan2023, '2026-01-15', until)).toBe('met');
      expect(at(plan2026, '2026-08-03', until)).toBe('hint');
    }
    if (since !== null) {
      expect(at(plan2026, '2026-08-03', since)).toBe('met');
      if (zu !== 'erstgespraech') expect(at(plan2023, '2026-01-15', since)).toBe('hint');
    }
  });

  it('of Absatz 5 or 6 are stale since 2026-07-01, with or without a topic', () => {
    for (const absatz of [5, 6]) {
      expect(answers(rule, cite(plan2023, { absatz }), { asOf: '2026-01-15' })).toEqual(['met']);
      expect(answers(rule, cite(plan2026, { absatz }), { asOf: '2026-08-03' })).toEqual(['hint']);
    }
    expect(answers(rule, cite(plan2023, { absatz: 6, zu: 'aufforderung' }), { asOf: '2026-01-15' })).toEqual(['met']);
    expect(answers(rule, cite(plan2023, { absatz: 7 }), { asOf: '2026-01-15' })).toEqual(['hint']);
  });

  it('of the number alone, the Textform and other statutes stay', () => {
    const stays = cite(plan2026, {}, { absatz: 3, satz: 1 }, { absatz: 3, satz: 2 }, { paragraf: '31a', absatz: 6 });
    expect(answers(rule, stays, { asOf: '2026-08-03' })).toEqual(['met', 'met', 'met', 'notApplicable condition']);
    const others = changed(plan2026, [
      set('zitierteNormen', [{ gesetz: 'handbuch' }, { gesetz: 'AufenthG', paragraf: '43' }]),
    ]);
    expect(answers(rule, others, { asOf: '2026-08-03' })).toEqual([
      'notApplicable condition',
      'notApplicable condition',
    ]);
  });

  it('of numbers that a sentence does not have are stale', () => {
    const nummer = (satz: number, nr: number): object => ({ absatz: 2, satz, nummer: nr });
    expect(
      answers(rule, cite(plan2023, nummer(2, 6), nummer(2, 7), nummer(3, 2), nummer(3, 3)), { asOf: '2026-01-15' }),
    ).toEqual(['met', 'hint', 'met', 'hint']);
    expect(
      answers(rule, cite(plan2026, nummer(4, 6), nummer(4, 7), nummer(6, 2), nummer(2, 1)), { asOf: '2026-08-03' }),
    ).toEqual(['met', 'hint', 'met', 'hint']);
  });

  it('stale name the place of today, and are off by reading', () => {
    const stale = cite(plan2026, { absatz: 2, satz: 2, zu: 'sollInhalte' });
    expect(findingOf(rule, stale, { asOf: '2026-08-03' })?.message).toContain(
      'Der Inhalt steht am Tag des Dokuments in § 15 Abs. 2 Satz 4 SGB II.',
    );
    expect(found(stale, { asOf: '2026-08-03', readings: { 'A-16': 'aus' } })).toEqual([]);
    expect(found(stale, { asOf: '2026-08-03', hints: false })).toEqual([]);
  });
});
