import type { CalendarDay } from '../law/day';
import { readable } from '../law/readable';
import type { DeriveQuestion } from '../law/wing';
import { kenntnisteile, type Kenntnisteil } from './kenntnisse';
import type { Bogen, Teilnahme } from './model';
import { modulzeiten, type Modulzeit } from './modulzeiten';
import type { AktivzentrumProfil } from './profile';

/** A place of the document that names a module. */
export interface Modulnennung {
  readonly quelle: object;
  readonly modul: string;
  readonly am: CalendarDay;
}

/** What is derived from a document once, for all rules. */
export interface Abgeleitet {
  /** Every place that names a module. */
  readonly modulnennungen: readonly Modulnennung[];
  /** The sheets agreed by the day of the question that follow an earlier one. */
  readonly neueBoegen: readonly Bogen[];
  /** For each booked module with sheets: its runs, and the sheet with which they pass the longest time. */
  readonly modulzeiten: readonly Modulzeit[];
  /** The parts of the measure that teach vocational knowledge, with the days so far. */
  readonly kenntnisteile: readonly Kenntnisteil[];
}

function modulnennungen({ nutzungen = [], erwartungsboegen = [], kosten = [], aenderungen = [] }: Teilnahme) {
  const found: Modulnennung[] = [];
  const enter = (quelle: object, modul: string | undefined, am: CalendarDay): void => {
    if (modul !== undefined) found.push({ quelle, modul, am });
  };
  readable(nutzungen, (nutzung) => enter(nutzung, nutzung.modul, nutzung.ab));
  readable(erwartungsboegen, (bogen) => enter(bogen, bogen.modul, bogen.am));
  readable(aenderungen, (aenderung) => enter(aenderung, aenderung.modul, aenderung.am));
  readable(kosten, (posten) => enter(posten, posten.modul, posten.gewaehrtAm));
  return found;
}

/** The sheets agreed by a day that could be read, in the order of their days. */
export function boegenBis({ erwartungsboegen = [] }: Teilnahme, asOf: CalendarDay): readonly Bogen[] {
  const { items } = readable(erwartungsboegen, (bogen) => ({ bogen, am: bogen.am }));
  return items
    .filter(({ am }) => am <= asOf)
    .sort((a, b) => (a.am < b.am ? -1 : a.am > b.am ? 1 : 0))
    .map(({ bogen }) => bogen);
}

function neueBoegen(view: Teilnahme, asOf: CalendarDay): readonly Bogen[] {
  const boegen = boegenBis(view, asOf);
  const erster = boegen[0]?.am;
  return boegen.filter(({ am }) => erster !== undefined && am > erster);
}

// Made when a rule first asks: a list that cannot be read stops the rules that need it, and no others.
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Derives orders and sums; what cannot be read of a list is left out, what stands in none of them stops its rules. */
export function derive(view: Teilnahme, q: DeriveQuestion): Abgeleitet {
  const profile = q.profile as AktivzentrumProfil | undefined;
  const nennungen = once(() => modulnennungen(view));
  const neue = once(() => neueBoegen(view, q.asOf));
  const zeiten = once(() => modulzeiten(boegenBis(view, q.asOf), profile));
  const teile = once(() => kenntnisteile(view, q));
  return {
    get modulnennungen() {
      return nennungen();
    },
    get neueBoegen() {
      return neue();
    },
    get modulzeiten() {
      return zeiten();
    },
    get kenntnisteile() {
      return teile();
    },
  };
}
