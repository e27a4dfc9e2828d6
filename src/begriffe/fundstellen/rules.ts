import type { CalendarDay } from '../../law/day';
import type { EditionInput } from '../../law/edition';
import type { RuleId } from '../../law/finding';
import type { Text } from '../../law/language';
import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { sgb2Fundstellen, sgb2Paragraph15, type LawSource } from '../../law/sources';
import type { StatementId } from '../../law/statements';
import { letzterTagBis2026 } from '../editions';
import type { ZitierteNorm } from '../zitierteNorm';
import { paragraf15ImPlan, paragraf15ImSchreiben, weitere, weitereFassungen } from './editionen';
import { meldung } from './meldung';
import { paragraf15 } from './plan';
import { geprueft, pruefe, type Befund } from './pruefung';
import { standAm, type Fassungen, type Stand } from './wortlaut';

interface Citing {
  readonly zitierteNormen?: readonly ZitierteNorm[] | undefined;
  /** In a Minderungsbescheid: what it says of the consequence may be the law of this day (§ 65a Abs. 2 SGB II). */
  readonly pflichtverletzungAm?: CalendarDay | undefined;
}

// In a Minderungsbescheid: the old Nr. 1 goes on where the instruction was one on the old consequences (§ 65a Abs. 3).
interface Belehrt {
  readonly '#facts'?: { readonly belehrtAm: CalendarDay | false };
}

type Fakten = Befund & { readonly fassungBis?: CalendarDay };

interface Fundstellen {
  readonly id: RuleId;
  readonly title: Text;
  readonly asks: Text;
  readonly serves: readonly StatementId[];
  readonly law: LawSource;
  readonly editions: readonly EditionInput<Stand>[];
  readonly fassungen: Fassungen;
}

// The day whose wording a Minderungsbescheid may cite, too: that of the breach, or the last day of the old law.
function fortgeltend(verletztAm: CalendarDay | undefined, belehrtAm: CalendarDay | false | undefined) {
  const altBelehrt = typeof belehrtAm === 'string' && belehrtAm <= letzterTagBis2026;
  const danach = verletztAm !== undefined && verletztAm > letzterTagBis2026;
  return altBelehrt && danach ? (letzterTagBis2026 as CalendarDay) : verletztAm;
}

// A citation that names an earlier wording is held against that one only.
function fundstellenRule<View extends Citing>({ fassungen, ...rest }: Fundstellen, decides: Decider<View>): Rule<View> {
  const rule = rulesOf<Citing>()({
    ...rest,
    modality: 'soll',
    hint: true,
    decides: decides,
    at: 'zitierteNormen[]',
    reads: ['A-16'],
    severity: ({ 'A-16': option }) => (option === 'aus' ? 'off' : undefined),
    apply(norm, amTag, q, view) {
      const { decidedOn } = q;
      const paragraf = geprueft(norm, amTag);
      if (paragraf === undefined) return 'notApplicable';
      const { fassungBis } = norm;
      if (fassungBis !== undefined && fassungBis < decidedOn) {
        const frueher = standAm(fassungen, fassungBis);
        if (frueher === undefined) return 'notApplicable';
        const befund = pruefe(norm, paragraf, frueher);
        return befund === undefined ? 'met' : { ...befund, fassungBis };
      }
      const befund: Fakten | undefined = pruefe(norm, paragraf, amTag);
      if (befund === undefined) return 'met';
      const massgeblich = fortgeltend(view.pflichtverletzungAm, q.known(view as Belehrt, 'belehrtAm'));
      if (massgeblich === undefined || massgeblich >= decidedOn) return befund;
      const damals = standAm(fassungen, massgeblich);
      if (damals === undefined) return 'notApplicable';
      return pruefe(norm, paragraf, damals) === undefined ? 'met' : befund;
    },
    cites: ({ paragraf }) => `§ ${paragraf} SGB II`,
    says: {
      de: (facts) => meldung(facts, 'de', facts.fassungBis),
      en: (facts) => meldung(facts, 'en', facts.fassungBis),
    },
    remedy: {
      de: 'Die Fundstelle in der Vorlage berichtigen oder streichen; ist eine frühere Fassung gemeint, sie nennen.',
      en: 'Correct the citation in the template or strike it; where an earlier wording is meant, name it.',
    },
  });
  return rule;
}

const title = { de: 'Zitierte Fundstellen', en: 'Cited places of the law' };

/** A citation of § 15 SGB II fits the wording in force on the day of the document (reading A-16). */
function paragraf15Rule<View extends Citing>(
  id: RuleId,
  decides: Decider<View>,
  more: Pick<Fundstellen, 'serves' | 'law' | 'editions'>,
): Rule<View> {
  const asks = {
    de: 'Eine zitierte Stelle des § 15 SGB II steht so im Wortlaut, der am Tag des Dokuments gilt.',
    en: 'A cited place of § 15 SGB II stands so in the wording in force on the day of the document.',
  };
  return fundstellenRule({ id, title, asks, fassungen: paragraf15, ...more }, decides);
}

/** {@link paragraf15Rule} for a plan; there is none before 2023-07-01. */
export function zitierteNormImPlanRule<View extends Citing>(id: RuleId, decides: Decider<View>): Rule<View> {
  const serves = ['KP-41', 'WU-23', 'WU-03', 'KP-10'] as const;
  return paragraf15Rule(id, decides, { serves, law: sgb2Paragraph15, editions: paragraf15ImPlan });
}

/** {@link paragraf15Rule} for a letter, which may be older than the Kooperationsplan. */
export function zitierteNormImSchreibenRule<View extends Citing>(id: RuleId, decides: Decider<View>): Rule<View> {
  return paragraf15Rule(id, decides, { serves: [], law: sgb2Fundstellen, editions: paragraf15ImSchreiben });
}

/** The same of the sections on duties, consequences and transition, and of sections the SGB II has not. */
export function weitereFundstellenRule<View extends Citing>(id: RuleId, decides: Decider<View>): Rule<View> {
  return fundstellenRule(
    {
      id,
      title: { de: 'Weitere zitierte Fundstellen', en: 'Further cited places of the law' },
      asks: {
        de: 'Eine zitierte Stelle der §§ 3a, 7b, 15a, 16, 16j, 16k, 31 bis 32, 65, 65a oder 86 SGB II steht so im Wortlaut, der am Tag des Dokuments gilt; §§ 15b und 32a gibt es nicht.',
        en: 'A cited place of §§ 3a, 7b, 15a, 16, 16j, 16k, 31 to 32, 65, 65a or 86 SGB II stands so in the wording in force on the day of the document; there are no §§ 15b and 32a.',
      },
      serves: [],
      law: sgb2Fundstellen,
      editions: weitere,
      fassungen: weitereFassungen,
    },
    decides,
  );
}
