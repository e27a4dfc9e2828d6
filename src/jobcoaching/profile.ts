import type { Land } from '../law/land';
import type { Text } from '../law/language';
import type { Profil } from '../law/profile';

/** What came out of an act, where the process goes on differently by it. */
export type Ergebnis = 'bewilligt' | 'abgelehnt' | 'uebernommen' | 'nichtUebernommen' | 'verlaengerung';

/** What an act means for the case, where a rule, a deadline or the state hangs on it. */
export type Bedeutung =
  | 'kostenentscheidung'
  | 'massnahmeentscheidung'
  | 'verlaengerungsentscheidung'
  | 'matching'
  | 'uebernahme'
  | 'massnahmenplan'
  | 'durchfuehrung'
  | 'leistungsnachweis'
  | 'zwischenbericht'
  | 'verlaengerungsbedarf'
  | 'verlaengerungsantrag'
  | 'abschlussgespraech'
  | 'abschluss';

/** What a section may have to answer yes to. */
export type Bejahung = 'komplettAusgefuellt' | 'zusammenhangMitBehinderung';

/** What a review has to answer, yes or no. */
export type Kriterium = 'vollstaendigkeit' | 'angemessenheit' | 'richtigkeit';

/** What a section may have to hold. */
export type Angabe =
  | 'empfehlung'
  | 'entscheidung'
  | 'bewilligtAb'
  | 'bewilligtBis'
  | 'bewilligteStunden'
  | 'jobcoach'
  | 'ergebnisDesTreffens'
  | 'jobcoachUebernimmt'
  | 'plan'
  | 'zwischenberichtFaelligAm';

/** One act of the process. Parties, channels, enclosures and other acts are named by their keys. */
export interface Prozessschritt {
  readonly id: string;
  readonly title: Text;
  /** The section of the Falldokument this act fills in; only the party of `umbenennung` may rename after it. */
  readonly abschnitt?: string;
  readonly bedeutung?: Bedeutung;
  /** Who acts; anyone where absent. */
  readonly von?: string;
  readonly an?: readonly string[];
  readonly inKopie?: readonly string[];
  readonly kanal?: string;
  /** What has to be sent along; of a list within the list one is enough. */
  readonly anlagen?: readonly (string | readonly string[])[];
  /** What has to be asked for. */
  readonly erbeten?: readonly string[];
  /** Who has to take part or to be invited. */
  readonly beteiligte?: readonly string[];
  /** What has to be done before: acts, or acts with their result (`abschnitt8:bewilligt`); of a list within the list one is enough. */
  readonly nach: readonly (string | readonly string[])[];
  /** After these the act is no longer possible. */
  readonly nichtMehrNach?: readonly string[];
  readonly wiederholbar?: true;
  /** Possible, but never what has to come next. */
  readonly freiwillig?: true;
  readonly bejaht?: readonly Bejahung[];
  readonly angaben?: readonly Angabe[];
  /** What the section holds besides, once the measure is approved; of a list within the list one is enough. */
  readonly angabenBeiBewilligung?: readonly (Angabe | readonly Angabe[])[];
  readonly pruefung?: readonly Kriterium[];
  /** A favourable recommendation or approval here needs what that act has to enclose. */
  readonly unterlagenVon?: string;
  /** What is sent here counts as enclosed with that act. */
  readonly reichtNachZu?: string;
  /** The acts by which the decision is made known, missing once one of `spaetestensBei` was done. */
  readonly bescheid?: { readonly schritte: readonly string[]; readonly spaetestensBei: readonly string[] };
  /** What has to be done anew after this act, always or with one result. */
  readonly erneut?: { readonly wenn?: Ergebnis; readonly schritte: readonly string[] };
}

/** A length of time. */
export interface Dauer {
  readonly anzahl: number;
  readonly einheit: 'tage' | 'wochen' | 'monate';
}

/** A deadline of the process. */
export type Prozessfrist =
  /** By `dauer` after the last of `ab`; under the other option of the reading after the last of `statt.ab`. */
  | {
      readonly art: 'schritt';
      readonly schritt: string;
      readonly ab: readonly string[];
      readonly dauer: Dauer;
      readonly statt?: { readonly lesart: 'A-37' | 'A-38'; readonly ab: readonly string[] };
    }
  /** By `dauer` after the talk `ab`, or on the day told; the day told lies about half-way, give or take `toleranzTage`. */
  | {
      readonly art: 'zwischenbericht';
      readonly schritt: string;
      readonly ab: string;
      readonly dauer: Dauer;
      readonly toleranzTage: number;
    }
  /** By `dauer` after the talk `ab`, or after the end of the approval. */
  | { readonly art: 'abschlussbericht'; readonly schritt: string; readonly ab: string; readonly dauer: Dauer }
  /** Each month of coaching, on a working day of the month after it. */
  | { readonly art: 'leistungsnachweis'; readonly schritt: string; readonly arbeitstag: number }
  /** At the latest `dauer` before the end of the approval. */
  | { readonly art: 'verlaengerung'; readonly schritt: string; readonly dauer: Dauer }
  /** The decision is due by statute, counted from the last of `ab`. */
  | { readonly art: 'entscheidung'; readonly schritt: string; readonly ab: readonly string[] };

/** A Jobcoaching process as data: who does what, after what, to whom, with what, by when. */
export interface JobcoachingProfil extends Profil {
  readonly art: 'jobcoaching';
  /** Whose holidays count where the options name no Land. */
  readonly land: Land;
  readonly beteiligte: Readonly<Record<string, Text>>;
  readonly kanaele: Readonly<Record<string, Text>>;
  readonly anlagen: Readonly<Record<string, Text>>;
  /** What may be asked for. */
  readonly bitten?: Readonly<Record<string, Text>>;
  /** In the order of the paper. */
  readonly schritte: readonly Prozessschritt[];
  readonly fristen: readonly Prozessfrist[];
  /** Who alone renames the document, after each act that fills in a section. */
  readonly umbenennung?: { readonly durch: string };
  /** Whether what was sent may still be changed; without it this is not asked. */
  readonly unveraenderlich?: true;
  /** The two enclosures that travel apart. */
  readonly getrennt?: readonly [string, string];
  /** What may reach a party only once a declaration is there. */
  readonly schutz?: {
    /** They hold it. One of the two that travel apart does so only together with the other. */
    readonly anlagen: readonly string[];
    /** The act that fills it in: sent to the party it discloses it itself, and before it the document holds nothing. */
    readonly schritt?: string;
    readonly an: string;
    readonly erstNach: string;
    /** The party it has to be sent to; one that went elsewhere, a blank form for instance, is none. */
    readonly bei?: string;
  };
  /** How many extensions the process knows. */
  readonly verlaengerungen?: number;
  /** Under reading A-44 `gleichstellungErsetzt` this enclosure stands for the others. */
  readonly ersatz?: { readonly anlage: string; readonly fuer: readonly string[] };
}
