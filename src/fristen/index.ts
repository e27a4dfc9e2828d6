/**
 * Deadline arithmetic that a social court would accept: §§ 186 to 193 BGB, §§ 26 and 37 SGB X, §§ 64, 66, 84 SGG and the
 * statutory holidays of the 16 Länder. Days are strings `YYYY-MM-DD`; nothing here asks a clock or a time zone.
 *
 * @packageDocumentation
 */
export { addPeriods } from './addPeriods';
export type { AddPeriodsInput, Zeitabschnitt, Zeitmenge, Zeitsumme } from './addPeriods';
export { computeBekanntgabe } from './computeBekanntgabe';
export type { Bekanntgabe, BekanntgabeInput } from './computeBekanntgabe';
export { computeFristende } from './computeFristende';
export type { FristendeInput, StundenInput } from './computeFristende';
export { computeFristwort } from './computeFristwort';
export type { MonatswortInput, UnbestimmtesWortInput } from './computeFristwort';
export { computeRechtsbehelfsfrist } from './computeRechtsbehelfsfrist';
export type { RechtsbehelfsfristInput } from './computeRechtsbehelfsfrist';
export { computeRueckwaertsfrist } from './computeRueckwaertsfrist';
export type { Rueckwaertsfrist, RueckwaertsfristInput } from './computeRueckwaertsfrist';
export { computeVerlaengerung } from './computeVerlaengerung';
export type { VerlaengerungInput } from './computeVerlaengerung';
export { feiertageDatenstand } from './datenstand';
export { feiertageOf } from './feiertageOf';
export type { FeiertagImJahr } from './feiertageOf';
export type { Beginn, Ereignis, FesterTag } from './fristbeginn';
export { isFeiertag } from './isFeiertag';
export type { OhneEnde, OhneEndeGrund } from './ohneEnde';
export type { GemeindeFeiertage, Ort } from './ort';
export { addWerktage, countWerktage } from './werktage';
export type { WerktagAddition, WerktagCount } from './werktage';
export { workingDayOnOrAfter } from './workingDay';
export type { WorkingDay } from './workingDay';
export { isCalendarDay } from '../law/day';
export type { CalendarDay } from '../law/day';
export { ArgumentError } from '../law/errors';
export type {
  Feiertag,
  Frist,
  Fristart,
  Fristdauer,
  Fristeinheit,
  FristFlag,
  Fristform,
  GemeindeFeiertag,
  NotShifted,
  Regime,
  Shift,
  Uebersprungen,
} from '../law/frist';
export { isLand, laender } from '../law/land';
export type { Land } from '../law/land';
export type { Language, Text } from '../law/language';
