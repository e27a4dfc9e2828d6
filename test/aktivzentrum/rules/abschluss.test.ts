import { describe, expect, it } from 'vitest';
import { defineAktivzentrumProfil, goettingenAktivzentrum2024 } from 'kooperationsplan';
import { answers, changed, completeGerade, completeWechsel, due, findingOf, set, type Change } from '../support';

const { document, asOf } = completeGerade;
const beendet = (am: string | false, ...more: readonly Change[]): object =>
  changed(document, [set('teilnahmeBeendetAm', am), set('nutzungen.0.bis', am), ...more]);

describe('closing the booking (reading A-34)', () => {
  it('is an open task from the day after the actual end on, a warning and never late', () => {
    const task = (day: string): readonly string[] => answers('abschluss', beendet('2024-04-12'), { asOf: day });
    expect([task('2024-04-12'), task('2024-04-13')]).toEqual([['met'], ['violated']]);
    expect(due(beendet('2024-04-12'), { asOf: '2024-09-01' })).toContain('abschluss 2024-04-13 open');
    expect(due(beendet('2024-04-12', set('einbuchung.status', 'abschluss')), { asOf })).toContain(
      'abschluss 2024-04-13 done',
    );
  });

  it('hangs on the actual end, not on the booked one', () => {
    expect(answers('abschluss', beendet(false), { asOf: '2024-12-31' })).toEqual(['met']);
  });

  it('is not done before the end', () => {
    const zuFrueh = beendet(false, set('einbuchung.status', 'abschluss'));
    expect(findingOf('abschluss', zuFrueh, { asOf })?.message).toBe(
      'Erst nach dem tatsächlichen Ende der Teilnahme ist die Einbuchung auf „Abschluss“ zu setzen; die Teilnahme läuft noch.',
    );
  });

  it('asks for the actual end where it is not known', () => {
    const { teilnahmeBeendetAm: _, ...ohne } = document as Record<string, unknown>;
    expect(findingOf('abschluss', ohne, { asOf })?.missing).toEqual(['teilnahmeBeendetAm']);
  });

  it('has a deadline where a local instruction sets one', () => {
    const profil = defineAktivzentrumProfil({
      ...goettingenAktivzentrum2024,
      id: 'mit-frist',
      abschluss: { fristTage: 10 },
    });
    const options = { profiles: [profil] };
    const spaet = beendet('2024-04-02', set('profil', 'mit-frist'));
    expect(answers('abschlussfrist', spaet, { asOf: '2024-04-12', ...options })).toEqual(['met']);
    expect(answers('abschlussfrist', spaet, { asOf: '2024-04-13', ...options })).toEqual(['violated']);
    expect(answers('abschluss', spaet, { asOf: '2024-04-13', ...options })).toEqual(['notApplicable profile']);
    expect(due(spaet, { asOf: '2024-04-13', ...options })).toContain('abschlussfrist 2024-04-12 overdue');
  });
});

describe('the agenda', () => {
  it('holds the end of the sheet and of the booking on the straight way', () => {
    expect(due(document, { asOf })).toEqual(['zeitraum 2024-05-17 open', 'einbuchungsdauer 2024-11-30 open']);
  });

  it('holds the plan to be adapted and closes what a new sheet replaced', () => {
    expect(due(completeWechsel.document, { asOf: completeWechsel.asOf })).toEqual([
      'planAnpassung 2026-04-20 done',
      'zeitraum 2026-05-08 done',
      'zeitraum 2026-08-14 open',
      'einbuchungsdauer 2026-11-01 open',
    ]);
  });

  it('shows the end of a sheet as overdue where participation goes on without a new one', () => {
    expect(due(document, { asOf: '2024-05-17' })[0]).toBe('zeitraum 2024-05-17 open');
    expect(due(document, { asOf: '2024-05-18' })[0]).toBe('zeitraum 2024-05-17 overdue');
    expect(due(beendet('2024-05-10'), { asOf: '2024-05-18' })).toContain('zeitraum 2024-05-17 done');
    const { teilnahmeBeendetAm: _, ...unbekannt } = document as Record<string, unknown>;
    expect(due(unbekannt, { asOf: '2024-05-18' })[0]).toBe('zeitraum 2024-05-17 undetermined');
  });

  it('says what kept a due day from being computed', () => {
    const { kooperationsplan: _, ...ohnePlan } = completeWechsel.document as Record<string, unknown>;
    expect(due(ohnePlan, { asOf: completeWechsel.asOf })).not.toContain('planAnpassung 2026-04-20 done');
  });
});
