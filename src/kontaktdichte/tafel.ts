import { toDayNumber, type CalendarDay } from '../law/day';
import { readable } from '../law/readable';
import type { DeriveQuestion } from '../law/wing';
import { abschnitteOf, type Abschnitt } from './abschnitte';
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

/** Whether a notice was given: to one the profile names, by the day of the question. */
export function mitgeteilt(
  fehlbetrag: Fehlbetrag | undefined,
  profil: Pick<Kontaktprofil, 'fehlbetrag'> | undefined,
  asOf: CalendarDay,
): boolean {
  const mitteilung = fehlbetrag?.mitteilung;
  if (mitteilung === undefined || mitteilung.am > asOf) return false;
  const an = profil?.fehlbetrag?.mitteilungAn ?? [];
  return an.length === 0 || an.includes(mitteilung.an);
}

function rang(fehlbetrag: Fehlbetrag | undefined, profil: Kontaktprofil, asOf: CalendarDay): number {
  if (fehlbetrag === undefined) return -1;
  return (fehlbetrag.grund === undefined ? 0 : 2) + (mitgeteilt(fehlbetrag, profil, asOf) ? 1 : 0);
}

function gelesen(fehlbetrag: Fehlbetrag): { readonly fehlbetrag: Fehlbetrag; readonly am: CalendarDay } {
  // Everything is read here, so that one that cannot be read is left out as a whole.
  const { zeitraumAb: am, grund, mitteilung } = fehlbetrag;
  return grund === undefined && mitteilung?.an === undefined ? { fehlbetrag, am } : { fehlbetrag, am };
}

// The fullest entry for a period stands for it, so that one more can never make it worse.
function ordneZu(nachweis: Nachweis, zeilen: readonly Zeile[], profil: Kontaktprofil, asOf: CalendarDay): number {
  let ohne = 0;
  for (const { fehlbetrag, am } of readable(nachweis.fehlbetraege ?? [], gelesen).items) {
    const hier = zeilen.filter(
      ({ ab, bis, phase }) =>
        ab <= am && am <= bis && (fehlbetrag.phase === undefined || phase === undefined || phase === fehlbetrag.phase),
    );
    for (const zeile of hier) {
      if (rang(fehlbetrag, profil, asOf) > rang(zeile.fehlbetrag, profil, asOf)) zeile.fehlbetrag = fehlbetrag;
    }
    if (hier.length === 0) ohne += 1;
  }
  return ohne;
}

// Absences are joined first: a day is missed once.
function mindere(nachweis: Nachweis, zeilen: readonly Zeile[], massstab: Massstab): void {
  const { abwesenheiten = [] } = nachweis;
  if (abwesenheiten.length === 0) return;
  const { items: read } = readable(abwesenheiten, ({ ab, bis = '2100-12-31' as CalendarDay }) => ({ ab, bis }));
  const items = [...read].sort((a, b) => (a.ab < b.ab ? -1 : a.ab > b.ab ? 1 : 0));
  for (const zeile of zeilen) {
    let gesehen = toDayNumber(zeile.teilnahmeAb) - 1;
    const letzter = toDayNumber(zeile.teilnahmeBis);
    for (const { ab, bis } of items) {
      const von = Math.max(gesehen + 1, toDayNumber(ab));
      const ende = Math.min(letzter, toDayNumber(bis));
      if (von > ende) continue;
      zeile.abwesendeTage += ende - von + 1;
      gesehen = ende;
    }
    if (massstab.abwesenheitMindert) {
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
  mindere(nachweis, zeitraeume, massstab);
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
