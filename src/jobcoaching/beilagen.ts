import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';
import type { Handlung, Wort } from './abgeleitet';
import type { Ungelesen } from './gelesen';
import type { JobcoachingProfil, Prozessschritt } from './profile';
import { kannNachreichen, zuvorLesbar } from './ungelesen';
import { wort } from './worte';

/** Whether everything asked for was sent along, as with most sendings. */
export function vollstaendig(
  verlangt: readonly (string | readonly string[])[],
  gesandt: readonly string[] | undefined,
): boolean {
  if (gesandt === undefined) return false;
  for (const eine of verlangt) {
    if (typeof eine === 'string' ? !gesandt.includes(eine) : !eine.some((one) => gesandt.includes(one))) return false;
  }
  return true;
}

function enthaelt({ quelle }: Handlung, anlage: string): boolean {
  return quelle.anlagen?.includes(anlage) === true;
}

// Of alternatives both names stand in one key.
function fehlende(
  { anlagen = [] }: Prozessschritt,
  liegtVor: (anlage: string) => boolean,
  ersatz: JobcoachingProfil['ersatz'],
): readonly Wort[] {
  const ersetzt = ersatz !== undefined && liegtVor(ersatz.anlage) ? ersatz.fuer : [];
  const da = (one: string): boolean => liegtVor(one) || ersetzt.includes(one);
  return anlagen
    .map((anlage) => (typeof anlage === 'string' ? [anlage] : anlage))
    .filter((eine) => !eine.some(da))
    .map((eine) => wort(eine.join('|')));
}

/** What is missing of the enclosures of an act, with what was handed in later. */
export function fehlendeVon(handlung: Handlung, ersatz: JobcoachingProfil['ersatz']): readonly Wort[] {
  const { schritt, nachgereicht } = handlung;
  const da = (anlage: string): boolean =>
    enthaelt(handlung, anlage) || nachgereicht?.some((one) => enthaelt(one, anlage)) === true;
  return fehlende(schritt, da, ersatz);
}

/** The enclosure that stands for others, under the reading that knows one. */
export function ersatzNach(
  readings: Pick<Question['readings'], 'A-44'>,
  { ersatz }: JobcoachingProfil,
): JobcoachingProfil['ersatz'] {
  return readings['A-44'] === 'gleichstellungErsetzt' ? ersatz : undefined;
}

/** What of the enclosures of an act was missing on a day, or is missing at all; `undefined` where it was not done by then. */
export function fehlendeZu(
  zu: string,
  handlungen: readonly Handlung[],
  ersatz: JobcoachingProfil['ersatz'],
  bis?: CalendarDay,
): readonly Wort[] | undefined {
  const gesandt = handlungen.filter(({ schritt }) => schritt.id === zu);
  const [von] = gesandt;
  if (von === undefined || (bis !== undefined && von.am > bis)) return undefined;
  const da = [...gesandt, ...(von.nachgereicht ?? [])].filter(({ am }) => bis === undefined || am <= bis);
  return fehlende(von.schritt, (anlage) => da.some((one) => enthaelt(one, anlage)), ersatz);
}

/** Before a rule misses enclosures: undetermined where what cannot be read may have brought them. */
export function zuvorNachgereicht(
  ungelesen: readonly Ungelesen[],
  zu: string,
  fehlen: readonly Wort[],
  bis?: CalendarDay,
): void {
  zuvorLesbar(ungelesen, (one) => kannNachreichen(one, zu, fehlen, bis));
}
