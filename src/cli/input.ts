import type { Language } from '../law/language';
import { findJsonFault } from './findJsonFault';
import type { Io } from './io';
import { printable } from './layout';
import { fileProblems, notJson, type FileProblem } from './problems';

/** The bound of the library, applied before anything is parsed. */
const LARGEST = 1_000_000;

/** A file as it was read: a JSON value, or why there is none. */
export type Input = { readonly value: unknown } | { readonly problem: FileProblem };

function problem(code: Exclude<FileProblem['code'], 'notJson'>, language: Language): Input {
  return { problem: { code, message: fileProblems[code][language] } };
}

async function bytesOf(file: string, io: Io): Promise<Uint8Array | undefined> {
  try {
    return await (file === '-' ? io.readStdin(LARGEST) : io.readFile(file, LARGEST));
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file as the output names it. */
export function nameOfFile(file: string, language: Language): string {
  return file === '-' ? { de: 'Standardeingabe', en: 'standard input' }[language] : printable(file);
}

/** Reads one file as JSON; `-` is standard input. */
export async function readInput(file: string, io: Io, language: Language): Promise<Input> {
  const bytes = await bytesOf(file, io);
  if (bytes === undefined) return problem('unreadable', language);
  if (bytes.length > LARGEST) return problem('tooLarge', language);
  const text = decode(bytes);
  if (text === undefined) return problem('notUtf8', language);
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const fault = findJsonFault(text);
    return { problem: { code: 'notJson', ...fault, message: notJson(fault)[language] } };
  }
}
