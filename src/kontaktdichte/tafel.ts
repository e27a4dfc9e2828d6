import { addDays, type CalendarDay } from '../law/day';
import { readable } from '../law/readable';
import type { DeriveQuestion } from '../law/wing';
import { abschnitteOf, tageIn, type Abschnitt } from './abschnitte';
import { rolleFenster } from './fenster';
import { massstabOf, type Massstab } from './massstab';
import type { Fehlbetrag, Nachweis } from './model';
import type { Kontaktprofil } from './profil';
import { rasterOf } from './raster';
import { zaehle, type Zaehlung } from './zaehlung';
import { anteil, lageOf, zeileOf, type Zeile } from './zeile';

/** The table made of a sheet: a row for each period that participation touches. */
export interface Tafel {
  /** `undefined` where no profile is known: then there is nothing to count by. */
  readonly massstab: Massstab | undefined;
  readonly zeitraeume: readonly Zeile[];
  readonly abschnitte: readonly Abschnitt[];
  /** Days of contacts outside all phases. */
  readonly ausserhalb: readonly CalendarDay[];
  /** Shortfalls recorded for a day in no period. */
  readonly ohneZeitraum: number;
  readonly spaeter: number;
  /** Contacts and phases that cannot be read. */
  readonly unlesbar: number;
}

/** Whether a notice was given: to one the profile names, by the day of the question, not before the period began. */
export function mitgeteilt(
  { fehlbetrag, teilnahmeAb }: Pick<Zeile, 'fehlbetrag' | 'teilnahmeAb'>,
  profil: Pick<Kontaktprofil, 'fehlbetrag'> | undefined,
  asOf: CalendarDay,
): boolean {
  const mitteilung = fehlbetrag?.mitteilung;
  if (mitteilung === undefined || mitteilung.am > asOf || mitteilung.am < teilnahmeAb) return false;
  const an = profil?.fehlbetrag?.mitteilungAn ?? [];
  return an.length === 0 || an.includes(mitteilung.an);
}

// Entries for one period are put together: the first reason, and of the notices the earliest that counts.
function ergaenze(zeile: Zeile, neu: Fehlbetrag, profil: Kontaktprofil, asOf: CalendarDay): void {
  const { fehlbetrag: alt, teilnahmeAb } = zeile;
  if (alt === undefined) {
    zeile.fehlbetrag = neu;
    return;
  }
  const grund = alt.grund ?? neu.grund;
  const zaehlt = (fehlbetrag: Fehlbetrag): boolean => mitgeteilt({ fehlbetrag, teilnahmeAb }, profil, asOf);
  const spaeter = (neu.mitteilung?.am ?? '') >= (alt.mitteilung?.am ?? '');
  const { mitteilung } = !zaehlt(neu) || (zaehlt(alt) && spaeter) ? alt : neu;
  zeile.fehlbetrag = {
    zeitraumAb: alt.zeitraumAb,
    ...(grund !== undefined && { grund }),
    ...(mitteilung !== undefined && { mitteilung }),
  };
}

function gelesen(fehlbetrag: Fehlbetrag): { readonly fehlbetrag: Fehlbetrag; readonly am: CalendarDay } {
  // Everything is read here, so that one that cannot be read is left out as a whole.
  const { zeitraumAb: am, grund, mitteilung } = fehlbetrag;
  return grund === undefined && mitteilung?.an === undefined ? { fehlbetrag, am } : { fehlbetrag, am };
}

function ordneZu(nachweis: Nachweis, zeilen: readonly Zeile[], profil: Kontaktprofil, asOf: CalendarDay): number {
  let ohne = 0;
  for (const { fehlbetrag, am } of readable(nachweis.fehlbetraege ?? [], gelesen).items) {
    const hier = zeilen.filter(
      ({ ab, bis, phase }) =>
        ab <= am && am <= bis && (fehlbetrag.phase === undefined || phase === undefined || phase === fehlbetrag.phase),
    );
    for (const zeile of hier) ergaenze(zeile, fehlbetrag, profil, asOf);
    if (hier.length === 0) ohne += 1;
  }
  return ohne;
}

