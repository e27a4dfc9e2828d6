import { agenda, checkDocument } from '../documents';
import type { Finding } from '../law/finding';
import type { Agenda, Report } from '../law/report';
import type { Command } from './args';
import { agendaReportText, reportText } from './documentText';
import { nameOfFile, readInput } from './input';
import { worse, type ExitStatus, type Io } from './io';
import { toText } from './layout';
import type { FileProblem } from './problems';
import { styleOf } from './style';

type FileCommand = Extract<Command, { readonly name: 'check' | 'agenda' }>;

/** One file in JSON output: its name and the result of the library unchanged, or why there is none. */
type FileResult =
  | { readonly file: string; readonly report: Report<unknown> }
  | { readonly file: string; readonly agenda: Agenda }
  | { readonly file: string; readonly problem: FileProblem };

/** 2 where a place cannot be read, 1 where something is an error, otherwise 0. */
export function statusOf(findings: readonly Finding[]): ExitStatus {
  if (findings.some(({ kind }) => kind === 'form')) return 2;
  return findings.some((finding) => finding.kind === 'rule' && finding.severity === 'error') ? 1 : 0;
}

/** Checks each file, or lists its due days; the status is that of the worst file. */
export async function runFiles(command: FileCommand, io: Io): Promise<ExitStatus> {
  const { language, format, land } = command;
  const options = { asOf: command.asOf ?? io.today(), language, ...(land !== undefined && { land }) };
  const style = styleOf(io.isTty);
  const results: FileResult[] = [];
  const texts: string[] = [];
  let status: ExitStatus = 0;
  for (const file of command.files) {
    const name = nameOfFile(file, language);
    const input = await readInput(file, io, language);
    if ('problem' in input) {
      status = 2;
      results.push({ file, problem: input.problem });
      io.stderr(`${name}: ${input.problem.message}\n`);
      continue;
    }
    if (command.name === 'check') {
      const report = checkDocument(input.value, options);
      status = worse(status, statusOf(report.findings));
      results.push({ file, report });
      if (format === 'text') {
        texts.push(toText(reportText(name, report, agenda(input.value, options), language, style)));
      }
    } else {
      const { horizonUntil } = command;
      const due = agenda(input.value, { ...options, ...(horizonUntil !== undefined && { horizonUntil }) });
      status = worse(status, statusOf(due.findings));
      results.push({ file, agenda: due });
      if (format === 'text') texts.push(toText(agendaReportText(name, due, language, style)));
    }
  }
  if (format === 'json') io.stdout(`${JSON.stringify(results, null, 2)}\n`);
  else if (texts.length > 0) io.stdout(texts.join('\n'));
  return status;
}
