import { checkFall } from '../fall';
import type { Command } from './args';
import { fallText } from './fallText';
import { statusOf } from './files';
import { nameOfFile, readInput } from './input';
import { worse, type ExitStatus, type Io } from './io';
import { toText } from './layout';
import { styleOf } from './style';

type FallCommand = Extract<Command, { readonly name: 'fall' }>;

/** Checks the documents of one case; where one of the files cannot be read, nothing is said about the case. */
export async function runFall(command: FallCommand, io: Io): Promise<ExitStatus> {
  const { language, format, land, horizonUntil, files } = command;
  const names: string[] = [];
  const documents: unknown[] = [];
  for (const file of files) {
    const name = nameOfFile(file, language);
    const input = await readInput(file, io, language);
    if ('problem' in input) io.stderr(`${name}: ${input.problem.message}\n`);
    else documents.push(input.value);
    names.push(name);
  }
  if (documents.length < files.length) return 2;
  const report = checkFall(documents, {
    asOf: command.asOf ?? io.today(),
    language,
    ...(land !== undefined && { land }),
    ...(horizonUntil !== undefined && { horizonUntil }),
  });
  io.stdout(
    format === 'json'
      ? `${JSON.stringify({ files, report }, null, 2)}\n`
      : toText(fallText(names, report, language, styleOf(io.isTty))),
  );
  return [report, ...report.reports].map(({ findings }) => statusOf(findings)).reduce(worse, 0);
}
