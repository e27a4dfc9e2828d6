import type { CalendarDay } from './day';
import { deriveInto } from './derive';
import { editionOn, type Edition } from './edition';
import type { Guarded } from './guard';
import { file, type Findings } from './outcome';
import type { Resolved } from './options';
import { editionOfProfile, isInForce, type Profil } from './profile';
import { profileNamed } from './profileNamed';
import { asStop, questionOf, type Question, type Stop } from './question';
import type { Decider, Rule } from './rule';
import { recordNoEdition, recordStop, recordUnknownDay } from './unanswered';
import type { Asked } from './wing';

/** A question about one subject in the right edition; answers into the findings. */
export type Judge<View> = (rule: Rule<View>, subject: unknown, edition: Edition<unknown>, run: Run<View>) => void;

/** One check of one document: what is asked, under which options, and what was found so far. */
export interface Run<View> extends Findings {
  readonly wing: Asked<View>;
  readonly view: View;
  readonly q: { -readonly [Key in keyof Question]: Question[Key] };
  readonly profile: Profil | undefined;
  /** The deciders asked once a document, and their answers beside them. */
  readonly deciders: Decider<View, never>[];
  readonly answers: (CalendarDay | Stop)[];
  readonly judge: Judge<View>;
  /** The edition the profile gave to the rule asked last. */
  local: { readonly rule: Rule<View>; readonly edition: Edition<unknown> } | undefined;
  latest: string;
}

/** Asks the chosen rules of a wing about a document whose form was read, in the order of the law. */
export function askRules<View>(
  wing: Asked<View>,
  guarded: Guarded,
  options: Resolved,
  rules: readonly Rule<View>[],
  judge: Judge<View>,
): Run<View> {
  const view = guarded.view as View;
  const run: Run<View> = {
    wing,
    options,
    guarded,
    view,
    q: questionOf(options, wing.profiles),
    profile: profileNamed(wing, view, options),
    indices: [],
    level: 0,
    subject: undefined,
    places: undefined,
    deciders: [],
    answers: [],
    judge,
    local: undefined,
    latest: '',
    edition: null,
    decidedOn: null,
    applied: options.record ? [] : undefined,
    findings: [],
    dayless: [],
    beforeLaw: false,
    lawless: [],
  };
  const own = dayOfDocument(wing.documentDay as Decider<View, never>, run);
  run.beforeLaw = typeof own === 'string' && own < wing.law.knownFrom;
  deriveInto(run);
  for (const rule of rules) askRule(rule, run);
  return run;
}

function askRule<View>(rule: Rule<View>, run: Run<View>): void {
  run.level = 0;
  run.subject = undefined;
  run.edition = null;
  run.decidedOn = null;
  try {
    if (rule.compiled.keys.length === 0) decide(rule, run.view, run);
    else if (!walk(rule, run, run.view, 0)) file(rule, 'notApplicable', run, 'absent');
  } catch (thrown) {
    recordStop(rule, asStop(thrown), run);
  }
}

// Returns whether a subject was found.
function walk<View>(rule: Rule<View>, run: Run<View>, from: unknown, start: number): boolean {
  const { keys, lists, evenAbsent } = rule.compiled;
  let node = from;
  for (let depth = start; depth < keys.length; depth++) {
    const next = (node as Record<string, unknown>)[keys[depth] ?? ''];
    if (next === undefined && !(evenAbsent && depth === keys.length - 1)) return false;
    if (lists[depth] === true) return walkList(rule, run, next as readonly unknown[], depth + 1);
    node = next;
  }
  decide(rule, node, run);
  return true;
}

// A malformed item, or an unknown fact of one, makes that item undetermined and leaves its neighbours alone.
function walkList<View>(rule: Rule<View>, run: Run<View>, list: readonly unknown[], depth: number): boolean {
  const { indices, level } = run;
  const { keys } = rule.compiled;
  let found = false;
  for (let index = 0; index < list.length; index++) {
    indices[level] = index;
    run.level = level + 1;
    run.subject = undefined;
    run.edition = null;
    run.decidedOn = null;
    try {
      if (depth < keys.length) found = walk(rule, run, list[index], depth) || found;
      else {
        found = true;
        decide(rule, list[index], run);
      }
    } catch (thrown) {
      recordStop(rule, asStop(thrown), run);
      found = true;
    }
  }
  run.level = level;
  return found;
}

function decide<View>(rule: Rule<View>, subject: unknown, run: Run<View>): void {
  run.subject = subject;
  const on = dayOf(rule, subject, run);
  if (on === undefined) return;
  run.decidedOn = on;
  if (on !== run.q.decidedOn) enter(on, run);
  const { law } = rule;
  const edition = law === 'profil' ? editionByProfile(rule, run, on) : editionOn(rule.editions, on);
  if (typeof edition === 'string') {
    if (edition === 'notYet' && law !== 'profil' && on < law.knownFrom) recordNoEdition(rule, law, run);
    else file(rule, 'notApplicable', run, edition);
    return;
  }
  run.edition = edition;
  if (on > run.latest) run.latest = on;
  run.judge(rule, subject, edition, run);
}

// A rule of a profile is asked of many subjects, and the profile gives all of them the same edition: it is made once.
function editionByProfile<View>(
  rule: Rule<View>,
  run: Run<View>,
  on: CalendarDay,
): Edition<unknown> | 'notYet' | 'noLonger' | 'profile' {
  const { profile, local } = run;
  if (local?.rule === rule && run.q.profile !== undefined) return local.edition;
  if (profile === undefined || rule.when?.(profile) === false) return 'profile';
  const edition = editionOfProfile(profile, on, rule.id);
  if (typeof edition !== 'string') run.local = { rule, edition };
  return edition;
}

// Most rules share one deciding day; what hangs on the day alone is done when it changes.
function enter<View>(on: CalendarDay, run: Run<View>): void {
  const { q, profile } = run;
  q.decidedOn = on;
  q.profile = profile !== undefined && isInForce(profile, on) ? profile : undefined;
}

function dayOf<View>(rule: Rule<View>, subject: unknown, run: Run<View>): CalendarDay | undefined {
  const { decides } = rule;
  const answer = decides.per === 'document' ? dayOfDocument(decides, run) : attempt(decides, subject, run);
  if (typeof answer === 'string') return answer;
  recordUnknownDay(rule, answer, run);
  return undefined;
}

function dayOfDocument<View>(decides: Decider<View, never>, run: Run<View>): CalendarDay | Stop {
  const known = run.answers[run.deciders.indexOf(decides)];
  if (known !== undefined) return known;
  const answer = attempt(decides, run.view, run);
  run.deciders.push(decides);
  run.answers.push(answer);
  return answer;
}

function attempt<View>(decides: Decider<View, never>, subject: unknown, run: Run<View>): CalendarDay | Stop {
  try {
    return decides.of(subject as never, run.view, run.q);
  } catch (thrown) {
    return asStop(thrown);
  }
}
