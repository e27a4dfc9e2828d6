const WIDTH = 92;

/** Breaks a text into lines, the first behind `first`, the others indented by as many columns. */
export function hanging(first: string, text: string, width: number = WIDTH): readonly string[] {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** A name given on the command line, without what could steer a terminal. */
export function printable(name: string): string {
  // eslint-disable-next-line no-control-regex
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '?');
}

/** Lines as one text that ends with a line break. */
export function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
