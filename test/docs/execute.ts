import { deepStrictEqual } from 'node:assert';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import type { Block } from './blocks';

type Check = (line: number, actual: unknown, expected: unknown) => void;
type Module = (require: (name: string) => unknown, exports: object, check: Check) => Promise<void>;

interface Insertion {
  readonly at: number;
  readonly text: string;
}

const CHECK = '__check';

// `value; //=> expected` becomes `__check(line, (value), (expected)); //=> expected`; lines of comment that are indented
// below go on with the expected value.
function insertions(source: ts.SourceFile): readonly Insertion[] {
  const { text } = source;
  const found: Insertion[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const [, expected] = /^[ \t]*\/\/=>[ \t]*(\S.*(?:\n[ \t]*\/\/ {2,}.*)*)/.exec(text.slice(node.end)) ?? [];
      if (expected !== undefined) {
        const line = source.getLineAndCharacterOfPosition(node.end).line;
        found.push({ at: node.getStart(source), text: `${CHECK}(${line}, (` });
        found.push({ at: node.expression.end, text: `), (${expected.replace(/\n[ \t]*\/\//g, '')}))` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.at - b.at);
}

function instrument(code: string): { readonly code: string; readonly checks: number } {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true);
  let result = '';
  let last = 0;
  const edits = insertions(source);
  for (const { at, text } of edits) {
    result += code.slice(last, at) + text;
    last = at;
  }
  return { code: result + code.slice(last), checks: edits.length / 2 };
}

function where({ file, line }: Block, offset: number): string {
  return `${file}:${line + offset}`;
}

/**
 * Runs a block as a module. Every `//=> value` has to stand behind an expression statement, has to be reached, and has to
 * be the value of that expression; a block without one proves nothing and is refused.
 */
export async function execute(block: Block, load: (name: string) => Promise<unknown>): Promise<void> {
  if (block.info !== 'ts')
    throw new Error(`${where(block, 0)}: "${block.info}" is not allowed; a block of code is "ts"`);
  const written = block.code.split('\n').filter((line) => line.includes('//=>')).length;
  const { code, checks } = instrument(block.code);
  if (written === 0) throw new Error(`${where(block, 0)}: the block shows no value (//=>)`);
  if (written !== checks) throw new Error(`${where(block, 0)}: a //=> does not stand behind an expression statement`);

  const names = ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
  const modules = new Map<string, unknown>();
  for (const name of names) modules.set(name, await load(name));

  const { outputText, diagnostics = [] } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const [fault] = diagnostics;
  if (fault !== undefined)
    throw new Error(`${where(block, 0)}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`);

  const seen = new Set<number>();
  const check: Check = (line, actual, expected) => {
    seen.add(line);
    try {
      deepStrictEqual(actual, expected);
    } catch (error) {
      throw new Error(`${where(block, line)}: ${(error as Error).message}`, { cause: error });
    }
  };
  const run = runInThisContext(`(async (require, exports, ${CHECK}) => {${outputText}\n})`, {
    filename: where(block, 0),
  }) as Module;
  await run((name) => modules.get(name), {}, check);
  if (seen.size !== checks) throw new Error(`${where(block, 0)}: a //=> was not reached`);
}
