import { describe, expect, it } from 'vitest';
import type { FallFinding, Profil, RuleFinding } from 'kooperationsplan';
import { documentsOf, type RuleExample } from '../../src/begriffe/ruleExample';
import { checkExample } from '../../src/cli/examples';
import type { Rule } from '../../src/law/rule';

/** What one fault gives, by hand from the law or the paper: never copied from an output. */
export interface Expected {
  readonly outcome: RuleFinding['outcome'];
  readonly severity: RuleFinding['severity'];
  /** In a case it begins with the place of the document in the list. */
  readonly path: string;
  readonly norm: string;
  readonly edition: string | null;
  readonly decidedOn: string | null;
  /** How the German message begins. */
  readonly says: string;
}

/** For each rule of a wing one row, or one for each complete document its example names. */
export type FaultTable = Readonly<Record<string, Expected | readonly Expected[]>>;

/**
 * Holds the examples of a wing: every rule has one, what meets it has no finding, and one fault gives exactly the
 * finding of the table.
 */
export function describeSingleFaults(
  rules: readonly Pick<Rule, 'id' | 'modality'>[],
  examples: readonly RuleExample[],
  table: FaultTable,
  profiles: readonly Profil[] = [],
): void {
  const cases = examples.flatMap((example) =>
    example.of.map((complete, index) => {
      const row = table[example.rule];
      const expected = Array.isArray(row) ? (row as readonly Expected[])[index] : (row as Expected | undefined);
      return { rule: example.rule, on: complete.title.en, example, complete, expected };
    }),
  );

  describe('every rule', () => {
    it('has an example and a row by hand', () => {
      const ids = rules.map(({ id }) => id as string).sort();
      expect([...new Set(examples.map(({ rule }) => rule as string))].sort()).toEqual(ids);
      expect(Object.keys(table).sort()).toEqual(ids);
    });

    it('has a second way without a finding where the source says kann', () => {
      const kann = new Set(rules.filter(({ modality }) => modality === 'kann').map(({ id }) => id));
      expect(examples.filter(({ rule, alsoMet }) => kann.has(rule) && alsoMet === undefined)).toEqual([]);
    });
  });

  describe.each(cases)('$rule, $on', ({ rule, example, complete, expected }) => {
    const { met, alsoMet, fault, options } = documentsOf(example, complete);
    const asked = { ...options, profiles: [...profiles, ...(options.profiles ?? [])] };

    it('is met without a finding', () => {
      const report = checkExample(met, asked);
      expect(report.findings).toEqual([]);
      expect(report.applied?.filter((entry) => entry.rule === rule).map(({ outcome }) => outcome)).toContain('met');
      if (alsoMet !== undefined) expect(checkExample(alsoMet, asked).findings).toEqual([]);
    });

    it('gives exactly one finding for one fault', () => {
      const { findings } = checkExample(fault, asked);
      expect(findings).toHaveLength(1);
      const { outcome, severity, norm, edition, decidedOn, message, ...finding } = findings[0] as FallFinding;
      const { dokument } = finding;
      const path = [...(dokument === undefined ? [] : [dokument.index]), ...finding.path];
      expect(finding.rule).toBe(rule);
      const says = message.slice(0, expected?.says.length ?? 0);
      expect({ outcome, severity, path: path.join('.'), norm, edition, decidedOn, says }).toEqual(expected);
    });
  });
}
