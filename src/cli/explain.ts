import { catalogue, findRule, type CatalogueEntry } from '../catalogue';
import { nearest } from '../law/nearest';
import type { Command } from './args';
import { examplesOf } from './examples';
import { explainText } from './explainText';
import type { ExitStatus, Io } from './io';
import { printable, toText } from './layout';
import { argumentProblems } from './problems';
import { styleOf } from './style';

function shortName(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}

// A person may leave the wing away or mistype either half.
function meant(name: string, entries: readonly CatalogueEntry[]): string | undefined {
  const ids = entries.map(({ id }) => id);
  const near = nearest(name, ids);
  if (near !== undefined) return near;
  const short = nearest(shortName(name), ids.map(shortName));
  return short === undefined ? undefined : ids.find((id) => shortName(id) === short);
}

/** Explains one rule: norm by edition, what it asks, example and counter-example, readings. */
export function runExplain(command: Extract<Command, { readonly name: 'explain' }>, io: Io): ExitStatus {
  const { rule: name, language, format } = command;
  const rule = findRule(name);
  if (rule === undefined) {
    const problem = argumentProblems.unknownRule(printable(name), meant(name, catalogue()));
    io.stderr(`${problem[language]}\n`);
    return 2;
  }
  const examples = examplesOf(rule.id, language);
  io.stdout(
    format === 'json'
      ? `${JSON.stringify({ rule, examples }, null, 2)}\n`
      : toText(explainText(rule, examples, language, styleOf(io.isTty))),
  );
  return 0;
}
