import type { RuleId } from '../../law/finding';
import type { Rule } from '../../law/rule';
import type { Fall } from '../fall';
import { aenderungDokumentiert } from './aenderung';
import { angaben, pflichtangaben, pruefkriterien } from './angaben';
import { anlagen, ohneUnterlagen } from './anlagen';
import { ausgelassen } from './ausgelassen';
import { berichtFaellig, berichtVersaeumt } from './berichte';
import { bescheid, bewilligungszeitraum } from './bewilligung';
import { umbenennung, umbenennungNachHandlung, unveraendert } from './dokument';
import { entscheidungsfrist } from './entscheidungsfrist';
import { beteiligte, erbetenes, kanal } from './kanal';
import { geleisteteStunden, leistungstage } from './leistungsangaben';
import { leistungsnachweis, leistungsnachweisfrist } from './leistungsnachweis';
import { abweichungBekannt, nachDemStichtag, profilBekannt, worteBekannt } from './lesbarkeit';
import { planbeurteilung, planumfang, smarteZiele } from './massnahmenplan';
import { offenbarung, passwortGetrennt } from './offenbarung';
import { reihenfolge } from './reihenfolge';
import { schrittfrist } from './schrittfrist';
import { stundenbilanz, verlaengerungsangaben, verlaengerungszahl } from './verlaengerung';
import { verlaengerungsfrist } from './verlaengerungsfrist';
import { empfaenger, zustaendigkeit } from './versand';
import { zwischenberichtstag } from './zwischenberichtstag';

/** The rules of the Jobcoaching case in the order of the paper. */
export const rules: readonly Rule<Fall>[] = [
  reihenfolge,
  ausgelassen,
  zustaendigkeit,
  empfaenger,
  kanal,
  anlagen,
  erbetenes,
  beteiligte,
  passwortGetrennt,
  umbenennung,
  umbenennungNachHandlung,
  unveraendert,
  pflichtangaben,
  ohneUnterlagen,
  angaben,
  pruefkriterien,
  offenbarung,
  planumfang,
  planbeurteilung,
  smarteZiele,
  bescheid,
  zwischenberichtstag,
  bewilligungszeitraum,
  leistungsnachweis,
  leistungstage,
  aenderungDokumentiert,
  verlaengerungsangaben,
  stundenbilanz,
  geleisteteStunden,
  verlaengerungszahl,
  schrittfrist,
  leistungsnachweisfrist,
  berichtFaellig,
  berichtVersaeumt,
  verlaengerungsfrist,
  entscheidungsfrist,
  worteBekannt,
  nachDemStichtag,
  profilBekannt,
  abweichungBekannt(() => ids),
];

const ids: ReadonlySet<RuleId> = new Set(rules.map(({ id }) => id));
