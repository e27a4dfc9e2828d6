/** How words are set off in a terminal; without colours every function gives its text back. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly good: (text: string) => string;
}

const ESCAPE = '\u001b';

function wrapped(code: number, coloured: boolean): (text: string) => string {
  return (text) => (coloured ? `${ESCAPE}[${String(code)}m${text}${ESCAPE}[0m` : text);
}

/** The style of an output. */
export function styleOf(coloured: boolean): Style {
  return {
    strong: wrapped(1, coloured),
    faint: wrapped(2, coloured),
    bad: wrapped(31, coloured),
    caution: wrapped(33, coloured),
    good: wrapped(32, coloured),
  };
}
