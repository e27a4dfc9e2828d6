import { rechtsgrundlagen, type Rechtsgrundlage } from '../begriffe/rechtsgrundlage';
import { ArgumentError } from '../law/errors';
import { patterns } from '../law/pattern';
import { assertProfil, type Profil } from '../law/profile';
import { fragen, type Frage } from './bogen';
import { vorschriften, type Sgb3Vorschrift } from './model';

/** A module of the Aktivzentrum. */
export interface Modul {
  /** The id by which documents name it. */
  readonly id: string;
  readonly bezeichnung: string;
  /** Whether it is used by booking, Bescheid and Erwartungsbogen; otherwise it is an open offer. */
  readonly einbuchung: boolean;
  /** The longest time in months. */
  readonly hoechstdauerMonate?: number;
  /** No costs are granted for it; left out: the instruction says nothing on costs (reading A-36). */
  readonly kosten?: 'keine';
}

/** A local instruction on an Aktivzentrum as data. What is left out is not asked. */
export interface AktivzentrumProfil extends Profil {
  readonly art: 'massnahmeteilnahme';
  /** Legal basis of what is booked, and the general procedure that is followed beside the instruction. */
  readonly massnahme: {
    readonly rechtsgrundlage: Rechtsgrundlage;
    readonly inVerbindungMit?: Sgb3Vorschrift;
    readonly verfahren?: string;
  };
  readonly module: readonly Modul[];
  /** Modules may be used from the application on, without a decision on it. */
  readonly nutzungAbAntrag?: true;
  /** One product for all modules that are booked, for a fixed time, followed by a Bescheid. */
  readonly einbuchung?: {
    readonly hilfeprodukt: string;
    readonly monate: number;
    /** The template of the Bescheid. */
    readonly bescheidvorlage?: string;
    /** Changes leave booking and Bescheid as they are. */
    readonly unveraendert?: true;
  };
  readonly erwartungsbogen?: {
    /** The questions the sheet answers. */
    readonly fragen: readonly Frage[];
    /** The answers stand in the own words of the person. */
    readonly imOTon?: true;
    /** The length fits the goal, is set individually with the person, and is not the longest time across the board. */
    readonly individuell?: true;
    /** The sheet is sent to the Träger and binds it. */
    readonly massgebend?: true;
    /** A change asks for a new sheet with a new length, in a talk of all three. */
    readonly erneuerung?: true;
  };
  /** The plan records goals, milestones and steps, its goal general or taken over, and follows changes. */
  readonly kooperationsplan?: true;
  /** After the actual end the booking is closed; `fristTage`: within so many days (reading A-34). */
  readonly abschluss?: { readonly fristTage?: number };
}

function assertWhole(value: unknown, most: number, argument: string): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most) {
    throw new ArgumentError(argument, `a whole number from 1 to ${String(most)}`);
  }
}

function assertId(value: unknown, argument: string): void {
  if (typeof value !== 'string' || !patterns.pseudonym.regex.test(value)) {
    throw new ArgumentError(argument, 'an id of 1 to 64 characters, as documents write it');
  }
}

function assertPart(value: unknown, argument: string): void {
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value))) {
    throw new ArgumentError(argument, 'an object or nothing');
  }
}

