/**
 * Checks Kooperationspläne (§ 15 SGB II) against the law of their day and says what is due when.
 *
 * @packageDocumentation
 */
export {
  agenda,
  catalogue,
  changesBetween,
  checkDocument,
  editionOn,
  findRule,
  type CatalogueEntry,
  type Change,
} from './documents';
export {
  addPeriods,
  addWerktage,
  computeBekanntgabe,
  computeFristende,
  computeFristwort,
  computeRechtsbehelfsfrist,
  computeRueckwaertsfrist,
  computeVerlaengerung,
  countWerktage,
  explainFrist,
  feiertageDatenstand,
  feiertageOf,
  isFeiertag,
  isLand,
  laender,
  workingDayOnOrAfter,
} from './fristen';
export type {
  AddPeriodsInput,
  Beginn,
  Bekanntgabe,
  BekanntgabeInput,
  Ereignis,
  Explainable,
  Feiertag,
  FeiertagImJahr,
  FesterTag,
  Fristart,
  Fristdauer,
  Fristeinheit,
  FristendeInput,
  FristFlag,
  Fristform,
  GemeindeFeiertag,
  GemeindeFeiertage,
  MonatswortInput,
  NotShifted,
  OhneEnde,
  OhneEndeGrund,
  Ort,
  RechtsbehelfsfristInput,
  Regime,
  Rueckwaertsfrist,
  RueckwaertsfristInput,
  Shift,
  StundenInput,
  Uebersprungen,
  UnbestimmtesWortInput,
  VerlaengerungInput,
  WerktagAddition,
  WerktagCount,
  WorkingDay,
  Zeitabschnitt,
  Zeitmenge,
  Zeitsumme,
} from './fristen';
export {
  agendaKooperationsplan,
  checkKooperationsplan,
  defineKooperationsplanProfil,
  kooperationsplanSchema,
  wuppertal,
  type Kooperationsplan,
  type KooperationsplanProfil,
} from './kooperationsplan';
export type { CalendarDay } from './law/day';
export { isCalendarDay } from './law/day';
export type { Edition } from './law/edition';
export { ArgumentError, DefinitionError } from './law/errors';
export type {
  Applied,
  Facts,
  Finding,
  FormCode,
  FormFinding,
  Modality,
  RuleFinding,
  RuleId,
  Severity,
  SeverityChoice,
} from './law/finding';
export type { Frist } from './law/frist';
export type { Land } from './law/land';
export type { Language, Text } from './law/language';
export type { AgendaOptions, CheckOptions } from './law/options';
export type { Path } from './law/path';
export { writePath } from './law/path';
export type { Profil } from './law/profile';
export { readings, type Reading, type ReadingId, type Readings, type ReadingUsed } from './law/reading';
export type { Agenda, AgendaEntry, Art, Report, Verdict } from './law/report';
export type { Rolle } from './law/role';
export type { Basis } from './law/sources';
export type { StatementId } from './law/statements';
