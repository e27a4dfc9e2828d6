import { documentsOf, type RuleExample } from '../begriffe/ruleExample';
import { checkDocument } from '../documents';
import { examples as kooperationsplan } from '../kooperationsplan/rules/index.examples';
import { examples as kooperationsvertrag } from '../kooperationsvertrag/rules/index.examples';
import type { RuleFinding, RuleId } from '../law/finding';
import type { Language, Text } from '../law/language';

/** The examples of all wings. */
export const examples: readonly RuleExample[] = [...kooperationsplan, ...kooperationsvertrag];

/** An example of a rule on one complete document, with what the library finds in the counter-example. */
export interface Explained {
  readonly title: Text;
  readonly asOf: string;
  readonly example: Omit<RuleExample, 'of'>;
  readonly met: unknown;
  readonly fault: unknown;
  readonly finding: RuleFinding | undefined;
}

/** The examples of a rule, one for each complete document. */
export function examplesOf(rule: RuleId, language: Language): readonly Explained[] {
  return examples
    .filter((example) => example.rule === rule)
    .flatMap(({ of, ...example }) =>
      of.map((complete) => {
        const { met, fault, options } = documentsOf({ of, ...example }, complete);
        const { findings } = checkDocument(fault, { ...options, language });
        const finding = findings.find((found) => found.kind === 'rule' && found.rule === rule);
        const { title } = complete;
        return { title, asOf: options.asOf, example, met, fault, finding: finding as RuleFinding | undefined };
      }),
    );
}