// What is asked is switched on by true; any other value would silently ask nothing.
function assertSwitches(part: object | undefined, names: readonly string[], argument: string): void {
  for (const name of names) {
    const value = (part as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (value !== undefined && value !== true) throw new ArgumentError(`${argument}.${name}`, 'true or nothing');
  }
}

function assertErwartungsbogen(bogen: AktivzentrumProfil['erwartungsbogen'], argument: string): void {
  if (bogen === undefined) return;
  const asked: unknown = bogen.fragen;
  const known = Array.isArray(asked) && asked.every((frage) => fragen.includes(frage as Frage));
  if (!known || new Set(asked as readonly unknown[]).size !== (asked as readonly unknown[]).length) {
    throw new ArgumentError(`${argument}.fragen`, `a list of ${fragen.join(', ')}, each once`);
  }
  assertSwitches(bogen, ['imOTon', 'individuell', 'massgebend', 'erneuerung'], argument);
}

function assertModule(given: unknown, argument: string): void {
  if (!Array.isArray(given) || given.length === 0) throw new ArgumentError(argument, 'a list of at least one module');
  const seen = new Set<unknown>();
  (given as readonly (Partial<Modul> | null)[]).forEach((modul, index) => {
    const at = `${argument}[${String(index)}]`;
    const { id, bezeichnung, einbuchung, hoechstdauerMonate, kosten } = modul ?? {};
    assertId(id, `${at}.id`);
    if (seen.has(id)) throw new ArgumentError(`${at}.id`, 'an id that no other module has');
    seen.add(id);
    if (typeof bezeichnung !== 'string' || bezeichnung.trim() === '')
      throw new ArgumentError(`${at}.bezeichnung`, 'a name');
    if (typeof einbuchung !== 'boolean') throw new ArgumentError(`${at}.einbuchung`, 'true or false');
    if (hoechstdauerMonate !== undefined) assertWhole(hoechstdauerMonate, 120, `${at}.hoechstdauerMonate`);
    if (kosten !== undefined && (kosten as string) !== 'keine')
      throw new ArgumentError(`${at}.kosten`, "'keine' or nothing");
  });
}

/** Refuses what only a profile of an Aktivzentrum can have wrong. */
export function assertAktivzentrumProfil(given: Profil, argument: string): void {
  const { massnahme, module, einbuchung, erwartungsbogen, abschluss } = given as Partial<AktivzentrumProfil>;
  assertPart(massnahme, `${argument}.massnahme`);
  assertPart(einbuchung, `${argument}.einbuchung`);
  assertPart(erwartungsbogen, `${argument}.erwartungsbogen`);
  assertPart(abschluss, `${argument}.abschluss`);
  assertSwitches(given, ['nutzungAbAntrag', 'kooperationsplan'], argument);
  if (massnahme === undefined || !rechtsgrundlagen.includes(massnahme.rechtsgrundlage)) {
    throw new ArgumentError(
      `${argument}.massnahme.rechtsgrundlage`,
      'a legal basis of the SGB II, such as § 16 Abs. 1 SGB II',
    );
  }
  if (massnahme.inVerbindungMit !== undefined && !vorschriften.includes(massnahme.inVerbindungMit)) {
    throw new ArgumentError(`${argument}.massnahme.inVerbindungMit`, `one of ${vorschriften.join(', ')}, or nothing`);
  }
  if (massnahme.verfahren !== undefined) assertId(massnahme.verfahren, `${argument}.massnahme.verfahren`);
  assertModule(module, `${argument}.module`);
  if (einbuchung !== undefined) {
    assertId(einbuchung.hilfeprodukt, `${argument}.einbuchung.hilfeprodukt`);
    assertWhole(einbuchung.monate, 120, `${argument}.einbuchung.monate`);
    if (einbuchung.bescheidvorlage !== undefined) {
      assertId(einbuchung.bescheidvorlage, `${argument}.einbuchung.bescheidvorlage`);
    }
    assertSwitches(einbuchung, ['unveraendert'], `${argument}.einbuchung`);
  }
  assertErwartungsbogen(erwartungsbogen, `${argument}.erwartungsbogen`);
  if (abschluss?.fristTage !== undefined) assertWhole(abschluss.fristTage, 1000, `${argument}.abschluss.fristTage`);
}

/**
 * Checks a profile of the caller for an Aktivzentrum and returns it. What it asks is the caller's; this decides only
 * whether the profile can be right.
 *
 * @param profile - id, validity (days `YYYY-MM-DD`) and source of the instruction, its modules, and what it asks of them
 * @returns the same profile
 * @throws ArgumentError where the profile contradicts itself; the message names the place
 *
 * @example
 * ```ts
 * import { defineAktivzentrumProfil, goettingenAktivzentrum2024 } from 'kooperationsplan';
 * const mitFrist = { ...goettingenAktivzentrum2024, id: 'mit-frist', abschluss: { fristTage: 14 } };
 * defineAktivzentrumProfil(mitFrist).abschluss?.fristTage; //=> 14
 * ```
 */
export function defineAktivzentrumProfil(profile: AktivzentrumProfil): AktivzentrumProfil {
  assertProfil(profile, 'profile');
  assertAktivzentrumProfil(profile, 'profile');
  return profile;
}
