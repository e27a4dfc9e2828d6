import type { CalendarDay } from './day';
import type { Land } from './land';

/**
 * What kind of period it is. It decides where the period starts and whether its end moves from a Saturday, Sunday or
 * statutory holiday to the next working day:
 *
 * - `gesetzlich`: set by a statute (or a contract); the end moves, § 26 Abs. 3 Satz 1 SGB X, § 64 Abs. 3 SGG, § 193 BGB.
 * - `behoerdlich`: set by an authority; starts on the day after Bekanntgabe (§ 26 Abs. 2 SGB X), the end moves.
 * - `benannterTag`: the authority named a day **and** referred to § 26 Abs. 3; the end stays (Satz 2).
 * - `leistungszeitraum`: benefits for a certain time; the end stays (§ 26 Abs. 4 SGB X).
 * - `termin`: a Termin set by an authority; it stays (§ 26 Abs. 5 SGB X).
 * - `stunden`: counted in hours, through weekends (§ 26 Abs. 6 SGB X); no day is computed.
 * - `wartezeit`: nobody has to act by its end (waiting period, age); the end stays (BAG 24.10.2013, 2 AZR 1057/12).
 */
export type Fristart =
  'gesetzlich' | 'behoerdlich' | 'benannterTag' | 'leistungszeitraum' | 'termin' | 'stunden' | 'wartezeit';

/** The law whose rules on periods are cited: § 26 SGB X, § 64 SGG, § 31 VwVfG, or §§ 186 to 193 BGB alone. */
export type Regime = 'SGB X' | 'SGG' | 'VwVfG' | 'BGB';

/**
 * Units of a period. `quarters` are three months, `halfYears` six months, and `halfMonths` take an odd amount: 1 is
 * 15 days, 3 is one month and a half with the 15 days counted last (§ 189 BGB).
 */
export type Fristeinheit = 'days' | 'weeks' | 'months' | 'quarters' | 'halfYears' | 'years' | 'halfMonths';

/** A length of time as it was given, before it is mapped to months and days. */
export interface Fristdauer {
  readonly amount: number;
  readonly unit: Fristeinheit;
}

/** A statutory holiday of a Land, of some communes (the last three of them in some Länder) or of all Länder. */
export type Feiertag =
  | 'neujahr'
  | 'heiligeDreiKoenige'
  | 'frauentag'
  | 'karfreitag'
  | 'ostersonntag'
  | 'ostermontag'
  | 'tagDerArbeit'
  | 'tagDerBefreiung'
  | 'christiHimmelfahrt'
  | 'pfingstsonntag'
  | 'pfingstmontag'
  | 'jahrestag17Juni'
  | 'weltkindertag'
  | 'tagDerDeutschenEinheit'
  | 'reformationstag'
  | 'allerheiligen'
  | 'bussUndBettag'
  | 'ersterWeihnachtstag'
  | 'zweiterWeihnachtstag'
  | GemeindeFeiertag;

/** Holidays that in some Länder hold in some communes only: 15 August and 8 August (BY), Fronleichnam (SN, TH). */
export type GemeindeFeiertag = 'mariaeHimmelfahrt' | 'fronleichnam' | 'friedensfest';

/** A day that was passed over, and why. A holiday on a Saturday or Sunday is passed over as that. */
export interface Uebersprungen {
  readonly day: CalendarDay;
  readonly reason: 'saturday' | 'sunday' | Feiertag;
}

/** Why an end stayed where it was: it is a working day, or the law moves no end of this kind. */
export type NotShifted =
  | 'workingDay'
  | 'benannterTag'
  | 'leistungszeitraum'
  | 'termin'
  | 'wartezeit'
  | 'bekanntgabe'
  | 'rueckwaertsfrist'
  | 'monatswort';

/** Whether the end moved: over which days, or why not. */
export type Shift =
  | { readonly shifted: true; readonly over: readonly Uebersprungen[] }
  | { readonly shifted: false; readonly because: NotShifted };

/**
 * What a reader of the result has to know beside the day:
 *
 * - `gemeindeFeiertagUndecided`: whether the day is a holiday depends on the commune, which was not told.
 * - `landFeiertagPossible`: no Land was named, and the end is a holiday in at least one.
 * - `landFeiertageUnknown`: no Land was named, and the end lies before 2015, where only nationwide days are known.
 * - `afterKnownUntil`: the end lies after the day up to which the holiday statutes are known.
 * - `namedDayWithoutReference`: the authority named the day without reference to § 26 Abs. 3 Satz 2; so it may move.
 * - `prevailingView`: § 193 BGB and § 26 Abs. 3 SGB X were not applied to a backward period (prevailing view, open in social law).
 * - `turnOfYear2024`: posted by 2024-12-31, notified in 2025; the day of posting decided, no transition clause is known.
 * - `earlierReceiptIgnored`: received before the day of the fiction; the fiction stands.
 * - `laterReceiptCounts`: received after the day of the fiction; the real day counts.
 * - `interpretation`: § 192 BGB is a rule of interpretation; the text may mean something else.
 */
export type FristFlag =
  | 'gemeindeFeiertagUndecided'
  | 'landFeiertagPossible'
  | 'landFeiertageUnknown'
  | 'afterKnownUntil'
  | 'namedDayWithoutReference'
  | 'prevailingView'
  | 'turnOfYear2024'
  | 'earlierReceiptIgnored'
  | 'laterReceiptCounts'
  | 'interpretation';

/** How the day was reached. `festerTag`: the last day itself was given. */
export type Fristform =
  'ereignisfrist' | 'beginnfrist' | 'festerTag' | 'verlaengerung' | 'rueckwaertsfrist' | 'bekanntgabe' | 'monatswort';

/** A computed day and how it was reached. Plain JSON. */
export interface Frist {
  /** The way of computing; it says what {@link Frist.start} is. */
  readonly form: Fristform;
  /** The kind of period; `null` where no kind is asked (Bekanntgabe, Rueckwaertsfrist, Monatswort). */
  readonly kind: Fristart | null;
  /** The day the computation started from: event, first day, old end, day of posting, reference day, or the named day. */
  readonly start: CalendarDay;
  /** The length of the period; `null` where only a day was given. */
  readonly duration: Fristdauer | null;
  /** The first day that counts; `null` where nothing is counted forward. */
  readonly firstDay: CalendarDay | null;
  /** The end before any shift. */
  readonly unshifted: CalendarDay;
  /** The last day of the period, after the shift if there is one. */
  readonly end: CalendarDay;
  /** Whether and why the end moved. */
  readonly shift: Shift;
  /** The provisions applied, in their order. */
  readonly norms: readonly string[];
  /** The Land whose holidays were used; `null`: nationwide holidays only, or none asked for. */
  readonly land: Land | null;
  /** What a reader has to know beside the day; empty where there is nothing. */
  readonly flags: readonly FristFlag[];
}
