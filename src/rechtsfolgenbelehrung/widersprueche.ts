import type { Question } from '../law/question';
import { mehrfachAngekuendigt } from './betroffen';
import { ersterTermin } from './handlungen';
import type { AufforderungView } from './model/aufforderung';
import type { EinladungView } from './model/einladung';
import type { MinderungsbescheidView } from './model/minderungsbescheid';
import type { Schreiben } from './model/schreiben';
import type { VerpflichtungView } from './model/verpflichtung';
import { belehrtAm } from './tage';

/** What cannot stand together, in words. */
export const widersprueche = {
  zugang: { de: 'der Zugang liegt vor dem Versand', en: 'the receipt lies before the sending' },
  termin: { de: 'der Termin liegt vor dem Versand', en: 'the appointment lies before the sending' },
  pflicht: { de: 'eine Pflicht ist vor dem Versand fällig', en: 'a duty is due before the sending' },
  handlung: { de: 'eine Handlung ist vor dem Versand fällig', en: 'an act is due before the sending' },
  nachweis: { de: 'ein Nachweis ist vor dem Versand fällig', en: 'a proof is due before the sending' },
  ueberpruefung: { de: 'eine Überprüfung liegt vor dem Versand', en: 'a review lies before the sending' },
  nummern: { de: 'zwei Pflichten tragen dieselbe Nummer', en: 'two duties carry the same number' },
  handlungsnummern: { de: 'zwei Handlungen tragen dieselbe Nummer', en: 'two acts carry the same number' },
  feststellung: { de: 'die Feststellung liegt nach dem Versand', en: 'the determination lies after the sending' },
  wegfallUndProzent: {
    de: 'neben dem Wegfall des Regelbedarfs stehen Prozente',
    en: 'beside the loss of the Regelbedarf stands a percentage',
  },
  absatz2Nummer: {
    de: 'eine Nummer des § 31 Abs. 2 steht neben einem anderen Tatbestand',
    en: 'a number of § 31 Abs. 2 stands beside another breach',
  },
  doppelteFolge: {
    de: 'für dieselbe Verletzung sind zwei Rechtsfolgen gleicher Art angekündigt',
    en: 'two consequences of the same kind are announced for the same breach',
  },
} as const;

/** What cannot stand together. */
export type Widerspruch = keyof typeof widersprueche;

function inBelehrung(view: Schreiben): readonly Widerspruch[] {
  return mehrfachAngekuendigt(view) ? ['doppelteFolge'] : [];
}

// Of an instruction that came after the due day its own rule asks whether it is in time (`rechtzeitig`).
function vorVersand(view: Schreiben): boolean {
  const faelligAm = ersterTermin(view);
  if (faelligAm === undefined || faelligAm >= view.versandtAm) return false;
  return view.rechtsfolgenbelehrung === undefined || belehrtAm(view) <= faelligAm;
}

function doppelt(each: readonly { readonly nummer: number }[]): boolean {
  return new Set(each.map(({ nummer }) => nummer)).size < each.length;
}

/** What cannot be so in an Einladung. */
export function inEinladung(view: EinladungView): readonly Widerspruch[] {
  return vorVersand(view) ? ['termin', ...inBelehrung(view)] : inBelehrung(view);
}

/** What cannot be so in an Aufforderung. */
export function inAufforderung(view: AufforderungView): readonly Widerspruch[] {
  const { versandtAm, handlungen = [] } = view;
  const gefunden: Widerspruch[] = [];
  if (vorVersand(view)) gefunden.push('handlung');
  if (handlungen.some(({ nachweisBisAm = versandtAm }) => nachweisBisAm < versandtAm)) gefunden.push('nachweis');
  if (doppelt(handlungen)) gefunden.push('handlungsnummern');
  return [...gefunden, ...inBelehrung(view)];
}

/** What cannot be so in a Verpflichtung. */
export function inVerpflichtung(view: VerpflichtungView): readonly Widerspruch[] {
  const { versandtAm, pflichten = [] } = view;
  const davor = (am: string | undefined): boolean => am !== undefined && am < versandtAm;
  const gefunden: Widerspruch[] = [];
  if (pflichten.some(({ bisAm }) => davor(bisAm))) gefunden.push('pflicht');
  if (pflichten.some(({ eigenbemuehung }) => davor(eigenbemuehung?.nachweis?.bisAm))) gefunden.push('nachweis');
  if (pflichten.some(({ ueberpruefungAm }) => davor(ueberpruefungAm))) gefunden.push('ueberpruefung');
  if (doppelt(pflichten)) gefunden.push('nummern');
  return [...gefunden, ...inBelehrung(view)];
}

/** What cannot be so in a Minderungsbescheid. */
export function inBescheid(view: MinderungsbescheidView, q: Pick<Question, 'known'>): readonly Widerspruch[] {
  const gefunden: Widerspruch[] = [];
  if (view.festgestelltAm > view.versandtAm) gefunden.push('feststellung');
  if (view.folge === 'wegfallRegelbedarf' && view.prozent !== undefined) gefunden.push('wegfallUndProzent');
  const nummer = q.known(view, 'absatz2Nummer');
  if (nummer !== undefined && view.tatbestand !== '§ 31 Abs. 2 SGB II') gefunden.push('absatz2Nummer');
  return gefunden;
}
