import type { CalendarDay } from './day';
import { editionOn, type Edition } from './edition';
import type { Applied, Facts, Modality, RuleFinding, Severity, SeverityChoice } from './finding';
import type { Frist } from './frist';
import type { Guarded } from './guard';
import type { Resolved } from './options';
import { indexPlaces, type Path } from './path';
import { normOfProfile, type Profil } from './profile';
import type { Outcome, Rule, ViolationFacts } from './rule';
import type { Asked } from './wing';
import type { Writable } from './writable';

/** What a run has found so far, and where it stands. */
export interface Findings {
  readonly options: Resolved;
  readonly guarded: Guarded;
  readonly profile: Profil | undefined;
  /** Where the document's profile is in force on the deciding day, it stands here. */
  readonly q: { readonly profile: Profil | undefined };
  /** The indices of the list items on the way to the current subject. */
  readonly indices: number[];
  /** How many of them hold for the current subject. */
  level: number;
  /** What the current rule is asked about. */
  subject: unknown;
  /** Where the objects of the document stand, once that was asked for. */
  places: ReadonlyMap<object, Path> | undefined;
  edition: Edition<unknown> | null;
  decidedOn: CalendarDay | null;
  readonly applied: Applied[] | undefined;
  readonly findings: RuleFinding[];
  /** Facts already reported as missing for a deciding day. */
  readonly dayless: string[];
  /** Whether the document's own day lies before the known law: that is then said once, and nothing else is asked for. */
  beforeLaw: boolean;
  /** Deciding days already reported as before the known law. */
  readonly lawless: CalendarDay[];
}

/** A run as the recording functions see it. */
export type Recording<View> = Findings & { readonly wing: Asked<View> };

const byModality: Readonly<Record<RuleFinding['modality'], Severity>> = {
  muss: 'error',
  darfNicht: 'error',
  soll: 'warning',
  kann: 'info',
};

/** The severity that holds for a rule in this run: profile before reading before edition before the statute's word. */
export function severityOf<View>(rule: Rule<View>, run: Findings): SeverityChoice {
  return (
    run.q.profile?.severities?.[rule.id] ??
    rule.severity?.(run.options.readings) ??
    run.edition?.severity ??
    (rule.hint ? 'hint' : byModality[rule.modality])
  );
}

/** Where a finding of a rule points: the subject, and the place below it that is meant. */
export function placeOf<View>(rule: Rule<View>, run: Findings): Path {
  // What could not be derived is nowhere, and neither is a place below it.
  if (rule.compiled.keys[0] === 'abgeleitet' && run.subject === undefined) return [];
  return [...pathOf(rule, run), ...rule.points];
}

/** Where the current subject of a rule stands. */
export function pathOf<View>(rule: Rule<View>, run: Findings): Path {
  const { keys, lists } = rule.compiled;
  if (keys[0] === 'abgeleitet') return pathOfSource(run);
  // The usual place, an item of a list of the document, is written at once: it is asked for with every record.
  if (keys.length === 1 && run.level === 1) return [keys[0] ?? '', run.indices[0] ?? 0];
  const path: (string | number)[] = [];
  let level = 0;
  for (let depth = 0; depth < keys.length; depth++) {
    path.push(keys[depth] ?? '');
    if (lists[depth] === true && level < run.level) path.push(run.indices[level++] ?? 0);
  }
  return path;
}

// What was derived stands where the object stands that it comes from.
function pathOfSource(run: Findings): Path {
  const { subject, guarded } = run;
  if (typeof subject !== 'object' || subject === null) return [];
  const { quelle = subject } = subject as { readonly quelle?: object };
  if (guarded.pathOf !== undefined) return guarded.pathOf(quelle) ?? [];
  return (run.places ??= indexPlaces(guarded.view)).get(quelle) ?? [];
}

