import { describe, expect, it } from 'vitest';
import { agenda, agendaSchreiben, type AgendaEntry } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import { aufforderung2026 } from '../../src/rechtsfolgenbelehrung/examples/aufforderung';
import { einladung2026 } from '../../src/rechtsfolgenbelehrung/examples/einladung';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

const asOf = '2026-07-20';

function due(letter: object, changes: readonly Change[] = [], on = asOf): readonly (readonly unknown[])[] {
  const { entries } = agendaSchreiben(changed(letter, changes), { asOf: on });
  return entries.map(({ rule, dueOn, state }: AgendaEntry) => [
    rule.replace('rechtsfolgenbelehrung.', ''),
    dueOn,
    state,
  ]);
}

describe('the agenda of an Einladung', () => {
  it('lists the Bekanntgabe and the appointment', () => {
    expect(due(einladung2026)).toEqual([
      ['bekanntgabe', '2026-07-17', 'done'],
      ['meldeaufforderung', '2026-08-11', 'open'],
    ]);
    expect(agenda(einladung2026, { asOf }).entries).toEqual(agendaSchreiben(einladung2026, { asOf }).entries);
  });

  it('counts three days for a posting until 2024-12-31, four since (§ 37 Abs. 2 SGB X)', () => {
    const posted = (day: string): unknown =>
      due(einladung2026, [set('versandtAm', day), remove('zugegangenAm')]).find(
        ([rule]) => rule === 'bekanntgabe',
      )?.[1];
    expect([posted('2024-12-31'), posted('2025-01-01')]).toEqual(['2025-01-03', '2025-01-05']);
  });

  it('names no day for a formal delivery whose day is not known: § 37 Abs. 2 SGB X holds for post and electronic sending', () => {
    const zugestellt = [set('versandart', 'zustellung'), remove('zugegangenAm')];
    expect(due(einladung2026, zugestellt)).toEqual([['meldeaufforderung', '2026-08-11', 'open']]);
    const am = [set('versandart', 'zustellung'), set('zugegangenAm', '2026-07-15')];
    expect(due(einladung2026, am)[0]).toEqual(['bekanntgabe', '2026-07-15', 'done']);
    const { entries } = agenda(changed(einladung2026, zugestellt), { asOf, effectiveOn: '2026-07-16' });
    expect(entries[0]?.dueOn).toBe('2026-07-16');
  });

  it('takes a later receipt, and the day of handing over itself', () => {
    expect(due(einladung2026, [set('zugegangenAm', '2026-07-19')])[0]).toEqual(['bekanntgabe', '2026-07-19', 'done']);
    const handed = [set('versandart', 'uebergabe'), remove('zugegangenAm')];
    expect(due(einladung2026, handed)[0]).toEqual(['bekanntgabe', '2026-07-13', 'done']);
  });

  it('is done on the day of the Bekanntgabe itself', () => {
    const state = (on: string): unknown => due(einladung2026, [], on)[0]?.[2];
    expect([state('2026-07-16'), state('2026-07-17')]).toEqual(['open', 'done']);
  });

  it('says that the Bekanntgabe is unknown where the way is, or where nothing arrived', () => {
    expect(due(einladung2026, [remove('versandart')])[0]).toEqual(['bekanntgabe', '2026-07-17', 'undetermined']);
    expect(due(einladung2026, [set('zugegangenAm', false)])[0]?.[2]).toBe('undetermined');
    const spaeter = [remove('versandart'), set('zugegangenAm', '2026-07-19')];
    expect(due(einladung2026, spaeter)[0]).toEqual(['bekanntgabe', '2026-07-19', 'undetermined']);
  });

  it('closes the appointment when the person came, and never before the day of the question', () => {
    const came = (am: string | false, on: string): unknown =>
      due(einladung2026, [set('erschienenAm', am)], on).find(([rule]) => rule === 'meldeaufforderung')?.[2];
    expect(came('2026-08-11', '2026-08-12')).toBe('done');
    expect(came('2026-08-11', '2026-08-10')).toBe('open');
    expect(came(false, '2026-08-11')).toBe('open');
    expect(came(false, '2026-08-12')).toBe('overdue');
    expect(due(einladung2026, [], '2026-08-12').at(-1)?.[2]).toBe('undetermined');
  });
});

