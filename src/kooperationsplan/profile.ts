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
  assertKooperationsplanProfil(profile, 'profile');
  return profile;
}

/** Refuses what only a profile for Kooperationspläne can have wrong. */
export function assertKooperationsplanProfil(profile: Profil, argument: string): void {
  const { ueberpruefungAlle, bekannteTextbausteine = [] } = profile as KooperationsplanProfil;
  if (!Array.isArray(bekannteTextbausteine)) {
    throw new ArgumentError(`${argument}.bekannteTextbausteine`, 'a list of texts');
  }
  if (ueberpruefungAlle === undefined) return;
  const { anzahl, einheit } = ueberpruefungAlle;
  if (!Number.isInteger(anzahl) || anzahl < 1 || anzahl > 1000) {
    throw new ArgumentError(`${argument}.ueberpruefungAlle.anzahl`, 'a whole number from 1 to 1000');
  }
  if (!['tage', 'wochen', 'monate'].includes(einheit)) {
    throw new ArgumentError(`${argument}.ueberpruefungAlle.einheit`, 'tage, wochen or monate');
  }
}
