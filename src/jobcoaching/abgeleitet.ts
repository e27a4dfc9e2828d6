import type { CalendarDay } from '../law/day';
import type { Stop } from '../law/question';
import type { Station } from './ablauf';
import type { Fakten, Lesung, Ungelesen } from './gelesen';
import type { Ereignis } from './model';
import type { Ergebnis, JobcoachingProfil, Prozessfrist, Prozessschritt } from './profile';
import type { Auslassung, Gesichtet } from './sichtung';

export type { Auslassung, Gesichtet } from './sichtung';

declare const wort: unique symbol;

/** A key of the profile: it comes from a closed list and may stand in a finding, unlike a word of the document. */
export type Wort = string & { readonly [wort]: 'Wort' };

/** Why an act is out of order. */
export interface Ordnungsfehler {
  readonly grund: 'voraussetzungFehlt' | 'schonGeschehen' | 'nachAblehnung' | 'nichtMehrMoeglich' | 'nachAbschluss';
  /** The acts that had to come first; alternatives stand in one word, divided by `|`. */
  readonly fehlt: readonly Wort[];
  /** The acts after which it is no longer possible. */
  readonly imWeg: readonly Wort[];
}

/** An act that was read: the event, the act of the process it is, and what the replay knew on its day. */
export interface Handlung {
  readonly quelle: Ereignis;
  readonly fakten: Fakten;
  readonly am: CalendarDay;
  readonly station: Station;
  readonly schritt: Prozessschritt;
  /** Out of order, or `undefined`. */
  ordnung: Ordnungsfehler | undefined;
  /** Whether it is in order hangs on what cannot be read here. */
  ungewiss: Stop | undefined;
  /** Whether it changed the state: a repetition, an act after the end and one done too early that was done again do not. */
  wirksam: boolean;
  ergebnis: Ergebnis | undefined;
  /** How many times a Jobcoach had been selected, this act included. */
  matching: number;
  /** Whether the measure was approved by then. */
  bewilligt: boolean;
  /** The day of the next act that fills in a section. */
  naechsterAbschnittAm: CalendarDay | undefined;
  /** The act that counts as done with it, where two things went out together that travel apart. */
  zugleich: Prozessschritt | undefined;
  /** The act with which the document went out after it; only where it was changed. */
  versand?: Handlung | undefined;
  /** What else was enclosed with it, handed in later. */
  nachgereicht: readonly Handlung[] | undefined;
}

/** An approval of time and hours. */
export interface Bewilligung {
  /** The decision, or the application for its extension once there is one. */
  quelle: Ereignis;
  readonly handlung: Handlung;
  readonly am: CalendarDay;
  readonly ab: CalendarDay | undefined;
  readonly bis: CalendarDay | undefined;
  readonly stunden: number | undefined;
  /** The last day of what it extends. */
  readonly davor: CalendarDay | undefined;
  /** Whether the process knows no further extension after it. */
  ausgeschoepft: boolean;
  /** The application for its extension, and whether a need was recorded while it ran. */
  antrag: Handlung | undefined;
  bedarf: boolean;
  /** Whether a later decision took its place, or the final report was sent. */
  abgeloest: boolean;
}

/** A deadline that runs or ran. */
export interface Fristlage<Art extends Prozessfrist['art'] = Prozessfrist['art']> {
  /** The act it runs from, or the one that met it. */
  quelle: Ereignis;
  readonly frist: Extract<Prozessfrist, { readonly art: Art }>;
  readonly schritt: Prozessschritt;
  /** The day it runs from. */
  readonly ab: CalendarDay;
  erledigt: Handlung | undefined;
}

/** A report that is due after a talk, and on or after another day. */
export interface Berichtslage {
  readonly quelle: Ereignis;
  readonly frist: Extract<Prozessfrist, { readonly art: 'zwischenbericht' | 'abschlussbericht' }>;
  readonly schritt: Prozessschritt;
  readonly gespraechAm: CalendarDay | undefined;
  /** The day told, or the end of the approval. */
  readonly andererTag: CalendarDay | undefined;
  /** Whether there is another day, but it is not known: the approval is there without it. */
  readonly andererOffen: boolean;
  /** The day of the end, after which it is no longer owed. */
  readonly endeAm: CalendarDay | undefined;
  readonly erledigt: Handlung | undefined;
}

