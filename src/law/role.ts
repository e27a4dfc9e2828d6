/** Who has to act. */
export type Rolle = 'jobcenter' | 'leistungsberechtigtePerson' | 'gemeinsam' | 'dritte';
