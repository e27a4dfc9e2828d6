import type { CalendarDay } from '../law/day';
import type { DeriveQuestion } from '../law/wing';
import type { Writable } from '../law/writable';
import { offenBis } from './abschnitte';
import type { Massstab, Teilzeitraumregel, Zeitraumart } from './massstab';
import type { Fehlbetrag, Phase } from './model';
import type { Kontaktprofil } from './profil';
import { mitgeteilt, type Tafel } from './tafel';
import type { View } from './view';
import { fehlend, type Ausgeschlossen, type Fenster, type Zeile } from './zeile';

/** One period of one participant. Numbers are contacts, or minutes where hours are added up. */
export interface Kontaktzeitraum {
  readonly ab: CalendarDay;
  /** Absent where the period is the whole measure and that has no last day. */
  readonly bis?: CalendarDay;
  readonly teilnahmeAb: CalendarDay;
  /** Absent where participation in the period has no last day. */
  readonly teilnahmeBis?: CalendarDay;
  /** The phase it belongs to, where each phase has a number of its own. */
  readonly phase?: Phase['phase'];
  readonly stand: Zeile['stand'];
  /** Whether the profile is in force; where it is not, nothing is asked. */
  readonly gilt: boolean;
  readonly verlangt: number;
  readonly gezaehlt: number;
  /** The lowest rolling window that ends here; only where windows roll. */
  readonly geringstesFenster?: number;
  /** The first of the lowest windows that are over and short; only where windows roll. */
  readonly kurzesFenster?: Fenster;
  /** Counted in the window that ends on the last day of a period that is not over; only where windows roll. */
  readonly laufendesFenster?: number;
  readonly fehlend: number;
  /** `voll`, or the policy for a period that participation fills only in part. */
  readonly regel: 'voll' | Teilzeitraumregel;
  /** In order of time. */
  readonly nichtGezaehlt: readonly Ausgeschlossen[];
  readonly abwesendeTage: number;
  /** Days left of a running period, that of the question included; absent where it has no last day. */
  readonly tageVerbleibend?: number;
  /** Contacts that cannot be read and may belong here. */
  readonly unlesbar: number;
  readonly grund?: NonNullable<Fehlbetrag['grund']>;
  /** Whether notice was given to one the profile names. */
  readonly mitgeteilt?: boolean;
}

/** What an on-site check asks for: each period with what was asked, counted, not counted and why, and what is missing. */
export interface Kontaktuebersicht {
  readonly profil: string;
  readonly einheit: Massstab['einheit'];
  readonly zeitraum: Zeitraumart;
  /** What is asked where participation fills a period only in part, and who says so. */
  readonly teilzeitraum: { readonly regel: Teilzeitraumregel; readonly nach: 'profil' | 'A-18' };
  /** Asked in a whole period, the number of the contract included; absent where nothing is asked. */
  readonly mindestens?: number;
  /** Periods over or running. */
  readonly zeitraeume: readonly Kontaktzeitraum[];
  /** The period after the running one, where participation goes on. */
  readonly naechster?: Kontaktzeitraum;
  readonly gezaehlt: number;
  readonly nichtGezaehlt: number;
  /** Days of contacts outside all phases: they count nowhere. */
  readonly ausserhalb: readonly CalendarDay[];
  readonly nachStichtag: number;
  readonly unlesbar: number;
}

function vergleiche(a: Ausgeschlossen, b: Ausgeschlossen): number {
  const [one, two] = [`${a.am} ${a.mittel} ${a.grund}`, `${b.am} ${b.mittel} ${b.grund}`];
  return one < two ? -1 : one > two ? 1 : 0;
}

function zeitraumOf(zeile: Zeile, rollt: boolean, profil: Kontaktprofil, asOf: CalendarDay): Kontaktzeitraum {
  const { phase, fehlbetrag, ausgeschlossen } = zeile;
  if (ausgeschlossen.length > 1) ausgeschlossen.sort(vergleiche);
  // Written out: spreading would cost as much as the whole count.
  const made: Writable<Kontaktzeitraum> = {
    ab: zeile.ab,
    teilnahmeAb: zeile.teilnahmeAb,
    stand: zeile.stand,
    gilt: zeile.gilt,
    verlangt: zeile.verlangt,
    gezaehlt: zeile.gezaehlt,
    fehlend: fehlend(zeile),
    regel: zeile.regel,
    nichtGezaehlt: ausgeschlossen,
    abwesendeTage: zeile.abwesendeTage,
    unlesbar: zeile.unlesbar,
  };
  if (zeile.bis !== offenBis) made.bis = zeile.bis;
  if (zeile.teilnahmeBis !== offenBis) made.teilnahmeBis = zeile.teilnahmeBis;
  if (zeile.tageVerbleibend !== undefined) made.tageVerbleibend = zeile.tageVerbleibend;
  if (phase !== undefined) made.phase = phase;
  if (rollt) {
    made.geringstesFenster = zeile.massgeblich;
    if (zeile.kurzesFenster !== undefined) made.kurzesFenster = zeile.kurzesFenster;
    if (zeile.laufendesFenster !== undefined) made.laufendesFenster = zeile.laufendesFenster;
  }
  if (fehlbetrag?.grund !== undefined) made.grund = fehlbetrag.grund;
  if (fehlbetrag !== undefined) made.mitgeteilt = mitgeteilt(zeile, profil, asOf);
  return made;
}

/** The table of a sheet as the report shows it; `undefined` where no profile is known. */
export function uebersichtOf({ abgeleitet }: View, q: DeriveQuestion): Kontaktuebersicht | undefined {
  const profil = q.profile as Kontaktprofil | undefined;
  const { massstab } = abgeleitet;
  return profil === undefined || massstab === undefined ? undefined : gezeigt(abgeleitet, massstab, profil, q.asOf);
}

function gezeigt(tafel: Tafel, massstab: Massstab, profil: Kontaktprofil, asOf: CalendarDay): Kontaktuebersicht {
  const rollt = massstab.zeitraum === 'rollierend';
  const zeitraeume: Kontaktzeitraum[] = [];
  let naechster: Kontaktzeitraum | undefined;
  let gezaehlt = 0;
  let nichtGezaehlt = 0;
  for (const zeile of tafel.zeitraeume) {
    const gezeigt = zeitraumOf(zeile, rollt, profil, asOf);
    if (zeile.stand !== 'kuenftig') zeitraeume.push(gezeigt);
    else naechster ??= gezeigt;
    gezaehlt += zeile.gezaehlt;
    nichtGezaehlt += zeile.ausgeschlossen.length;
  }
  return {
    profil: profil.id,
    einheit: massstab.einheit,
    zeitraum: massstab.zeitraum,
    teilzeitraum: { regel: massstab.teilzeitraum, nach: profil.teilzeitraum === undefined ? 'A-18' : 'profil' },
    ...(massstab.mindestens !== undefined && { mindestens: massstab.mindestens }),
    zeitraeume,
    ...(naechster !== undefined && { naechster }),
    gezaehlt,
    nichtGezaehlt,
    ausserhalb: tafel.ausserhalb,
    nachStichtag: tafel.spaeter,
    unlesbar: tafel.unlesbar,
  };
}
