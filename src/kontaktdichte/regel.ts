import type { CalendarDay } from '../law/day';
import { rulesOf, type Decider } from '../law/rule';
import type { Phase } from './model';
import type { Kontaktprofil } from './profil';
import type { View } from './view';
import type { Zeile } from './zeile';

/** `defineRule` for the Kontaktnachweis. */
export const defineRule = rulesOf<View, Kontaktprofil>();

function ersterTag({ phasen }: View): CalendarDay {
  return phasen.reduce((erster, { ab }) => (ab < erster ? ab : erster), '9999-12-31' as CalendarDay);
}

/** What concerns the sheet as a whole is judged by its first day of participation. */
export const tagDesEintritts: Decider<View> = {
  per: 'document',
  title: { de: 'erster Tag der Teilnahme', en: 'first day of participation' },
  of: ersterTag,
};

/** A profile is asked about the first day of participation on which it is in force, or else about the first day at all. */
export const tagDesProfils: Decider<View> = {
  per: 'document',
  title: {
    de: 'erster Tag der Teilnahme in der Geltung des Profils',
    en: 'first day of participation under the profile',
  },
  of(view, _, q) {
    for (const { gilt, teilnahmeAb } of view.abgeleitet.zeitraeume) if (gilt) return teilnahmeAb;
    return tagDesEintritts.of(view, view, q);
  },
};

/** What concerns a period is judged by the first day of participation in it. */
export const tagDesZeitraums: Decider<View, Pick<Zeile, 'teilnahmeAb'>> = {
  per: 'subject',
  title: { de: 'erster Tag der Teilnahme im Zeitraum', en: 'first day of participation in the period' },
  of: ({ teilnahmeAb }) => teilnahmeAb,
};

/** What concerns a phase is judged by its first day. */
export const tagDerPhase: Decider<View, Pick<Phase, 'ab'>> = {
  per: 'subject',
  title: { de: 'erster Tag der Phase', en: 'first day of the phase' },
  of: ({ ab }) => ab,
};
