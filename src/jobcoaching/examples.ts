import type { CompleteDocument } from '../begriffe/ruleExample';
import { bewilligung, eroeffnung, matching, type Ereignis } from './exampleBeginn';
import { abschluss, halbzeit, leistungsnachweis, verlaengerung } from './exampleVerlauf';
import type { Jobcoaching } from './model';

function fall(id: string, ...teile: readonly (readonly Ereignis[])[]): Jobcoaching {
  return { art: 'jobcoaching', id, fall: id, profil: 'niedersachsen-jobcoaching', ereignisse: teile.flat() };
}

/** A case from the need to the approval. */
export const bewilligt: Jobcoaching = fall('fall-jobcoaching-1', eroeffnung, matching, bewilligung);
/** A case that is in its first extension. */
export const verlaengert: Jobcoaching = fall(
  'fall-jobcoaching-2',
  eroeffnung,
  matching,
  bewilligung,
  halbzeit,
  verlaengerung,
);
/** A case closed after one approval. */
export const beendet: Jobcoaching = fall(
  'fall-jobcoaching-3',
  eroeffnung,
  matching,
  bewilligung,
  halbzeit.map((one) => (one.schritt === 'abschnitt10' ? { ...one, inhalt: {} } : one)),
  [leistungsnachweis('2026-07', '2026-08-03', 12), leistungsnachweis('2026-08', '2026-09-02', 12)],
  abschluss,
);

/** Approved; asked on 2026-04-24 it has no finding. */
export const completeBewilligt: CompleteDocument = {
  title: { de: 'bewilligter Fall, Niedersachsen', en: 'approved case, Niedersachsen' },
  document: bewilligt,
  asOf: '2026-04-24',
};

/** In its first extension; asked on 2026-09-03 it has no finding. */
export const completeVerlaengert: CompleteDocument = {
  title: { de: 'Fall in der ersten Verlängerung, Niedersachsen', en: 'case in its first extension, Niedersachsen' },
  document: verlaengert,
  asOf: '2026-09-03',
};

/** Closed; asked on 2026-11-20 it has no finding. */
export const completeBeendet: CompleteDocument = {
  title: { de: 'beendeter Fall, Niedersachsen', en: 'closed case, Niedersachsen' },
  document: beendet,
  asOf: '2026-11-20',
};

/** The dotted place of the first event of an act in a case, or of a field of it. */
export function stelle({ ereignisse }: Jobcoaching, schritt: string, feld?: string): string {
  const index = ereignisse.findIndex((one) => one.schritt === schritt);
  return `ereignisse.${String(index)}${feld === undefined ? '' : `.${feld}`}`;
}

/** The events of a case up to the first of an act, that one on another day if one is given. */
export function bis({ ereignisse }: Jobcoaching, schritt: string, am?: string): readonly Ereignis[] {
  const index = ereignisse.findIndex((one) => one.schritt === schritt);
  return ereignisse.slice(0, index + 1).map((one, at) => (at === index && am !== undefined ? { ...one, am } : one));
}
