import { findingsOf, idOf, refusedReport } from './check';
import { evaluate, type Judge } from './engine';
import { resolveOptions, type AgendaOptions } from './options';
import { pathOf } from './outcome';
import type { Agenda, AgendaEntry } from './report';
import type { Wing } from './wing';

/** Every due day of a document, by the rules of its wing that know one. */
export function agendaWith<View>(wing: Wing<View>, input: unknown, options: AgendaOptions): Agenda {
  const resolved = resolveOptions(options);
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
  const evaluation = evaluate(wing, input, { ...resolved, record: false }, rules, judge);
  entries.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return { document: wing.art, ...idOf(input), asOf: resolved.asOf, entries, findings: findingsOf(wing, evaluation) };
}

/** The agenda of something that is no document of a known kind: empty, with the form finding. */
export function refusedAgenda(input: unknown, known: readonly string[], options: AgendaOptions): Agenda {
  const { findings, asOf } = refusedReport(input, known, options);
  return { document: null, ...idOf(input), asOf, entries: [], findings };
}
