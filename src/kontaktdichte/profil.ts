import { ArgumentError } from '../law/errors';
import { assertProfil, type Profil } from '../law/profile';
import { mittel, type Mittel } from './model';

/** Whom a profile names as addressee of a notice, or of the feedback after a breach. */
export type Adressat = 'bewilligungsbehoerde' | 'jobcenter' | 'fachaufsicht';

/** A local instruction or programme on contacts as data. Where a field is left out that has a reading, the reading decides. */
export interface Kontaktprofil extends Profil {
  readonly art: 'kontaktnachweis';
  /** What is added up. */
  readonly einheit?: 'kontakte' | 'stunden';
  /** Over which time; `monat`: which month is meant, reading A-17 says; days roll: every window of so many days counts. */
  readonly zeitraum?:
    'monat' | 'kalendermonat' | 'teilnahmemonat' | 'woche' | 'massnahme' | { readonly rollierendeTage: number };
  /** How much is asked per participant and period; without it contacts are counted and nothing is asked. */
  readonly mindestens?: number;
  /** Another number in the Nachbetreuung; only with `phasen: 'jePhase'`. */
  readonly mindestensNachbetreuung?: number;
  /** Which means count always, with a documented reason, never; `nachLesart`: reading A-19. One named nowhere does not count. */
  readonly mittel: {
    readonly immer: readonly Mittel[];
    readonly mitGrund: readonly Mittel[];
    readonly nie: readonly Mittel[];
    readonly nachLesart?: readonly Mittel[];
  };
  /** Whether a group date counts; left out: reading A-21-gruppe. */
  readonly gruppe?: 'zaehltNicht' | 'zaehlt';
  /** Whether a second talk on one day counts; left out: reading A-21. */
  readonly jeTag?: 'einmalJeTag' | 'jedesGespraech';
  /** Whether leave and illness lower the number. */
  readonly abwesenheit: 'unveraendert' | 'mindert';
  /** What is asked where participation fills a period only in part; left out: reading A-18. */
  readonly teilzeitraum?: 'streng' | 'anteilig' | 'frei';
  /** Whether both phases have one number together; left out: reading A-26. */
  readonly phasen?: 'gemeinsam' | 'jePhase';
  /** The sheet says how contacts are documented. */
  readonly dokumentation?: true;
  /** What is asked of the Nachbetreuung. */
  readonly nachbetreuung?: {
    /** Longest time; time in the predecessor project is taken into account. */
    readonly hoechstens?: { readonly anzahl: number; readonly einheit: 'monate' | 'tage' };
    /** It is to be offered to those who leave for a job. */
    readonly angebot?: true;
    /** It begins after placement in a job. */
    readonly nachVermittlung?: true;
  };
  /** What a shortfall asks for: to whom notice is given, by when where there is a deadline, and who is told of a breach. */
  readonly fehlbetrag?: {
    readonly mitteilungAn: readonly Adressat[];
    readonly fristTage?: number;
    readonly rueckkopplungAn: readonly Adressat[];
  };
  /** The contacts are support under § 16k SGB II, whose longest time after starting work the statute sets. */
  readonly rechtsgrundlage?: '§ 16k SGB II';
}

const mostAmount = 1000;

function isAmount(value: unknown, most = mostAmount): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf(value: unknown, words: readonly string[], argument: string): void {
  if (value !== undefined && !words.includes(value as string)) throw new ArgumentError(argument, words.join(', '));
}

function assertMinimum(profile: Kontaktprofil, argument: string): void {
  const { einheit, zeitraum, mindestens, mindestensNachbetreuung, phasen } = profile;
  oneOf(einheit, ['kontakte', 'stunden'], `${argument}.einheit`);
  if (isRecord(zeitraum)) {
    const { rollierendeTage } = zeitraum as { readonly rollierendeTage?: unknown };
    if (!isAmount(rollierendeTage, 400)) {
      throw new ArgumentError(`${argument}.zeitraum.rollierendeTage`, 'a whole number from 1 to 400');
    }
  } else oneOf(zeitraum, ['monat', 'kalendermonat', 'teilnahmemonat', 'woche', 'massnahme'], `${argument}.zeitraum`);
  oneOf(phasen, ['gemeinsam', 'jePhase'], `${argument}.phasen`);
  if (mindestensNachbetreuung !== undefined && (phasen !== 'jePhase' || mindestens === undefined)) {
    throw new ArgumentError(
      `${argument}.mindestensNachbetreuung`,
      "a second number only beside mindestens and with phasen: 'jePhase'",
    );
  }
  for (const [key, value] of Object.entries({ mindestens, mindestensNachbetreuung })) {
    if (value === undefined) continue;
    if (!isAmount(value)) throw new ArgumentError(`${argument}.${key}`, 'a whole number from 1 to 1000');
    if (einheit === undefined) throw new ArgumentError(`${argument}.einheit`, 'the unit of the minimum');
    if (zeitraum === undefined) throw new ArgumentError(`${argument}.zeitraum`, 'the period of the minimum');
  }
}

function assertMittel(given: unknown, argument: string): void {
  const { immer, mitGrund, nie, nachLesart = [] } = (isRecord(given) ? given : {}) as Partial<Kontaktprofil['mittel']>;
  const seen = new Set<string>();
  for (const [key, words] of Object.entries({ immer, mitGrund, nie, nachLesart })) {
    if (!Array.isArray(words)) throw new ArgumentError(`${argument}.${key}`, 'a list of means');
    for (const word of words as readonly string[]) {
      oneOf(word, mittel, `${argument}.${key}`);
      if (seen.has(word)) throw new ArgumentError(`${argument}.${key}`, 'each means in one of the lists only');
      seen.add(word);
    }
  }
}

