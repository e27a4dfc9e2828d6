import { describe, expect, it } from 'vitest';
import { defineAktivzentrumProfil, goettingenAktivzentrum2024 } from 'kooperationsplan';
import { answers, changed, completeGerade, completeWechsel, findingOf, found, set, type Change } from '../support';

const gerade = (...changes: readonly Change[]): object => changed(completeGerade.document, changes);
const wechsel = (...changes: readonly Change[]): object => changed(completeWechsel.document, changes);
const { asOf } = completeGerade;

describe('a Bescheid that has not come yet', () => {
  it('is not measured: neither its template nor its place after the booking', () => {
    const spaeter = gerade(
      set('bescheide.1', { am: '2024-05-02', art: 'bewilligung', vorlage: 'andere' }),
      set('einbuchung.eingebuchtAm', '2024-05-03'),
    );
    expect(answers('bescheidvorlage', spaeter, { asOf: '2024-05-01' })).toEqual(['met', 'notApplicable condition']);
    expect(answers('bescheidvorlage', spaeter, { asOf: '2024-05-02' })).toEqual(['met', 'violated']);
    expect(answers('bescheidNachEinbuchung', spaeter, { asOf: '2024-05-01' })).toEqual([
      'violated',
      'notApplicable condition',
    ]);
  });
});

describe('what has no deadline is not missing on the very day', () => {
  it('the plan may follow a change from the next day on', () => {
    const heute = wechsel(set('aenderungen.1', { am: '2026-06-15', art: 'neuesZiel', einbuchungGeaendert: false }));
    expect(answers('planAnpassung', heute, { asOf: '2026-06-15' })).toEqual(['met', 'notApplicable condition']);
    expect(answers('planAnpassung', heute, { asOf: '2026-06-16' })).toEqual(['met', 'violated']);
  });

  it('the sheet may be on its way to the Träger on the day it is agreed', () => {
    const nicht = gerade(set('erwartungsboegen.0.uebersandtAm', false));
    expect(answers('uebersendung', nicht, { asOf: '2024-02-27' })).toEqual(['notApplicable condition']);
    expect(answers('uebersendung', nicht, { asOf: '2024-02-28' })).toEqual(['violated']);
  });
});

describe('days that contradict each other', () => {
  it('a sheet cannot have been sent before it was agreed', () => {
    const am = (day: string): object => gerade(set('erwartungsboegen.0.uebersandtAm', day));
    expect(found(am('2024-02-27'), { asOf })).toEqual([]);
    expect(found(am('2024-02-26'), { asOf })).toEqual(['uebersendung violated error erwartungsboegen[0].uebersandtAm']);
    expect(findingOf('uebersendung', am('2024-02-26'), { asOf })?.message).toBe(
      'Der Erwartungsbogen ist an den Träger zu übersenden; als Tag der Übersendung ist der 26.02.2024 eingetragen, der Bogen ist erst vom 27.02.2024.',
    );
  });

  it('leave the length of a part of the measure open (§ 45 Abs. 2 SGB III)', () => {
    const verkehrt = wechsel(set('abschnitte.1.ab', '2026-06-27'));
    expect(found(verkehrt, { asOf: completeWechsel.asOf })).toEqual([
      'arbeitgeberdauer undetermined warning abschnitte[1].bis',
    ]);
    expect(findingOf('arbeitgeberdauer', verkehrt, { asOf: completeWechsel.asOf })?.message).toContain(
      'Der letzte Tag des Teils (26.06.2026) liegt vor dem ersten (27.06.2026)',
    );
    const lehrend = wechsel(set('abschnitte.0.ab', '2026-05-30'));
    expect(found(lehrend, { asOf: completeWechsel.asOf })).toEqual([
      'kenntnisvermittlung undetermined warning abschnitte[0].bis',
    ]);
  });
});

describe('a talk that did not take place', () => {
  it('is no three-way talk, whoever would have taken part', () => {
    const ohne = wechsel(set('erwartungsboegen.1.gespraech', { am: false }));
    expect(answers('dreiergespraech', ohne, { asOf: completeWechsel.asOf })).toEqual(['violated']);
  });
});

describe('a change noted after the actual end', () => {
  it('asks for no new sheet: it is not "während der Teilnahme"', () => {
    const nach = (day: string): object =>
      wechsel(
        set('teilnahmeBeendetAm', '2026-06-10'),
        set('aenderungen.1', { am: day, art: 'nichtErreicht', einbuchungGeaendert: false }),
      );
    const antwort = (day: string): readonly string[] =>
      answers('neuerErwartungsbogen', nach(day), { asOf: completeWechsel.asOf });
    expect(antwort('2026-06-10')).toEqual(['met', 'violated']);
    expect(antwort('2026-06-11')).toEqual(['met', 'notApplicable condition']);
  });
});

describe('closing before the actual end', () => {
  it('is found under a local deadline, too', () => {
    const profil = defineAktivzentrumProfil({
      ...goettingenAktivzentrum2024,
      id: 'mit-frist',
      abschluss: { fristTage: 10 },
    });
    const zuFrueh = gerade(set('profil', 'mit-frist'), set('einbuchung.status', 'abschluss'));
    expect(findingOf('abschlussfrist', zuFrueh, { asOf, profiles: [profil] })?.message).toBe(
      'Erst nach dem tatsächlichen Ende der Teilnahme ist die Einbuchung auf „Abschluss“ zu setzen; die Teilnahme läuft noch.',
    );
  });
});
