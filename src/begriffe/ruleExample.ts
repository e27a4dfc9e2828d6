import type { RuleId } from '../law/finding';
import type { Text } from '../law/language';
import type { Profil } from '../law/profile';
import { changed, type Change } from './change';

/** A complete document without a finding; examples of rules are written as changes to one. */
export interface CompleteDocument {
  readonly title: Text;
  readonly document: object;
  /** The day it is asked about. */
  readonly asOf: string;
}

/** A document that meets a rule and one that does not, as changes to each of the complete documents named. */
export interface RuleExample {
  readonly rule: RuleId;
  readonly of: readonly CompleteDocument[];
  /** What makes the complete document an example of the rule; nothing where it is one already. */
  readonly met?: readonly Change[];
  /** For a kann rule: a second way to have no finding. */
  readonly alsoMet?: readonly Change[];
  /** The one fact by which the counter-example differs from the document that meets the rule. */
  readonly fault: readonly Change[];
  /** The day of the question, where it is not the one of the complete document. */
  readonly asOf?: string;
  /** Profiles of the caller that the documents name. */
  readonly profiles?: readonly Profil[];
}

/** An example as documents. */
export interface ExampleDocuments {
  readonly met: object;
  readonly alsoMet?: object;
  readonly fault: object;
  /** The options both are asked with. */
  readonly options: { readonly asOf: string; readonly profiles?: readonly Profil[] };
}

/** The documents an example makes of a complete document. */
export function documentsOf(example: RuleExample, complete: CompleteDocument): ExampleDocuments {
  const { met = [], alsoMet, fault, asOf = complete.asOf, profiles } = example;
  const good = changed(complete.document, met);
  return {
    met: good,
    ...(alsoMet !== undefined && { alsoMet: changed(complete.document, alsoMet) }),
    fault: changed(good, fault),
    options: { asOf, ...(profiles !== undefined && { profiles }) },
  };
}
