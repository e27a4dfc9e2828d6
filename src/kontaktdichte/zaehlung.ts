import { toDayNumber, type CalendarDay } from '../law/day';
import { asStop } from '../law/question';
import { readable } from '../law/readable';
import type { Abschnitt } from './abschnitte';
import type { Massstab } from './massstab';
import { mittel, type Kontakt } from './model';
import type { Rasterzeitraum } from './raster';
import type { Ausschlussgrund, Zeile } from './zeile';

/** What the contacts are counted into. */
export interface Zaehlung {
  readonly massstab: Massstab;
  readonly abschnitte: readonly Abschnitt[];
  readonly raster: readonly Rasterzeitraum[];
  /** The row of a period; two for each, regular phase and Nachbetreuung, where each has a number of its own. */
  readonly zeilen: readonly (Zeile | undefined)[];
  readonly asOf: CalendarDay;
  /** Days of contacts outside all phases, in order of time. */
  readonly ausserhalb: CalendarDay[];
  /** Contacts after the day of the question. */
  spaeter: number;
  /** Contacts whose day cannot be read: they may belong anywhere. */
  unlesbar: number;
  /** For rolling windows: the days counted, and what each brought. */
  readonly tage: number[];
  readonly mengen: number[];
}

function minuten(uhrzeit: string): number {
  return (
    ((uhrzeit.charCodeAt(0) - 48) * 10 + uhrzeit.charCodeAt(1) - 48) * 60 +
    (uhrzeit.charCodeAt(3) - 48) * 10 +
    uhrzeit.charCodeAt(4) -
    48
  );
}

/** What a contact brings by itself, or why it brings nothing. */
export function wert(kontakt: Kontakt, massstab: Massstab): number | Ausschlussgrund {
  const { ergebnis } = kontakt;
  if (ergebnis !== undefined && ergebnis !== 'stattgefunden') return ergebnis;
  const weise = massstab.mittel[kontakt.mittel];
  if (weise === 'nie') return 'mittel';
  if (weise === 'unbenannt') return 'mittelUnbenannt';
  if (weise === 'mitGrund' && kontakt.begruendet !== true) return 'ohneGrund';
  if (!massstab.gruppeZaehlt && kontakt.form === 'gruppe') return 'gruppe';
  if (massstab.jeEinheit === 1) return 1;
  const { von, bis } = kontakt;
  const dauer = von === undefined || bis === undefined ? 0 : minuten(bis) - minuten(von);
  return dauer > 0 ? dauer : 'ohneDauer';
}

function add(zeile: Zeile, kontakt: Kontakt, menge: number, zaehlung: Zaehlung): void {
  const { am, mittel: art } = kontakt;
  const { massstab, tage, mengen } = zaehlung;
  const rollt = massstab.zeitraum === 'rollierend';
  if (massstab.einmalJeTag && zeile.letzterTag === am && zeile.letztesMittel !== undefined) {
    // The longer talk stands for the day; of two alike the one whose means is listed first, whatever the order of the list.
    const frueher = zeile.letztesMittel;
    const bleibt =
      menge < zeile.letzteMenge || (menge === zeile.letzteMenge && mittel.indexOf(frueher) <= mittel.indexOf(art));
    zeile.ausgeschlossen.push({ am, mittel: bleibt ? art : frueher, grund: 'selberTag' });
    if (bleibt) return;
    zeile.gezaehlt += menge - zeile.letzteMenge;
    if (rollt) mengen[mengen.length - 1] = menge;
  } else {
    zeile.gezaehlt += menge;
    if (rollt) {
      tage.push(toDayNumber(am));
      mengen.push(menge);
    }
  }
  zeile.letzterTag = am;
  zeile.letzteMenge = menge;
  zeile.letztesMittel = art;
}

// Sheets are kept in order of time; only one that is not costs a copy.
function geordnet(kontakte: readonly Kontakt[], zaehlung: Zaehlung): readonly Kontakt[] {
  let lesbar = kontakte;
  let ordered = true;
  try {
    let vorher = '';
    for (const { am } of kontakte) {
      if (am < vorher) ordered = false;
      vorher = am;
    }
  } catch (thrown) {
    asStop(thrown);
    const { items, unreadable } = readable(kontakte, (kontakt) => ({ kontakt, am: kontakt.am }));
    zaehlung.unlesbar += unreadable;
    lesbar = items.map(({ kontakt }) => kontakt);
    ordered = false;
  }
  return ordered ? lesbar : [...lesbar].sort((a, b) => (a.am < b.am ? -1 : a.am > b.am ? 1 : 0));
}

/** Puts every contact where it belongs, in one walk over the sheet in order of time. */
export function zaehle(kontakte: readonly Kontakt[], zaehlung: Zaehlung): void {
  const { abschnitte, raster, zeilen, massstab, asOf } = zaehlung;
  let abschnitt = 0;
  let zeit = 0;
  let hier = abschnitte[0];
  let zeitraum = raster[0];
  // Most sheets lie wholly in the time of the profile: then no contact is held against it.
  const immer = (raster[0]?.ab ?? '') >= massstab.von && (raster.at(-1)?.bis ?? '') <= massstab.bis;
  for (const kontakt of geordnet(kontakte, zaehlung)) {
    const { am } = kontakt;
    if (am > asOf) {
      zaehlung.spaeter += 1;
      continue;
    }
    while (hier !== undefined && hier.bis < am) hier = abschnitte[++abschnitt];
    if (hier === undefined || am < hier.ab) {
      zaehlung.ausserhalb.push(am);
      continue;
    }
    while (zeitraum !== undefined && zeitraum.bis < am) zeitraum = raster[++zeit];
    const zeile = zeilen[massstab.jePhase ? zeit * 2 + (hier.phase === 'nachbetreuung' ? 1 : 0) : zeit];
    if (zeile === undefined) continue;
    try {
      const menge = wert(kontakt, massstab);
      // A day on which the profile is not in force is not counted by it.
      if (!immer && (am < massstab.von || am > massstab.bis)) {
        zeile.ausgeschlossen.push({ am, mittel: kontakt.mittel, grund: 'profilGiltNicht' });
      } else if (typeof menge === 'number') add(zeile, kontakt, menge, zaehlung);
      else zeile.ausgeschlossen.push({ am, mittel: kontakt.mittel, grund: menge });
    } catch (thrown) {
      asStop(thrown);
      zeile.unlesbar += 1;
    }
  }
}
