import { describe, expect, it } from 'vitest';
import { wuppertal, type CheckOptions, type KooperationsplanProfil } from 'kooperationsplan';
import { answers, changed, due, findingOf, found, plan2026, set, zweite, type Change } from '../support';

const rule = 'ueberpruefungNachProfil';

function keeping(anzahl: number, einheit: 'tage' | 'wochen' | 'monate'): KooperationsplanProfil {
  const { gliederung: _, langfristigesZiel: __, ohneFormular: ___, ...plain } = wuppertal;
  return { ...plain, id: 'abstand', ueberpruefungAlle: { anzahl, einheit } };
}

/** A version of 2026-08-31, so that months end early; with the checks given. */
function plan(checks: readonly string[], ...more: readonly Change[]): object {
  return changed(plan2026, [
    set('profil', 'abstand'),
    set('fassungen.0.erstelltAm', '2026-08-31'),
    set(
      'ueberpruefungen',
      checks.map((am) => ({ am, schritte: [1, 2] })),
    ),
    ...more,
  ]);
}

const monthly = (asOf: string): CheckOptions => ({ asOf, profiles: [keeping(1, 'monate')] });

describe('a check in the interval of a local profile (A-08)', () => {
  it('is asked for from the day after the interval', () => {
    expect(answers(rule, plan([]), monthly('2026-09-30'))).toEqual(['met']);
    expect(answers(rule, plan([]), monthly('2026-10-01'))).toEqual(['violated']);
    expect(answers(rule, plan(['2026-09-30']), monthly('2026-10-01'))).toEqual(['met']);
    expect(answers(rule, plan(['2026-10-01']), monthly('2026-10-01'))).toEqual(['violated']);
  });

  it('is asked for once an interval, and says how many are missing', () => {
    expect(answers(rule, plan(['2026-09-30', '2026-10-31']), monthly('2026-11-15'))).toEqual(['met']);
    expect(findingOf(rule, plan(['2026-09-01', '2026-09-30']), monthly('2026-11-15'))?.facts).toEqual({
      nummer: 1,
      anzahl: 1,
      ersterStichtag: '2026-10-31',
    });
    expect(findingOf(rule, plan([]), monthly('2026-12-01'))?.facts).toMatchObject({
      anzahl: 3,
      ersterStichtag: '2026-09-30',
    });
  });

  it('is counted from the version and not by chaining, in days, weeks or months', () => {
    const days = (anzahl: number, einheit: 'tage' | 'wochen' | 'monate', horizonUntil: string): readonly string[] =>
      due(rule, plan([]), { asOf: '2026-08-31', profiles: [keeping(anzahl, einheit)], horizonUntil });
    expect(days(1, 'monate', '2026-12-31')).toEqual([
      '2026-09-30 open',
      '2026-10-31 open',
      '2026-11-30 open',
      '2026-12-31 open',
    ]);
    expect(days(2, 'wochen', '2026-10-01')).toEqual(['2026-09-14 open', '2026-09-28 open']);
    expect(days(10, 'tage', '2026-09-20')).toEqual(['2026-09-10 open', '2026-09-20 open']);
  });

  it('starts anew with the next version', () => {
    const updated = plan([], zweite('2026-09-20'));
    expect(answers(rule, updated, monthly('2026-10-10'))).toEqual(['met', 'met']);
    expect(answers(rule, updated, monthly('2026-10-21'))).toEqual(['met', 'violated']);
    expect(due(rule, updated, { ...monthly('2026-10-21'), horizonUntil: '2026-11-20' })).toEqual([
      '2026-10-20 overdue',
      '2026-11-20 open',
    ]);
  });

  it('is a warning of the instruction, gone without the profile', () => {
    const missed = plan([], set('persoenlichesAngebot', ['beratung']));
    expect(findingOf(rule, missed, monthly('2026-10-01'))).toMatchObject({ severity: 'warning', basis: 'weisung' });
    const { profil: _, ...plain } = missed as { profil: string };
    expect(found(plain, monthly('2026-10-01'))).toEqual([]);
    expect(answers(rule, missed, { asOf: '2026-10-01', profiles: [wuppertal] })).toEqual(['notApplicable profile']);
  });
});
