import { editionOn, type Edition } from '../law/edition';
import { stop, type Question } from '../law/question';
import { grundlagen, type Grund } from './grundlagen';
import type { Lage } from './lagen';
import type { AufforderungView, Handlung } from './model/aufforderung';
import type { Belehrung } from './model/belehrung';
import type { EinladungView } from './model/einladung';
import type { Handlungsart, VerlangteHandlung } from './model/handlung';

/** What may be asked while the ground of a letter is found. */
export type Frage = Pick<Question<'A-11'>, 'decidedOn' | 'readings' | 'ask' | 'known'>;

/** Kinds of act to which § 31 Abs. 1 Satz 1 SGB II attaches a consequence since 2026-07-01, measures aside. */
const folgenbewehrt: readonly Handlungsart[] = [
  'eigenbemuehungen',
  'arbeit',
  'ausbildung',
  'gefoerderteBeschaeftigung',
  'integrationskurs',
  'deutschsprachfoerderung',
];

/** An act as far as its ground asks. */
type Bewehrt = Pick<VerlangteHandlung, 'art' | '#facts'>;

/** Whether the law of a day attaches consequences only to some acts: since 2026-07-01. */
export function nurBestimmteHandlungen({ decidedOn }: Pick<Frage, 'decidedOn'>): boolean {
  return typeof editionOn(grundlagen.andereMitwirkung, decidedOn) !== 'string';
}

/** Whether an act is ganzheitliche Betreuung (§ 16k SGB II). */
function istGanzheitlicheBetreuung(handlung: Bewehrt, q: Pick<Frage, 'ask'>): boolean {
  return handlung.art === 'massnahme' && q.ask(handlung, 'rechtsgrundlage').rechtsgrundlage === '§ 16k SGB II';
}

// § 31 Abs. 1 Satz 1 Nr. 1 is not excluded by § 16k Abs. 4: what rests on nothing else stays open.
function betreuung(belehrung: Belehrung | undefined): Grund {
  const minderungen = (belehrung?.rechtsfolgen ?? []).filter(({ art }) => art !== 'nichtErreichbar');
  const nurNummer1 = minderungen.every(({ tatbestand }) => tatbestand === '§ 31 Abs. 1 Satz 1 Nr. 1 SGB II');
  return minderungen.length > 0 && nurNummer1 ? 'ganzheitlicheBetreuungNummer1' : 'ganzheitlicheBetreuung';
}

/**
 * The ground of acts since 2026-07-01: one act with a consequence is enough. A measure of unknown basis is asked about
 * only where nothing else decides.
 */
export function grundDerHandlungen(
  handlungen: readonly Bewehrt[],
  belehrung: Belehrung | undefined,
  q: Pick<Frage, 'ask' | 'known'>,
): Grund {
  const massnahmen = handlungen.filter(({ art }) => art === 'massnahme');
  const bekannt = massnahmen.map((handlung) => q.known(handlung, 'rechtsgrundlage'));
  if (handlungen.some(({ art }) => folgenbewehrt.includes(art))) return 'aufforderung';
  if (bekannt.some((basis) => basis !== undefined && basis !== '§ 16k SGB II')) return 'massnahme';
  // A Meldung may carry one, whatever stands beside it: § 16k Abs. 4 excludes Nr. 3 for the measure only.
  // Each measure is asked about: one of unknown basis beside ganzheitliche Betreuung may have a consequence.
  const betreut = massnahmen.map((handlung) => istGanzheitlicheBetreuung(handlung, q)).includes(true);
  if (handlungen.some(({ art }) => art === 'meldung')) return 'einladung';
  return betreut ? betreuung(belehrung) : 'andereMitwirkung';
}

function mitBelehrungVorgesehen(handlung: Handlung, q: Frage): boolean {
  if (handlung.art !== 'massnahme') return false;
  const basis = q.known(handlung, 'rechtsgrundlage');
  if (basis === undefined || basis === '§ 16k SGB II') return false;
  return q.readings['A-11'] === 'jedeMassnahme' || basis === '§ 16 Abs. 1 SGB II' || basis === '§ 16d SGB II';
}

function nurGanzheitlicheBetreuung(handlungen: readonly Handlung[], q: Frage): boolean | undefined {
  if (handlungen.length === 0 || !handlungen.every(({ art }) => art === 'massnahme')) return false;
  const bekannt = handlungen.map((handlung) => q.known(handlung, 'rechtsgrundlage'));
  if (bekannt.some((basis) => basis !== undefined && basis !== '§ 16k SGB II')) return false;
  return bekannt.includes(undefined) ? undefined : true;
}

