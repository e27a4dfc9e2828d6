import { describe, expect, it } from 'vitest';
import { agenda, checkDocument, type RuleFinding } from 'kooperationsplan';
import { changed, remove, set, type Change } from '../../src/begriffe/change';
import {
  bescheid2023,
  bescheid2026,
  meldebescheid2023,
} from '../../src/rechtsfolgenbelehrung/examples/minderungsbescheid';
import { verpflichtung2026 } from '../../src/rechtsfolgenbelehrung/examples/verpflichtung';

function findings(document: object, changes: readonly Change[]): readonly string[] {
  return checkDocument(changed(document, changes), { asOf: '2027-12-31' }).findings.map((finding) => {
    const { rule, outcome } = finding as RuleFinding;
    return `${rule.replace('rechtsfolgenbelehrung.', '')} ${outcome}`;
  });
}

function schlichtung(begonnenAm: string, beendetAm: string, geeinigtAm: string | false = false): Change {
  return set('schlichtungen', [{ begonnenAm, geeinigtAm, beendetAm }]);
}

// The breach of the notice lies on 2025-12-01, its determination on 2025-12-22.
describe('a Schlichtung until 2026-06-30 (§ 15a Abs. 3, 4 SGB II)', () => {
  it('stands in the way of a reduction where breach and determination lie within it', () => {
    expect(findings(bescheid2023, [schlichtung('2025-11-24', '2025-12-22')])).toEqual([
      'minderungWaehrendSchlichtung violated',
    ]);
  });

  it('is over with the last day of the fourth week, also where nobody ended it', () => {
    expect(findings(bescheid2023, [schlichtung('2025-11-02', '2025-11-30')])).toEqual([]);
    expect(findings(bescheid2023, [schlichtung('2025-11-02', '2025-12-24')])).toEqual(['schlichtungsdauer violated']);
  });

  it('is over with the day of the agreement', () => {
    expect(findings(bescheid2023, [schlichtung('2025-11-24', '2025-11-28', '2025-11-28')])).toEqual([]);
  });

  it('leaves open what holds where only one of the two lies within it', () => {
    expect(findings(bescheid2023, [schlichtung('2025-11-10', '2025-12-08')])).toEqual([
      'minderungWaehrendSchlichtung undetermined',
    ]);
    expect(findings(bescheid2023, [schlichtung('2025-12-08', '2026-01-05')])).toEqual([
      'minderungWaehrendSchlichtung undetermined',
    ]);
  });

  it('does not stand in the way of a reduction for a missed appointment (§ 32 is not named)', () => {
    expect(findings(meldebescheid2023, [schlichtung('2025-11-24', '2025-12-22')])).toEqual([]);
  });

  it('is asked for, and undetermined where it is not known', () => {
    expect(findings(bescheid2023, [remove('schlichtungen')])).toEqual(['minderungWaehrendSchlichtung undetermined']);
  });
});

describe('a Schlichtung that ran on 2026-06-30 (open question 10)', () => {
  it('is open for a breach within its four weeks', () => {
    const offen = [set('pflichtverletzungAm', '2026-07-13'), schlichtung('2026-06-22', '2026-07-20')];
    expect(findings(bescheid2026, offen)).toEqual(['minderungWaehrendSchlichtung undetermined']);
  });

  it('is another question where it was over before that day', () => {
    const frueher = [
      set('pflichtverletzungAm', '2026-05-11'),
      set('belehrtAm', '2026-04-13'),
      set('fruehereMinderungen', []),
      set('prozent', 10),
      set('monate', 1),
      schlichtung('2026-05-04', '2026-06-01'),
    ];
    const { findings: found } = checkDocument(changed(bescheid2026, frueher), { asOf: '2027-12-31' });
    expect(found.map((finding) => (finding as RuleFinding).facts)).toEqual([{ frage: 'nurEines' }]);
  });

  it('is no matter for a breach after its four weeks', () => {
    expect(findings(bescheid2026, [schlichtung('2026-06-22', '2026-07-20')])).toEqual([]);
  });
});

describe('the agenda of a notice', () => {
  it('shows the start from the day the caller says it took effect on', () => {
    const start = agenda(bescheid2026, { asOf: '2026-08-24', effectiveOn: '2026-09-30' }).entries.find(
      ({ rule }) => rule === 'rechtsfolgenbelehrung.minderungsbeginn',
    );
    expect(start?.dueOn).toBe('2026-10-01');
  });

  it('shows one year for the Widerspruch where the notice of remedies is missing', () => {
    const entries = agenda(changed(bescheid2026, [remove('rechtsbehelfsbelehrung')]), { asOf: '2026-08-24' }).entries;
    expect(entries.map(({ dueOn }) => dueOn)).toEqual(['2026-08-21', '2026-09-01', '2027-02-03', '2027-08-23']);
  });
});

describe('the agenda of a Verpflichtung', () => {
  it('shows Bekanntgabe, Widerspruch, duty, proofs and review', () => {
    const { entries } = agenda(verpflichtung2026, { asOf: '2026-08-10', horizonUntil: '2026-10-31' });
    expect(entries.map(({ rule, dueOn, state }) => [rule.replace('rechtsfolgenbelehrung.', ''), dueOn, state])).toEqual(
      [
        ['bekanntgabe', '2026-08-07', 'done'],
        ['rechtsbehelfsbelehrung', '2026-09-07', 'open'],
        ['eigenbemuehungen', '2026-09-10', 'open'],
        ['pflichttermin', '2026-09-10', 'open'],
        ['eigenbemuehungen', '2026-10-10', 'open'],
        ['ueberpruefungstermin', '2026-12-15', 'open'],
      ],
    );
  });
});
