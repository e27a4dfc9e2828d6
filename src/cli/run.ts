import { match } from 'ts-pattern';
import { readArguments } from './args';
import { runExplain } from './explain';
import { runFall } from './fall';
import { runFiles } from './files';
import { runFrist } from './frist';
import type { ExitStatus, Io } from './io';
import { runRules } from './rules';
import { seeHelp, usage } from './usage';

/** Runs the command with the arguments of a person; everything it needs of its surroundings comes through `io`. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  return match(readArguments(args))
    .with({ name: 'help' }, ({ language }) => {
      io.stdout(usage[language]);
      return 0 as const;
    })
    .with({ name: 'wrong' }, ({ language, problem }) => {
      io.stderr(`${problem[language]}\n${seeHelp[language]}\n`);
      return 2 as const;
    })
    .with({ name: 'check' }, { name: 'agenda' }, (command) => runFiles(command, io))
    .with({ name: 'fall' }, (command) => runFall(command, io))
    .with({ name: 'frist' }, (command) => runFrist(command, io))
    .with({ name: 'explain' }, (command) => runExplain(command, io))
    .with({ name: 'rules' }, (command) => runRules(command, io))
    .exhaustive();
}
