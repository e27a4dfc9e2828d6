import { beginne, beruehrte, type Beginn } from './fristbeginn';
import type { Bedeutung, JobcoachingProfil, Prozessfrist, Prozessschritt } from './profile';

/** The groups an act belongs to by what the process asks of it, whatever the case holds. */
export type Gruppe =
  | 'abschnitte'
  | 'mitteilungen'
  | 'wege'
  | 'sendungen'
  | 'bitten'
  | 'treffen'
  | 'bejahungen'
  | 'pruefungen'
  | 'angaben'
  | 'gestuetzte'
  | 'plaene'
  | 'zwischenberichte'
  | 'bedarfe'
  | 'einsaetze';

/** An act of the process, with what is known of it before any case is read. */
export interface Station {
  readonly schritt: Prozessschritt;
  /** Its place in the paper. */
  readonly rang: number;
  readonly gruppen: readonly Gruppe[];
  /** Everything it may have to enclose, alternatives too. */
  readonly anlagen: readonly string[];
  /** Whether a deadline hangs on it or is met by it. */
  readonly fristig: boolean;
  /** Whether it may bring its enclosures in several sendings. */
  readonly mehrteilig: boolean;
  /** Whether another act hands in later what it has to enclose. */
  readonly nachreichbar: boolean;
}

/** A process made ready for the replay. */
export interface Ablauf {
  readonly profil: JobcoachingProfil;
  readonly stationen: ReadonlyMap<string, Station>;
  readonly beginne: readonly Beginn[];
  /** The deadline of the Leistungsnachweise. */
  readonly nachweisfrist: Extract<Prozessfrist, { readonly art: 'leistungsnachweis' }> | undefined;
  /** The acts that lead to the interim report, with it. */
  readonly zumZwischenbericht: ReadonlySet<string>;
  /** The act of the final report. */
  readonly abschlussbericht: string | undefined;
}

const nachBedeutung: Readonly<Partial<Record<Bedeutung, Gruppe>>> = {
  massnahmenplan: 'plaene',
  zwischenbericht: 'zwischenberichte',
  verlaengerungsbedarf: 'bedarfe',
  durchfuehrung: 'einsaetze',
  leistungsnachweis: 'einsaetze',
};

const nachVerlangtem = [
  ['abschnitt', 'abschnitte'],
  ['an', 'mitteilungen'],
  ['kanal', 'wege'],
  ['anlagen', 'sendungen'],
  ['erbeten', 'bitten'],
  ['beteiligte', 'treffen'],
  ['bejaht', 'bejahungen'],
  ['pruefung', 'pruefungen'],
  ['unterlagenVon', 'gestuetzte'],
] as const satisfies readonly (readonly [keyof Prozessschritt, Gruppe])[];

function gruppenVon(schritt: Prozessschritt): readonly Gruppe[] {
  const gruppen: Gruppe[] = [];
  for (const [verlangt, gruppe] of nachVerlangtem) if (schritt[verlangt] !== undefined) gruppen.push(gruppe);
  if (schritt.angaben !== undefined || schritt.angabenBeiBewilligung !== undefined) gruppen.push('angaben');
  const eigene = schritt.bedeutung && nachBedeutung[schritt.bedeutung];
  if (eigene !== undefined) gruppen.push(eigene);
  return gruppen;
}

// Acts of one shape are read faster: what an act does not ask for stands there as not asked for.
const leer: { readonly [Key in keyof Required<Prozessschritt>]: undefined } = {
  id: undefined,
  title: undefined,
  abschnitt: undefined,
  bedeutung: undefined,
  von: undefined,
  an: undefined,
  inKopie: undefined,
  kanal: undefined,
  anlagen: undefined,
  erbeten: undefined,
  beteiligte: undefined,
  nach: undefined,
  nichtMehrNach: undefined,
  wiederholbar: undefined,
  freiwillig: undefined,
  bejaht: undefined,
  angaben: undefined,
  angabenBeiBewilligung: undefined,
  pruefung: undefined,
  unterlagenVon: undefined,
  reichtNachZu: undefined,
  bescheid: undefined,
  erneut: undefined,
};

function zumZwischenbericht(
  fristen: readonly Prozessfrist[],
  ids: ReadonlyMap<string, Prozessschritt>,
): ReadonlySet<string> {
  const dazu = fristen.flatMap((frist) => {
    if (frist.art !== 'zwischenbericht') return [];
    return [frist.schritt, frist.ab, ...(ids.get(frist.ab)?.nach.flat() ?? [])];
  });
  return new Set(dazu);
}

/** Makes a process ready, once for all cases that follow it. */
export function ablaufVon(gegeben: JobcoachingProfil): Ablauf {
  const schritte = gegeben.schritte.map((schritt) => ({ ...leer, ...schritt }) as Prozessschritt);
  const profil = { ...gegeben, schritte };
  const { fristen } = profil;
  const fristige = beruehrte(profil);
  const ids = new Map(schritte.map((schritt) => [schritt.id, schritt]));
  const station = (schritt: Prozessschritt, rang: number): Station => {
    const { id, anlagen = [], wiederholbar, reichtNachZu } = schritt;
    return {
      schritt,
      rang,
      gruppen: gruppenVon(schritt),
      anlagen: anlagen.flat(),
      fristig: fristige.has(id),
      mehrteilig: reichtNachZu === undefined && wiederholbar === true && anlagen.length > 1,
      nachreichbar: schritte.some((one) => one.reichtNachZu === id),
    };
  };
  return {
    profil,
    stationen: new Map(schritte.map((schritt, rang) => [schritt.id, station(schritt, rang)])),
    beginne: beginne(profil, ids),
    nachweisfrist: fristen.find((one) => one.art === 'leistungsnachweis'),
    zumZwischenbericht: zumZwischenbericht(fristen, ids),
    abschlussbericht: fristen.find(({ art }) => art === 'abschlussbericht')?.schritt,
  };
}

const bekannte = new WeakMap<JobcoachingProfil, Ablauf>();

/** The process of a profile the library brings, which never changes: made ready at the first case. */
export function bekannterAblauf(profil: JobcoachingProfil): Ablauf {
  const bekannt = bekannte.get(profil) ?? ablaufVon(profil);
  bekannte.set(profil, bekannt);
  return bekannt;
}