function assertFehlbetrag(given: Kontaktprofil['fehlbetrag'], argument: string): void {
  if (given === undefined) return;
  if (!isRecord(given)) throw new ArgumentError(argument, 'what a shortfall asks for');
  const { mitteilungAn, rueckkopplungAn, fristTage } = given as Partial<typeof given>;
  for (const [key, words] of Object.entries({ mitteilungAn, rueckkopplungAn })) {
    if (!Array.isArray(words)) throw new ArgumentError(`${argument}.${key}`, 'a list of addressees');
    for (const word of words) oneOf(word, ['bewilligungsbehoerde', 'jobcenter', 'fachaufsicht'], `${argument}.${key}`);
  }
  if (fristTage !== undefined && !isAmount(fristTage)) {
    throw new ArgumentError(`${argument}.fristTage`, 'a whole number from 1 to 1000');
  }
  if (fristTage !== undefined && mitteilungAn?.length === 0) {
    throw new ArgumentError(`${argument}.mitteilungAn`, 'the addressee of the notice that has a deadline');
  }
}

function assertNachbetreuung(given: Kontaktprofil['nachbetreuung'], argument: string): void {
  if (given === undefined) return;
  if (!isRecord(given)) throw new ArgumentError(argument, 'what is asked of the Nachbetreuung');
  const { hoechstens, angebot, nachVermittlung } = given as { readonly [Key in keyof typeof given]: unknown };
  for (const [key, value] of Object.entries({ angebot, nachVermittlung })) {
    if (value !== undefined && value !== true) throw new ArgumentError(`${argument}.${key}`, 'true, or left out');
  }
  if (hoechstens === undefined) return;
  const { anzahl, einheit } = (isRecord(hoechstens) ? hoechstens : {}) as { anzahl?: unknown; einheit?: unknown };
  if (!isAmount(anzahl)) throw new ArgumentError(`${argument}.hoechstens.anzahl`, 'a whole number from 1 to 1000');
  oneOf(einheit ?? 'fehlt', ['monate', 'tage'], `${argument}.hoechstens.einheit`);
}

function assertTitle(given: unknown, argument: string): void {
  const { de, en } = (isRecord(given) ? given : {}) as { readonly de?: unknown; readonly en?: unknown };
  const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  if (!isText(de) || !isText(en)) throw new ArgumentError(argument, 'a title in both languages, de and en');
}

/** Refuses what only a profile for contacts can have wrong. */
export function assertKontaktprofil(given: Profil, argument: string): void {
  const profile = given as Kontaktprofil;
  if (profile.art !== ('kontaktnachweis' as unknown)) throw new ArgumentError(`${argument}.art`, 'kontaktnachweis');
  assertTitle(profile.title, `${argument}.title`);
  assertMinimum(profile, argument);
  assertMittel(profile.mittel, `${argument}.mittel`);
  const { immer, mitGrund, nachLesart = [] } = profile.mittel;
  if (profile.mindestens !== undefined && immer.length + mitGrund.length + nachLesart.length === 0) {
    throw new ArgumentError(`${argument}.mittel.immer`, 'a means that counts, where a number is asked');
  }
  oneOf(profile.gruppe, ['zaehltNicht', 'zaehlt'], `${argument}.gruppe`);
  oneOf(profile.jeTag, ['einmalJeTag', 'jedesGespraech'], `${argument}.jeTag`);
  oneOf(
    (profile as Partial<Kontaktprofil>).abwesenheit ?? 'fehlt',
    ['unveraendert', 'mindert'],
    `${argument}.abwesenheit`,
  );
  oneOf(profile.teilzeitraum, ['streng', 'anteilig', 'frei'], `${argument}.teilzeitraum`);
  const { dokumentation } = profile as { readonly dokumentation?: unknown };
  if (dokumentation !== undefined && dokumentation !== true) {
    throw new ArgumentError(`${argument}.dokumentation`, 'true, or left out');
  }
  assertNachbetreuung(profile.nachbetreuung, `${argument}.nachbetreuung`);
  assertFehlbetrag(profile.fehlbetrag, `${argument}.fehlbetrag`);
  oneOf(profile.rechtsgrundlage, ['§ 16k SGB II'], `${argument}.rechtsgrundlage`);
}

/**
 * Checks a profile of the caller for contacts and returns it. What it asks is the caller's; this decides only whether the
 * profile can be right.
 *
 * @param profile - id, validity (days `YYYY-MM-DD`) and source of the instruction, and what it asks
 * @returns the same profile
 * @throws ArgumentError for another art, a title missing in a language, a minimum without unit, period or a means that
 * counts, a means in two lists, a validity that is reversed, a longest
 * time without unit, and any other field that cannot be read; the message names the place
 *
 * @example
 * ```ts
 * import { defineKontaktprofil, thueringenIntegrationsbegleitung2019 } from 'kooperationsplan';
 * defineKontaktprofil({ ...thueringenIntegrationsbegleitung2019, id: 'drei-im-monat', mindestens: 3 }).mindestens; //=> 3
 * ```
 */
export function defineKontaktprofil(profile: Kontaktprofil): Kontaktprofil {
  assertProfil(profile, 'profile');
  assertKontaktprofil(profile, 'profile');
  return profile;
}
