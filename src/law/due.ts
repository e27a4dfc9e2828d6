import type { CalendarDay } from './day';
import type { Frist } from './frist';
import type { Text } from './language';
import type { AgendaEntry, Schritt } from './report';
import type { Rolle } from './role';

/** A due day as a rule gives it. */
export interface DueDay {
  readonly title: Text;
  readonly actor: Rolle;
  readonly dueOn: CalendarDay;
  readonly frist: Frist;
  readonly state: AgendaEntry['state'];
  /** The norm of the due day, where it is not that of the rule. */
  readonly norm?: string;
  readonly schritt?: Schritt;
  readonly nextWorkingDay?: CalendarDay;
}

/** The state of an act that is due: done, overdue from the day after, or open. */
export function stateOf(done: boolean | undefined, dueOn: CalendarDay, asOf: CalendarDay): AgendaEntry['state'] {
  if (done === true) return 'done';
  if (asOf <= dueOn) return 'open';
  return done === undefined ? 'undetermined' : 'overdue';
}
