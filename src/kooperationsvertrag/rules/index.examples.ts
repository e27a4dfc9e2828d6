import type { RuleExample } from '../../begriffe/ruleExample';
import { einhaltungExamples } from './einhaltung.examples';
import { inhaltExamples } from './inhalt.examples';
import { umgangExamples } from './umgang.examples';

/** For every rule of the Kooperationsvertrag a document that meets it and one that does not. */
export const examples: readonly RuleExample[] = [...inhaltExamples, ...einhaltungExamples, ...umgangExamples];
