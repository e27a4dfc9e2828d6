import type { RuleId } from '../law/finding';
import { changed, type Change } from './change';
import { asOf2023, asOf2026, plan2023, plan2026 } from './examples';
import type { Kooperationsplan } from './model';
import type { KooperationsplanProfil } from './profile';

/** The two wordings of § 15 SGB II that a plan may fall under: 2023-07-01 to 2026-06-30, and since 2026-07-01. */
export type Wording = '2023' | '2026';

/** A document that meets a rule and one that does not, as changes to the complete plan of a wording. */
export interface RuleExample {
  readonly rule: RuleId;
  readonly under: readonly Wording[];
  /** What makes the complete plan an example of the rule; nothing where it is one already. */
  readonly met?: readonly Change[];
  /** For a kann rule: a second way to have no finding. */
  readonly alsoMet?: readonly Change[];
  /** The one fact by which the counter-example differs from the document that meets the rule. */
  readonly fault: readonly Change[];
  /** The day of the question, where it is not the one of the complete plan. */
  readonly asOf?: string;
  /** Profiles of the caller that the documents name. */
  readonly profiles?: readonly KooperationsplanProfil[];
}

/** An example under one wording, as documents. */
export interface ExampleDocuments {
  readonly met: Kooperationsplan;
  readonly alsoMet?: Kooperationsplan;
  readonly fault: Kooperationsplan;
  /** The options both are asked with. */
  readonly options: { readonly asOf: string; readonly profiles?: readonly KooperationsplanProfil[] };
}

/** The documents of an example under one wording. */
export function documentsOf(example: RuleExample, wording: Wording): ExampleDocuments {
  const { met = [], alsoMet, fault, asOf, profiles } = example;
  const plan = wording === '2023' ? plan2023 : plan2026;
  const good = changed(plan, met);
  return {
    met: good,
    ...(alsoMet !== undefined && { alsoMet: changed(plan, alsoMet) }),
    fault: changed(good, fault),
    options: {
      asOf: asOf ?? (wording === '2023' ? asOf2023 : asOf2026),
      ...(profiles !== undefined && { profiles }),
    },
  };
}
