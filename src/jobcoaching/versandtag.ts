import type { Handlung } from './abgeleitet';
import { verschlossen } from './offenlegung';
import type { JobcoachingProfil } from './profile';

// Whether something goes to somebody, by the process or by what the case records.
function gehtHinaus({ schritt, fakten: { an, inKopie } }: Handlung): boolean {
  return schritt.an !== undefined || [...(an ?? []), ...(inKopie ?? [])].length > 0;
}

// A section is part of the document; where the process does not say which enclosure the document is, any sending may hold it.
function traegt({ schritt, station, fakten }: Handlung, dokument: string | undefined): boolean {
  if (schritt.abschnitt !== undefined || dokument === undefined) return true;
  return station.anlagen.includes(dokument) || fakten.anlagen?.includes(dokument) === true;
}

/**
 * With which act the document went out after each act it was changed after: with the act itself where that goes to
 * somebody, else with the next one that sends it; with none as long as it was not sent.
 */
export function merkeVersand(gefolgt: readonly Handlung[], { schutz, getrennt }: JobcoachingProfil): void {
  const dokument = schutz === undefined ? undefined : verschlossen(schutz, getrennt);
  let naechste: Handlung | undefined;
  for (let index = gefolgt.length - 1; index >= 0; index--) {
    const handlung = gefolgt[index];
    if (handlung === undefined) continue;
    const sendet = gehtHinaus(handlung) && traegt(handlung, dokument);
    if (sendet && handlung.wirksam) naechste = handlung;
    if (handlung.fakten.geaendert) {
      handlung.versand = sendet || handlung.schritt.an !== undefined ? handlung : naechste;
    }
  }
}
