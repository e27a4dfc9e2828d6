import type { RuleFinding } from '../law/finding';

/** Facts that are missing together, and every finding that waits for them. */
export interface Question {
  readonly missing: readonly string[];
  readonly remedy: string | undefined;
  readonly findings: readonly RuleFinding[];
}

/** Brings the findings that wait for the same facts together: a person is asked once. */
export function questionsOf(findings: readonly RuleFinding[]): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const finding of findings) {
    const { missing = [], remedy } = finding;
    // A finding that names no missing fact puts a question of its own.
    const key = missing.length === 0 ? `${String(questions.size)}?` : [remedy, ...missing].join('\n');
    const known = questions.get(key);
    questions.set(key, { missing, remedy, findings: [...(known?.findings ?? []), finding] });
  }
  return [...questions.values()];
}
