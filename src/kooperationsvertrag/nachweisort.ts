import type { Text } from '../law/language';

/** Where evidence lies. */
export const nachweisorte = [
  'teilnehmerakte',
  'traegerunterlagen',
  'andereStelleBeimTraeger',
  'nichtBeimTraeger',
] as const;

/** Where evidence lies: in the file of a participant, in the papers of the Träger, elsewhere there, or not there. */
export type Nachweisort = (typeof nachweisorte)[number];

/** The places, in words. */
export const titleOfOrt: Readonly<Record<Nachweisort, Text>> = {
  teilnehmerakte: { de: 'Teilnehmerakte', en: 'file of the participant' },
  traegerunterlagen: { de: 'Trägerunterlagen', en: 'papers of the Träger' },
  andereStelleBeimTraeger: { de: 'andere Stelle beim Träger', en: 'elsewhere at the Träger' },
  nichtBeimTraeger: { de: 'nicht beim Träger', en: 'not at the Träger' },
};
