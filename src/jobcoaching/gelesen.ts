import type { CalendarDay } from '../law/day';
import type { Stop } from '../law/question';
import type { Prozessschritt } from './profile';

/** A fact of an act that cannot be read though something stands there. */
export interface Luecke {
  readonly feld: 'an' | 'anlagen' | 'ergebnis' | 'mitgeteilt' | 'monat' | 'stunden' | 'bewilligung' | 'zeitraum';
  readonly halt: Stop;
}

/** What the replay needs of an event, read once; a malformed place is absent. */
export interface Fakten {
  readonly an: readonly string[] | undefined;
  readonly inKopie: readonly string[] | undefined;
  readonly anlagen: readonly string[] | undefined;
  readonly umbenannt: boolean;
  readonly geaendert: boolean;
  readonly entscheidung: 'bewilligt' | 'abgelehnt' | undefined;
  readonly jobcoachUebernimmt: boolean | undefined;
  readonly verlaengerungsbedarf: boolean | undefined;
  readonly mitgeteilt: CalendarDay | undefined;
  readonly monat: string | undefined;
  readonly stunden: number | undefined;
  /** What of these cannot be read. */
  readonly luecken: readonly Luecke[] | undefined;
}

/** What stands in the document and cannot be read: nobody is blamed for an act or a fact that it may be. */
export interface Ungelesen {
  /** Where it stands. */
  readonly halt: Stop;
  /** Its day; where that cannot be read, it may be any. */
  readonly am: CalendarDay | undefined;
  /** The act; where that cannot be read or is unknown to the profile, it may be any. */
  readonly schritt: Prozessschritt | undefined;
  /** What could be read of it besides. */
  readonly fakten: Fakten | undefined;
  /** Only this fact is not known: the act itself was followed. */
  readonly feld: Luecke['feld'] | undefined;
}

/** How the events were read. */
export interface Lesung {
  readonly ereignisse: number;
  /** Acts of the process that were replayed. */
  readonly gelesen: number;
  /** They lie after the day of the question. */
  readonly spaeter: number;
  /** The process knows no such act. */
  readonly unbekannt: number;
  /** Day or act could not be read. */
  readonly unlesbar: number;
  /** Out of order, and read on as if they had been in order. */
  readonly ausserDerReihe: number;
  /** Whether they are in order hangs on an event that cannot be read or that the process does not know; read on as if they were. */
  readonly ungewiss: number;
  /** Repetitions and acts after the end, which changed nothing. */
  readonly ohneWirkung: number;
}
