import { run } from '../../src/cli/run';
import type { ExitStatus, Io } from '../../src/cli/io';

export interface Outcome {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
  /** How often the clock was asked. */
  readonly clock: number;
}

export interface Surroundings {
  /** Files by name; a string is written in UTF-8. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string | Uint8Array;
  readonly today?: string;
  readonly isTty?: boolean;
}

const bytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Runs the command in invented surroundings. */
export async function command(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { files = {}, stdin = '', today = '2026-08-03', isTty = false } = surroundings;
  let out = '';
  let err = '';
  let clock = 0;
  const io: Io = {
    readFile: (path) => {
      const content = files[path];
      return content === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(bytes(content));
    },
    readStdin: () => Promise.resolve(bytes(stdin)),
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    today: () => {
      clock++;
      return today;
    },
    isTty,
  };
  const status = await run(args, io);
  return { status, out, err, clock };
}
