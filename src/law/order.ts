import type * as z from 'zod';
import type { Finding } from './finding';
import type { Path } from './path';
import { knownKeys, schemaAt } from './schema';

function compare(root: z.ZodType, a: Path, b: Path): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const left = a[depth];
    const right = b[depth];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    const keys = knownKeys(schemaAt(root, a.slice(0, depth)));
    return keys.indexOf(String(left)) - keys.indexOf(String(right));
  }
  return a.length - b.length;
}

/** Findings in the order of the document: what stands first in it is named first, form before law. */
export function inDocumentOrder(root: z.ZodType, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const form = (finding: Finding): number => (finding.kind === 'form' ? 0 : 1);
  return [...findings].sort((a, b) => form(a) - form(b) || compare(root, a.path, b.path));
}
