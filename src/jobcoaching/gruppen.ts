import type { Gruppen, Handlung } from './abgeleitet';
import type { JobcoachingProfil } from './profile';

type Offen = { -readonly [Key in keyof Gruppen]: Handlung[] };

function leer(): Offen {
  return {
    abschnitte: [],
    versandte: [],
    mitteilungen: [],
    wege: [],
    sendungen: [],
    getrennte: [],
    bitten: [],
    treffen: [],
    umbenannte: [],
    bejahungen: [],
    pruefungen: [],
    angaben: [],
    gestuetzte: [],
    plaene: [],
    zwischenberichte: [],
    mitgeteilte: [],
    bedarfe: [],
    einsaetze: [],
    erklaerte: [],
    erreichende: [],
    entscheidungen: [],
  };
}

/** The groups of no act. */
export const keineGruppen: Gruppen = leer();

function erreicht({ fakten: { an, inKopie } }: Handlung, wen: string | undefined): boolean {
  return wen === undefined || an?.includes(wen) === true || inKopie?.includes(wen) === true;
}

function nachInhalt(handlung: Handlung, { getrennt, schutz }: JobcoachingProfil, gruppen: Offen): void {
  const { umbenannt, anlagen, mitgeteilt, an, inKopie } = handlung.fakten;
  // For these the process names nobody.
  if (handlung.schritt.an === undefined && (an !== undefined || inKopie !== undefined)) {
    gruppen.mitteilungen.push(handlung);
  }
  if (umbenannt) gruppen.umbenannte.push(handlung);
  if (mitgeteilt !== undefined && handlung.wirksam) gruppen.mitgeteilte.push(handlung);
  if (schutz !== undefined && (an?.includes(schutz.an) === true || inKopie?.includes(schutz.an) === true)) {
    gruppen.erreichende.push(handlung);
  }
  if (anlagen === undefined) return;
  if (getrennt !== undefined && (anlagen.includes(getrennt[0]) || anlagen.includes(getrennt[1]))) {
    gruppen.getrennte.push(handlung);
  }
  if (schutz !== undefined && anlagen.includes(schutz.erstNach) && erreicht(handlung, schutz.bei)) {
    gruppen.erklaerte.push(handlung);
  }
}

/** Sorts the acts into groups, once for all rules. */
export function gruppiere(gefolgt: readonly Handlung[], profil: JobcoachingProfil): Gruppen {
  const gruppen = leer();
  for (const handlung of gefolgt) {
    const { schritt, station } = handlung;
    for (const gruppe of station.gruppen) gruppen[gruppe].push(handlung);
    if (schritt.abschnitt !== undefined || handlung.fakten.geaendert) gruppen.versandte.push(handlung);
    if (schritt.bescheid !== undefined && handlung.wirksam) gruppen.entscheidungen.push(handlung);
    nachInhalt(handlung, profil, gruppen);
  }
  return gruppen;
}
