import { assertProfil, type Profil } from '../law/profile';
import type { JobcoachingProfil } from './profile';
import { assertAblauf } from './profilpruefung';

/**
 * Checks a Jobcoaching process of the caller and returns it.
 *
 * @param profile - parties, channels, enclosures, acts with their order, and deadlines; see `niedersachsenJobcoaching`
 * @returns the same profile
 * @throws ArgumentError where the process contradicts itself: a key that is not there, an act twice, an order without a
 *   beginning or end, an act that is over before it can be done, a deadline without a length or twice; the message names
 *   the place
 *
 * @example
 * ```ts
 * import { defineJobcoachingProfil, niedersachsenJobcoaching } from 'kooperationsplan';
 * defineJobcoachingProfil({ ...niedersachsenJobcoaching, id: 'musterland', land: 'HE', verlaengerungen: 1 }).land; //=> 'HE'
 * ```
 */
export function defineJobcoachingProfil(profile: JobcoachingProfil): JobcoachingProfil {
  assertProfil(profile, 'profile');
  assertJobcoachingProfil(profile, 'profile');
  return profile;
}

/** Refuses a process that contradicts itself. */
export function assertJobcoachingProfil(profile: Profil, argument: string): void {
  assertAblauf(profile as JobcoachingProfil, argument);
}
