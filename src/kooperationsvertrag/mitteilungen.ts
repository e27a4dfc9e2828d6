import { isInTable } from '../begriffe';
import { computeFristende } from '../fristen';
import { addDays, type CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Land } from '../law/land';
import type { Question } from '../law/question';
import { bindetIn, faelltInDenVertrag } from './hinderung';
import type { Einhaltung } from './lage';
import type { Dokument, Nichteinhaltung, Vertrag } from './model';

/** The failure notice is asked for; a breach without a reason goes to the Fachaufsicht or the Jobcenter, and a clause that does not bind cannot be broken. */
export function begruendet({ vertrag, nichteinhaltung }: Einhaltung, q: Question<never>, view: Dokument) {
  if (nichteinhaltung?.begruendung === undefined || !faelltInDenVertrag(nichteinhaltung, vertrag, q, view)) {
    return undefined;
  }
  return bindetIn(vertrag, nichteinhaltung.regelung) === true ? nichteinhaltung : undefined;
}

/** Whether all clauses were kept: there is nothing to give notice of. */
export function ohneAnlass({ vertrag, nichteinhaltung }: Einhaltung, q: Question<never>): boolean {
  return nichteinhaltung === undefined && q.known(vertrag, 'nichteinhaltungen') !== undefined;
}

/** The time for the notice: the day on which the clause was first not kept is not counted; its end moves (§ 193 BGB). */
export function frist({ ab }: Nichteinhaltung, amount: number, land: Land | undefined): Frist {
  const kind = isInTable(addDays(ab, amount + 31)) && isInTable(ab) ? 'gesetzlich' : 'wartezeit';
  return computeFristende({ after: ab, amount, unit: 'days', kind, regime: 'BGB', land });
}

/** By which day notice was due where it was not given by then; nothing where the contract names no time. */
export function verspaetet(
  nichteinhaltung: Nichteinhaltung,
  { mitteilungBinnenTagen }: Vertrag,
  q: Question<never>,
): Readonly<{ faelligAm: CalendarDay; frist: Frist }> | undefined {
  if (mitteilungBinnenTagen === undefined) return undefined;
  const bisWann = frist(nichteinhaltung, mitteilungBinnenTagen, q.land);
  const { end } = bisWann;
  const am = q.known(nichteinhaltung, 'mitgeteiltAm');
  const spaet = typeof am === 'string' && am <= q.asOf ? am > end : q.asOf > end;
  if (spaet && am === undefined) return q.unknown(nichteinhaltung, 'mitgeteiltAm');
  return spaet ? { faelligAm: end, frist: bisWann } : undefined;
}
