#!/usr/bin/env node
import { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';
import process from 'node:process';
import { run } from './run';
import { todayInBerlin } from './today';

async function readUpTo(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(parts);
}

async function readFile(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    return await readUpTo(handle.createReadStream({ autoClose: false }), most);
  } finally {
    await handle.close();
  }
}

// A reader that has seen enough, such as head, closes the pipe: no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    readFile,
    readStdin: (most) => readUpTo(process.stdin, most),
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    today: () => todayInBerlin(),
    isTty: process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '',
  });
} catch (error) {
  // The message of an unforeseen error could hold something of a document; the places in the code do not.
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  process.stderr.write(
    `${['Unerwarteter Fehler im Programm / unexpected fault of the program', ...places].join('\n')}\n`,
  );
  process.exitCode = 2;
}
