/** Who has to act. Further parties are named by a profile. */
export type Rolle = BekannteRolle | (string & NonNullable<unknown>);

/** The parties the statute and the instructions name. */
export type BekannteRolle =
  'jobcenter' | 'leistungsberechtigtePerson' | 'gemeinsam' | 'traeger' | 'bewilligungsbehoerde' | 'dritte';
