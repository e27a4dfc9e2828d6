import { describe, expect, it } from 'vitest';
import { answers, asOf2023, asOf2026, changed, findingOf, found, plan2023, plan2026, remove, set } from '../support';

/** The six items with their numbers in Satz 2 (until 2026-06-30) and Satz 4 (since), from the statute. */
const items = [
  ['vermittlungsziel', 5, 1],
  ['eigenbemuehungen', 2, 2],
  ['leistungen', 1, 3],
  ['sprachfoerderung', 3, 4],
  ['andereLeistungstraeger', 4, 5],
  ['rehabilitation', 6, 6],
] as const;
const reason = { entfaellt: { begruendung: 'im Gespräch geklärt' } };

describe.each(items)('%s', (item, satz2, satz4) => {
  const without = (plan: object): object => changed(plan, [remove(`sollInhalte.${item}`)]);

  it('missing without a reason is a warning, cited by the number of the wording (A-02)', () => {
    expect(findingOf(item, without(plan2023), { asOf: asOf2023 })).toMatchObject({
      outcome: 'violated',
      severity: 'warning',
      norm: `§ 15 Abs. 2 Satz 2 Nr. ${satz2} SGB II`,
    });
    expect(findingOf(item, without(plan2026), { asOf: asOf2026 })).toMatchObject({
      outcome: 'violated',
      severity: 'warning',
      norm: `§ 15 Abs. 2 Satz 4 Nr. ${satz4} SGB II`,
    });
  });

  it('missing is an info by reading, and then leaves the plan in order', () => {
    const options = { asOf: asOf2026, readings: { 'A-02': 'information' } } as const;
    expect(findingOf(item, without(plan2026), options)).toMatchObject({ outcome: 'violated', severity: 'info' });
    expect(findingOf(item, without(plan2026), options)?.readings).toContainEqual({ id: 'A-02', option: 'information' });
  });

  it('missing is justified by a reason for the atypical case', () => {
    const abweichungen = [{ regel: `kooperationsplan.${item}`, begruendung: 'besonderer Fall' }];
    const plan = changed(without(plan2026), [set('abweichungen', abweichungen)]);
    expect(found(plan, { asOf: asOf2026 })).toEqual([`${item} justified info sollInhalte.${item}`]);
  });

  it('is asked even where the plan has no Soll items at all', () => {
    expect(answers(item, changed(plan2026, [remove('sollInhalte')]), { asOf: asOf2026 })).toEqual(['violated']);
  });
});

describe.each(['vermittlungsziel', 'eigenbemuehungen', 'leistungen', 'andereLeistungstraeger', 'rehabilitation'])(
  '%s',
  (item) => {
    it('not applicable with a reason is an info', () => {
      const plan = changed(plan2026, [set(`sollInhalte.${item}`, reason)]);
      expect(found(plan, { asOf: asOf2026 })).toEqual([`${item} justified info sollInhalte.${item}`]);
    });
  },
);

describe('an empty list', () => {
  it.each(['vermittlungsziel', 'eigenbemuehungen', 'leistungen'])('of %s lays nothing down', (item) => {
    const plan = changed(plan2026, [set(`sollInhalte.${item}`, { festgelegt: [] })]);
    expect(found(plan, { asOf: asOf2026 })).toEqual([`${item} violated warning sollInhalte.${item}`]);
  });
});

describe('language courses (A-03)', () => {
  const course = (facts: object): object => changed(plan2026, [set('sollInhalte.sprachfoerderung', facts)]);
  const rule = 'sprachfoerderung';

  it.each([
    [{ integrationskurs: 'vorgesehen' }, 'met'],
    [{ deutschsprachfoerderung: 'vorgesehen' }, 'met'],
    [{ integrationskurs: 'nichtVorgesehen', deutschsprachfoerderung: 'entfaellt' }, 'met'],
    [{ integrationskurs: 'entfaellt', deutschsprachfoerderung: 'entfaellt' }, 'met'],
    [reason, 'met'],
    [{ integrationskurs: 'nichtVorgesehen' }, 'violated'],
    [{ deutschsprachfoerderung: 'entfaellt' }, 'violated'],
    [{}, 'violated'],
  ])('%j: %s', (facts, outcome) => {
    expect(answers(rule, course(facts), { asOf: asOf2026 })).toEqual([outcome]);
  });

  it('silence means not applicable by reading: an info', () => {
    const options = { asOf: asOf2026, readings: { 'A-03': 'schweigenHeisstEntfaellt' } } as const;
    expect(findingOf(rule, course({}), options)).toMatchObject({ outcome: 'justified', severity: 'info' });
    expect(findingOf(rule, course({}), options)?.readings).toContainEqual({
      id: 'A-03',
      option: 'schweigenHeisstEntfaellt',
    });
  });
});

describe('services of other carriers (A-04)', () => {
  const rule = 'andereLeistungstraeger';
  const carriers = (plan: object, facts: object): object =>
    changed(plan, [set('sollInhalte.andereLeistungstraeger', facts)]);
  const byWording = { 'A-04': 'nachFassung' } as const;

  it.each([
    [{ einbezogen: false }, 'met', 'met', 'met'],
    [{ einbezogen: true, wie: 'Antrag bei der Krankenkasse' }, 'met', 'met', 'met'],
    [{ wie: 'Antrag bei der Krankenkasse' }, 'met', 'met', 'met'],
    [{ einbezogen: true }, 'violated', 'violated', 'violated'],
    [{}, 'violated', 'notApplicable condition', 'violated'],
  ])('%j: %s always; by the wording alone %s until 2026-06-30 and %s since', (facts, always, until, since) => {
    expect(answers(rule, carriers(plan2023, facts), { asOf: asOf2023 })).toEqual([always]);
    expect(answers(rule, carriers(plan2026, facts), { asOf: asOf2026 })).toEqual([always]);
    expect(answers(rule, carriers(plan2023, facts), { asOf: asOf2023, readings: byWording })).toEqual([until]);
    expect(answers(rule, carriers(plan2026, facts), { asOf: asOf2026, readings: byWording })).toEqual([since]);
  });
});

describe('rehabilitation', () => {
  it('without a need asks for no application; a need without one is a warning of its own', () => {
    const rehabilitation = (facts: object): object => changed(plan2026, [set('sollInhalte.rehabilitation', facts)]);
    const asked = { asOf: asOf2026 };
    expect(answers('rehabilitationsantrag', rehabilitation({ bedarf: false }), asked)).toEqual([
      'notApplicable condition',
    ]);
    expect(answers('rehabilitationsantrag', rehabilitation({ bedarf: true, antragAngestrebt: true }), asked)).toEqual([
      'met',
    ]);
    expect(found(rehabilitation({ bedarf: true, antragAngestrebt: false }), asked)).toEqual([
      'rehabilitationsantrag violated warning sollInhalte.rehabilitation',
    ]);
  });
});
