import { agendaWith } from '../law/agenda';
import { checkWith } from '../law/check';
import type { CalendarDay } from '../law/day';
import type { AgendaOptions } from '../law/options';
import { zeilentitel } from './mermaid';
import { wing } from './wing';

const worte = {
  de: {
    title: 'Verlauf des Falls',
    done: 'Geschehen',
    ausserReihe: 'Außer der Reihe',
    open: 'Fällig',
    overdue: 'Überfällig',
  },
  en: { title: 'Course of the case', done: 'Done', ausserReihe: 'Out of order', open: 'Due', overdue: 'Overdue' },
} as const;

function zeile(title: string, tags: string, on: CalendarDay): string {
  return `    ${zeilentitel(title)} :${tags}milestone, ${on}, 0d`;
}

function block(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  section ${name}`, ...lines];
}

/**
 * A case as a Mermaid Gantt chart: what was done, what was out of order, what is due and what is overdue on `asOf`. It
 * comes from the same replay and the same due days as the check and the agenda.
 *
 * @param input - a {@link Jobcoaching} case, or anything: where nothing can be read the chart is empty
 * @param options - `asOf` is needed; with `horizonUntil` the monthly days up to that day are drawn
 * @returns the text of a `gantt`
 * @throws ArgumentError when an option or a profile is wrong
 *
 * @example
 * ```ts
 * import { describeTimeline } from 'kooperationsplan';
 * const ereignisse = [{ am: '2026-02-02', schritt: 'bedarf', von: 'ifd' }];
 * describeTimeline(
 *   { art: 'jobcoaching', id: 'fall-1', profil: 'niedersachsen-jobcoaching', ereignisse },
 *   { asOf: '2026-02-03' },
 * ).split('\n').at(-2); //=> '    Bedarf für Jobcoaching feststellen :done, milestone, 2026-02-02, 0d'
 * ```
 */
export function describeTimeline(input: unknown, options: AgendaOptions): string {
  // First, since it refuses options that are none.
  const { entries } = agendaWith(wing, input, options);
  const { horizonUntil: _, effectiveOn: __, ...rest } = options;
  const { result } = checkWith(wing, input, { ...rest, record: false });
  const wort = worte[options.language ?? 'de'];
  const verlauf = result?.verlauf ?? [];
  const due = (states: readonly string[], tags: string): readonly string[] =>
    entries.filter(({ state }) => states.includes(state)).map(({ title, dueOn }) => zeile(title, tags, dueOn));
  const lines = [
    'gantt',
    `  title ${wort.title}`,
    '  dateFormat YYYY-MM-DD',
    ...block(
      wort.done,
      verlauf.filter(({ inReihe }) => inReihe).map(({ title, am }) => zeile(title, 'done, ', am)),
    ),
    ...block(
      wort.ausserReihe,
      verlauf.filter(({ inReihe }) => !inReihe).map(({ title, am }) => zeile(title, 'done, crit, ', am)),
    ),
    ...block(wort.open, due(['open', 'undetermined'], 'active, ')),
    ...block(wort.overdue, due(['overdue'], 'crit, ')),
  ];
  return `${lines.join('\n')}\n`;
}
