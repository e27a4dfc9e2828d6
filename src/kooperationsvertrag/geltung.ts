import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';
import type { Dokument, Vertrag } from './model';

/** The first day on which the clauses of a contract are to be kept: the project runs and the contract is made. */
export function geltungAb(vertrag: Vertrag, q: Pick<Question, 'known'>, { projektbeginnAm }: Dokument): CalendarDay {
  const am = q.known(vertrag, 'geschlossenAm');
  return typeof am === 'string' && am > projektbeginnAm ? am : projektbeginnAm;
}

/** The day before which nothing of a contract happens: the contract is made or the project begins, whichever is first. */
export function anfangAm(vertrag: Vertrag, q: Pick<Question, 'known'>, { projektbeginnAm }: Dokument): CalendarDay {
  const am = q.known(vertrag, 'geschlossenAm');
  return typeof am === 'string' && am < projektbeginnAm ? am : projektbeginnAm;
}
