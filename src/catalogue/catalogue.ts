import { toCalendarDay } from '../law/day';
import { editionOn as editionOfRule, type Edition } from '../law/edition';
import { ArgumentError } from '../law/errors';
import type { Modality, RuleId } from '../law/finding';
import type { Text } from '../law/language';
import { editionOfProfile, type Profil } from '../law/profile';
import { resolveReadings, type ReadingId } from '../law/reading';
import type { Art } from '../law/report';
import type { Rule } from '../law/rule';
import type { Basis } from '../law/sources';
import type { StatementId } from '../law/statements';
import type { Asked } from '../law/wing';
import { wings } from '../documents';
import { fallWing } from '../fall';

/** A rule as the catalogue shows it. */
export interface CatalogueEntry {
  readonly id: RuleId;
  /** The kinds of document it is asked of; `fall` where it is asked of several documents of a case. */
  readonly arten: readonly (Art | 'fall')[];
  readonly title: Text;
  readonly asks: Text;
  readonly modality: Modality;
  /** Proposes something and is never a fault. */
  readonly hint: boolean;
  readonly basis: Basis;
  readonly serves: readonly StatementId[];
  readonly editions: readonly Edition<unknown>[];
  readonly reads: readonly ReadingId[];
  /** Which day decides. */
  readonly decides: Text;
  readonly remedy: Text;
}

// A local rule has the editions of the built-in profiles that ask it, and rests on their paper.
function groundsOf(rule: Rule, profiles: readonly Profil[]): Pick<CatalogueEntry, 'basis' | 'editions'> {
  if (rule.law !== 'profil') return { basis: rule.law.basis, editions: rule.editions };
  const asking = profiles.filter((profile) => rule.when?.(profile) === true);
  const weighs = rule.severity?.(resolveReadings(undefined));
  const editions = asking.map((profile) => editionOfProfile(profile, profile.validFrom, rule.id));
  return {
    basis: asking[0]?.source.basis ?? 'weisung',
    editions: editions.flatMap((edition) =>
      typeof edition === 'string'
        ? []
        : [{ ...edition, parameters: undefined, ...(weighs !== undefined && { severity: weighs }) }],
    ),
  };
}

function entriesOf(asked: Asked<never>): readonly CatalogueEntry[] {
  const { rules, massgeblicherTag, law, documentDay, profiles } = asked;
  const art = asked.art as Art | 'fall';
  return [
    {
      ...massgeblicherTag,
      arten: [art],
      modality: 'muss',
      hint: false,
      basis: law.basis,
      serves: [],
      editions: [],
      reads: [],
      decides: documentDay.title,
    },
    ...rules.map((rule: Rule) => ({
      id: rule.id,
      arten: [art],
      title: rule.title,
      asks: rule.asks,
      modality: rule.modality,
      hint: rule.hint,
      serves: rule.serves,
      ...groundsOf(rule, profiles),
      reads: rule.reads,
      decides: rule.decides.title,
      remedy: rule.remedy,
    })),
  ];
}

// A rule asked of several kinds of document stands once, where the first of them stands.
function make(): readonly CatalogueEntry[] {
  const byId = new Map<RuleId, CatalogueEntry>();
  for (const entry of [...Object.values(wings), fallWing([])].flatMap(entriesOf)) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known === undefined ? entry : { ...known, arten: [...known.arten, ...entry.arten] });
  }
  return [...byId.values()];
}

let made: readonly CatalogueEntry[] | undefined;

// Made on first use and kept, as the schemas are: a finding in the terminal looks its rule up.
function entries(): readonly CatalogueEntry[] {
  made ??= make();
  return made;
}

/**
 * Every rule of every wing and of cases, in the order of the law.
 *
 * @example
 * ```ts
 * import { catalogue } from 'kooperationsplan';
 * catalogue().some(({ id }) => id === 'kooperationsplan.fortschreibungsfrist'); //=> true
 * ```
 */
export function catalogue(): readonly CatalogueEntry[] {
  return entries();
}

/**
 * The rule with an id, or `undefined`.
 *
 * @example
 * ```ts
 * import { findRule } from 'kooperationsplan';
 * findRule('kooperationsplan.persoenlichesAngebot')?.editions[0]?.from; //=> '2026-07-01'
 * ```
 */
export function findRule(id: string): CatalogueEntry | undefined {
  return entries().find((entry) => entry.id === id);
}

/**
 * The wording of a rule in force on a day, or why there is none.
 *
 * @param id - a rule id
 * @param day - the day, `YYYY-MM-DD`
 * @returns the edition, `notYet` or `noLonger`
 * @throws ArgumentError where no rule has that id, or the day is none
 *
 * @example
 * ```ts
 * import { editionOn } from 'kooperationsplan';
 * editionOn('kooperationsplan.persoenlichesAngebot', '2026-06-30'); //=> 'notYet'
 * ```
 */
export function editionOn(id: string, day: string): Edition<unknown> | 'notYet' | 'noLonger' {
  const on = toCalendarDay(day, 'day');
  const rule = findRule(id);
  if (rule === undefined) throw new ArgumentError('id', 'the id of a rule in the catalogue');
  return editionOfRule(rule.editions, on);
}
