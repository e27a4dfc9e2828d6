import type { CalendarDay } from '../law/day';
import type { Handlung, Wort } from './abgeleitet';
import { fehlendeZu, vollstaendig } from './beilagen';
import type { JobcoachingProfil } from './profile';

/** What of the enclosures of an act was not there on its due day, and when it was complete. */
export interface Nachzuegler {
  readonly fehlten: readonly Wort[];
  readonly vollstaendigAm: CalendarDay;
}

/** The hot path: an act that cannot be completed later, or brought everything at once. */
export function brachteAlles({ schritt, station, fakten }: Handlung): boolean {
  return !station.nachreichbar || vollstaendig(schritt.anlagen ?? [], fakten.anlagen);
}

/** An act done in time whose enclosures were complete only after its due day; as long as they are missing, that is said with the act. */
export function nachzueglerVon(
  { schritt: { id }, nachgereicht = [] }: Handlung,
  handlungen: readonly Handlung[],
  ersatz: JobcoachingProfil['ersatz'],
  faelligAm: CalendarDay,
): Nachzuegler | undefined {
  const fehlten = fehlendeZu(id, handlungen, ersatz, faelligAm);
  if (fehlten === undefined || fehlten.length === 0) return undefined;
  const spaeter = nachgereicht.filter(({ am }) => am > faelligAm);
  const vollstaendigAm = spaeter.find(({ am }) => fehlendeZu(id, handlungen, ersatz, am)?.length === 0)?.am;
  return vollstaendigAm === undefined ? undefined : { fehlten, vollstaendigAm };
}
