import { addPeriods } from '../fristen';
import { addDays, daysBetween, type CalendarDay } from '../law/day';
import { readable } from '../law/readable';
import type { Bogen } from './model';
import type { AktivzentrumProfil, Modul } from './profile';
import { endeAb, type Lauf } from './spanne';

/** The sheets of one module together. */
export interface Modulzeit {
  /** The sheet with which the longest time is passed; otherwise the last one. */
  readonly quelle: Bogen;
  readonly modul: Modul;
  readonly boegen: number;
  /** The periods as runs: those that touch or overlap are one. */
  readonly laeufe: readonly Lauf[];
  /** The longest time is passed by the sheets together, though not by that sheet alone. */
  readonly ueberschritten: boolean;
}

interface Zeit extends Lauf {
  readonly bogen: Bogen;
}

function zeitOf(bogen: Bogen): Zeit | undefined {
  const { ab, bis, vorzeitigBis } = bogen;
  if (ab === undefined || bis === undefined) return undefined;
  const to = vorzeitigBis !== undefined && vorzeitigBis < bis ? vorzeitigBis : bis;
  return to < ab ? undefined : { bogen, from: ab, to };
}

function vergleiche(a: Zeit, b: Zeit): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to < b.to ? -1 : a.to > b.to ? 1 : 0;
}

// One run is measured by the calendar, separate ones by months of 30 days (§ 191 BGB).
function zeit(modul: Modul, zeiten: readonly Zeit[]): Modulzeit | undefined {
  const [erste] = zeiten;
  if (erste === undefined) return undefined;
  // One sheet is measured by itself; only several are added up.
  const most = zeiten.length > 1 ? modul.hoechstdauerMonate : undefined;
  const letzterTag = most === undefined ? undefined : endeAb(erste.from, most, 'months').end;
  const grenze = most === undefined ? null : addPeriods({ periods: [], cap: { amount: most, unit: 'months' } }).capDays;
  const laeufe: { from: CalendarDay; to: CalendarDay }[] = [];
  let used = 0;
  let zuviel: Zeit | undefined;
  for (const one of zeiten) {
    const lauf = laeufe.at(-1);
    if (lauf === undefined || one.from > addDays(lauf.to, 1)) {
      laeufe.push({ from: one.from, to: one.to });
      used += daysBetween(one.from, one.to) + 1;
    } else if (one.to > lauf.to) {
      used += daysBetween(lauf.to, one.to);
      lauf.to = one.to;
    }
    if (zuviel !== undefined || letzterTag === undefined || grenze === null) continue;
    if (laeufe.length === 1 ? one.to > letzterTag : used > grenze) zuviel = one;
  }
  const allein = zuviel !== undefined && most !== undefined && zuviel.to > endeAb(zuviel.from, most, 'months').end;
  return {
    quelle: (zuviel ?? zeiten.at(-1) ?? erste).bogen,
    modul,
    boegen: zeiten.length,
    laeufe,
    ueberschritten: zuviel !== undefined && !allein,
  };
}

/** For each booked module the runs of its sheets, and whether together they pass its longest time. */
export function modulzeiten(boegen: readonly Bogen[], profile: AktivzentrumProfil | undefined): readonly Modulzeit[] {
  const zeiten = readable(boegen, (bogen) => ({ modul: bogen.modul, zeit: zeitOf(bogen) })).items;
  const gebucht = profile?.module.filter(({ einbuchung }) => einbuchung) ?? [];
  return gebucht.flatMap((modul) => {
    const eigene = zeiten.flatMap((one) => (one.modul === modul.id && one.zeit !== undefined ? [one.zeit] : []));
    const found = zeit(modul, eigene.sort(vergleiche));
    return found === undefined ? [] : [found];
  });
}
