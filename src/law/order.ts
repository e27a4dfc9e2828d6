import type * as z from 'zod';
import type { Finding } from './finding';
import type { Path } from './path';
import { knownKeys, schemaAt } from './schema';

// Where a place stands in the document, as numbers: indices as they are, keys by their order in the schema.
function rankOf(root: z.ZodType, path: Path): readonly number[] {
  let schema: z.ZodType | undefined = root;
  return path.map((segment) => {
    const here: z.ZodType | undefined = schema;
    schema = here === undefined ? undefined : schemaAt(here, [segment]);
    return typeof segment === 'number' ? segment : knownKeys(here).indexOf(segment);
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const difference = (a[depth] ?? 0) - (b[depth] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Findings in the order of the document: what stands first in it is named first, form before law. */
export function inDocumentOrder(root: z.ZodType, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const ranked = findings.map((finding) => ({
    finding,
    rank: [finding.kind === 'form' ? 0 : 1, ...rankOf(root, finding.path)],
  }));
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ finding }) => finding);
}
