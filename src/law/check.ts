import { questionBeside } from './derive';
import { askRules, type Judge, type Run } from './engine';
import type { Finding } from './finding';
import { readForm, refuseArt, type FormResult } from './form';
import type { Guarded } from './guard';
import { resolveOptions, type CheckOptions, type Resolved } from './options';
import { inDocumentOrder } from './order';
import { file, recordOutcome, severityOf } from './outcome';
import { patterns } from './pattern';
import { asStop } from './question';
import type { Art, Report, Verdict } from './report';
import { lawCheckedTo, lawUnverifiedFrom } from './sources';
import { withoutRepetition } from './unanswered';
import type { Asked, Wing } from './wing';
import type { Writable } from './writable';

const judge: Judge<unknown> = (rule, subject, edition, run) => {
  if ((rule.reads.length > 0 || run.q.profile?.severities !== undefined) && severityOf(rule, run) === 'off') {
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
export function idOf(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, 'id')) return undefined;
  const { id } = input as { readonly id: unknown };
  return typeof id === 'string' && patterns.pseudonym.regex.test(id) ? id : undefined;
}

/** All findings on a document, form before law, in document order. */
export function findingsOf<View>(wing: Asked<View>, form: FormResult, run: Run<View> | undefined): readonly Finding[] {
  if (run === undefined) return form.findings;
  const { findings, dayless } = run;
  if (form.findings.length + findings.length === 0) return findings;
  const found = withoutRepetition(findings, dayless, wing.massgeblicherTag.id);
  return inDocumentOrder(wing.schema(), [...form.findings, ...found]);
}

/** The report on something that is no document of a known kind. */
export function refusedReport(input: unknown, known: readonly string[], options: CheckOptions): Report {
  const resolved = resolveOptions(options);
  const finding = refuseArt(input, known, resolved.language);
  return report(null, input, resolved, finding === undefined ? [] : [finding], undefined, undefined) as Report;
}

function report(
  document: Art | null,
  input: unknown,
  { asOf, record }: Resolved,
  findings: readonly Finding[],
  run: Pick<Run<never>, 'latest' | 'applied'> | undefined,
  result: unknown,
): Report<unknown> {
  const latest = run === undefined ? '' : run.latest;
  const id = idOf(input);
  // No spreading here: it would cost as much as ten rules.
  const made: Writable<Report<unknown>> = {
    document,
    asOf,
    lawCheckedTo,
    beyondLawChecked: latest > lawCheckedTo,
    editionUnverified: latest >= lawUnverifiedFrom,
    verdict: verdictOf(findings),
    findings,
    result,
  };
  if (id !== undefined) made.id = id;
  if (record) made.applied = run?.applied ?? [];
  return made;
}

// What could not be derived has no result; the findings say why.
function resultOf<View, Result>(wing: Wing<View, Result>, run: Run<View>): Result | undefined {
  if (wing.result === undefined) return undefined;
  try {
    return wing.result(run.view, questionBeside(run), run.options.language);
  } catch (thrown) {
    asStop(thrown);
    return undefined;
  }
}

/** Asks all rules about what was read. */
export function askAll<View>(asked: Asked<View>, guarded: Guarded, options: Resolved): Run<View> {
  return askRules(asked, guarded, options, asked.rules, judge as Judge<View>);
}

/** Checks a document whose form was read against all rules of its wing. */
export function checkRead<View, Result>(
  wing: Wing<View, Result>,
  input: unknown,
  form: FormResult,
  options: Resolved,
): Report<Result | undefined> {
  const { guarded } = form;
  const run = guarded === undefined ? undefined : askAll(wing, guarded, options);
  const result = run === undefined ? undefined : resultOf(wing, run);
  return report(wing.art, input, options, findingsOf(wing, form, run), run, result) as Report<Result | undefined>;
}

/** Refuses profiles of the caller that a wing cannot use. */
export function assertProfilesOf(
  wing: Pick<Wing<never, unknown>, 'art' | 'assertProfil'>,
  { profiles }: Resolved,
): void {
  profiles.forEach((profile, index) => {
    if ((profile.art as string) === wing.art) wing.assertProfil?.(profile, `options.profiles[${String(index)}]`);
  });
}

/** Checks a document against all rules of its wing. */
export function checkWith<View, Result>(
  wing: Wing<View, Result>,
  input: unknown,
  options: CheckOptions,
): Report<Result | undefined> {
  const resolved = resolveOptions(options);
  assertProfilesOf(wing, resolved);
  return checkRead(wing, input, readForm(input, wing, resolved.language), resolved);
}
