import type { CalendarDay } from '../law/day';
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

/** Whether an act had this enclosure. */
export function enthaelt({ quelle }: Handlung, anlage: string): boolean {
  return quelle.anlagen?.includes(anlage) === true;
}

/** What is missing of the enclosures of an act; of alternatives both names in one key. */
export function fehlende(
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

/** Before a rule misses enclosures: undetermined where what cannot be read may have brought them. */
export function zuvorNachgereicht(
  ungelesen: readonly Ungelesen[],
  zu: string,
  fehlen: readonly Wort[],
  bis?: CalendarDay,
): void {
  zuvorLesbar(ungelesen, (one) => kannNachreichen(one, zu, fehlen, bis));
}
