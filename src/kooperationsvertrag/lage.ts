import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';
import { readable } from '../law/readable';
import { rulesOf, type Decider } from '../law/rule';
import type { Derived, DeriveQuestion } from '../law/wing';
import type { Dokument, Durchfuehrung, Nichteinhaltung, Regelung, Vertrag } from './model';
import type { Benennung, Vertragsprofil, Vorgabe } from './profile';
import { widersprueche, type Stimmigkeit } from './widerspruch';

/** A clause the profile knows, in one contract: what stands there, or nothing. */
export interface Verlangt {
  readonly quelle: object;
  readonly vertrag: Vertrag;
  readonly vorgabe: Vorgabe;
  readonly regelung: Regelung | undefined;
}

/** A clause that stands in a contract; `vorgabe` where the profile knows it. */
export interface Vereinbart<V extends Vorgabe | undefined = Vorgabe> {
  readonly quelle: Regelung;
  readonly vertrag: Vertrag;
  readonly vorgabe: V;
}

/** What a derivation makes of the contracts: each list the subjects of a rule. */
export interface Lage {
  readonly verbindlich: readonly Verlangt[];
  readonly empfohlen: readonly Verlangt[];
  readonly bekannt: readonly Vereinbart[];
  readonly merkmale: readonly (Vereinbart & { readonly merkmal: Benennung })[];
  readonly bindend: readonly Vereinbart<Vorgabe | undefined>[];
  /** What took place under a clause that binds. */
  readonly durchfuehrungen: readonly {
    readonly quelle: Durchfuehrung;
    readonly vertrag: Vertrag;
    readonly vorgabe: Vorgabe;
  }[];
  readonly einhaltungen: readonly Einhaltung[];
  readonly widersprueche: readonly Stimmigkeit[];
  /** Items that could not be read. */
  readonly unlesbar: number;
}

/** A clause that was not kept, or a contract of which none is known. */
export interface Einhaltung {
  readonly quelle: Nichteinhaltung | Vertrag;
  readonly vertrag: Vertrag;
  readonly nichteinhaltung: Nichteinhaltung | undefined;
}

/** The contracts of a project with what was derived from them. */
export type View = Dokument & Derived<Lage>;

/** `defineRule` for the Kooperationsvertrag. */
export const defineRule = rulesOf<View, Vertragsprofil>();

/** The paper speaks of projects from a day on, so everything is decided by the first day of the project. */
export const ersterTagDesProjekts: Decider<View> = {
  per: 'document',
  title: { de: 'erster Tag des Projekts', en: 'first day of the project' },
  of: ({ projektbeginnAm }): CalendarDay => projektbeginnAm,
};

/** Whether the project runs and the contract is not known to be missing: then clauses are to be kept and shown. */
export function laeuft(vertrag: Vertrag, q: Pick<Question, 'asOf' | 'known'>, view: Dokument): boolean {
  const am = q.known(vertrag, 'geschlossenAm');
  return view.projektbeginnAm <= q.asOf && am !== false && (am === undefined || am <= q.asOf);
}

/** Whether a clause binds; a clause of the contract does unless the contract says otherwise. */
export function bindet({ verbindlich }: Regelung): boolean {
  return verbindlich !== false;
}

function leer() {
  return {
    verbindlich: [] as Verlangt[],
    empfohlen: [] as Verlangt[],
    bekannt: [] as Vereinbart[],
    merkmale: [] as (Vereinbart & { readonly merkmal: Benennung })[],
    bindend: [] as Vereinbart<Vorgabe | undefined>[],
    durchfuehrungen: [] as Lage['durchfuehrungen'][number][],
    einhaltungen: [] as Einhaltung[],
    unlesbar: 0,
  };
}

type Entwurf = ReturnType<typeof leer>;

// The items within an item count for themselves while it is read, so the sum is taken afterwards.
function readEach<Item>(list: readonly Item[] | undefined, entwurf: Entwurf, read: (item: Item) => void): void {
  if (list === undefined) return;
  const { unreadable } = readable(list, read);
  entwurf.unlesbar += unreadable;
}

// A clause with several entries is asked at each of them; one without any at the list where it would stand.
function vergleiche(vertrag: Vertrag, vorgaben: readonly Vorgabe[], entwurf: Entwurf): void {
  const gefunden = new Map<string, Regelung[]>();
  readEach(vertrag.regelungen, entwurf, (regelung) => {
    const bisher = gefunden.get(regelung.regelung);
    if (bisher === undefined) gefunden.set(regelung.regelung, [regelung]);
    else bisher.push(regelung);
    const vorgabe = vorgaben.find(({ id }) => id === regelung.regelung);
    const bindend = bindet(regelung);
    if (bindend) entwurf.bindend.push({ quelle: regelung, vertrag, vorgabe });
    if (vorgabe === undefined) return;
    entwurf.bekannt.push({ quelle: regelung, vertrag, vorgabe });
    for (const merkmal of vorgabe.merkmale ?? []) {
      entwurf.merkmale.push({ quelle: regelung, vertrag, vorgabe, merkmal });
    }
    readEach(regelung.durchfuehrungen, entwurf, (quelle) => {
      if (bindend) entwurf.durchfuehrungen.push({ quelle, vertrag, vorgabe });
    });
  });
  for (const vorgabe of vorgaben) {
    const liste = vorgabe.verlangt === 'verbindlich' ? entwurf.verbindlich : entwurf.empfohlen;
    const quelle = vertrag.regelungen ?? vertrag;
    const eintraege = gefunden.get(vorgabe.id);
    if (eintraege === undefined) liste.push({ quelle, vertrag, vorgabe, regelung: undefined });
    else for (const regelung of eintraege) liste.push({ quelle: regelung, vertrag, vorgabe, regelung });
  }
}

/** The profile where it is in force on the first day of the project; else the contract alone asks for its clauses. */
export function geltendes({ projektbeginnAm }: Dokument, { profile }: DeriveQuestion): Vertragsprofil | undefined {
  if (profile === undefined || projektbeginnAm < profile.validFrom) return undefined;
  return profile.validTo !== null && projektbeginnAm > profile.validTo ? undefined : (profile as Vertragsprofil);
}

/** Tabulates the contracts against the profile, once for all rules; linear in the document. */
export function derive(view: Dokument, q: DeriveQuestion): Lage {
  const vorgaben = geltendes(view, q)?.regelungen ?? [];
  const entwurf = leer();
  readEach(view.vertraege, entwurf, (vertrag) => {
    vergleiche(vertrag, vorgaben, entwurf);
    const nichteinhaltungen = q.known(vertrag, 'nichteinhaltungen');
    if (nichteinhaltungen === undefined || nichteinhaltungen.length === 0) {
      entwurf.einhaltungen.push({ quelle: vertrag, vertrag, nichteinhaltung: undefined });
    }
    readEach(nichteinhaltungen, entwurf, (nichteinhaltung) => {
      entwurf.einhaltungen.push({ quelle: nichteinhaltung, vertrag, nichteinhaltung });
    });
  });
  return { ...entwurf, widersprueche: widersprueche(view, q) };
}
