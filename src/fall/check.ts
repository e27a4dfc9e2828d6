import { arten, wings } from '../documents';
import { agendaRead, byDay } from '../law/agenda';
import { askAll, assertProfilesOf, checkRead, findingsOf, refusedReport, verdictOf } from '../law/check';
import { ArgumentError } from '../law/errors';
import type { RuleFinding } from '../law/finding';
import { resolveOptions, type AgendaOptions, type Resolved } from '../law/options';
import type { Report, Verdict } from '../law/report';
import { lawCheckedTo } from '../law/sources';
import type { Dokumentstelle, FallAgendaEntry, FallFinding, FallReport } from './bericht';
import { alsAkte, lesen, type Gelesen } from './lesen';
import { fallWing } from './wing';

const MOST_DOCUMENTS = 500;
const worst: readonly Verdict[] = ['malformed', 'violations', 'undetermined', 'deviations', 'inOrder'];

function stelleOf({ id }: Gelesen, index: number): Dokumentstelle {
  return { index, ...(id !== undefined && { id }) };
}

// A place in the case becomes the document and the place in it.
function pointed(finding: RuleFinding, gelesen: readonly Gelesen[]): FallFinding {
  const [list, index, ...path] = finding.path;
  const from = list === 'dokumente' && typeof index === 'number' ? gelesen[index] : undefined;
  return from === undefined ? finding : { ...finding, path, dokument: stelleOf(from, Number(index)) };
}

function reportOn({ input, wing, form }: Gelesen, options: AgendaOptions, resolved: Resolved): Report<unknown> {
  if (wing === undefined || form === undefined) return refusedReport(input, arten, options);
  return checkRead(wing, input, form, resolved);
}

function agendaOf(gelesen: readonly Gelesen[], resolved: Resolved): readonly FallAgendaEntry[] {
  const entries = gelesen.flatMap((one, index) => {
    const { input, wing, form } = one;
    if (wing === undefined || form === undefined) return [];
    const dokument = stelleOf(one, index);
    return agendaRead(wing, input, form, resolved).entries.map((entry) => ({ ...entry, dokument }));
  });
  return entries.sort(byDay);
}

/**
 * Checks the documents of one case: each for itself, and what they say of each other. Between documents it asks whether
 * they belong together, whether one plan is in force where others rest on it, whether requests, measures and contacts
 * fit plan, instruction and contract, and whether the Verpflichtung that § 15a Abs. 2, 3 SGB II asks for is there.
 *
 * @param documents - the documents of one case, up to 500, of any known kind; anything else becomes a form finding
 * @param options - `asOf` is needed; `horizonUntil` and `effectiveOn` as for an agenda
 * @returns the reports, what the documents say of each other (each finding names document and path), one agenda
 * @throws ArgumentError when an option is wrong or `documents` is no list
 *
 * @example
 * ```ts
 * import { checkFall } from 'kooperationsplan';
 * const plan = (id: string) => ({ art: 'kooperationsplan', id, beendetAm: false, fassungen: [{ nummer: 1, erstelltAm: '2026-07-06' }] });
 * const { findings } = checkFall([plan('plan-1'), plan('plan-2')], { asOf: '2026-08-03' });
 * findings.map(({ rule, dokument }) => `${rule} ${dokument?.id}`); //=> ['fall.einPlan plan-2']
 * ```
 */
export function checkFall(documents: readonly unknown[], options: AgendaOptions): FallReport {
  const resolved = resolveOptions(options);
  if (!Array.isArray(documents) || documents.length > MOST_DOCUMENTS) {
    throw new ArgumentError('documents', `a list of up to ${String(MOST_DOCUMENTS)} documents`);
  }
  for (const wing of Object.values(wings)) assertProfilesOf(wing, resolved);
  const gelesen = lesen(documents, resolved.language);
  const reports = gelesen.map((one) => reportOn(one, options, resolved));
  const wing = fallWing(gelesen);
  const guarded = alsAkte(gelesen);
  const run = askAll(wing, guarded, resolved);
  const found = findingsOf(wing, { findings: [], guarded }, run);
  const findings = found.map((finding) => pointed(finding as RuleFinding, gelesen));
  const verdicts = [...reports.map(({ verdict }) => verdict), verdictOf(found)];
  return {
    asOf: resolved.asOf,
    lawCheckedTo,
    beyondLawChecked: reports.some((report) => report.beyondLawChecked) || run.latest > lawCheckedTo,
    editionUnverified: reports.some((report) => report.editionUnverified),
    verdict: worst.find((verdict) => verdicts.includes(verdict)) ?? 'inOrder',
    reports,
    findings,
    agenda: agendaOf(gelesen, resolved),
    ...(resolved.record && { applied: run.applied ?? [] }),
  };
}
