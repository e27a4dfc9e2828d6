import type { RuleExample } from '../../begriffe/ruleExample';
import { kontakteExamples } from './kontakte.examples';
import { nachbetreuungExamples } from './nachbetreuung.examples';
import { umgangExamples } from './umgang.examples';

/** For each rule of the Kontaktnachweis a document that meets it and one that differs in one fact. */
export const examples: readonly RuleExample[] = [...kontakteExamples, ...nachbetreuungExamples, ...umgangExamples];
