import { describe, expect, it } from 'vitest';
import { decideBelehrung, type Decision } from 'kooperationsplan';

const bitte = { art: 'aufforderung', id: 'b', planstand: 'inKraft' };
const massnahme = (rechtsgrundlage: string): object => ({ nummer: 1, art: 'massnahme', rechtsgrundlage });
const p31 = '§ 31 Abs. 1 Satz 1 SGB II';
const p32 = '§ 32 Abs. 1 Satz 1 SGB II';

describe('the instruction in a letter, by the acts it asks for', () => {
  const on = (letter: object, versandtAm: string): Decision =>
    decideBelehrung({ ...letter, versandtAm }, { asOf: '2027-09-01' });

  it('is open where a letter names no act, since 2026-07-01: only the act says whether there can be a consequence', () => {
    const pflicht = { art: 'verpflichtung', id: 'b', anlass: 'schritteNichtUmgesetzt' };
    const neu = { decision: 'undetermined', norm: '§ 31 Abs. 1 Satz 1, § 16k Abs. 4 SGB II', edition: '2026-07-01' };
    for (const handlungen of [undefined, []]) {
      expect(on({ ...bitte, handlungen }, '2026-07-13')).toMatchObject({ ...neu, missing: ['handlungen'] });
    }
    expect(on(pflicht, '2026-07-13')).toMatchObject({ ...neu, missing: ['pflichten'] });
    const unbekannt = on({ ...bitte, handlungen: [{ nummer: 1, art: 'massnahme' }] }, '2026-08-01');
    expect(unbekannt).toMatchObject({ ...neu, missing: ['handlungen[0].rechtsgrundlage'] });
  });

  it('has an answer for a Meldung beside ganzheitliche Betreuung, which may carry one: § 16k Abs. 4 is about the measure', () => {
    const neben = (art: string): Decision =>
      on({ ...bitte, handlungen: [massnahme('§ 16k SGB II'), { nummer: 2, art }] }, '2026-07-13');
    expect(neben('meldung')).toMatchObject({ decision: 'permitted', norm: p32 });
    expect(neben('eigenbemuehungen')).toMatchObject({ decision: 'permitted', norm: p31 });
    // Neither of the two has a consequence; for the measure none may be announced.
    expect(neben('andereMitwirkung')).toMatchObject({ decision: 'forbidden', norm: '§ 16k Abs. 4 SGB II' });
  });

  it('is forbidden for ganzheitliche Betreuung unless it rests on Nr. 1 alone: Nr. 3 is excluded outright (§ 16k Abs. 4)', () => {
    const mit = (...nummern: readonly number[]): Decision => {
      const rechtsfolgen = nummern.map((nummer) => ({
        art: 'minderung',
        tatbestand: `§ 31 Abs. 1 Satz 1 Nr. ${String(nummer)} SGB II`,
      }));
      return on(
        { ...bitte, handlungen: [massnahme('§ 16k SGB II')], rechtsfolgenbelehrung: { rechtsfolgen } },
        '2026-07-13',
      );
    };
    expect(mit(1).decision).toBe('undetermined');
    for (const nummern of [[], [3], [1, 3], [3, 1]]) expect(mit(...nummern).decision).toBe('forbidden');
  });

  it('where it is not known whether an invitation is the first, names the law that would say so', () => {
    const einladung = { art: 'einladung', id: 'b', gegenstand: 'potenzialanalyseUndKooperationsplan' };
    const offen = { decision: 'undetermined', missing: ['erste'], norm: '§ 15 Abs. 4 SGB II', edition: '2023-07-01' };
    for (const day of ['2023-07-01', '2026-06-30']) expect(on(einladung, day)).toMatchObject(offen);
  });
});
