import type { CalendarDay } from '../law/day';
import { readOr } from '../law/readable';
import type { DeriveQuestion } from '../law/wing';
import type { Gruppen, Handlung } from './abgeleitet';
import { erwartet } from './antragslage';
import { ersatzNach, fehlendeZu, zuvorNachgereicht } from './beilagen';
import type { Fall } from './fall';
import { rohesEnde } from './fristrechnung';
import { schrittIn } from './ordnung';
import type { JobcoachingProfil } from './profile';
import { verkehrt } from './zeitraum';

function zeigt({ quelle }: Handlung, was: 'zielaenderung' | 'verlaengerungsbedarf'): boolean {
  return readOr(() => quelle.inhalt?.[was] === true, false);
}

// An interim report shows what the section made for it does not record yet.
function zuVermerken({ zwischenberichte, bedarfe }: Gruppen): boolean {
  return (['zielaenderung', 'verlaengerungsbedarf'] as const).some(
    (was) => zwischenberichte.some((one) => zeigt(one, was)) && !bedarfe.some((one) => zeigt(one, was)),
  );
}

/** Acts that are possible at most times and have to be done now: the application, the section of a need or another goal. */
export function pflichten(
  { abgeleitet: { bewilligungen, gruppen } }: Fall,
  profil: JobcoachingProfil,
): ReadonlySet<string> {
  const ids = new Set<string>();
  const antrag = profil.fristen.find(({ art }) => art === 'verlaengerung')?.schritt;
  const offen = bewilligungen.some((one) => one.antrag === undefined && erwartet(one));
  if (antrag !== undefined && offen) ids.add(antrag);
  if (zuVermerken(gruppen)) {
    for (const { id, bedeutung } of profil.schritte) if (bedeutung === 'verlaengerungsbedarf') ids.add(id);
  }
  return ids;
}

/** What is missing of the enclosures of an act, alternatives as a list; `undefined` where nothing is, or where it cannot be known. */
export function fehlendeUnterlagen(
  zu: string,
  { abgeleitet }: Fall,
  profil: JobcoachingProfil,
  { readings }: DeriveQuestion,
): readonly (string | readonly string[])[] | undefined {
  return readOr(() => {
    const fehlen = fehlendeZu(zu, abgeleitet.handlungen, ersatzNach(readings, profil));
    if (fehlen === undefined || fehlen.length === 0) return undefined;
    zuvorNachgereicht(abgeleitet.ungelesen, zu, fehlen);
    return fehlen.map((eine) => (eine.includes('|') ? eine.split('|') : eine));
  }, undefined);
}

/**
 * What belongs to the end of the coaching and may still wait: the invitation to the final talk, as long as the extension of
 * the approval may be applied for. Where the process has no invitation it is the talk.
 */
export function vertagte(
  { abgeleitet: { bewilligungen } }: Fall,
  { fristen, schritte }: JobcoachingProfil,
  asOf: CalendarDay,
): readonly string[] {
  const bericht = fristen.find((one) => one.art === 'abschlussbericht');
  const letzte = bewilligungen.at(-1);
  if (bericht === undefined || letzte?.bis === undefined || verkehrt(letzte)) return [];
  const antrag = fristen.find((one) => one.art === 'verlaengerung');
  const { anzahl, einheit } = antrag?.dauer ?? { anzahl: 0, einheit: 'tage' };
  if (asOf > rohesEnde(letzte.bis, { anzahl: -anzahl, einheit })) return [];
  const gespraech = schritte.find(({ id }) => id === bericht.ab);
  const nurDavor = (id: string): boolean =>
    schritte.every(({ id: other, nach }) => other === bericht.ab || !nach.flat().some((one) => schrittIn(one) === id));
  const einladungen = (gespraech?.nach ?? []).flat().filter(nurDavor);
  return einladungen.length === 0 ? [bericht.ab] : einladungen;
}
