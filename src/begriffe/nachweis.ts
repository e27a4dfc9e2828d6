import type * as z from 'zod';
import { addMonths, dayOf, monthOf, yearOf, type CalendarDay } from '../law/day';
import { stateOf, type DueDay } from '../law/due';
import type { ViewOf } from '../law/facts';
import type { Question } from '../law/question';
import type { eigenbemuehung } from './eigenbemuehung';
import { vereinbarterTag } from './tage';

/** The proof of an own effort as the rules see it. */
export type Nachweis = NonNullable<ViewOf<z.output<ReturnType<typeof eigenbemuehung>>>['nachweis']>;

// The months after a day, in which a monthly proof falls due.
function monatlich(from: CalendarDay, until: CalendarDay, tag: number): readonly CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let month = addMonths(dayOf(yearOf(from), monthOf(from), 1), 1); month <= until; month = addMonths(month, 1)) {
    days.push(dayOf(yearOf(month), monthOf(month), tag));
  }
  return days.filter((day) => day <= until);
}

/** The days on which an own effort is to be proved: the one named, and those of each month from a day on. */
export function nachweistermine(
  nachweis: Nachweis,
  from: CalendarDay,
  until: CalendarDay,
  q: Pick<Question, 'known' | 'asOf'>,
): readonly DueDay[] {
  const { bisAm, tagImFolgemonat } = nachweis;
  const erbracht = q.known(nachweis, 'erbracht');
  const entry = (dueOn: CalendarDay, fuerMonat: string | undefined): DueDay => ({
    title: { de: 'Nachweis der Eigenbemühungen', en: 'Proof of own efforts' },
    actor: 'leistungsberechtigtePerson',
    dueOn,
    frist: vereinbarterTag(dueOn),
    state: stateOf(
      erbracht?.some((proof) => proof.fuerMonat === fuerMonat && proof.am <= q.asOf),
      dueOn,
      q.asOf,
    ),
  });
  const entries = bisAm === undefined ? [] : [entry(bisAm, undefined)];
  if (tagImFolgemonat === undefined) return entries;
  for (const day of monatlich(from, until, tagImFolgemonat)) {
    const month = addMonths(dayOf(yearOf(day), monthOf(day), 1), -1).slice(0, 7);
    entries.push(entry(day, month));
  }
  return entries;
}
