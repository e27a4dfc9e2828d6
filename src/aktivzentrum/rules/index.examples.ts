import type { RuleExample } from '../../begriffe/ruleExample';
import { einbuchungExamples } from './einbuchung.examples';
import { bogenExamples } from './erwartungsbogen.examples';
import { modulExamples } from './module.examples';
import { planExamples } from './plan.examples';
import { sgb3Examples } from './sgb3.examples';
import { umgangExamples } from './umgang.examples';

/** For every rule of the Aktivzentrum a document that meets it and one that does not. */
export const examples: readonly RuleExample[] = [
  ...sgb3Examples,
  ...modulExamples,
  ...bogenExamples,
  ...planExamples,
  ...einbuchungExamples,
  ...umgangExamples,
];
