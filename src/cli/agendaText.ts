import type { Language } from '../law/language';
import { writePath } from '../law/path';
import type { AgendaEntry } from '../law/report';
import { writeDay } from '../law/writeDay';
import { hanging } from './layout';
import type { Style } from './style';
import { nameOfRole, states } from './words';

const nextWorkingDayIs = { de: 'nächster Werktag: ', en: 'next working day: ' } as const;

const colours: Readonly<Record<AgendaEntry['state'], keyof Style | undefined>> = {
  open: undefined,
  done: 'faint',
  overdue: 'bad',
  undetermined: 'caution',
};

/** Due days, each with state, title, actor and norm. */
export function agendaText(entries: readonly AgendaEntry[], language: Language, style: Style): readonly string[] {
  const width = Math.max(...Object.values(states).map((state) => state[language].length));
  return entries.flatMap(({ dueOn, state, title, actor, norm, nextWorkingDay }) => {
    const first = `  ${writeDay(dueOn, language)}  ${states[state][language].padEnd(width)}  `;
    const lines = hanging(first, title);
    const colour = colours[state];
    const indent = ' '.repeat(first.length);
    const who = hanging(indent, `${nameOfRole(actor, language)} · ${norm}`);
    const next =
      nextWorkingDay === undefined
        ? []
        : [`${indent}${nextWorkingDayIs[language]}${writeDay(nextWorkingDay, language)}`];
    const more = [...who, ...next].map(style.faint);
    return [...(colour === undefined ? lines : lines.map((line) => style[colour](line))), ...more];
  });
}

/** What is still to be done; of a series that recurs only the next day, the agenda has them all. */
export function pending(entries: readonly AgendaEntry[]): readonly AgendaEntry[] {
  const open = new Set<string>();
  return entries.filter(({ state, rule, path }) => {
    if (state !== 'open') return state !== 'done';
    const series = `${rule} ${writePath(path)}`;
    if (open.has(series)) return false;
    open.add(series);
    return true;
  });
}
