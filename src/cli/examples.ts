import { checkDocument } from '../documents';
import type { RuleFinding, RuleId } from '../law/finding';
import type { Language } from '../law/language';
import { documentsOf, examples, type RuleExample, type Wording } from '../kooperationsplan/rules/index.examples';

/** An example of a rule under one wording, with what the library finds in the counter-example. */
export interface Explained {
  readonly wording: Wording;
  readonly asOf: string;
  readonly example: RuleExample;
  readonly met: unknown;
  readonly fault: unknown;
  readonly finding: RuleFinding | undefined;
}

/** The examples of a rule, one for each wording. */
export function examplesOf(rule: RuleId, language: Language): readonly Explained[] {
  return examples
    .filter((example) => example.rule === rule)
    .flatMap((example) =>
      example.under.map((wording) => {
        const { met, fault, options } = documentsOf(example, wording);
        const { findings } = checkDocument(fault, { ...options, language });
        const finding = findings.find((found) => found.kind === 'rule' && found.rule === rule);
        return { wording, asOf: options.asOf, example, met, fault, finding: finding as RuleFinding | undefined };
      }),
    );
}
