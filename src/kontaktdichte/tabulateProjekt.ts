import { checkWith } from '../law/check';
import type { CheckOptions } from '../law/options';
import type { Writable } from '../law/writable';
import type { Massstab } from './massstab';
import type { Kontaktzeitraum } from './uebersicht';
import { assertListe } from './liste';
import { wing } from './wing';

/** A month of a project. Numbers are contacts, or minutes where hours are added up. */
export interface Projektmonat {
  /** `YYYY-MM`; a period belongs to the month of its first day. */
  readonly monat: string;
  readonly einheit: Massstab['einheit'];
  /** Participants with a period in this month. */
  readonly teilnehmende: number;
  readonly zeitraeume: number;
  readonly verlangt: number;
  readonly gezaehlt: number;
  readonly nichtGezaehlt: number;
  readonly fehlend: number;
  /** Periods over and short: without a reason, with a reason, with reason and notice. */
  readonly ohneGrund: number;
  readonly begruendet: number;
  readonly mitgeteilt: number;
  /** Periods that still run and lack something. */
  readonly offen: number;
}

function neu(monat: string, einheit: Massstab['einheit']): Writable<Projektmonat> {
  return {
    monat,
    einheit,
    teilnehmende: 0,
    zeitraeume: 0,
    verlangt: 0,
    gezaehlt: 0,
    nichtGezaehlt: 0,
    fehlend: 0,
    ohneGrund: 0,
    begruendet: 0,
    mitgeteilt: 0,
    offen: 0,
  };
}

function add(row: Writable<Projektmonat>, zeitraum: Kontaktzeitraum): void {
  const { verlangt, gezaehlt, nichtGezaehlt, fehlend, stand, grund } = zeitraum;
  row.zeitraeume += 1;
  row.verlangt += verlangt;
  row.gezaehlt += gezaehlt;
  row.nichtGezaehlt += nichtGezaehlt.length;
  row.fehlend += fehlend;
  if (fehlend === 0) return;
  if ((stand === 'laufend' && zeitraum.kurzesFenster === undefined) || zeitraum.unlesbar > 0) row.offen += 1;
  else if (grund === undefined) row.ohneGrund += 1;
  else if (zeitraum.mitgeteilt === true) row.mitgeteilt += 1;
  else row.begruendet += 1;
}

/**
 * A project month by month: what was asked of all participants, counted, missing, and what became of the shortfalls.
 *
 * @param inputs - Kontaktnachweise, one for each participant; one without a known profile adds nothing
 * @param options - as for {@link checkKontaktdichte}; `asOf` is needed
 * @returns one row for each month, and for each unit where profiles differ, in order of time
 * @throws ArgumentError when `inputs` is no list or an option is wrong
 *
 * @example
 * ```ts
 * import { tabulateProjekt } from 'kooperationsplan';
 * const nachweis = (id: string, kontakte: readonly object[]) => ({
 *   art: 'kontaktnachweis',
 *   id,
 *   profil: 'thueringen-integrationsbegleitung-2019',
 *   phasen: [{ phase: 'regulaer', ab: '2023-02-01', bis: '2023-02-28' }],
 *   kontakte,
 * });
 * const rows = tabulateProjekt([nachweis('a', []), nachweis('b', [{ am: '2023-02-06', mittel: 'persoenlich' }])], {
 *   asOf: '2023-03-01',
 * });
 * rows.map(({ monat, verlangt, gezaehlt, ohneGrund }) => [monat, verlangt, gezaehlt, ohneGrund]); //=> [['2023-02', 4, 1, 2]]
 * ```
 */
export function tabulateProjekt(inputs: readonly unknown[], options: CheckOptions): readonly Projektmonat[] {
  const rows = new Map<string, Writable<Projektmonat>>();
  for (const input of assertListe(inputs)) {
    const { result } = checkWith(wing, input, { ...options, record: false });
    if (result === undefined) continue;
    const seen = new Set<string>();
    for (const zeitraum of result.zeitraeume) {
      const monat = zeitraum.ab.slice(0, 7);
      const key = `${monat} ${result.einheit}`;
      const row = rows.get(key) ?? neu(monat, result.einheit);
      rows.set(key, row);
      add(row, zeitraum);
      if (!seen.has(key)) row.teilnehmende += 1;
      seen.add(key);
    }
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
