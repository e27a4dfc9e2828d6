import { writeDay } from '../law/day';
import type { Language } from '../law/language';
import type { AgendaEntry } from '../law/report';
import { hanging } from './layout';
import type { Style } from './style';
import { nameOfRole, states } from './words';

const colours: Readonly<Record<AgendaEntry['state'], keyof Style | undefined>> = {
  open: undefined,
  done: 'faint',
  overdue: 'bad',
  undetermined: 'caution',
};

/** Due days, each with state, title, actor and norm. */
export function agendaText(entries: readonly AgendaEntry[], language: Language, style: Style): readonly string[] {
  const width = Math.max(...Object.values(states).map((state) => state[language].length));
  return entries.flatMap(({ dueOn, state, title, actor, norm }) => {
    const first = `  ${writeDay(dueOn, language)}  ${states[state][language].padEnd(width)}  `;
    const lines = hanging(first, title);
    const colour = colours[state];
    const who = hanging(' '.repeat(first.length), `${nameOfRole(actor, language)} · ${norm}`);
    return [...(colour === undefined ? lines : lines.map((line) => style[colour](line))), ...who.map(style.faint)];
  });
}