/** A month of coaching and its Leistungsnachweis. */
export interface Monat {
  readonly quelle: Ereignis;
  readonly frist: Extract<Prozessfrist, { readonly art: 'leistungsnachweis' }>;
  readonly schritt: Prozessschritt;
  readonly monat: string;
  /** First day of the month after it. */
  readonly folgemonatAb: CalendarDay;
  readonly vorgelegtAm: CalendarDay | undefined;
}

/** What a declaration says about a disclosure. */
export interface Offenbarung {
  readonly quelle: Ereignis;
  readonly handlung: Handlung;
  /** The declaration was there, was given for an earlier Jobcoach, or was not there. */
  readonly erklaerung: 'liegtVor' | 'fuerFrueheren' | 'fehlt';
}

/** The acts by what the process asks of them, so that a rule is asked of those it concerns. */
export interface Gruppen {
  /** They fill in a section. */
  readonly abschnitte: readonly Handlung[];
  /** They go to somebody. */
  readonly mitteilungen: readonly Handlung[];
  /** They fill in a section, or the document was changed after they were sent. */
  readonly versandte: readonly Handlung[];
  /** They take a channel. */
  readonly wege: readonly Handlung[];
  /** Something goes along. */
  readonly sendungen: readonly Handlung[];
  /** One of the two things that travel apart went along. */
  readonly getrennte: readonly Handlung[];
  /** They ask for something. */
  readonly bitten: readonly Handlung[];
  readonly treffen: readonly Handlung[];
  readonly umbenannte: readonly Handlung[];
  /** Sections that have to answer yes to something. */
  readonly bejahungen: readonly Handlung[];
  readonly pruefungen: readonly Handlung[];
  /** Sections that have to hold something. */
  readonly angaben: readonly Handlung[];
  /** They rest on the enclosures of another act. */
  readonly gestuetzte: readonly Handlung[];
  readonly plaene: readonly Handlung[];
  readonly zwischenberichte: readonly Handlung[];
  /** They tell the day of the interim report. */
  readonly mitgeteilte: readonly Handlung[];
  /** They record a change of goal or a need for an extension. */
  readonly bedarfe: readonly Handlung[];
  /** They show days of coaching. */
  readonly einsaetze: readonly Handlung[];
  /** They bring the declaration, or reach the party to which something may be disclosed only after it. */
  readonly erklaerte: readonly Handlung[];
  readonly erreichende: readonly Handlung[];
  /** Decisions that are made known by a notice. */
  readonly entscheidungen: readonly Handlung[];
}

/** What was done so far: ids of acts, and with `:` their results. */
export interface Stand {
  readonly getan: Set<string>;
  /** Those of them done before what has to come before them: they may be done in their turn later. */
  vorlaeufig: Set<string> | undefined;
  /** What was missing before an act and counts as done from then on: ids of acts, or an act with a result. */
  angenommen: Set<string> | undefined;
  /** Those of them that were in order then and have others done anew: recorded later they lack nothing and undo nothing. */
  uebergangen: Set<string> | undefined;
  beendet: boolean;
  abgelehnt: boolean;
  bewilligt: boolean;
  matching: number;
}

/** A case replayed. */
export interface Abgeleitet {
  readonly profil: JobcoachingProfil | undefined;
  readonly lesung: Lesung;
  readonly ungelesen: readonly Ungelesen[];
  readonly handlungen: readonly Handlung[];
  readonly gruppen: Gruppen;
  readonly gesichtet: readonly Gesichtet[];
  readonly offenbarungen: readonly Offenbarung[];
  readonly ausgelassene: readonly Auslassung[];
  readonly bewilligungen: readonly Bewilligung[];
  readonly verlaengerungsantraege: readonly {
    readonly quelle: Ereignis;
    readonly handlung: Handlung;
    readonly nummer: number;
  }[];
  readonly schrittfristen: readonly Fristlage<'schritt'>[];
  readonly entscheidungsfristen: readonly Fristlage<'entscheidung'>[];
  readonly berichte: readonly Berichtslage[];
  readonly monate: readonly Monat[];
  readonly stand: Stand;
  /** Hours shown month by month; `undefined` where the Leistungsnachweis does not say. */
  readonly stunden: ReadonlyMap<string, number | undefined>;
}
