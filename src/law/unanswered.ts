import type { Finding, RuleFinding } from './finding';
import { noEditionMessage, noEditionRemedy, undeterminedMessage, undeterminedRemedy } from './messages';
import { basisOf, doubt, file, pathOf, placeOf, severityOf, type Recording } from './outcome';
import { locate, writePath, type Path } from './path';
import type { Stop } from './question';
import type { Rule } from './rule';
import { labelAt } from './schema';
import type { LawSource } from './sources';

function missingOf<View>(
  stop: Stop,
  run: Recording<View>,
): readonly { readonly place: string; readonly label: string | undefined }[] {
  const { view, pathOf: known } = run.guarded;
  const owner = known === undefined ? locate(view, stop.owner) : known(stop.owner);
  return stop.keys.map((key) => {
    const path = [...(owner ?? []), key];
    return { place: writePath(path), label: labelAt(run.wing.schema(), path, run.options.language) };
  });
}

function undetermined<View>(
  rule: Pick<Rule<View>, 'id' | 'title' | 'modality'>,
  stop: Stop,
  run: Recording<View>,
  path: Path,
): Omit<RuleFinding, 'basis' | 'norm' | 'edition' | 'decidedOn'> {
  const { language } = run.options;
  const missing = missingOf(stop, run);
  const { malformed } = stop;
  const named = missing.map(({ place, label }) => (label === undefined ? place : `${label} (${place})`));
  return {
    kind: 'rule',
    rule: rule.id,
    outcome: 'undetermined',
    modality: rule.modality,
    severity: doubt(rule.modality),
    path,
    facts: {},
    missing: missing.map(({ place }) => place),
    message: undeterminedMessage(rule.title, named, malformed, language),
    remedy: undeterminedRemedy(malformed)[language],
  };
}

/** Records that a rule could not be decided; what only a deciding day lacks is said once, not again by each rule. */
export function recordStop<View>(rule: Rule<View>, stop: Stop, run: Recording<View>): void {
  file(rule, 'undetermined', run);
  // A hint that cannot be decided proposes nothing.
  if (severityOf(rule, run) === 'hint') return;
  run.findings.push({ ...undetermined(rule, stop, run, placeOf(rule, run)), ...basisOf(rule, run) });
}

// A deciding day is that of the document as a whole; of several documents, that of the one the subject stands in.
function documentOf<View>(rule: Rule<View>, run: Recording<View>): Path {
  return rule.decides.per === 'document' ? [] : (run.wing.documentAt?.(pathOf(rule, run)) ?? []);
}

/** Records that the deciding day of a rule is unknown, once for every missing fact. */
export function recordUnknownDay<View>(rule: Rule<View>, stop: Stop, run: Recording<View>): void {
  file(rule, 'undetermined', run);
  if (run.beforeLaw) return;
  const { massgeblicherTag } = run.wing;
  const { de, en } = rule.decides.title;
  const title = { de: `${massgeblicherTag.title.de} (${de})`, en: `${massgeblicherTag.title.en} (${en})` };
  const finding = undetermined({ id: massgeblicherTag.id, title, modality: 'muss' }, stop, run, documentOf(rule, run));
  const fresh = (finding.missing ?? []).filter((place) => !run.dayless.includes(place));
  if (fresh.length === 0) return;
  run.dayless.push(...fresh);
  run.findings.push({ ...finding, ...basisOf(rule, run), edition: null, decidedOn: null });
}

/** Records that no law is known for a deciding day, once for every such day. */
export function recordNoEdition<View>(rule: Rule<View>, source: LawSource, run: Recording<View>): void {
  file(rule, 'noEdition', run);
  const on = run.decidedOn;
  if (on === null || run.lawless.includes(on) || (run.beforeLaw && run.lawless.length > 0)) return;
  run.lawless.push(on);
  const { language } = run.options;
  run.findings.push({
    kind: 'rule',
    rule: run.wing.massgeblicherTag.id,
    outcome: 'noEdition',
    modality: 'muss',
    severity: 'warning',
    path: documentOf(rule, run),
    basis: source.basis,
    norm: source.title.de,
    edition: null,
    decidedOn: on,
    facts: { massgeblicherTag: on, bekanntAb: source.knownFrom },
    message: noEditionMessage(on, source.knownFrom, source.title, language),
    remedy: noEditionRemedy[language],
  });
}

/** The findings of a run without those that only repeat what a missing deciding day already says. */
export function withoutRepetition(
  findings: readonly RuleFinding[],
  dayless: readonly string[],
  tag: string,
): readonly Finding[] {
  if (dayless.length === 0) return findings;
  return findings.filter(
    ({ rule, outcome, missing }) =>
      rule === tag || outcome !== 'undetermined' || !missing?.every((place) => dayless.includes(place)),
  );
}
