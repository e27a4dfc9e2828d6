import { computeFristende } from '../fristen';
import type { CalendarDay } from '../law/day';
import type { Frist } from '../law/frist';
import type { Question } from '../law/question';
import type { Schlichtung } from './model/minderungsbescheid';

/** The last day a Schlichtung can run: four weeks from its start (§ 15a Abs. 4 SGB II until 2026-06-30); nothing moves it. */
export function vierWochen({ begonnenAm }: Schlichtung, wochen: number): Frist {
  return computeFristende({ after: begonnenAm, amount: wochen, unit: 'weeks', kind: 'wartezeit', regime: 'SGB X' });
}

/** Whether a Schlichtung runs on a day: from its start until the agreement, at most four weeks. */
export function laeuft(schlichtung: Schlichtung, on: CalendarDay, wochen: number, q: Pick<Question, 'ask'>): boolean {
  if (on < schlichtung.begonnenAm || on > vierWochen(schlichtung, wochen).end) return false;
  const { geeinigtAm } = q.ask(schlichtung, 'geeinigtAm');
  return geeinigtAm === false || on <= geeinigtAm;
}
