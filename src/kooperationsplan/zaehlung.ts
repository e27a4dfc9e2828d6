import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';
import { ersteFassung, geordnet } from './fassungen';
import type { Fassung, Plan } from './model';

type Q = Question<'A-06'>;

/** Asks for the facts that would decide whether the six months run from a version, by reading. */
export function askZaehlung(fassung: Fassung, q: Q): void {
  switch (q.readings['A-06']) {
    case 'letzteGemeinsameFortschreibung':
      q.ask(fassung, 'gespraechAm', 'erstelltMit', 'ausgehaendigtAm', 'ausgehaendigtAls');
      if (geschehenerTag(fassung, q) === undefined) q.unknown(fassung, 'gespraechAm');
      break;
    case 'tagDerTextform':
      q.ask(fassung, 'ausgehaendigtAm', 'ausgehaendigtAls');
      break;
    case 'aushaendigung':
      q.ask(fassung, 'ausgehaendigtAm');
      q.unknown(fassung, 'ausgehaendigtAm');
  }
}

/** Whether a talk can carry a version: held after the version before it, and not after its own day. */
export function traegt(gespraechAm: CalendarDay, fassung: Fassung, view: Plan): boolean {
  const vorige = geordnet(view)
    .filter((other) => other.nummer < fassung.nummer)
    .at(-1);
  return gespraechAm <= fassung.erstelltAm && (vorige === undefined || gespraechAm > vorige.erstelltAm);
}

// Whether a version was given in Textform; `undefined` where that is unknown.
function inTextform(fassung: Fassung, q: Q): boolean | undefined {
  const am = q.known(fassung, 'ausgehaendigtAm');
  const als = q.known(fassung, 'ausgehaendigtAls');
  if (am === false || als === 'muendlich' || als === 'einsicht') return false;
  return am === undefined || als === undefined ? undefined : true;
}

// The day of the talk; one after the day of the question has not been held yet.
function geschehenerTag(fassung: Fassung, q: Q): CalendarDay | false | undefined {
  const am = q.known(fassung, 'gespraechAm');
  return typeof am === 'string' && am > q.asOf ? undefined : am;
}

/** Whether a version counts as a joint update: `undefined` where the facts that would decide it are absent. */
export function zaehlt(fassung: Fassung, view: Plan, q: Q): boolean | undefined {
  const reading = q.readings['A-06'];
  if (reading === 'tagDerTextform') return inTextform(fassung, q);
  if (reading === 'aushaendigung') {
    const am = q.known(fassung, 'ausgehaendigtAm');
    return am === undefined || (am !== false && am > q.asOf) ? undefined : am !== false;
  }
  if (fassung.nummer === ersteFassung(view).nummer) return true;
  const gespraechAm = geschehenerTag(fassung, q);
  const erstelltMit = q.known(fassung, 'erstelltMit');
  const textform = inTextform(fassung, q);
  if (gespraechAm === false || textform === false) return false;
  if (gespraechAm !== undefined && !traegt(gespraechAm, fassung, view)) return false;
  if (erstelltMit?.includes('leistungsberechtigtePerson') === false) return false;
  return gespraechAm === undefined || erstelltMit === undefined || textform === undefined ? undefined : true;
}

/** The day the six months run from; `undefined` where the reading asks for a handing over that did not take place. */
export function beginn(fassung: Fassung, q: Q): CalendarDay | undefined {
  if (q.readings['A-06'] !== 'aushaendigung') return fassung.erstelltAm;
  const { ausgehaendigtAm } = q.ask(fassung, 'ausgehaendigtAm');
  return ausgehaendigtAm === false ? undefined : ausgehaendigtAm;
}
