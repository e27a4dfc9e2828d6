import {
  addDays,
  addMonths,
  dayOf,
  dayOfMonth,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
  type CalendarDay,
} from '../law/day';
import type { Abschnitt } from './abschnitte';
import type { Massstab } from './massstab';

/** A period by the calendar or by the day of entry, whether participation fills it or not. */
export interface Rasterzeitraum {
  readonly ab: CalendarDay;
  readonly bis: CalendarDay;
}

/** A period with its length in days, which rolling windows and the whole measure have anyway. */
export interface Zeit extends Rasterzeitraum {
  readonly tage: number;
}

const ersteJahr = 2000;
const letztesJahr = 2100;
let alleMonate: readonly Zeit[] | undefined;

// Every month a document can hold, written once: in the hot path no day is written or taken apart.
function monate(): readonly Zeit[] {
  alleMonate ??= Array.from({ length: (letztesJahr - ersteJahr + 1) * 12 }, (_, index) => {
    const [year, month] = [ersteJahr + Math.floor(index / 12), (index % 12) + 1];
    const bis = dayOf(year, month, 31);
    return { ab: dayOf(year, month, 1), bis, tage: dayOfMonth(bis) };
  });
  return alleMonate;
}

function kalendermonate(eintritt: CalendarDay, austritt: CalendarDay, bis: CalendarDay): readonly Zeit[] {
  const alle = monate();
  const from = (yearOf(eintritt) - ersteJahr) * 12 + monthOf(eintritt) - 1;
  let to = from;
  let vorher = '';
  for (let monat = alle[to]; monat !== undefined && monat.ab <= austritt && vorher <= bis; monat = alle[to]) {
    vorher = monat.ab;
    to += 1;
  }
  return alle.slice(from, to);
}

// Counted from the entry, not from the month before, so that short months do not add up.
// A day of entry that a month lacks ends there with its last day (§ 188 Abs. 3 BGB), else with the day before.
function teilnahmemonate(eintritt: CalendarDay, austritt: CalendarDay, bis: CalendarDay): readonly Zeit[] {
  const monate: Zeit[] = [];
  let ab = eintritt;
  for (let index = 1; ab <= austritt; index++) {
    const gleicher = addMonths(eintritt, index);
    const next = dayOfMonth(gleicher) < dayOfMonth(eintritt) ? addDays(gleicher, 1) : gleicher;
    monate.push({ ab, bis: addDays(next, -1), tage: daysBetween(ab, next) });
    if (ab > bis) break;
    ab = next;
  }
  return monate;
}

function wochen(eintritt: CalendarDay, austritt: CalendarDay, bis: CalendarDay): readonly Zeit[] {
  const found: Zeit[] = [];
  for (let ab = addDays(eintritt, 1 - weekdayOf(eintritt)); ab <= austritt; ab = addDays(ab, 7)) {
    found.push({ ab, bis: addDays(ab, 6), tage: 7 });
    if (ab > bis) break;
  }
  return found;
}

// Blocks of a rolling window begin anew after an interruption, and with each phase that has a number of its own: no window
// reaches across.
function bloecke(abschnitte: readonly Abschnitt[], { tage, jePhase }: Massstab, bis: CalendarDay): readonly Zeit[] {
  const raster: Zeit[] = [];
  for (const { ab: first, bis: last } of laeufe(abschnitte, jePhase)) {
    for (let ab = first; ab <= last; ab = addDays(ab, tage)) {
      const ende = addDays(ab, tage - 1);
      raster.push({ ab, bis: ende < last ? ende : last, tage });
      if (ab > bis) return raster;
    }
  }
  return raster;
}

type Lauf = Rasterzeitraum & { readonly phase?: Abschnitt['phase'] };

/** The stretches without interruption, whatever the phase; those of one phase where `jePhase` says so. */
export function laeufe(abschnitte: readonly Lauf[], jePhase = false): readonly Rasterzeitraum[] {
  const found: Lauf[] = [];
  for (const item of abschnitte) {
    const last = found.at(-1);
    if (last !== undefined && addDays(last.bis, 1) === item.ab && (!jePhase || last.phase === item.phase)) {
      found[found.length - 1] = { ...item, ab: last.ab };
    } else found.push(item);
  }
  return found;
}

/** The periods from the entry to the one after that which holds `bis`, or to the last day of participation. */
export function rasterOf(abschnitte: readonly Abschnitt[], massstab: Massstab, bis: CalendarDay): readonly Zeit[] {
  const eintritt = abschnitte[0]?.ab;
  const austritt = abschnitte.at(-1)?.bis;
  if (eintritt === undefined || austritt === undefined) return [];
  switch (massstab.zeitraum) {
    case 'kalendermonat':
      return kalendermonate(eintritt, austritt, bis);
    case 'teilnahmemonat':
      return teilnahmemonate(eintritt, austritt, bis);
    case 'woche':
      return wochen(eintritt, austritt, bis);
    case 'rollierend':
      return bloecke(abschnitte, massstab, bis);
    case 'massnahme':
      return [{ ab: eintritt, bis: austritt, tage: daysBetween(eintritt, austritt) + 1 }];
  }
}