/** Files an outcome for the record. */
export function file<View>(
  rule: Rule<View>,
  outcome: Applied['outcome'],
  run: Findings,
  because?: Applied['because'],
): void {
  if (run.applied === undefined) return;
  const { edition, decidedOn } = run;
  const record: Writable<Applied> = {
    rule: rule.id,
    outcome,
    edition: edition === null ? null : edition.from,
    decidedOn,
  };
  if (run.level > 0) record.path = pathOf(rule, run);
  if (because !== undefined) record.because = because;
  run.applied.push(record);
}

/** What a finding rests on: norm, wording, deciding day, readings. */
export function basisOf<View>(
  rule: Rule<View>,
  run: Findings,
): Pick<RuleFinding, 'basis' | 'norm' | 'edition' | 'decidedOn' | 'readings'> {
  const edition = run.edition ?? editionToName(rule, run);
  return {
    basis: rule.law === 'profil' ? (run.profile?.source.basis ?? 'programm') : rule.law.basis,
    norm: edition?.norm ?? (run.profile === undefined ? '' : normOfProfile(run.profile, rule.id)),
    edition: run.edition?.from ?? null,
    decidedOn: run.decidedOn,
    ...(rule.reads.length > 0 && {
      readings: rule.reads.map((id) => ({ id, option: run.options.readings[id] })),
    }),
  };
}

// Where no day decides yet, the norm of the wording in force on the day of the question is named.
function editionToName<View>(rule: Rule<View>, run: Findings): Edition<unknown> | undefined {
  const edition = editionOn(rule.editions, run.options.asOf);
  return typeof edition === 'string' ? rule.editions.at(-1) : edition;
}

/** Records what a rule answered beyond met: a violation, the reason in place, or an open question. */
export function recordOutcome<View>(
  rule: Rule<View>,
  answer: Exclude<Outcome<ViolationFacts>, string>,
  run: Recording<View>,
): void {
  const choice = severityOf(rule, run);
  const { language, hints } = run.options;
  const { outcome, found } = read(rule, answer, choice, run);
  file(rule, outcome, run);
  if (outcome === 'hint' && !hints) return;
  const { frist, ...facts } = found as ViolationFacts & { readonly frist?: Frist };
  run.findings.push({
    kind: 'rule',
    rule: rule.id,
    outcome,
    modality: rule.modality,
    severity:
      outcome === 'violated' ? (choice as Severity) : outcome === 'undetermined' ? doubt(rule.modality) : 'info',
    path: placeOf(rule, run),
    ...basisOf(rule, run),
    ...(rule.cites !== undefined && { norm: rule.cites(found) }),
    facts: facts as Facts,
    ...(frist !== undefined && { frist }),
    message: rule.say(language, found, run.edition?.parameters),
    remedy: rule.remedy[language],
  });
}

function read<View>(
  rule: Rule<View>,
  answer: Exclude<Outcome<ViolationFacts>, string>,
  choice: SeverityChoice,
  run: Recording<View>,
): { readonly outcome: 'violated' | 'justified' | 'undetermined' | 'hint'; readonly found: ViolationFacts } {
  if (typeof answer === 'object' && 'undecided' in answer && typeof answer.undecided === 'object') {
    return { outcome: 'undetermined', found: answer.undecided as ViolationFacts };
  }
  const inPlace = 'justified' in answer && typeof answer.justified === 'object';
  const found = (inPlace ? answer.justified : answer) as ViolationFacts;
  if (choice === 'hint') return { outcome: 'hint', found };
  const justified = inPlace || (rule.modality === 'soll' && isJustified(rule, run));
  return { outcome: justified ? 'justified' : 'violated', found };
}

/** How much an undetermined rule weighs. */
export function doubt(modality: Modality): Severity {
  return modality === 'muss' || modality === 'darfNicht' ? 'warning' : 'info';
}

function isJustified<View>(rule: Rule<View>, run: Recording<View>): boolean {
  const { abweichungen = [] } = run.guarded.view as { readonly abweichungen?: readonly { readonly regel: string }[] };
  return abweichungen.some(({ regel }) => regel === rule.id);
}
