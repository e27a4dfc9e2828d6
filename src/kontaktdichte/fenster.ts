import { toDayNumber } from '../law/day';
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
 * participation. Days to come can still be filled, so a running row is held against the window that ends on its last day.
 */
export function rolleFenster(zaehlung: Zaehlung): void {
  const { abschnitte, massstab, asOf } = zaehlung;
  const zeilen = zaehlung.zeilen.filter((zeile): zeile is Zeile => zeile !== undefined);
  for (const zeile of zeilen) zeile.massgeblich = zeile.gezaehlt;
  const bisher = summe(zaehlung);
  const davor = summe(zaehlung);
  for (const { ab, bis } of laeufe(abschnitte)) {
    const erstes = toDayNumber(ab) + massstab.tage - 1;
    for (const zeile of zeilen.filter((one) => one.ab >= ab && one.bis <= bis)) {
      const ende = toDayNumber(zeile.bis);
      let wenigste: number | undefined;
      const vorbei = Math.min(ende, toDayNumber(asOf) - 1);
      for (let tag = Math.max(erstes, toDayNumber(zeile.ab)); tag <= vorbei; tag++) {
        const imFenster = bisher(tag) - davor(tag - massstab.tage);
        if (wenigste === undefined || imFenster < wenigste) wenigste = imFenster;
      }
      schliesse(zeile, wenigste, ende >= erstes ? bisher(ende) - davor(ende - massstab.tage) : undefined);
    }
  }
}

// A window that was short stays short, though the row still runs.
function schliesse(zeile: Zeile, wenigste: number | undefined, letztes: number | undefined): void {
  if (wenigste !== undefined && wenigste < zeile.verlangt) {
    zeile.massgeblich = wenigste;
    if (zeile.stand === 'laufend') zeile.stand = 'abgeschlossen';
  } else if (letztes !== undefined) {
    zeile.massgeblich = wenigste === undefined ? letztes : Math.min(wenigste, letztes);
  }
}