// Absences are joined first: a day is missed once, and only where there is participation.
function mindere(nachweis: Nachweis, zeilen: readonly Zeile[], { massstab, abschnitte }: Zaehlung): void {
  const { abwesenheiten = [] } = nachweis;
  if (abwesenheiten.length === 0) return;
  const { items: read } = readable(abwesenheiten, ({ ab, bis = '2100-12-31' as CalendarDay }) => ({ ab, bis }));
  const items = [...read].sort((a, b) => (a.ab < b.ab ? -1 : a.ab > b.ab ? 1 : 0));
  for (const zeile of zeilen) {
    let frei = zeile.teilnahmeAb;
    const letzter = zeile.teilnahmeBis;
    for (const { ab, bis } of items) {
      const von = ab > frei ? ab : frei;
      const ende = bis < letzter ? bis : letzter;
      if (von > ende) continue;
      zeile.abwesendeTage += tageIn(abschnitte, von, ende, zeile.phase);
      frei = addDays(ende, 1);
    }
    if (massstab.abwesenheitMindert && zeile.tage > 0) {
      zeile.verlangt = anteil(zeile.verlangt, Math.max(0, zeile.tage - zeile.abwesendeTage), zeile.tage, massstab);
    }
  }
}

const leer: Tafel = {
  massstab: undefined,
  zeitraeume: [],
  abschnitte: [],
  ausserhalb: [],
  ohneZeitraum: 0,
  spaeter: 0,
  unlesbar: 0,
};

/** Tabulates a sheet once, for all rules: linear in its contacts, once they stand in order of time. */
export function tafelOf(nachweis: Nachweis, q: DeriveQuestion): Tafel {
  const profil = q.profile as Kontaktprofil | undefined;
  if (profil === undefined) return leer;
  const massstab = massstabOf(profil, q.readings, nachweis.vertraglichesMinimum);
  const { asOf, horizonUntil = asOf } = q;
  const { items: abschnitte, unreadable } = abschnitteOf(nachweis);
  const raster = rasterOf(abschnitte, massstab, horizonUntil > asOf ? horizonUntil : asOf);
  const lage = lageOf(abschnitte, massstab, asOf);
  const zeilen: (Zeile | undefined)[] = [];
  for (const zeit of raster) {
    if (massstab.jePhase) zeilen.push(zeileOf(zeit, 'regulaer', lage), zeileOf(zeit, 'nachbetreuung', lage));
    else zeilen.push(zeileOf(zeit, undefined, lage));
  }
  const zaehlung: Zaehlung = {
    massstab,
    abschnitte,
    raster,
    zeilen,
    asOf,
    ausserhalb: [],
    spaeter: 0,
    unlesbar: 0,
    tage: [],
    mengen: [],
  };
  zaehle(nachweis.kontakte ?? [], zaehlung);
  const zeitraeume = zeilen.filter((zeile): zeile is Zeile => zeile !== undefined);
  mindere(nachweis, zeitraeume, zaehlung);
  for (const zeile of zeitraeume) {
    zeile.massgeblich = zeile.gezaehlt;
    zeile.unlesbar += zaehlung.unlesbar;
  }
  if (massstab.zeitraum === 'rollierend') rolleFenster(zaehlung);
  const ohne = ordneZu(nachweis, zeitraeume, profil, asOf);
  return {
    massstab,
    zeitraeume,
    abschnitte,
    // A contact may lie in the phase that cannot be read.
    ausserhalb: unreadable > 0 ? [] : zaehlung.ausserhalb,
    ohneZeitraum: unreadable > 0 ? 0 : ohne,
    spaeter: zaehlung.spaeter,
    unlesbar: zaehlung.unlesbar + unreadable,
  };
}
