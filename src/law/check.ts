import type { CalendarDay } from './day';
import { evaluate, type Evaluation, type Judge } from './engine';
import type { Finding } from './finding';
import { refuseArt } from './form';
import { resolveOptions, type CheckOptions } from './options';
import { inDocumentOrder } from './order';
import { file, recordOutcome, severityOf } from './outcome';
import { patterns } from './pattern';
import type { Art, Report, Verdict } from './report';
import { lawCheckedTo, lawUnverifiedFrom } from './sources';
import { withoutRepetition } from './unanswered';
import type { Wing } from './wing';

const judge: Judge<unknown> = (rule, subject, edition, run) => {
  if ((rule.reads.length > 0 || run.profile?.severities !== undefined) && severityOf(rule, run) === 'off') {
    file(rule, 'notApplicable', run, 'reading');
    return;
  }
  const outcome = rule.apply(subject, edition.parameters, run.q, run.view);
  if (outcome === 'met') file(rule, 'met', run);
  else if (outcome === 'notApplicable') file(rule, 'notApplicable', run, 'condition');
  else recordOutcome(rule, outcome, run);
};

/** The worst of the findings; infos and hints never change it. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = 'inOrder';
  for (const finding of findings) {
    if (finding.kind === 'form') return 'malformed';
    if (finding.severity === 'error') verdict = 'violations';
    else if (finding.severity === 'info' || verdict === 'violations') continue;
    else if (finding.outcome === 'violated') verdict = verdict === 'undetermined' ? verdict : 'deviations';
    else verdict = 'undetermined';
  }
  return verdict;
}

/** The id of a document, where it is a pseudonym and may be echoed. */
export function idOf(input: unknown): { readonly id?: string } {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'id')) return {};
  const { id } = input as { readonly id: unknown };
  return typeof id === 'string' && patterns.pseudonym.regex.test(id) ? { id } : {};
}

/** All findings of an evaluation, in document order. */
export function findingsOf<View>(wing: Wing<View>, { findings, run }: Evaluation<View>): readonly Finding[] {
  if (run === undefined) return findings;
  return inDocumentOrder(wing.schema(), [
    ...findings,
    ...withoutRepetition(run.findings, run.dayless, wing.massgeblicherTag.id),
  ]);
}

/** The report on something that is no document of a known kind. */
export function refusedReport(input: unknown, known: readonly string[], options: CheckOptions): Report {
  const { asOf, language, record } = resolveOptions(options);
  const finding = refuseArt(input, known, language);
  const findings = finding === undefined ? [] : [finding];
  return {
    ...head(null, input, asOf, ''),
    verdict: 'malformed',
    findings,
    result: undefined,
    ...(record && { applied: [] }),
  };
}

function head(
  document: Art | null,
  input: unknown,
  asOf: CalendarDay,
  latest: string,
): Omit<Report, 'verdict' | 'findings' | 'result' | 'applied'> {
  return {
    document,
    ...idOf(input),
    asOf,
    lawCheckedTo,
    beyondLawChecked: latest > lawCheckedTo,
    editionUnverified: latest >= lawUnverifiedFrom,
  };
}

/** Checks a document against all rules of its wing. */
export function checkWith<View>(wing: Wing<View>, input: unknown, options: CheckOptions): Report {
  const resolved = resolveOptions(options);
  const evaluation = evaluate(wing, input, resolved, wing.rules, judge as Judge<View>);
  const findings = findingsOf(wing, evaluation);
  const { run } = evaluation;
  return {
    ...head(wing.art, input, resolved.asOf, run?.latest ?? ''),
    verdict: verdictOf(findings),
    findings,
    result: undefined,
    ...(resolved.record && { applied: run?.applied ?? [] }),
  };
}
