import type { Question } from '../law/question';
import { readable, readOr } from '../law/readable';
import { anfangAm, geltungAb } from './geltung';
import type { Dokument, Vertrag } from './model';

/** What cannot be true together: order of days, or something listed twice. */
export type Widerspruch =
  | 'projektendeVorBeginn'
  | 'jobcenterDoppelt'
  | 'vertragskennungDoppelt'
  | 'regelungDoppelt'
  | 'nachweisVorVertragUndProjekt'
  | 'nichteinhaltungVorVertragUndProjekt'
  | 'nichteinhaltungEndetVorBeginn'
  | 'mitteilungVorVertragUndProjekt';

/** A place of the document that contradicts another one; or the document as a whole, where nothing is found. */
export interface Stimmigkeit {
  readonly quelle: object;
  readonly widerspruch: Widerspruch | undefined;
}

type Q = Pick<Question, 'known'>;

/** What of a document cannot be true together, place by place; an entry without one says that nothing was found. */
export function widersprueche(view: Dokument, q: Q): readonly Stimmigkeit[] {
  const gefunden: Stimmigkeit[] = [];
  const nenne = (quelle: object, widerspruch: Widerspruch): void => {
    gefunden.push({ quelle, widerspruch });
  };

  // What cannot be read is a finding of form already.
  function jeder<Item>(liste: readonly Item[] | undefined, lies: (item: Item) => void): void {
    if (liste !== undefined) readable(liste, lies);
  }

  function einmalig<Item extends object>(
    liste: readonly Item[] | undefined,
    kennungVon: (item: Item) => string,
    widerspruch: Widerspruch,
  ): void {
    const bekannt = new Set<string>();
    jeder(liste, (item) => {
      const kennung = kennungVon(item);
      if (bekannt.has(kennung)) nenne(item, widerspruch);
      bekannt.add(kennung);
    });
  }

  function imVertrag(vertrag: Vertrag): void {
    const frueheste = anfangAm(vertrag, q, view);
    const gilt = geltungAb(vertrag, q, view);
    einmalig(vertrag.regelungen, ({ regelung }) => regelung, 'regelungDoppelt');
    jeder(vertrag.regelungen, ({ nachweise }) => {
      jeder(nachweise, (nachweis) => {
        if (nachweis.am !== undefined && nachweis.am < frueheste) nenne(nachweis, 'nachweisVorVertragUndProjekt');
      });
    });
    jeder(q.known(vertrag, 'nichteinhaltungen'), (nichteinhaltung) => {
      const { ab, bis } = nichteinhaltung;
      const mitgeteiltAm = q.known(nichteinhaltung, 'mitgeteiltAm');
      if (ab < gilt) nenne(nichteinhaltung, 'nichteinhaltungVorVertragUndProjekt');
      if (bis !== undefined && bis < ab) nenne(nichteinhaltung, 'nichteinhaltungEndetVorBeginn');
      if (typeof mitgeteiltAm === 'string' && mitgeteiltAm < frueheste) {
        nenne(nichteinhaltung, 'mitteilungVorVertragUndProjekt');
      }
    });
  }

  const projektendeAm = readOr(() => view.projektendeAm, undefined);
  if (projektendeAm !== undefined && projektendeAm < view.projektbeginnAm) nenne(view, 'projektendeVorBeginn');
  einmalig(
    readOr(() => view.jobcenter, undefined),
    ({ kennung }) => kennung,
    'jobcenterDoppelt',
  );
  einmalig(view.vertraege, ({ kennung }) => kennung, 'vertragskennungDoppelt');
  jeder(view.vertraege, imVertrag);
  return gefunden.length > 0 ? gefunden : [{ quelle: view, widerspruch: undefined }];
}
