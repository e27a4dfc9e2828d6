import type { CalendarDay } from './day';
import { editionOn, type Edition } from './edition';
import { readForm, type FormResult } from './form';
import type { Applied } from './finding';
import type { Findings } from './outcome';
import type { Resolved } from './options';
import { editionOfProfile, type Profil } from './profile';
import { ask, known, type Question, type Stop } from './question';
import type { Decider, Rule } from './rule';
import { recordNoEdition, recordStop, recordUnknownDay } from './unanswered';
import type { Wing } from './wing';

/** A question about one subject in the right edition; answers into the findings. */
export type Judge<View> = (rule: Rule<View>, subject: unknown, edition: Edition<unknown>, run: Run<View>) => void;

/** One check of one document: what is asked, under which options, and what was found so far. */
export interface Run<View> extends Findings {
  readonly wing: Wing<View>;
  readonly view: View;
  readonly q: { -readonly [Key in keyof Question]: Question[Key] };
  readonly profile: Profil | undefined;
  readonly days: Map<Decider<View, never>, CalendarDay | Stop>;
  readonly judge: Judge<View>;
  latest: string;
}

/** A document whose form was read, and the run over its rules, where there is something to ask. */
export interface Evaluation<View> extends Omit<FormResult, 'guarded'> {
  readonly run: Run<View> | undefined;
}

function asStop(thrown: unknown): Stop {
  if (typeof thrown === 'object' && thrown !== null && 'owner' in thrown && 'keys' in thrown) return thrown as Stop;
  throw thrown;
}

function attempt<Answer>(question: () => Answer): Answer | Stop {
  try {
    return question();
  } catch (thrown) {
    return asStop(thrown);
  }
}

function profileOf<View>(wing: Wing<View>, view: View, options: Resolved): Profil | undefined {
  const id = attempt(() => (view as { readonly profil?: unknown }).profil);
  if (typeof id !== 'string') return undefined;
  return (
    options.profiles.find((profile) => profile.id === id && (profile.art as string) === wing.art) ??
    wing.profiles.find((profile) => profile.id === id)
  );
}

/** Asks the chosen rules of a wing about a document, in the order of the law. */
export function evaluate<View>(
  wing: Wing<View>,
  input: unknown,
  options: Resolved,
  rules: readonly Rule<View>[],
  judge: Judge<View>,
): Evaluation<View> {
  const { findings, guarded } = readForm(input, wing, options.language);
  if (guarded === undefined) return { findings, run: undefined };
  const view = guarded.view as View;
  const { asOf, land, readings, horizonUntil } = options;
  const applied: Applied[] | undefined = options.record ? [] : undefined;
  const run: Run<View> = {
    wing,
    options,
    guarded,
    view,
    q: {
      asOf,
      decidedOn: asOf,
      land,
      readings,
      profile: undefined,
      horizonUntil,
      ask: ask as Question['ask'],
      known: known as Question['known'],
    },
    profile: profileOf(wing, view, options),
    indices: [],
    days: new Map(),
    judge,
    latest: '',
    edition: null,
    decidedOn: null,
    applied,
    findings: [],
    dayless: new Set(),
    lawless: new Set(),
  };
  for (const rule of rules) askRule(rule, run);
  return { findings, run };
}

function askRule<View>(rule: Rule<View>, run: Run<View>): void {
  run.indices.length = 0;
  run.edition = null;
  run.decidedOn = null;
  try {
    if (walk(rule, run, run.view, 0)) return;
  } catch (thrown) {
    recordStop(rule, asStop(thrown), run);
    return;
  }
  run.applied?.push({ rule: rule.id, outcome: 'notApplicable', edition: null, decidedOn: null, because: 'absent' });
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
  const { indices } = run;
  const level = indices.length;
  let found = false;
  for (let index = 0; index < list.length; index++) {
    indices.length = level;
    indices.push(index);
    run.edition = null;
    run.decidedOn = null;
    try {
      found = walk(rule, run, list[index], depth) || found;
    } catch (thrown) {
      recordStop(rule, asStop(thrown), run);
      found = true;
    }
  }
  indices.length = level;
  return found;
}

function decide<View>(rule: Rule<View>, subject: unknown, run: Run<View>): void {
  const on = dayOf(rule, subject, run);
  if (on === undefined) return;
  const { q, profile } = run;
  if (on > run.latest) run.latest = on;
  run.decidedOn = on;
  if (rule.law !== 'profil' && on < rule.law.knownFrom) {
    recordNoEdition(rule, rule.law, run);
    return;
  }
  const valid = profile !== undefined && profile.validFrom <= on && (profile.validTo === null || on <= profile.validTo);
  q.profile = valid ? profile : undefined;
  q.decidedOn = on;
  const edition = rule.law === 'profil' ? editionOfProfile(profile, on) : editionOn(rule.editions, on);
  if (typeof edition === 'string') {
    run.applied?.push({ rule: rule.id, outcome: 'notApplicable', edition: null, decidedOn: on, because: edition });
    return;
  }
  run.edition = edition;
  run.judge(rule, subject, edition, run);
}

function dayOf<View>(rule: Rule<View>, subject: unknown, run: Run<View>): CalendarDay | undefined {
  const { decides } = rule;
  let answer = decides.per === 'document' ? run.days.get(decides) : undefined;
  if (answer === undefined) {
    const asked = (decides.per === 'document' ? run.view : subject) as never;
    answer = attempt(() => decides.of(asked, run.view, run.q));
    if (decides.per === 'document') run.days.set(decides, answer);
  }
  if (typeof answer === 'string') return answer;
  recordUnknownDay(rule, answer, run);
  return undefined;
}
