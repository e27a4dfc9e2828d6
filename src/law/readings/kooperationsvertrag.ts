import { reading } from './define';

/** The open questions around the contract between Träger and Jobcenter. */
export const kooperationsvertragReadings = {
  'A-27': reading(
    'abstandImVertrag',
    {
      de: 'Was heißt „regelmäßig“ oder „im Bedarfsfall“, wo das Papier kein Maß nennt?',
      en: 'What do "regelmäßig" and "im Bedarfsfall" mean where the paper names no measure?',
    },
    {
      abstandImVertrag: {
        de: 'die Regelung muss dastehen; nennt der Vertrag selbst einen Abstand, wird er geprüft',
        en: 'the clause must be there; where the contract itself names an interval, it is checked',
      },
      nurVorhandensein: {
        de: 'die Regelung muss dastehen, mehr wird nicht geprüft',
        en: 'the clause must be there, nothing more is checked',
      },
    },
  ),
  'A-28': reading(
    'einerGenuegt',
    {
      de: 'Fachaufsicht „bzw.“ Jobcenter: Wem ist ein Verstoß ohne Grund zurückzukoppeln?',
      en: 'Fachaufsicht "bzw." Jobcenter: who must hear of a breach without a reason?',
    },
    {
      einerGenuegt: { de: 'einem der beiden; beide ist besser', en: 'one of the two; both is better' },
      beide: { de: 'beiden', en: 'both' },
    },
  ),
} as const;
