import type { Question } from '../law/question';
import type { MinderungsbescheidView } from './model/minderungsbescheid';
import { neuesRechtAb } from './tage';

type Versaeumnis = NonNullable<NonNullable<MinderungsbescheidView['#facts']>['versaeumnisse']>[number];

/** Which missed appointment in the sense of § 32 Abs. 1 Satz 1 SGB II since 2026-07-01; `luecke`: more are counted than are on record. */
export type Zaehlung = 'erstes' | 'wiederholt' | 'offen' | 'luecke';

/** How many days appointments were missed on: the same day entered twice is one. */
export function anzahlTage(versaeumnisse: readonly Versaeumnis[]): number {
  return new Set(versaeumnisse.map(({ terminAm }) => terminAm)).size;
}

/** The appointments missed before the one the notice is about. */
export function fruehere(view: MinderungsbescheidView, versaeumnisse: readonly Versaeumnis[]): readonly Versaeumnis[] {
  return versaeumnisse.filter(({ terminAm }) => terminAm < view.pflichtverletzungAm);
}

/** Whether it is sure that nothing came before it that can count: no miss, or none without a wichtiger Grund. */
export function istErstes(view: MinderungsbescheidView, q: Pick<Question, 'known'>): boolean {
  const versaeumnisse = q.known(view, 'versaeumnisse');
  if (versaeumnisse === undefined) return false;
  const davor = fruehere(view, versaeumnisse);
  return (
    anzahlTage(davor) >= (q.known(view, 'inFolge') ?? 1) - 1 &&
    davor.every((each) => q.known(each, 'wichtigerGrund') === true)
  );
}

/**
 * "Wiederholt" is sure where the appointment directly before was missed, too, under the new law and after an instruction.
 * Whether older misses, misses without instruction or misses long ago count, the law does not say (open question 6).
 */
export function zaehlung(view: MinderungsbescheidView, q: Pick<Question, 'ask' | 'known'>): Zaehlung {
  const davor = fruehere(view, q.ask(view, 'versaeumnisse').versaeumnisse);
  if (istErstes(view, q)) return 'erstes';
  // One in a row of which fewer are on record: it is not said what the others were.
  if (anzahlTage(davor) < (q.known(view, 'inFolge') ?? 1) - 1) return 'luecke';
  const letzterTermin = davor.map(({ terminAm }) => terminAm).reduce((last, each) => (each > last ? each : last));
  if (letzterTermin < neuesRechtAb) return 'offen';
  if (q.ask(view, 'inFolge').inFolge < 2) return 'offen';
  const zaehlt = davor
    .filter(({ terminAm }) => terminAm === letzterTermin)
    .every((each) => {
      const { belehrt, wichtigerGrund } = q.ask(each, 'belehrt', 'wichtigerGrund');
      return belehrt && !wichtigerGrund;
    });
  return zaehlt ? 'wiederholt' : 'offen';
}
