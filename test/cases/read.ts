import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  agenda,
  checkDocument,
  checkFall,
  writePath,
  type AgendaEntry,
  type CheckOptions,
  type Finding,
  type StatementId,
} from 'kooperationsplan';
import { changed, type Change } from '../../src/begriffe/change';

export interface Expected {
  readonly rule: string;
  readonly outcome: string;
  /** In a case of several documents the path begins with the id of the document: `plan-1: schritte[0]`. */
  readonly path: string;
  readonly norm?: string;
  /** Facts of the finding that the case is about; others are not looked at. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A worked case with its source. */
export interface GoldenCase {
  readonly id: string;
  readonly statements: readonly StatementId[];
  readonly source: string;
  readonly story: string;
  /** The document, or for a case of several the list of them. */
  readonly document: object;
  readonly options: CheckOptions;
  /** All findings, in any order; in a case of several what the documents say of each other. */
  readonly expected: readonly Expected[];
  /** The one thing that is put right. */
  readonly mended?: readonly Change[];
  /** What is left after it; nothing where it is absent. */
  readonly remaining?: readonly Expected[];
  readonly permission?: true;
  readonly due?: readonly Pick<AgendaEntry, 'rule' | 'dueOn' | 'state' | 'nextWorkingDay'>[];
}

/** As it is written: a document may be given as changes to another file in the folder `base`. */
type Written = Omit<GoldenCase, 'document'> & {
  readonly document?: object;
  readonly base?: string;
  readonly changes?: readonly Change[];
};

function read(file: URL): Written {
  return JSON.parse(readFileSync(file, 'utf8')) as Written;
}

function complete({ document, base, changes = [], ...golden }: Written, folder: URL): GoldenCase {
  const from = document ?? (JSON.parse(readFileSync(new URL(`base/${base ?? ''}`, folder), 'utf8')) as object);
  return { ...golden, document: changed(from, changes) };
}

const here = new URL('./', import.meta.url);

// Those of src/fristen are worked examples in a form of their own.
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'fristen')
  .map(({ name }) => new URL(`${name}/`, here));

/** The golden cases of all wings with their file names. */
export const goldenCases: readonly (readonly [string, GoldenCase])[] = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, complete(read(new URL(file, folder)), folder)] as const),
);

/** What a check of a case gives: findings with their places, and the rules asked with their outcomes. */
export function answerOf(document: object, options: CheckOptions) {
  if (!Array.isArray(document)) {
    const { findings, applied = [] } = checkDocument(document, options);
    const places = findings.map((finding): readonly [Finding, string] => [finding, writePath(finding.path)]);
    return { places, applied, entries: () => agenda(document, options).entries };
  }
  const { findings, applied = [], agenda: entries } = checkFall(document, options);
  const places = findings.map((finding): readonly [Finding, string] => [
    finding,
    `${finding.dokument?.id ?? ''}: ${writePath(finding.path)}`.trimEnd(),
  ]);
  return { places, applied, entries: () => entries };
}
