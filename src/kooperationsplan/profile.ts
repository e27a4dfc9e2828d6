import type { CalendarDay } from '../law/day';
import { ArgumentError } from '../law/errors';
import { assertProfil, type Profil } from '../law/profile';

/** A local profile for Kooperationspläne: what an office asks beyond the statute. */
export interface KooperationsplanProfil extends Profil {
  readonly art: 'kooperationsplan';
  /** The plan is divided into Soll and Kann items. */
  readonly gliederung?: true;
  /** The goal aims at the lasting end of Hilfebedürftigkeit. */
  readonly langfristigesZiel?: true;
  /** No form is used. */
  readonly ohneFormular?: true;
  /** No stock text is used: texts equal to one of these blocks are reported. */
  readonly bekannteTextbausteine?: readonly string[];
  /** Checks of the arrangements are kept up in a fixed interval, also where the statute asks for none. */
  readonly ueberpruefungAlle?: { readonly anzahl: number; readonly einheit: 'tage' | 'wochen' | 'monate' };
}

/**
 * The Jobcenter Wuppertal's way with the Kooperationsplan: Soll and Kann items, no stock text, no form, a lasting goal.
 * Known blocks of text come from the caller: copy the profile and add `bekannteTextbausteine`.
 */
export const wuppertal: KooperationsplanProfil = {
  id: 'wuppertal',
  art: 'kooperationsplan',
  title: { de: 'Jobcenter Wuppertal', en: 'Jobcenter Wuppertal' },
  validFrom: '2023-07-01' as CalendarDay,
  validTo: null,
  source: {
    norm: 'Jobcenter Wuppertal, Handbuch zum Kooperationsplan',
    act: 'Der Kooperationsplan im Jobcenter Wuppertal (Ideenkompass Bürgergeld, 2023)',
    basis: 'weisung',
    checkedOn: '2026-08-19' as CalendarDay,
  },
  gliederung: true,
  langfristigesZiel: true,
  ohneFormular: true,
  bekannteTextbausteine: [],
};

/**
 * Checks a profile of the caller for Kooperationspläne and returns it.
 *
 * @param profile - id, validity and source of the local instruction, and what it asks beyond the statute
 * @returns the same profile
 * @throws ArgumentError where the profile contradicts itself; the message names the place
 *
 * @example
 * ```ts
 * import { defineKooperationsplanProfil, wuppertal } from 'kooperationsplan';
 * defineKooperationsplanProfil({ ...wuppertal, id: 'musterstadt', bekannteTextbausteine: ['Wie besprochen.'] }).id; //=> 'musterstadt'
 * ```
 */
export function defineKooperationsplanProfil(profile: KooperationsplanProfil): KooperationsplanProfil {
  assertProfil(profile, 'profile');
  const { ueberpruefungAlle } = profile;
  if (
    ueberpruefungAlle !== undefined &&
    !(Number.isInteger(ueberpruefungAlle.anzahl) && ueberpruefungAlle.anzahl > 0)
  ) {
    throw new ArgumentError('profile.ueberpruefungAlle.anzahl', 'a whole number above 0');
  }
  return profile;
}