describe('the agenda of an Aufforderung', () => {
  it('lists the Bekanntgabe, each act and each proof', () => {
    expect(due(aufforderung2026)).toEqual([
      ['bekanntgabe', '2026-07-17', 'done'],
      ['handlungstermin', '2026-08-10', 'open'],
      ['handlungstermin', '2026-08-17', 'open'],
    ]);
    const done = [set('handlungen.0.erledigtAm', '2026-08-03'), set('handlungen.0.nachgewiesenAm', false)];
    expect(due(aufforderung2026, done, '2026-08-18').map(([, , state]) => state)).toEqual(['done', 'done', 'overdue']);
  });

  it('moves no day the Jobcenter named for the person (§ 26 Abs. 5 SGB X)', () => {
    const sunday = agendaSchreiben(changed(aufforderung2026, [set('handlungen.0.bisAm', '2026-08-09')]), { asOf });
    const entry = sunday.entries.find(({ dueOn }) => dueOn === '2026-08-09');
    expect(entry?.frist.shift).toEqual({ shifted: false, because: 'termin' });
  });
});

describe('what is no letter', () => {
  it('has an empty agenda that lists the four kinds', () => {
    const { document, entries, findings } = agendaSchreiben({ art: 'brieftaube' }, { asOf });
    expect([document, entries]).toEqual([null, []]);
    expect(findings).toMatchObject([
      { code: 'unknownArt', expected: 'einladung, aufforderung, verpflichtung, minderungsbescheid' },
    ]);
  });
});

describe('the norm of a due day', () => {
  const norms = (letter: object, changes: readonly Change[] = []): readonly string[] =>
    agendaSchreiben(changed(letter, changes), { asOf })
      .entries.filter(({ rule }) => !/bekanntgabe|rechtsbehelf/.test(rule))
      .map(({ norm }) => norm);
  const alt = [set('versandtAm', '2026-06-15'), set('zugegangenAm', '2026-06-17')];

  it('is the duty to report for an appointment', () => {
    expect(norms(einladung2026)).toEqual(['§ 59 SGB II, § 309 SGB III']);
    expect(norms(aufforderung2026, [set('handlungen.0.art', 'meldung')])[0]).toBe('§ 59 SGB II, § 309 SGB III');
  });

  it('is the breach for act and proof since 2026-07-01, the request before', () => {
    expect(norms(aufforderung2026)).toEqual(['§ 31 Abs. 1 Satz 1 SGB II', '§ 31 Abs. 1 Satz 1 SGB II']);
    expect(norms(aufforderung2026, alt)[0]).toBe('§ 15 Abs. 5 Satz 2 SGB II');
    expect(norms(aufforderung2026, [...alt, set('planstand', 'nichtFortschreibbar')])[0]).toBe('§ 15 Abs. 6 SGB II');
    expect(norms(aufforderung2026, [set('versandtAm', '2023-05-02')])[0]).toBe('§ 31 Abs. 1 Satz 1 SGB II');
  });

  it('is no breach where the law knows none', () => {
    expect(norms(aufforderung2026, [set('handlungen.0.art', 'andereMitwirkung')])[0]).toBe('§ 15a Abs. 2, 3 SGB II');
    const betreuung = [set('handlungen.0.rechtsgrundlage', '§ 16k SGB II')];
    expect(norms(aufforderung2026, betreuung)[0]).toBe('§ 16k Abs. 4 SGB II');
  });

  it('is the ground of the Verpflichtung for a duty', () => {
    const pflicht = set('pflichten', [{ nummer: 1, art: 'arbeit', bisAm: '2026-09-10' }]);
    const aus = (anlass: string): unknown => norms(verpflichtung2026, [pflicht, set('anlass', anlass)])[0];
    expect(['versaeumteEinladung', 'schritteNichtUmgesetzt', 'keinPlan'].map(aus)).toEqual([
      '§ 15a Abs. 1 Satz 1 SGB II',
      '§ 15a Abs. 2 SGB II',
      '§ 15a Abs. 3 SGB II',
    ]);
  });
});
