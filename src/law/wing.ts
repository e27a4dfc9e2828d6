import type { Form } from './form';
import type { RuleId } from './finding';
import type { Language, Text } from './language';
import type { Path } from './path';
import type { Profil } from './profile';
import type { Question } from './question';
import type { Art } from './report';
import type { Decider, Rule } from './rule';
import type { LawSource } from './sources';

/** What a wing may ask while it derives: the profile the document names stands here on every day, in force or not. */
export type DeriveQuestion = Omit<Question, 'decidedOn'>;

/** A view with what a wing derived from the document: runs, months, due days, each with the object it comes from. */
export interface Derived<Abgeleitet extends object> {
  readonly abgeleitet: Abgeleitet;
}

/** What the engine asks rules about: a kind of document, or a case of several. */
export interface Asked<View> extends Form {
  /** The source that rules the document as a whole; a document before it gets one `noEdition`. */
  readonly law: LawSource;
  /** The day of the document itself. */
  readonly documentDay: Decider<View>;
  /** The finding for a deciding day that is unknown, or for which no law is known. */
  readonly massgeblicherTag: {
    readonly id: RuleId;
    readonly title: Text;
    readonly asks: Text;
    readonly remedy: Text;
  };
  readonly rules: readonly Rule<View>[];
  /** Of several documents: where the one stands that a place belongs to; a deciding day is then that of this one. */
  documentAt?(place: Path): Path;
  /** The built-in profiles. */
  readonly profiles: readonly Profil[];
  /**
   * Replays or tabulates a document, once for all rules. The answer stands in the view as `abgeleitet`; a derived object
   * names the object of the document it comes from as `quelle`, and the findings on it point there.
   */
  derive?(document: View, q: DeriveQuestion): object;
}

/** One kind of document as the engine sees it. */
export interface Wing<View, Result = undefined> extends Asked<View> {
  readonly art: Art;
  /** What the report shows beyond findings. */
  result?(view: View, q: DeriveQuestion, language: Language): Result;
  /** Refuses a profile of the caller that this wing cannot use; the message names the place. */
  assertProfil?(profile: Profil, argument: string): void;
}

/** The id and title of the rule that stands for the deciding day of a wing. */
export function massgeblicherTag(wing: string): Asked<never>['massgeblicherTag'] {
  return {
    id: `${wing}.massgeblicherTag`,
    title: { de: 'Maßgeblicher Tag', en: 'Deciding day' },
    asks: {
      de: 'Der Tag, dessen Recht anzuwenden ist, steht fest, und das Recht dieses Tages ist hier bekannt.',
      en: 'The day whose law applies is known, and the law of that day is known here.',
    },
    remedy: {
      de: 'Die fehlende Angabe ergänzen; wo kein Recht bekannt ist, das Recht dieses Tages selbst prüfen.',
      en: 'Add the fact that is missing; where no law is known, check the law of that day by hand.',
    },
  };
}
