import { findingsOf, idOf, refusedReport } from '../law/check';
import type { CalendarDay } from '../law/day';
import { askRules, type Run } from '../law/engine';
import type { Finding, RuleFinding } from '../law/finding';
import { readForm } from '../law/form';
import type { Text } from '../law/language';
import { noEditionMessage } from '../law/messages';
import { resolveOptions, type CheckOptions, type Resolved } from '../law/options';
import type { ReadingId, ReadingUsed } from '../law/reading';
import { lawUnverifiedFrom } from '../law/sources';
import { antwort } from './entscheidung';
import { frageNach, grundVon, type SchreibenArt } from './frage';
import type { Grund } from './grundlagen';
import type { Verlangen } from './lagen';
import { schreibenWings, wingOfSchreiben } from './schreibenWings';

/** What the law says about an instruction on consequences in one letter. */
export interface Decision {
  /** The kind of letter; `null` where it is no letter of a known kind. */
  readonly document: SchreibenArt | null;
  /** The id of the letter, where it is a pseudonym. */
  readonly id?: string;
  readonly asOf: CalendarDay;
  /**
   * `required`, `expected` (as a rule; an exception needs a reason), `forbidden`, `permitted`, `notForeseen`;
   * `undetermined` where a fact is missing or the law is open, `noEdition` where no law of the day is known here.
   */
  readonly decision: Verlangen | 'noEdition';
  /** Whether a consequence presupposes the instruction, or knowledge in its place; `null` where nothing is decided. */
  readonly preconditionOfConsequence: boolean | null;
  /** The norm as numbered on the deciding day. */
  readonly norm: string;
  /** First day of the wording applied. */
  readonly edition: CalendarDay | null;
  /** The day of the letter, whose law was applied. */
  readonly decidedOn: CalendarDay | null;
  readonly reason: Text;
  /** The facts that would decide it. */
  readonly missing?: readonly string[];
  readonly readings?: readonly ReadingUsed[];
  /** The deciding day lies where further enacted parts are in force whose content is not known here. */
  readonly editionUnverified: boolean;
  /** What of the letter cannot be read. */
  readonly findings: readonly Finding[];
}

type Answer = Omit<Decision, 'document' | 'id' | 'asOf' | 'findings'>;

const gelesen: Readonly<Partial<Record<Grund, readonly ReadingId[]>>> = {
  aufforderung: ['A-09', 'A-11'],
  ersteAufforderung: ['A-09', 'A-11'],
  massnahme: ['A-11'],
};

const nichts = { preconditionOfConsequence: null, norm: '', edition: null, decidedOn: null } as const;

function unreadable(): Answer {
  return {
    ...nichts,
    decision: 'undetermined',
    editionUnverified: false,
    reason: { de: 'Das Schreiben ist nicht lesbar.', en: 'The letter cannot be read.' },
  };
}

// What kept the question from being asked stands in the run: a law that is not known, or facts that are missing.
function unanswered(law: (typeof schreibenWings)[SchreibenArt]['law'], found: RuleFinding | undefined): Answer {
  if (found === undefined) return unreadable();
  const { outcome, norm, edition, decidedOn, missing = [] } = found;
  if (outcome === 'noEdition' && decidedOn !== null) {
    const message = (language: 'de' | 'en'): string => noEditionMessage(decidedOn, law.knownFrom, law.title, language);
    const reason = { de: message('de'), en: message('en') };
    return { ...nichts, decision: 'noEdition', norm, decidedOn, editionUnverified: false, reason };
  }
  const places = missing.join(', ');
  return {
    ...nichts,
    decision: 'undetermined',
    norm,
    edition,
    decidedOn,
    missing,
    editionUnverified: decidedOn !== null && decidedOn >= lawUnverifiedFrom,
    reason: {
      de: `Nicht entscheidbar. Zu klären ist: ${places}.`,
      en: `Cannot be decided. To be found out: ${places}.`,
    },
  };
}

function answered(grund: Grund, q: Run<never>['q'], options: Resolved): Answer | undefined {
  const edition = antwort(grund, q);
  if (edition === undefined) return undefined;
  const { decision, preconditionOfConsequence, reason } = edition.parameters;
  const reads = decision === 'permitted' && grund !== 'ersteAufforderung' ? [] : (gelesen[grund] ?? []);
  return {
    decision,
    preconditionOfConsequence: decision === 'undetermined' ? null : preconditionOfConsequence,
    norm: edition.norm,
    edition: edition.from,
    decidedOn: q.decidedOn,
    reason,
    ...(reads.length > 0 && { readings: reads.map((id) => ({ id, option: options.readings[id] })) }),
    editionUnverified: q.decidedOn >= lawUnverifiedFrom,
  };
}

/**
 * Decides whether the law of its day asks for an instruction on consequences (Rechtsfolgenbelehrung) in a letter, expects
 * it, forbids it, permits it, or does not foresee it, and whether a consequence presupposes it: § 15 Abs. 4 to 6 SGB II
 * until 2026-06-30, § 31 Abs. 1 Satz 1, § 32 Abs. 1 Satz 1 and § 16k Abs. 4 SGB II. It decides neither whether there was a
 * breach nor whether an instruction is enough.
 *
 * @param input - an Einladung, Aufforderung, Verpflichtung or Minderungsbescheid, or anything
 * @param options - `asOf` is needed; the law applied is that of the day of the letter (`versandtAm`)
 * @returns the decision with norm, wording, reason in both languages, and the facts that are missing
 * @throws ArgumentError when an option is wrong
 *
 * @example
 * ```ts
 * import { decideBelehrung } from 'kooperationsplan';
 * const einladung = { art: 'einladung', id: 'brief-1', gegenstand: 'potenzialanalyseUndKooperationsplan', erste: true };
 * decideBelehrung({ ...einladung, versandtAm: '2026-06-30' }, { asOf: '2026-07-06' }).decision; //=> 'forbidden'
 * decideBelehrung({ ...einladung, versandtAm: '2026-07-01' }, { asOf: '2026-07-06' }).decision; //=> 'permitted'
 * ```
 */
export function decideBelehrung(input: unknown, options: CheckOptions): Decision {
  const resolved = resolveOptions(options);
  const { asOf, language } = resolved;
  const id = idOf(input);
  const head = { ...(id !== undefined && { id }), asOf };
  const wing = wingOfSchreiben(input);
  if (wing === undefined) {
    const { findings } = refusedReport(input, Object.keys(schreibenWings), options);
    return { document: null, ...head, ...unreadable(), findings };
  }
  const art = wing.art as SchreibenArt;
  const form = readForm(input, wing, language);
  if (form.guarded === undefined) return { document: art, ...head, ...unreadable(), findings: form.findings };
  let answer: Answer | undefined;
  const run = askRules(
    wing,
    form.guarded,
    { ...resolved, record: false },
    [frageNach(wing.law, art)],
    (_, __, ___, { view, q }) => {
      answer = answered(grundVon[art](view, q), q, resolved);
    },
  );
  const found = run.findings[0];
  return {
    document: art,
    ...head,
    ...(answer ?? unanswered(wing.law, found)),
    findings: findingsOf(wing, form, undefined),
  };
}
