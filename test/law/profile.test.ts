import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../src/law/day';
import { assertProfil, editionOfProfile, normOfProfile, type Profil } from '../../src/law/profile';

const profil: Profil = {
  id: 'probe',
  art: 'kooperationsplan',
  title: { de: 'Probe', en: 'trial' },
  validFrom: '2025-01-01' as CalendarDay,
  validTo: '2025-12-31' as CalendarDay,
  source: {
    norm: 'Papier 1',
    act: 'Papier 1 von 2025',
    basis: 'programm',
    checkedOn: '2026-08-19' as CalendarDay,
    stellen: { 'probe.eins': 'Nr. 4' },
  },
};

describe('what a finding of a rule of a profile cites', () => {
  it('is the paper, with the place where the profile knows one', () => {
    expect(normOfProfile(profil, 'probe.eins')).toBe('Papier 1, Nr. 4');
    expect(normOfProfile(profil, 'probe.zwei')).toBe('Papier 1');
  });

  it('is one edition from the first to the last day, with the profile in place of parameters', () => {
    const on = (day: string) => editionOfProfile(profil, day as CalendarDay, 'probe.eins');
    expect([on('2024-12-31'), on('2026-01-01')]).toEqual(['notYet', 'noLonger']);
    expect(on('2025-12-31')).toEqual({
      from: '2025-01-01',
      to: '2025-12-31',
      norm: 'Papier 1, Nr. 4',
      act: 'Papier 1 von 2025',
      checkedOn: '2026-08-19',
      parameters: profil,
    });
  });

  it('is refused where a place is empty', () => {
    const leer = { ...profil, source: { ...profil.source, stellen: { 'probe.eins': '' } } };
    expect(() => assertProfil(leer, 'profile')).toThrow('profile.source.stellen');
  });
});
