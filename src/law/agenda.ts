import { assertProfilesOf, findingsOf, idOf, refusedReport } from './check';
import type { CalendarDay } from './day';
import { askRules, type Judge } from './engine';
import type { Finding } from './finding';
import { readForm, type FormResult } from './form';
import { resolveOptions, type AgendaOptions, type Resolved } from './options';
import { pathOf } from './outcome';
import type { Agenda, AgendaEntry } from './report';
import type { Wing } from './wing';

/** Every due day of a document, by the rules of its wing that know one. */
export function agendaWith<View>(wing: Wing<View, unknown>, input: unknown, options: AgendaOptions): Agenda {
  const resolved = resolveOptions(options);
  assertProfilesOf(wing, resolved);
  return agendaRead(wing, input, readForm(input, wing, resolved.language), resolved);
}

/** The due days of a document whose form was read. */
export function agendaRead<View>(
  wing: Wing<View, unknown>,
  input: unknown,
  form: FormResult,
  resolved: Resolved,
): Agenda {
  const entries: AgendaEntry[] = [];
  const judge: Judge<View> = (rule, subject, edition, run) => {
    for (const { title, ...due } of rule.due?.(subject, edition.parameters, run.q, run.view) ?? []) {
      entries.push({
        rule: rule.id,
        path: pathOf(rule, run),
        title: title[resolved.language],
        norm: edition.norm,
        ...due,
      });
    }
  };
  const rules = wing.rules.filter((rule) => rule.due !== undefined);
  const { guarded } = form;
  const run = guarded === undefined ? undefined : askRules(wing, guarded, { ...resolved, record: false }, rules, judge);
  entries.sort(byDay);
  return made(wing.art, input, resolved.asOf, entries, findingsOf(wing, form, run));
}

/** The order of an agenda: by day, and of one day as the rules stand. */
export function byDay(a: AgendaEntry, b: AgendaEntry): number {
  return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;
}

/** The agenda of something that is no document of a known kind: empty, with the form finding. */
export function refusedAgenda(input: unknown, known: readonly string[], options: AgendaOptions): Agenda {
  const { findings, asOf } = refusedReport(input, known, options);
  return made(null, input, asOf, [], findings);
}

function made(
  document: Agenda['document'],
  input: unknown,
  asOf: CalendarDay,
  entries: readonly AgendaEntry[],
  findings: readonly Finding[],
): Agenda {
  const id = idOf(input);
  return { document, ...(id !== undefined && { id }), asOf, entries, findings };
}
