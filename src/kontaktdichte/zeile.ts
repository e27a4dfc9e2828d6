import { toDayNumber, type CalendarDay } from '../law/day';
import { offenBis, tageIn, type Abschnitt } from './abschnitte';
import type { Massstab, Teilzeitraumregel } from './massstab';
import type { Fehlbetrag, Mittel, Phase } from './model';
import { laeufe, type Rasterzeitraum, type Zeit } from './raster';

/** Why a contact is not counted. */
export type Ausschlussgrund =
  | 'nichtErschienen'
  | 'abgesagt'
  | 'mittel'
  | 'mittelUnbenannt'
  | 'ohneGrund'
  | 'gruppe'
  | 'ohneDauer'
  | 'selberTag'
  | 'profilGiltNicht';

/** A contact that lies in a period and is not counted there. */
export interface Ausgeschlossen {
  readonly am: CalendarDay;
  readonly mittel: Mittel;
  readonly grund: Ausschlussgrund;
}

/** A rolling window and what was counted in it. */
export interface Fenster {
  readonly ab: CalendarDay;
  readonly bis: CalendarDay;
  readonly gezaehlt: number;
}

/** A period of one participant while it is being tabulated. */
export interface Zeile {
  readonly ab: CalendarDay;
  readonly bis: CalendarDay;
  /** First and last day of participation in it, as far as the profile is in force. */
  readonly teilnahmeAb: CalendarDay;
  readonly teilnahmeBis: CalendarDay;
  /** The phase it belongs to, where each phase has its own number. */
  readonly phase: Phase['phase'] | undefined;
  /** The phase of the document that begins or runs in it. */
  readonly quelle: Phase;
  readonly tage: number;
  readonly tageDesZeitraums: number;
  /** Whether the profile is in force in it. */
  readonly gilt: boolean;
  readonly regel: 'voll' | Teilzeitraumregel;
  readonly stand: 'abgeschlossen' | 'laufend' | 'kuenftig';
  /** Days of participation left, that of the question included; `undefined` where it has no last day. */
  readonly tageVerbleibend: number | undefined;
  verlangt: number;
  abwesendeTage: number;
  gezaehlt: number;
  /** What is held against the number asked: what was counted, for a rolling window the lowest window that ends here. */
  massgeblich: number;
  readonly ausgeschlossen: Ausgeschlossen[];
  /** The lowest rolling window that ends here and is over, the first of several, where it is short. */
  kurzesFenster: Fenster | undefined;
  /** Where windows roll and the row runs: the window that ends on its last day, and the last day for what is missing. */
  laufendesFenster: number | undefined;
  faelligAm: CalendarDay | undefined;
  /** Contacts that may belong here and cannot be read. */
  unlesbar: number;
  fehlbetrag: Fehlbetrag | undefined;
  /** The day counted last and what it brought, for the second talk of a day. */
  letzterTag: string;
  letzteMenge: number;
  letztesMittel: Mittel | undefined;
}

/** How much is missing in a period; nothing where nothing is asked. */
export function fehlend({ verlangt, massgeblich }: Pick<Zeile, 'verlangt' | 'massgeblich'>): number {
  return massgeblich < verlangt ? verlangt - massgeblich : 0;
}

/** A share of the number asked, in whole contacts or hours, rounded up. */
export function anteil(zahl: number, tage: number, von: number, { jeEinheit }: Massstab): number {
  return Math.max(0, Math.ceil((zahl / jeEinheit) * (tage / von) - 1e-9)) * jeEinheit;
}

function verlangtIn(regel: Zeile['regel'], zahl: number, tage: number, von: number, massstab: Massstab): number {
  if (regel === 'frei') return 0;
  return regel === 'anteilig' ? Math.max(massstab.jeEinheit, anteil(zahl, tage, von, massstab)) : zahl;
}

