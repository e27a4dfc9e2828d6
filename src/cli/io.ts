/** What the command needs of its surroundings; tests put their own in its place. */
export interface Io {
  /** The bytes of a file; it may stop once it has read more than `most`. Rejects where the file cannot be read. */
  readFile(path: string, most: number): Promise<Uint8Array>;
  /** The bytes of standard input; it may stop once it has read more than `most`. */
  readStdin(most: number): Promise<Uint8Array>;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Today, `YYYY-MM-DD`; asked only where no `--as-of` is given. */
  today(): string;
  /** Whether the output may be coloured. */
  readonly isTty: boolean;
}

/** 0: no error; 1: findings of severity error; 2: malformed document, unreadable file or bad arguments. */
export type ExitStatus = 0 | 1 | 2;

/** The worse of two statuses: that of several files is the worst of them. */
export function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b;
}
