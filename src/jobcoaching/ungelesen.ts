import type { CalendarDay } from '../law/day';
import { stop, type Stop } from '../law/question';
import { readOr } from '../law/readable';
import type { Fristlage, Handlung, Monat } from './abgeleitet';
import { faktenVon } from './fakten';
import type { Ungelesen } from './gelesen';
import type { Ereignis } from './model';
import type { Bedeutung, Prozessschritt } from './profile';

/** An event that was not followed; `undefined` where it lies after the day of the question. */
export function ungelesenes(
  ereignisse: readonly Ereignis[],
  index: number,
  halt: Stop,
  schrittVon: (id: string) => Prozessschritt | undefined,
  asOf: CalendarDay,
): Ungelesen | undefined {
  const quelle = readOr(() => ereignisse[index], undefined);
  function lies<T>(value: (one: Ereignis) => T): T | undefined {
    if (quelle === undefined) return undefined;
    return readOr(() => value(quelle), undefined);
  }
  const am = lies((one) => one.am);
  const schritt = lies((one) => schrittVon(one.schritt));
  if (am !== undefined && am > asOf) return undefined;
  const fakten = quelle === undefined ? undefined : faktenVon(quelle);
  return { halt, am, schritt, fakten, feld: undefined };
}

/** Before a rule blames somebody: where what cannot be read may be what it misses, it is undetermined and names the place. */
export function zuvorLesbar(ungelesen: readonly Ungelesen[], passt: (one: Ungelesen) => boolean): void {
  const one = ungelesen.length === 0 ? undefined : ungelesen.find(passt);
  if (one !== undefined) haltAn(one.halt);
}

/** Says that something is undetermined for want of this place. */
export function haltAn({ owner, keys, malformed }: Stop): never {
  return stop(owner, keys, malformed);
}

/** Whether something may be one of these acts, on a day between those given. */
export function kannSein(
  { schritt, am, feld }: Ungelesen,
  einer: (schritt: Prozessschritt) => boolean,
  ab?: CalendarDay,
  bis?: CalendarDay,
): boolean {
  if (feld !== undefined || (schritt !== undefined && !einer(schritt))) return false;
  return am === undefined || ((ab === undefined || am >= ab) && (bis === undefined || am <= bis));
}

/** Whether something may be an act of one of these meanings, or leaves its result or its approval open. */
export function kannBedeuten(one: Ungelesen, bedeutungen: readonly Bedeutung[], bis?: CalendarDay): boolean {
  const passt = ({ bedeutung }: Prozessschritt): boolean => bedeutung !== undefined && bedeutungen.includes(bedeutung);
  const offen = one.feld === 'ergebnis' || one.feld === 'bewilligung';
  return kannSein(offen ? { ...one, feld: undefined } : one, passt, undefined, bis);
}

/** Whether something may have brought one of these enclosures. */
export function kannBringen({ schritt, fakten, feld }: Ungelesen, anlagen: readonly string[]): boolean {
  if (feld !== undefined && feld !== 'anlagen') return false;
  if (fakten === undefined || (schritt === undefined && fakten.anlagen === undefined)) return true;
  if (fakten.luecken?.some((luecke) => luecke.feld === 'anlagen') === true) return true;
  return fakten.anlagen?.some((one) => anlagen.includes(one)) === true;
}

/** Whether something may have handed in later what is missing of the enclosures of an act. */
export function kannNachreichen(one: Ungelesen, zu: string, fehlen: readonly string[], bis?: CalendarDay): boolean {
  const ergaenzt = ({ id, reichtNachZu, wiederholbar }: Prozessschritt): boolean =>
    reichtNachZu === zu || (id === zu && wiederholbar === true);
  if (!kannSein(one, ergaenzt, undefined, bis)) return false;
  return kannBringen(
    one,
    fehlen.flatMap((eine) => eine.split('|')),
  );
}

const nachweisend: readonly (Bedeutung | undefined)[] = [
  'leistungsnachweis',
  'durchfuehrung',
  'abschlussgespraech',
  'abschluss',
];

/** Whether something may be the Leistungsnachweis of a month, or the coaching may have begun later or ended before. */
export function kannNachweisen(one: Ungelesen, { monat }: Monat): boolean {
  const { feld, fakten, am } = one;
  // What was sent shows no month that had not begun.
  if (feld !== undefined) return feld === 'monat' && (am === undefined || monat < am);
  const dieser = fakten?.monat === undefined || fakten.monat === monat;
  return dieser && kannSein(one, ({ bedeutung }) => nachweisend.includes(bedeutung));
}

/** The decisions that approve time and hours. */
export const entscheidungen: readonly Bedeutung[] = ['massnahmeentscheidung', 'verlaengerungsentscheidung'];

/** Whether something may have met a deadline of an act, or ended its running. */
export function kannFristAendern(
  one: Ungelesen,
  { ab, frist, schritt }: Fristlage<'schritt'> | Fristlage<'entscheidung'>,
): boolean {
  const anlass = [schritt.id, ...frist.ab, ...(frist.art === 'schritt' ? (frist.statt?.ab ?? []) : [])];
  const aendert = ({ id, erneut }: Prozessschritt): boolean =>
    (one.feld === undefined && id === schritt.id) || erneut?.schritte.some((other) => anlass.includes(other)) === true;
  return kannSein(one.feld === 'ergebnis' ? { ...one, feld: undefined } : one, aendert, ab);
}

/** Whether an act was done; not known where something that cannot be read may be it. */
export function getan(
  erledigt: boolean,
  ungelesen: readonly Ungelesen[],
  passt: (one: Ungelesen) => boolean,
): boolean | undefined {
  if (erledigt) return true;
  return ungelesen.length > 0 && ungelesen.some(passt) ? undefined : false;
}

/** A day told for the report that lies before the day of telling cannot be meant: nobody is late for it. */
export function verfehlterTag({ quelle, schritt, fakten, am }: Handlung): Ungelesen | undefined {
  const { inhalt } = quelle;
  if (inhalt === undefined || fakten.mitgeteilt === undefined || fakten.mitgeteilt >= am) return undefined;
  const halt = { owner: inhalt, keys: ['zwischenberichtFaelligAm'], malformed: false };
  return { halt, am, schritt, fakten, feld: 'mitgeteilt' };
}
