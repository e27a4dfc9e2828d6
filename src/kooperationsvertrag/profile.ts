import { ArgumentError } from '../law/errors';
import type { Text } from '../law/language';
import { patterns } from '../law/pattern';
import { assertProfil, type Profil } from '../law/profile';
import { nachweisorte, type Nachweisort } from './nachweisort';

/** Something a profile names, by an id that documents use and a title that messages speak. */
export interface Benennung {
  /** Pseudonym of 1 to 64 characters. */
  readonly id: string;
  readonly title: Text;
}

/** A clause as the paper behind the profile asks for it. */
export interface Vorgabe extends Benennung {
  /** `verbindlich`: the contract must hold the clause; `empfohlen`: the paper recommends it. */
  readonly verlangt: 'verbindlich' | 'empfohlen';
  /** Where in the paper the clause stands. */
  readonly stelle: string;
  /** The clause names a number; where `mindestens` is given, no smaller one. */
  readonly zahl?: { readonly mindestens?: number };
  /** What the clause should provide for where possible (*möglichst*). */
  readonly merkmale?: readonly Benennung[];
  /** Who takes part in what the clause provides for: named in the clause, and present each time. */
  readonly parteien?: readonly Benennung[];
}

/** What a programme asks of the contract between Träger and Jobcenter, as data. */
export interface Vertragsprofil extends Profil {
  readonly art: 'kooperationsvertrag';
  /** Version of the paper. */
  readonly fassung: string;
  /** What the contract is by the paper, such as a condition of the grant; messages speak it. */
  readonly vertragAls?: Text;
  /** The clauses, in the order of the paper. */
  readonly regelungen: readonly Vorgabe[];
  /** Where evidence may lie so that it can be verified on site. */
  readonly nachweisorte: readonly Nachweisort[];
  /** Who must be told that a binding clause cannot be kept. */
  readonly mitteilungAn: Benennung;
  /** Who may be told of a breach without a reason. */
  readonly rueckkopplungAn: readonly Benennung[];
}

function isTitle(title: unknown): boolean {
  const { de, en } = (title ?? {}) as Partial<Text>;
  return [de, en].every((text) => typeof text === 'string' && text.trim() !== '');
}

function assertBenennung(given: unknown, argument: string): void {
  const { id, title } = (given ?? {}) as Partial<Benennung>;
  if (typeof id !== 'string' || !patterns.pseudonym.regex.test(id)) {
    throw new ArgumentError(`${argument}.id`, 'a pseudonym of 1 to 64 characters');
  }
  if (!isTitle(title)) throw new ArgumentError(`${argument}.title`, 'a title in both languages');
}

function assertBenennungen(given: unknown, argument: string, least: number): void {
  if (!Array.isArray(given) || given.length < least)
    throw new ArgumentError(argument, `a list of at least ${String(least)}`);
  given.forEach((one, index) => {
    assertBenennung(one, `${argument}[${String(index)}]`);
  });
  const ids = given.map(({ id }: Benennung) => id);
  if (new Set(ids).size < ids.length) throw new ArgumentError(argument, 'each id once');
}

function assertVorgabe({ verlangt, stelle, zahl, merkmale, parteien }: Vorgabe, argument: string): void {
  if (!['verbindlich', 'empfohlen'].includes(verlangt)) {
    throw new ArgumentError(`${argument}.verlangt`, 'verbindlich or empfohlen');
  }
  if (typeof stelle !== 'string' || stelle.trim() === '') throw new ArgumentError(`${argument}.stelle`, 'a place');
  if (zahl !== undefined && (typeof zahl !== 'object' || (zahl as unknown) === null || Array.isArray(zahl))) {
    throw new ArgumentError(`${argument}.zahl`, 'an object, empty where no least number is asked for');
  }
  const least = zahl?.mindestens;
  if (least !== undefined && (!Number.isInteger(least) || least < 0 || least > 10_000)) {
    throw new ArgumentError(`${argument}.zahl.mindestens`, 'a whole number from 0 to 10000');
  }
  assertBenennungen(merkmale ?? [], `${argument}.merkmale`, 0);
  assertBenennungen(parteien ?? [], `${argument}.parteien`, 0);
}

/** Refuses what only a profile for contracts can have wrong. */
export function assertVertragsprofil(profile: Profil, argument: string): void {
  const {
    title,
    fassung,
    vertragAls,
    regelungen,
    nachweisorte: orte,
    mitteilungAn,
    rueckkopplungAn,
  } = profile as Partial<Vertragsprofil>;
  if (!isTitle(title)) throw new ArgumentError(`${argument}.title`, 'a title in both languages');
  if (vertragAls !== undefined && !isTitle(vertragAls)) {
    throw new ArgumentError(`${argument}.vertragAls`, 'words in both languages');
  }
  if (typeof fassung !== 'string' || !patterns.pseudonym.regex.test(fassung)) {
    throw new ArgumentError(`${argument}.fassung`, 'the version of the paper, 1 to 64 characters');
  }
  assertBenennungen(regelungen, `${argument}.regelungen`, 1);
  regelungen?.forEach((vorgabe, index) => {
    assertVorgabe(vorgabe, `${argument}.regelungen[${String(index)}]`);
  });
  if (!Array.isArray(orte) || orte.length === 0 || !orte.every((ort: Nachweisort) => nachweisorte.includes(ort))) {
    throw new ArgumentError(`${argument}.nachweisorte`, `at least one of ${nachweisorte.join(', ')}`);
  }
  assertBenennung(mitteilungAn, `${argument}.mitteilungAn`);
  assertBenennungen(rueckkopplungAn, `${argument}.rueckkopplungAn`, 1);
}

/**
 * Checks a profile of the caller for contracts between Träger and Jobcenter and returns it.
 *
 * @param profile - id, validity and source of the paper, its clauses, where evidence may lie, and who is told of what
 * @returns the same profile
 * @throws ArgumentError where the profile contradicts itself; the message names the place
 *
 * @example
 * ```ts
 * import { defineVertragsprofil, integrationsbegleitung2019 } from 'kooperationsplan';
 * const { regelungen } = integrationsbegleitung2019;
 * defineVertragsprofil({ ...integrationsbegleitung2019, id: 'nur-pflicht', regelungen: regelungen.slice(0, 6) }).id; //=> 'nur-pflicht'
 * ```
 */
export function defineVertragsprofil(profile: Vertragsprofil): Vertragsprofil {
  assertProfil(profile, 'profile');
  assertVertragsprofil(profile, 'profile');
  return profile;
}