/** The first measure of an Aufforderung whose legal basis is not known. */
export function massnahmeOhneGrundlage(
  { handlungen = [] }: Pick<AufforderungView, 'handlungen'>,
  q: Pick<Frage, 'known'>,
): Handlung | undefined {
  return handlungen.find(
    (handlung) => handlung.art === 'massnahme' && q.known(handlung, 'rechtsgrundlage') === undefined,
  );
}

/**
 * What an Aufforderung is about, as far as the law of an instruction asks (§ 15 Abs. 5, 6 SGB II until 2026-06-30);
 * `undefined` where the state of the plan or the basis of a measure has to be known for it.
 */
export function grundDerAufforderung(view: AufforderungView, q: Frage): Grund | undefined {
  const { handlungen = [], rechtsfolgenbelehrung } = view;
  const betreut = nurGanzheitlicheBetreuung(handlungen, q);
  if (betreut === true) return betreuung(rechtsfolgenbelehrung);
  const stand = q.known(view, 'planstand');
  if (betreut === undefined) return undefined;
  if (stand !== undefined && stand !== 'inKraft') return 'ohnePlan';
  if (handlungen.some((handlung) => mitBelehrungVorgesehen(handlung, q))) return 'massnahme';
  if (stand === undefined || massnahmeOhneGrundlage(view, q) !== undefined) return undefined;
  return 'aufforderung';
}

/** Whether by the reading chosen the instruction is left for a further request (reading A-09). */
export function istErsterSchritt(view: AufforderungView, q: Pick<Question<'A-09'>, 'readings' | 'ask'>): boolean {
  return q.readings['A-09'] === 'zweiterSchritt' && q.ask(view, 'erste').erste;
}

/** The ground of an Aufforderung on the deciding day; what it lacks is asked for. */
export function grundOderFrage(view: AufforderungView, q: Frage & Pick<Question<'A-09'>, 'readings'>): Grund {
  const { handlungen = [], rechtsfolgenbelehrung } = view;
  if (nurBestimmteHandlungen(q) && handlungen.length === 0) stop(view, ['handlungen']);
  if (nurBestimmteHandlungen(q)) return grundDerHandlungen(handlungen, rechtsfolgenbelehrung, q);
  const grund = grundDerAufforderung(view, q);
  if (grund === 'aufforderung') return istErsterSchritt(view, q) ? 'ersteAufforderung' : grund;
  if (grund !== undefined) return grund;
  const unklar = massnahmeOhneGrundlage(view, q);
  if (unklar !== undefined) q.ask(unklar, 'rechtsgrundlage');
  q.ask(view, 'planstand');
  return 'aufforderung';
}

function ersteVerboten({ decidedOn }: Pick<Frage, 'decidedOn'>): boolean {
  const edition = editionOn(grundlagen.ersteEinladung, decidedOn);
  return typeof edition !== 'string' && edition.parameters.decision === 'forbidden';
}

/** Whether an Einladung is known to be the first to the talk on the plan, which carries no instruction until 2026-06-30. */
export function istErsteEinladung(view: EinladungView, q: Pick<Frage, 'decidedOn' | 'known'>): boolean {
  const zumPlan = q.known(view, 'gegenstand') === 'potenzialanalyseUndKooperationsplan';
  return ersteVerboten(q) && zumPlan && q.known(view, 'erste') === true;
}

/** What an Einladung is about: only where the law of the day treats the first one apart is it asked which it is. */
export function grundDerEinladung(view: EinladungView, q: Pick<Frage, 'decidedOn' | 'ask'>): Grund {
  if (!ersteVerboten(q)) return 'einladung';
  if (q.ask(view, 'gegenstand').gegenstand !== 'potenzialanalyseUndKooperationsplan') return 'einladung';
  return q.ask(view, 'erste').erste ? 'ersteEinladung' : 'einladung';
}

/** The answer of the law for a ground on the deciding day; `undefined` where no wording is in force. */
export function antwort(grund: Grund, { decidedOn }: Pick<Frage, 'decidedOn'>): Edition<Lage> | undefined {
  const edition = editionOn(grundlagen[grund], decidedOn);
  return typeof edition === 'string' ? undefined : edition;
}