// A rolling window is asked for whole wherever participation is as long as it; the whole measure is never a part of itself.
function istTeil(zeit: Rasterzeitraum, tage: number, von: number, massstab: Massstab, lang: Rasterzeitraum[]): boolean {
  if (massstab.zeitraum === 'massnahme') return false;
  if (massstab.zeitraum !== 'rollierend') return tage < von;
  return lang.every(({ ab, bis }) => zeit.ab < ab || zeit.bis > bis);
}

interface Lage {
  readonly abschnitte: readonly Abschnitt[];
  readonly massstab: Massstab;
  readonly asOf: CalendarDay;
  /** Where windows roll: the stretches that are as long as a window. */
  readonly lang: Rasterzeitraum[];
}

/** What the rows of one document have in common. */
export function lageOf(abschnitte: readonly Abschnitt[], massstab: Massstab, asOf: CalendarDay): Lage {
  const lang =
    massstab.zeitraum === 'rollierend'
      ? laeufe(abschnitte, massstab.jePhase).filter(
          ({ ab, bis }) => toDayNumber(bis) - toDayNumber(ab) + 1 >= massstab.tage,
        )
      : [];
  return { abschnitte, massstab, asOf, lang };
}

function verbleibend(stand: Zeile['stand'], bis: CalendarDay, asOf: CalendarDay): number | undefined {
  if (stand !== 'laufend') return 0;
  return bis === offenBis ? undefined : toDayNumber(bis) - toDayNumber(asOf) + 1;
}

/** The row of a period, or `undefined` where no day of participation lies in it. */
export function zeileOf(zeit: Zeit, phase: Phase['phase'] | undefined, lage: Lage): Zeile | undefined {
  const { abschnitte, massstab, asOf, lang } = lage;
  let quelle: Phase | undefined;
  let stuecke = 0;
  let erster = zeit.bis;
  let letzter = zeit.ab;
  for (const { ab, bis, phase: art, quelle: phaseOf } of abschnitte) {
    if (bis < zeit.ab || ab > zeit.bis || (phase !== undefined && art !== phase)) continue;
    quelle ??= phaseOf;
    stuecke += 1;
    if (ab < erster) erster = ab > zeit.ab ? ab : zeit.ab;
    letzter = bis < zeit.bis ? bis : zeit.bis;
  }
  if (quelle === undefined) return undefined;
  const gilt = erster <= massstab.bis && letzter >= massstab.von;
  const teilnahmeAb = gilt && erster < massstab.von ? massstab.von : erster;
  const teilnahmeBis = gilt && letzter > massstab.bis ? massstab.bis : letzter;
  const von = zeit.tage;
  // Most periods are filled by one phase from the first day to the last: nothing is counted then.
  const voll =
    stuecke === 1 && teilnahmeAb === zeit.ab && teilnahmeBis === zeit.bis && massstab.zeitraum !== 'rollierend';
  const tage = voll ? von : tageIn(abschnitte, teilnahmeAb, teilnahmeBis, phase);
  const regel = istTeil(zeit, tage, von, massstab, lang) ? massstab.teilzeitraum : 'voll';
  const zahl = (phase === 'nachbetreuung' ? massstab.mindestensNachbetreuung : massstab.mindestens) ?? 0;
  const stand = teilnahmeBis < asOf ? 'abgeschlossen' : teilnahmeAb <= asOf ? 'laufend' : 'kuenftig';
  return {
    ab: zeit.ab,
    bis: zeit.bis,
    teilnahmeAb,
    teilnahmeBis,
    phase,
    quelle,
    tage,
    tageDesZeitraums: von,
    gilt,
    regel,
    stand,
    tageVerbleibend: verbleibend(stand, teilnahmeBis, asOf),
    verlangt: gilt ? verlangtIn(regel, zahl, tage, von, massstab) : 0,
    abwesendeTage: 0,
    gezaehlt: 0,
    massgeblich: 0,
    ausgeschlossen: [],
    kurzesFenster: undefined,
    laufendesFenster: undefined,
    faelligAm: undefined,
    unlesbar: 0,
    fehlbetrag: undefined,
    letzterTag: '',
    letzteMenge: 0,
    letztesMittel: undefined,
  };
}
