import type { Plan } from '../kooperationsplan';
import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';

/** The day of the first version of a plan. */
export function beginnOf({ fassungen }: Plan): CalendarDay {
  return fassungen.map(({ erstelltAm }) => erstelltAm).reduce((first, day) => (day < first ? day : first));
}

/** Whether a plan is in force on a day: made by then, and not known to have ended. */
export function inKraft(plan: Plan, on: CalendarDay, q: Pick<Question<never>, 'known'>): boolean {
  if (beginnOf(plan) > on) return false;
  const beendetAm = q.known(plan, 'beendetAm');
  return beendetAm === undefined || beendetAm === false || beendetAm > on;
}

/** Whether two documents may be about one person: neither names another. */
export function selbePerson(
  one: { readonly leistungsberechtigtePerson?: string | undefined },
  other: { readonly leistungsberechtigtePerson?: string | undefined },
): boolean {
  const { leistungsberechtigtePerson: person } = one;
  const { leistungsberechtigtePerson: andere } = other;
  return person === undefined || andere === undefined || person === andere;
}

/** Whether a Verpflichtung was sent by the day of the question, and to nobody else. */
export function ergangen(
  verpflichtung: { readonly versandtAm: CalendarDay; readonly leistungsberechtigtePerson?: string | undefined },
  person: { readonly leistungsberechtigtePerson?: string | undefined },
  q: Pick<Question<never>, 'asOf'>,
): boolean {
  return verpflichtung.versandtAm <= q.asOf && selbePerson(verpflichtung, person);
}
