import type { CalendarDay } from '../law/day';
import { readOr } from '../law/readable';
import type { DeriveQuestion } from '../law/wing';
import type { Gruppen, Handlung, Wort } from './abgeleitet';
import { erwartet } from './antragslage';
import { ersatzNach, fehlendeVon, fehlendeZu, zuvorNachgereicht } from './beilagen';
import type { Fall } from './fall';
import { rohesEnde } from './fristrechnung';
import { fortgesetzt } from './moegliche';
import { ordnungsfehler, schrittIn } from './ordnung';
import type { JobcoachingProfil, Prozessschritt } from './profile';
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
  { abgeleitet: { bewilligungen, gruppen, stand } }: Fall,
  profil: JobcoachingProfil,
): ReadonlySet<string> {
  const ids = new Set<string>();
  const antrag = profil.fristen.find(({ art }) => art === 'verlaengerung')?.schritt;
  const offen = bewilligungen.some((one) => one.antrag === undefined && erwartet(one));
  if (antrag !== undefined && offen) ids.add(antrag);
  if (zuVermerken(gruppen)) {
    // Of the sections of both extensions the first that may still be filled in.
    const vermerk = profil.schritte.find(
      (one) => one.bedeutung === 'verlaengerungsbedarf' && ordnungsfehler(one, stand) === undefined,
    );
    if (vermerk !== undefined) ids.add(vermerk.id);
  }
  return ids;
}

// What did not come with the last of the sendings of an act to this Jobcoach, unless the case has gone on from it.
function fehlendeAus(
  schritt: Prozessschritt,
  { abgeleitet: { handlungen, stand } }: Fall,
  profil: JobcoachingProfil,
  ersatz: JobcoachingProfil['ersatz'],
): readonly Wort[] | undefined {
  const { id, wiederholbar, anlagen } = schritt;
  if (wiederholbar !== true || anlagen === undefined || !stand.getan.has(id)) return undefined;
  const gesandt = handlungen.filter((one) => one.schritt.id === id && one.matching === stand.matching).at(-1);
  if (gesandt === undefined || (!gesandt.station.mehrteilig && fortgesetzt(id, stand, profil))) return undefined;
  return fehlendeVon(gesandt, ersatz);
}

/**
 * What an act still has to bring of what was not enclosed: with it, where it may be done again, or with the one it completes;
 * alternatives as a list, `undefined` where nothing is missing or it cannot be known.
 */
export function fehlendeAnlagen(
  schritt: Prozessschritt,
  fall: Fall,
  profil: JobcoachingProfil,
  { readings }: DeriveQuestion,
): readonly (string | readonly string[])[] | undefined {
  const { abgeleitet } = fall;
  const { id, reichtNachZu } = schritt;
  return readOr(() => {
    const ersatz = ersatzNach(readings, profil);
    const zu = reichtNachZu ?? id;
    const fehlen =
      reichtNachZu === undefined
        ? fehlendeAus(schritt, fall, profil, ersatz)
        : fehlendeZu(zu, abgeleitet.handlungen, ersatz);
    if (fehlen === undefined || fehlen.length === 0) return undefined;
    zuvorNachgereicht(abgeleitet.ungelesen, zu, fehlen);
    return fehlen.map((eine) => (eine.includes('|') ? eine.split('|') : eine));
  }, undefined);
}

/**
 * What belongs to the end of the coaching and may still wait: the invitation to the final talk, as long as the extension of
 * the approval may be applied for. Where the process has no invitation it is the talk; an act with a meaning of its own is none.
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
    schritte.find((one) => one.id === id)?.bedeutung === undefined &&
    schritte.every(({ id: other, nach }) => other === bericht.ab || !nach.flat().some((one) => schrittIn(one) === id));
  const einladungen = (gespraech?.nach ?? []).flat().map(schrittIn).filter(nurDavor);
  return einladungen.length === 0 ? [bericht.ab] : einladungen;
}
