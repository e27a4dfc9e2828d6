import ts from 'typescript';
import { fromSource } from './docs-source.mjs';
import { root } from './lib.mjs';

/** Compiles every block of code of the documentation as a module of its own, as strictly as the tests. */
export async function typeFaults() {
  const { codeOf } = await fromSource('docs-blocks', "export { codeOf } from './test/docs/pages.ts';");
  const blocks = new Map(
    codeOf(root).map((block) => [`${root}${block.file.replaceAll('/', '.')}.${block.line}.ts`, block]),
  );
  const { config } = ts.readConfigFile(`${root}tsconfig.test.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  Object.assign(options, { moduleDetection: ts.ModuleDetectionKind.Force, noEmit: true });

  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => blocks.has(file) || fileExists(file);
  host.readFile = (file) => blocks.get(file)?.code ?? readFile(file);
  const program = ts.createProgram([...blocks.keys()], options, host);

  const faults = [...blocks].flatMap(([file, block]) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((fault) => {
      const { line } = source.getLineAndCharacterOfPosition(fault.start ?? 0);
      return `${block.file}:${block.line + line}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`;
    });
  });
  return { faults, count: blocks.size };
}
