import type { CalendarDay } from '../law/day';
import type { Language } from '../law/language';
import { readable, readOr } from '../law/readable';
import type { DeriveQuestion } from '../law/wing';
import { bindet, geltendes, laeuft, type Verlangt, type View } from './lage';
import type { Dokument, Nachweis, Regelung, Vertrag } from './model';
import type { Nachweisort } from './nachweisort';
import { standDer } from './nachweisstand';
import type { Vorgabe } from './profile';

/** A piece of evidence as the register lists it; what lies after the day of the question is not listed. */
export interface Nachweiszeile {
  readonly ort: Nachweisort;
  readonly am?: CalendarDay;
  readonly stand: 'vorhanden' | 'fehlt' | 'nichtBekannt';
}

/** One clause of one contract: by what it is demanded, what shows that it is kept, and where that lies. */
export interface Registerzeile {
  /** The contract; `null` where none with this Jobcenter is listed. */
  readonly vertrag: string | null;
  readonly jobcenter: string;
  readonly regelung: string;
  /** The clause in words; for a clause the profile does not know, its id. */
  readonly titel: string;
  readonly verlangt: 'verbindlich' | 'empfohlen' | 'vertrag';
  /** The paper and the place in it; `null` where only the contract asks for the clause. */
  readonly verlangtVon: string | null;
  readonly imVertrag: boolean;
  readonly bindend: boolean;
  /** The number agreed; for contacts the minimum of the density check. */
  readonly anzahl?: number;
  readonly nachweise: readonly Nachweiszeile[];
  /**
   * `fehlt`: no evidence, or an obligatory clause or the contract itself is missing though the project runs;
   * `nichtVerlangt`: the clause does not bind, is only recommended and not in the contract, or nothing is in force yet.
   */
  readonly stand: 'vorhanden' | 'fehlt' | 'nichtBekannt' | 'nichtVerlangt';
  readonly nichtEingehalten: number;
}

/** The register of evidence for an on-site check. */
export interface Nachweisregister {
  readonly zeilen: readonly Registerzeile[];
  readonly vorhanden: number;
  readonly fehlt: number;
  readonly nichtBekannt: number;
  /** Items of the document that could not be read and stand in no row. */
  readonly unlesbar: number;
}

const beimTraeger: readonly Nachweisort[] = ['teilnehmerakte', 'traegerunterlagen', 'andereStelleBeimTraeger'];

function zeileDes(nachweis: Nachweis, orte: readonly Nachweisort[], q: DeriveQuestion): Nachweiszeile {
  const { ort, am } = nachweis;
  const da = q.known(nachweis, 'vorhanden');
  const stand = da === false || !orte.includes(ort) ? 'fehlt' : da === undefined ? 'nichtBekannt' : 'vorhanden';
  return { ort, ...(am !== undefined && { am }), stand };
}

function standIm(
  regelung: Regelung,
  vertrag: Vertrag,
  orte: readonly Nachweisort[],
  view: Dokument,
  q: DeriveQuestion,
) {
  if (!bindet(regelung) || !laeuft(vertrag, q, view)) return 'nichtVerlangt';
  const stand = standDer(regelung, { nachweisorte: orte }, q.asOf, q);
  return stand === 'vorhanden' || stand === 'nichtBekannt' ? stand : 'fehlt';
}

type Stelle = Pick<Verlangt, 'vertrag' | 'regelung'> & Partial<Pick<Verlangt, 'vorgabe'>>;

// By contract, in the order of the contracts; within one in the order of the paper, further clauses last.
function stellenIn({ verbindlich, empfohlen, bindend }: View['abgeleitet']): readonly Stelle[] {
  const jeVertrag = new Map<object, Stelle[]>();
  const nimm = (stelle: Stelle): void => {
    const bisher = jeVertrag.get(stelle.vertrag);
    if (bisher === undefined) jeVertrag.set(stelle.vertrag, [stelle]);
    else bisher.push(stelle);
  };
  verbindlich.forEach(nimm);
  empfohlen.forEach(nimm);
  for (const { quelle, vertrag, vorgabe } of bindend) if (vorgabe === undefined) nimm({ vertrag, regelung: quelle });
  return [...jeVertrag.values()].flat();
}

