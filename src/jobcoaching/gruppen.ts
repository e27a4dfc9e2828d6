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

function nachVersand(handlung: Handlung, gruppen: Offen): void {
  const { schritt } = handlung;
  if (schritt.abschnitt !== undefined) gruppen.abschnitte.push(handlung);
  if (schritt.abschnitt !== undefined || handlung.fakten.geaendert) gruppen.versandte.push(handlung);
  if (schritt.an !== undefined) gruppen.mitteilungen.push(handlung);
  if (schritt.kanal !== undefined) gruppen.wege.push(handlung);
  if (schritt.anlagen !== undefined) gruppen.sendungen.push(handlung);
  if (schritt.erbeten !== undefined) gruppen.bitten.push(handlung);
  if (schritt.beteiligte !== undefined) gruppen.treffen.push(handlung);
  if (schritt.bejaht !== undefined) gruppen.bejahungen.push(handlung);
  if (schritt.pruefung !== undefined) gruppen.pruefungen.push(handlung);
  if (schritt.angaben !== undefined || schritt.angabenBeiBewilligung !== undefined) gruppen.angaben.push(handlung);
  if (schritt.bescheid !== undefined && handlung.wirksam) gruppen.entscheidungen.push(handlung);
  if (schritt.unterlagenVon !== undefined) gruppen.gestuetzte.push(handlung);
}

function nachBedeutung(handlung: Handlung, gruppen: Offen): void {
  switch (handlung.schritt.bedeutung) {
    case 'massnahmenplan':
      gruppen.plaene.push(handlung);
      break;
    case 'zwischenbericht':
      gruppen.zwischenberichte.push(handlung);
      break;
    case 'verlaengerungsbedarf':
      gruppen.bedarfe.push(handlung);
      break;
    case 'durchfuehrung':
    case 'leistungsnachweis':
      gruppen.einsaetze.push(handlung);
      break;
    default:
  }
}

function erreicht({ fakten: { an, inKopie } }: Handlung, wen: string | undefined): boolean {
  return wen === undefined || an?.includes(wen) === true || inKopie?.includes(wen) === true;
}

function nachInhalt(handlung: Handlung, { getrennt, schutz }: JobcoachingProfil, gruppen: Offen): void {
  const { umbenannt, anlagen, mitgeteilt, an, inKopie } = handlung.fakten;
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
    nachVersand(handlung, gruppen);
    nachBedeutung(handlung, gruppen);
    nachInhalt(handlung, profil, gruppen);
  }
  return gruppen;
}
