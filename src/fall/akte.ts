import type { Teilnahme } from '../aktivzentrum';
import type { Nachweis } from '../kontaktdichte';
import type { Plan } from '../kooperationsplan';
import type { Vertrag } from '../kooperationsvertrag';
import type { CalendarDay } from '../law/day';
import { readable } from '../law/readable';
import type { DeriveQuestion, Derived } from '../law/wing';
import type {
  AufforderungView,
  EinladungView,
  MinderungsbescheidView,
  VerpflichtungView,
} from '../rechtsfolgenbelehrung';

/** A document of a case as the rules see it. */
export type Dokument =
  Plan | EinladungView | AufforderungView | VerpflichtungView | MinderungsbescheidView | Teilnahme | Nachweis | Vertrag;

type Von<Art extends Dokument['art']> = Extract<Dokument, { readonly art: Art }>;

/** A part of a document with the document it stands in; findings point at the part. */
export interface Stelle<Teil extends object, In> {
  readonly quelle: Teil;
  readonly dokument: In;
}

/** What a document says about where it belongs. */
export interface Kopf {
  readonly quelle: Dokument;
  readonly kennung: string;
  readonly fall: string | undefined;
  readonly person: string | undefined;
  /** The participant as the project calls the person: its pseudonyms need not be those of the Jobcenter. */
  readonly teilnehmende: string | undefined;
}

/** The documents of a case by kind, and those of their parts that several rules ask about. */
export interface Akte {
  /** The heads of all documents that can be read. */
  readonly koepfe: readonly Kopf[];
  readonly plaene: readonly Plan[];
  readonly schritte: readonly Stelle<NonNullable<Plan['schritte']>[number], Plan>[];
  readonly aufforderungen: readonly AufforderungView[];
  readonly handlungen: readonly Stelle<NonNullable<AufforderungView['handlungen']>[number], AufforderungView>[];
  readonly verpflichtungen: readonly VerpflichtungView[];
  readonly massnahmen: readonly Teilnahme[];
  readonly kontaktnachweise: readonly Nachweis[];
  readonly vertraege: readonly Vertrag[];
  /** The reasons for atypical cases that documents record. */
  readonly abweichungen: readonly Stelle<NonNullable<Dokument['abweichungen']>[number], Dokument>[];
  /** The first document that rests on a plan on the day of the question; one of which that is known comes first. */
  readonly setztPlanVoraus: Dokument | undefined;
}

/** A case as the rules see it. */
export interface Fallakte extends Derived<Akte> {
  readonly dokumente: readonly Dokument[];
  /** The reasons for atypical cases of all documents. */
  readonly abweichungen: readonly { readonly regel: string }[];
}

function von<const Art extends Dokument['art']>(dokumente: readonly Dokument[], art: Art): readonly Von<Art>[] {
  return dokumente.filter((dokument): dokument is Von<Art> => dokument.art === art);
}

// A malformed list, or item of one, is left out: the report on its document says so.
function teile<In extends object, Teil extends object>(
  dokumente: readonly In[],
  read: (dokument: In) => readonly Teil[] | undefined,
): readonly Stelle<Teil, In>[] {
  return readable(dokumente, (dokument) =>
    readable(read(dokument) ?? [], (quelle): Stelle<Teil, In> => ({ quelle, dokument })),
  ).items.flatMap(({ items }) => items);
}

function kopf(quelle: Dokument): Kopf {
  const { art, id, fall } = quelle;
  const { leistungsberechtigtePerson: person, teilnehmendePerson: teilnehmende } = quelle as {
    readonly leistungsberechtigtePerson?: string;
    readonly teilnehmendePerson?: string;
  };
  return { quelle, kennung: `${art} ${id}`, fall, person, teilnehmende };
}

// Whether something a letter asks for has no day, or one that has not passed.
function stehtAus(acts: readonly { readonly bisAm?: CalendarDay | undefined }[] = [], asOf: CalendarDay): boolean {
  return acts.length === 0 || acts.some(({ bisAm }) => bisAm === undefined || bisAm >= asOf);
}

// A letter rests on a plan where it says so and something is still to be done; a measure and contacts while they go on.
function bautAufPlanAuf(dokument: Dokument, q: Pick<DeriveQuestion, 'asOf' | 'known'>): boolean | undefined {
  const { asOf } = q;
  switch (dokument.art) {
    case 'aufforderung': {
      const { versandtAm, handlungen } = dokument;
      return versandtAm <= asOf && q.known(dokument, 'planstand') === 'inKraft' && stehtAus(handlungen, asOf);
    }
    case 'verpflichtung': {
      const { versandtAm, anlass, pflichten } = dokument;
      return versandtAm <= asOf && anlass === 'schritteNichtUmgesetzt' && stehtAus(pflichten, asOf);
    }
    case 'massnahmeteilnahme': {
      if (dokument.teilnahmeAb > asOf) return false;
      const beendetAm = q.known(dokument, 'teilnahmeBeendetAm');
      return beendetAm === undefined ? undefined : beendetAm === false || beendetAm > asOf;
    }
    case 'kontaktnachweis':
      return dokument.phasen.some(({ ab, bis }) => ab <= asOf && (bis === undefined || bis >= asOf));
    case 'kooperationsplan':
    case 'einladung':
    case 'minderungsbescheid':
    case 'kooperationsvertrag':
      return false;
  }
}

/** Sorts the documents of a case by kind. */
export function akteOf({ dokumente }: Pick<Fallakte, 'dokumente'>, q: DeriveQuestion): Akte {
  const plaene = von(dokumente, 'kooperationsplan');
  const aufforderungen = von(dokumente, 'aufforderung');
  const lesbar = readable(dokumente, (dokument) => ({ dokument, setzt: bautAufPlanAuf(dokument, q) })).items;
  const bauende = lesbar.filter(({ setzt }) => setzt !== false);
  return {
    koepfe: readable(dokumente, kopf).items,
    plaene,
    schritte: teile(plaene, ({ schritte }) => schritte),
    aufforderungen,
    handlungen: teile(aufforderungen, ({ handlungen }) => handlungen),
    verpflichtungen: von(dokumente, 'verpflichtung'),
    massnahmen: von(dokumente, 'massnahmeteilnahme'),
    kontaktnachweise: von(dokumente, 'kontaktnachweis'),
    vertraege: von(dokumente, 'kooperationsvertrag'),
    abweichungen: teile(dokumente, ({ abweichungen }) => abweichungen),
    setztPlanVoraus: (bauende.find(({ setzt }) => setzt === true) ?? bauende[0])?.dokument,
  };
}
