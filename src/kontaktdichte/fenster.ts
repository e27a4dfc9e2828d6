import { fromDayNumber, toDayNumber } from '../law/day';
import { laeufe } from './raster';
import type { Zaehlung } from './zaehlung';
import type { Zeile } from './zeile';

// The sum of what was counted up to a day, read in one walk, days rising.
function summe({ tage, mengen }: Zaehlung): (bis: number) => number {
  let index = 0;
  let gesamt = 0;
  return (bis) => {
    while ((tage[index] ?? Infinity) <= bis) gesamt += mengen[index++] ?? 0;
    return gesamt;
  };
}

/**
 * For rolling windows: the lowest sum of all windows that end in a row. A window lies wholly within one stretch of
 * participation. A window that is over and short stays short, though the row still runs. Days to come can still be filled;
 * of the windows that end on them the last one holds the least, so it is the one a running row is held against.
 */
export function rolleFenster(zaehlung: Zaehlung): void {
  const { abschnitte, massstab, asOf } = zaehlung;
  const zeilen = zaehlung.zeilen.filter((zeile): zeile is Zeile => zeile !== undefined);
  const bisher = summe(zaehlung);
  const davor = summe(zaehlung);
  const heute = toDayNumber(asOf);
  for (const { ab, bis } of laeufe(abschnitte, massstab.jePhase)) {
    const erstes = toDayNumber(ab) + massstab.tage - 1;
    for (const zeile of zeilen.filter((one) => one.ab >= ab && one.bis <= bis)) {
      const ende = toDayNumber(zeile.bis);
      let wenigste: number | undefined;
      for (let tag = Math.max(erstes, toDayNumber(zeile.ab)); tag <= ende; tag++) {
        if (tag >= heute && zeile.stand === 'kuenftig' && tag < ende) continue;
        const gezaehlt = bisher(tag) - davor(tag - massstab.tage);
        if (wenigste === undefined || gezaehlt < wenigste) wenigste = gezaehlt;
        halteFest(zeile, tag, gezaehlt, tag < heute, massstab.tage);
      }
      if (wenigste !== undefined) zeile.massgeblich = wenigste;
      if (zeile.stand === 'laufend') zeile.laufendesFenster ??= zeile.gezaehlt;
    }
  }
}

function halteFest(zeile: Zeile, tag: number, gezaehlt: number, vorbei: boolean, tage: number): void {
  const kurz = gezaehlt < zeile.verlangt;
  if (!vorbei) {
    zeile.laufendesFenster = gezaehlt;
    if (kurz) zeile.faelligAm ??= fromDayNumber(tag);
  } else if (kurz && gezaehlt < (zeile.kurzesFenster?.gezaehlt ?? zeile.verlangt)) {
    zeile.kurzesFenster = { ab: fromDayNumber(tag - tage + 1), bis: fromDayNumber(tag), gezaehlt };
  }
}
