/** A fenced block of the documentation and where it stands. */
export interface Block {
  readonly file: string;
  /** Line of the first line of code, from 1. */
  readonly line: number;
  /** What stands behind the fence: `ts`, `json`, `ts no-run`. */
  readonly info: string;
  readonly code: string;
}

const fence = /^(\s*)(`{3,})(.*)$/;

function fencesOf(file: string, lines: readonly string[], first: number): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly indent: string; readonly ticks: string; readonly info: string; readonly at: number } | undefined;
  lines.forEach((line, index) => {
    const [, indent = '', ticks, info = ''] = fence.exec(line) ?? [];
    if (ticks === undefined) return;
    if (open === undefined) {
      open = { indent, ticks, info: info.trim(), at: index + 1 };
      return;
    }
    if (info.trim() !== '' || ticks.length < open.ticks.length) return;
    const { at, indent: cut } = open;
    const code = lines.slice(at, index).map((text) => (text.startsWith(cut) ? text.slice(cut.length) : text));
    blocks.push({ file, line: first + at, info: open.info, code: code.join('\n') });
    open = undefined;
  });
  if (open !== undefined) throw new Error(`${file}:${first + open.at}: a fence is not closed`);
  return blocks;
}

/** The fenced blocks of a Markdown page. */
export function blocksOfPage(file: string, text: string): readonly Block[] {
  return fencesOf(file, text.split('\n'), 1);
}

/** The fenced blocks in the doc comments of a source file. */
export function blocksOfSource(file: string, text: string): readonly Block[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*(?:\/\*\*|\*\/|\* ?)/, ''));
    return fencesOf(file, lines, text.slice(0, index).split('\n').length);
  });
}

/** Whether a block is code that is to be executed. */
export function isCode({ info }: Block): boolean {
  return /^(?:ts|typescript|js|javascript|mts|tsx)\b/.test(info);
}
