import { toCalendarDay, type CalendarDay } from '../law/day';
import type { RuleId } from '../law/finding';
import type { Text } from '../law/language';
import { catalogue } from './catalogue';

/** What changed in a rule between two days. */
export interface Change {
  readonly rule: RuleId;
  readonly on: CalendarDay;
  readonly kind: 'begins' | 'changes' | 'ends';
  readonly norm: string;
  readonly act: string;
  readonly changed: Text;
}

/**
 * What changed in the law behind the rules after the first day and up to the second, in words a template editor can
 * work from.
 *
 * @param from - the earlier day, `YYYY-MM-DD`; what begins on it is not listed
 * @param to - the later day; what begins on it is listed
 * @returns one entry for each wording that began or ended in between, in the order of the law
 * @throws ArgumentError where a day is none
 *
 * @example
 * ```ts
 * import { changesBetween } from 'kooperationsplan';
 * changesBetween('2026-06-30', '2026-07-01').find(({ rule }) => rule === 'kooperationsplan.persoenlichesAngebot')?.kind; //=> 'begins'
 * ```
 */
export function changesBetween(from: string, to: string): readonly Change[] {
  const after = toCalendarDay(from, 'from');
  const until = toCalendarDay(to, 'to');
  return catalogue().flatMap(({ id, editions }) =>
    editions.flatMap((edition, index): readonly Change[] => {
      const { norm, act, changed, ended } = edition;
      const changes: Change[] = [];
      if (changed !== undefined && edition.from > after && edition.from <= until) {
        changes.push({ rule: id, on: edition.from, kind: index === 0 ? 'begins' : 'changes', norm, act, changed });
      }
      // The last day of a wording is still ruled by it; the change shows on the day after.
      if (ended !== undefined && edition.to !== null && edition.to >= after && edition.to < until) {
        changes.push({
          rule: id,
          on: edition.to,
          kind: 'ends',
          norm,
          act: ended.act,
          changed: { de: ended.de, en: ended.en },
        });
      }
      return changes;
    }),
  );
}
