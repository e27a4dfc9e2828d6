import type { RuleExample } from '../../begriffe/ruleExample';
import { ablaufExamples, lesbarkeitExamples, verlaengerungExamples } from './ablauf.examples';
import { fristenExamples } from './fristen.examples';

/** The examples of all rules of the Jobcoaching case. */
export const examples: readonly RuleExample[] = [
  ...ablaufExamples,
  ...verlaengerungExamples,
  ...fristenExamples,
  ...lesbarkeitExamples,
];
