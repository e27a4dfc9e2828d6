import { examples as aktivzentrum } from '../aktivzentrum/rules/index.examples';
import { documentsOf, type RuleExample } from '../begriffe/ruleExample';
import { checkDocument } from '../documents';
import { checkFall } from '../fall';
import { examples as fall } from '../fall/rules/index.examples';
import { examples as jobcoaching } from '../jobcoaching/rules/index.examples';
import { examples as kontaktdichte } from '../kontaktdichte/rules/index.examples';
import { examples as kooperationsplan } from '../kooperationsplan/rules/index.examples';
import { examples as kooperationsvertrag } from '../kooperationsvertrag/rules/index.examples';
import type { RuleFinding, RuleId } from '../law/finding';
import type { Language, Text } from '../law/language';
import type { CheckOptions } from '../law/options';
import type { Report } from '../law/report';
import { examples as rechtsfolgenbelehrung } from '../rechtsfolgenbelehrung/rules/index.examples';

/** The examples of all wings. */
export const examples: readonly RuleExample[] = [
  ...kooperationsplan,
  ...rechtsfolgenbelehrung,
  ...jobcoaching,
  ...kontaktdichte,
  ...kooperationsvertrag,
  ...aktivzentrum,
  ...fall,
];

/** An example of a rule on one complete document, with what the library finds in the counter-example. */
export interface Explained {
  readonly title: Text;
  readonly asOf: string;
  readonly example: Omit<RuleExample, 'of'>;
  readonly met: unknown;
  readonly fault: unknown;
  readonly finding: RuleFinding | undefined;
}

/** Checks an example: a document, or the documents of a case. */
export function checkExample(example: object, options: CheckOptions): Pick<Report, 'findings' | 'applied'> {
  return Array.isArray(example) ? checkFall(example, options) : checkDocument(example, options);
}

/** The examples of a rule, one for each complete document. */
export function examplesOf(rule: RuleId, language: Language): readonly Explained[] {
  return examples
    .filter((example) => example.rule === rule)
    .flatMap(({ of, ...example }) =>
      of.map((complete) => {
        const { met, fault, options } = documentsOf({ of, ...example }, complete);
        const { findings } = checkExample(fault, { ...options, language });
        const finding = findings.find((found) => found.kind === 'rule' && found.rule === rule);
        const { title } = complete;
        return { title, asOf: options.asOf, example, met, fault, finding: finding as RuleFinding | undefined };
      }),
    );
}
