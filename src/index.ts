/**
 * Checks Kooperationspläne (§ 15 SGB II) and the letters, contracts, measures and records around them against the law of
 * their day, and says what is due when.
 *
 * @packageDocumentation
 */
export {
  agendaAktivzentrum,
  checkAktivzentrum,
  defineAktivzentrumProfil,
  goettingenAktivzentrum2024,
  massnahmeteilnahmeSchema,
  type AktivzentrumProfil,
  type Massnahmeteilnahme,
  type Modul,
} from './aktivzentrum';
export { catalogue, changesBetween, editionOn, findRule, type CatalogueEntry, type Change } from './catalogue';
export { agenda, checkDocument } from './documents';
export { checkFall, type Dokumentstelle, type FallAgendaEntry, type FallFinding, type FallReport } from './fall';
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
export { explainFrist, type Explainable } from './fristen/explain';
export {
  agendaJobcoaching,
  checkJobcoaching,
  defineJobcoachingProfil,
  describeProcess,
  describeTimeline,
  jobcoachingSchema,
  nextSteps,
  niedersachsenJobcoaching,
  type Angabe,
  type Bedeutung,
  type Bejahung,
  type Dauer,
  type Ergebnis,
  type Fallstand,
  type Jobcoaching,
  type JobcoachingProfil,
  type Kriterium,
  type Lesung,
  type NaechsterSchritt,
  type NextSteps,
  type Prozessfrist,
  type Prozessschritt,
} from './jobcoaching';
export {
  agendaKontaktdichte,
  checkKontaktdichte,
  defineKontaktprofil,
  kontaktnachweisSchema,
  planKontakte,
  sgb2Paragraf16k,
  tabulateProjekt,
  thueringenIntegrationsbegleitung2019,
  type Adressat,
  type Ausgeschlossen,
  type Ausschlussgrund,
  type Bedarf,
  type Fenster,
  type Kontaktbedarf,
  type Kontaktnachweis,
  type Kontaktprofil,
  type Kontaktuebersicht,
  type Kontaktzeitraum,
  type Projektmonat,
  type Teilzeitraumregel,
  type Zeitraumart,
} from './kontaktdichte';
export {
  agendaKooperationsplan,
  checkKooperationsplan,
  defineKooperationsplanProfil,
  kooperationsplanSchema,
  wuppertal,
  type Kooperationsplan,
  type KooperationsplanProfil,
} from './kooperationsplan';
export {
  agendaKooperationsvertrag,
  checkKooperationsvertrag,
  defineVertragsprofil,
  integrationsbegleitung2019,
  kooperationsvertragSchema,
  type Benennung,
  type Kooperationsvertrag,
  type Nachweisort,
  type Nachweisregister,
  type Nachweiszeile,
  type Registerzeile,
  type Vertragsprofil,
  type Vorgabe,
} from './kooperationsvertrag';
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
export type { Agenda, AgendaEntry, Art, Report, Schritt, Verdict } from './law/report';
export type { BekannteRolle, Rolle } from './law/role';
export type { Basis } from './law/sources';
export type { StatementId } from './law/statements';
export {
  agendaSchreiben,
  aufforderungSchema,
  checkSchreiben,
  decideBelehrung,
  einladungSchema,
  minderungsbescheidSchema,
  verpflichtungSchema,
  type Aufforderung,
  type Decision,
  type Einladung,
  type Minderungsbescheid,
  type SchreibenArt,
  type Verlangen,
  type Verpflichtung,
} from './rechtsfolgenbelehrung';