// The competent Jobcenters with which no contract is listed; one that cannot be read may be with any of them.
function ohneVertrag({ jobcenter, vertraege = [] }: Dokument): readonly string[] {
  const { items: mit, unreadable } = readable(vertraege, (vertrag) => vertrag.jobcenter);
  if (unreadable > 0) return [];
  const bekannt = new Set(mit);
  return [...new Set(readable(jobcenter, ({ kennung }) => kennung).items)].filter((kennung) => !bekannt.has(kennung));
}

/** Lists every clause of every contract with its evidence, in the order of the contracts and of the paper; last what lacks a contract. */
export function registerOf(view: View, q: DeriveQuestion, language: Language): Nachweisregister {
  const profil = geltendes(view, q);
  const orte = profil?.nachweisorte ?? beimTraeger;

  function zeileZu({ vertrag, vorgabe, regelung }: Stelle): Registerzeile {
    const id = vorgabe?.id ?? regelung?.regelung ?? '';
    const offen = q.known(vertrag, 'nichteinhaltungen') ?? [];
    const gefuehrt = (regelung?.nachweise ?? []).filter(({ am }) => am === undefined || am <= q.asOf);
    return {
      vertrag: vertrag.kennung,
      jobcenter: vertrag.jobcenter,
      regelung: id,
      titel: vorgabe?.title[language] ?? id,
      verlangt: vorgabe?.verlangt ?? 'vertrag',
      verlangtVon: vorgabe === undefined || profil === undefined ? null : `${profil.source.norm}, ${vorgabe.stelle}`,
      imVertrag: regelung !== undefined,
      bindend: regelung !== undefined && bindet(regelung),
      ...(regelung?.anzahl !== undefined && { anzahl: regelung.anzahl }),
      nachweise: gefuehrt.map((nachweis) => zeileDes(nachweis, orte, q)),
      stand:
        regelung !== undefined
          ? standIm(regelung, vertrag, orte, view, q)
          : vorgabe?.verlangt === 'verbindlich' && laeuft(vertrag, q, view)
            ? 'fehlt'
            : 'nichtVerlangt',
      nichtEingehalten: offen.filter((one) => one.regelung === id && one.ab <= q.asOf).length,
    };
  }

  // The paper asks for a contract with each competent Jobcenter, so without one every obligatory clause is missing.
  function zeileOhneVertrag(jobcenter: string, vorgabe: Vorgabe, norm: string): Registerzeile {
    return {
      vertrag: null,
      jobcenter,
      regelung: vorgabe.id,
      titel: vorgabe.title[language],
      verlangt: vorgabe.verlangt,
      verlangtVon: `${norm}, ${vorgabe.stelle}`,
      imVertrag: false,
      bindend: false,
      nachweise: [],
      stand: view.projektbeginnAm <= q.asOf ? 'fehlt' : 'nichtVerlangt',
      nichtEingehalten: 0,
    };
  }

  const { items: ausVertraegen, unreadable } = readable(stellenIn(view.abgeleitet), zeileZu);
  const ohne = profil === undefined ? [] : readOr(() => ohneVertrag(view), []);
  const verlangte = profil?.regelungen.filter(({ verlangt }) => verlangt === 'verbindlich') ?? [];
  const norm = profil?.source.norm ?? '';
  const zeilen = [
    ...ausVertraegen,
    ...ohne.flatMap((jobcenter) => verlangte.map((vorgabe) => zeileOhneVertrag(jobcenter, vorgabe, norm))),
  ];
  const zaehle = (stand: Registerzeile['stand']): number => zeilen.filter((zeile) => zeile.stand === stand).length;
  return {
    zeilen,
    vorhanden: zaehle('vorhanden'),
    fehlt: zaehle('fehlt'),
    nichtBekannt: zaehle('nichtBekannt'),
    unlesbar: view.abgeleitet.unlesbar + unreadable,
  };
}
