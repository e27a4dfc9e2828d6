import * as kooperationsplan from 'kooperationsplan';
import {
  agenda,
  checkKooperationsplan,
  computeFristende,
  kooperationsplanSchema,
  type Agenda,
  type CheckOptions,
  type Finding,
  type Frist,
  type Kooperationsplan,
  type Report,
} from 'kooperationsplan';
import { computeFristende as fromSubpath } from 'kooperationsplan/fristen';
import { checkKooperationsplan as fromWing } from 'kooperationsplan/kooperationsplan';

export const names: readonly string[] = Object.keys(kooperationsplan);

const plan: Kooperationsplan = {
  art: 'kooperationsplan',
  id: 'plan-1',
  behinderung: false,
  persoenlichesAngebot: ['beratung'],
  fassungen: [{ nummer: 1, erstelltAm: '2026-08-31', ausgehaendigtAm: false }],
};
const options: CheckOptions = { asOf: '2026-09-01', language: 'en', readings: { 'A-06': 'tagDerTextform' } };

/** What a work list of an office would show. */
export function open(input: unknown): readonly string[] {
  const report: Report = checkKooperationsplan(input, options);
  const due: Agenda = agenda(input, { ...options, horizonUntil: '2027-12-31' });
  return [...report.findings.map(lineOf), ...due.entries.map(({ dueOn, title }) => `${dueOn} ${title}`)];
}

function lineOf(finding: Finding): string {
  // The union is closed: a form finding has no norm.
  return finding.kind === 'form' ? `${finding.code}: ${finding.message}` : `${finding.norm}: ${finding.message}`;
}

export const lines: readonly string[] = open(plan);
export const end: Frist = computeFristende({ after: '2025-08-31', amount: 6, unit: 'months', kind: 'gesetzlich' });
export const same: boolean = fromSubpath === computeFristende && fromWing === checkKooperationsplan;

const parsed = kooperationsplanSchema().safeParse(plan);
export const known: string | undefined = parsed.success ? parsed.data.id : undefined;

// @ts-expect-error There is no default day.
checkKooperationsplan(plan, {});
// @ts-expect-error An open question has the options of its documentation only.
checkKooperationsplan(plan, { asOf: '2026-09-01', readings: { 'A-06': 'irgendwann' } });
// @ts-expect-error A day is written as a text, not as a number.
export const wrong: Kooperationsplan = { ...plan, fassungen: [{ nummer: 1, erstelltAm: 20260831 }] };
