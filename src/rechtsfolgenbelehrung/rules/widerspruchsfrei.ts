import { jedenTages } from '../../begriffe';
import type { Question } from '../../law/question';
import { rulesOf, type Decider, type Rule } from '../../law/rule';
import { arbeitsweiseJedenTages } from '../../law/sources';
import { mehrfachAngekuendigt } from '../betroffen';
import type { EinladungView } from '../model/einladung';
import type { MinderungsbescheidView } from '../model/minderungsbescheid';
import type { Schreiben } from '../model/schreiben';
import type { VerpflichtungView } from '../model/verpflichtung';
import { tagDesSchreibens } from '../tage';

type Versendet = Pick<Schreiben, 'versandtAm' | '#facts'>;

const widersprueche = {
  zugang: { de: 'der Zugang liegt vor dem Versand', en: 'the receipt lies before the sending' },
  termin: { de: 'der Termin liegt vor dem Versand', en: 'the appointment lies before the sending' },
  pflicht: { de: 'eine Pflicht ist vor dem Versand fällig', en: 'a duty is due before the sending' },
  nachweis: { de: 'ein Nachweis ist vor dem Versand fällig', en: 'a proof is due before the sending' },
  ueberpruefung: { de: 'eine Überprüfung liegt vor dem Versand', en: 'a review lies before the sending' },
  nummern: { de: 'zwei Pflichten tragen dieselbe Nummer', en: 'two duties carry the same number' },
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

type Widerspruch = keyof typeof widersprueche;

/** What cannot be so in the instruction a letter carries. */
export function inBelehrung(view: Schreiben): readonly Widerspruch[] {
  return mehrfachAngekuendigt(view) ? ['doppelteFolge'] : [];
}

/** What cannot be so in an Einladung; with an instruction its own rule asks whether that came in time. */
export function inEinladung(view: EinladungView): readonly Widerspruch[] {
  const { versandtAm, terminAm, rechtsfolgenbelehrung } = view;
  const davor = rechtsfolgenbelehrung === undefined && terminAm !== undefined && terminAm < versandtAm;
  return davor ? ['termin'] : inBelehrung(view);
}

/** What cannot be so in a Verpflichtung. */
export function inVerpflichtung(view: VerpflichtungView): readonly Widerspruch[] {
  const { versandtAm, pflichten = [] } = view;
  const davor = (am: string | undefined): boolean => am !== undefined && am < versandtAm;
  const gefunden: Widerspruch[] = [];
  if (pflichten.some(({ bisAm }) => davor(bisAm))) gefunden.push('pflicht');
  if (pflichten.some(({ eigenbemuehung }) => davor(eigenbemuehung?.nachweis?.bisAm))) gefunden.push('nachweis');
  if (pflichten.some(({ ueberpruefungAm }) => davor(ueberpruefungAm))) gefunden.push('ueberpruefung');
  if (new Set(pflichten.map(({ nummer }) => nummer)).size < pflichten.length) gefunden.push('nummern');
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

/** Facts of a letter that cannot stand together are named; nothing is derived from which of them is right. */
export function widerspruchsfreiRule<View extends Versendet>(
  weitere: (view: View, q: Pick<Question, 'known'>) => readonly Widerspruch[],
): Rule<View> {
  const decides: Decider<View> = tagDesSchreibens;
  const rule = rulesOf<Versendet>()({
    id: 'rechtsfolgenbelehrung.widerspruchsfrei',
    title: { de: 'Angaben ohne Widerspruch', en: 'Facts that fit together' },
    asks: {
      de: 'Die Tage und Angaben des Schreibens passen zueinander.',
      en: 'The days and facts of the letter fit together.',
    },
    serves: [],
    modality: 'muss',
    law: arbeitsweiseJedenTages,
    editions: jedenTages.map((edition) => ({ ...edition, severity: 'warning' })),
    decides: decides,
    at: '',
    apply(view, _, q): 'met' | 'notApplicable' | { readonly widersprueche: readonly Widerspruch[] } {
      const zugegangenAm = q.known(view, 'zugegangenAm');
      const zugang = typeof zugegangenAm === 'string' && zugegangenAm < view.versandtAm;
      const gefunden = weitere(view as View, q);
      // Without a receipt there may be nothing to compare.
      if (!zugang && gefunden.length === 0) return zugegangenAm === undefined ? 'notApplicable' : 'met';
      return { widersprueche: zugang ? ['zugang', ...gefunden] : gefunden };
    },
    says: {
      de: ({ widersprueche: gefunden }) =>
        `Angaben passen nicht zueinander: ${gefunden.map((each) => widersprueche[each].de).join('; ')}.`,
      en: ({ widersprueche: gefunden }) =>
        `Facts do not fit together: ${gefunden.map((each) => widersprueche[each].en).join('; ')}.`,
    },
    remedy: { de: 'Die Angaben prüfen und berichtigen.', en: 'Check the facts and mend them.' },
  });
  return rule;
}
