import type { Gruppen, Stand } from './abgeleitet';
import { ruhtAufAnnahme } from './annahme';
import { fest, ordnungsfehler, schrittIn } from './ordnung';
import type { JobcoachingProfil, Prozessschritt } from './profile';

// What would disclose protected content is offered only once the declaration is there; of the two things that travel
// apart it is the last one, which opens the other.
function darf({ an, anlagen }: Prozessschritt, { schutz, getrennt }: JobcoachingProfil): boolean {
  if (schutz === undefined || an?.includes(schutz.an) !== true) return true;
  const paar: readonly string[] = getrennt?.some((anlage) => schutz.anlagen.includes(anlage)) === true ? getrennt : [];
  const oeffnet = paar.filter((anlage) => !schutz.anlagen.includes(anlage));
  const offen = schutz.anlagen.filter((anlage) => !paar.includes(anlage));
  return anlagen?.flat().some((anlage) => offen.includes(anlage) || oeffnet.includes(anlage)) !== true;
}

// An act done too early is to be done in its turn once what it lacked is done, unless the case has gone on from it.
function erledigt(schritt: Prozessschritt, stand: Stand, { schritte }: JobcoachingProfil): boolean {
  const { id } = schritt;
  if (fest(id, stand) || (stand.getan.has(id) && ruhtAufAnnahme(schritt, stand))) return true;
  const weiter = (other: Prozessschritt): boolean =>
    stand.getan.has(other.id) && other.nach.flat().some((condition) => schrittIn(condition) === id);
  return stand.getan.has(id) && schritte.some(weiter);
}

/** Acts that may come next: in order, not done yet, and disclosing nothing too early; what is missing for that stays. */
export function moegliche(profil: JobcoachingProfil, stand: Stand, gruppen: Gruppen): readonly Prozessschritt[] {
  const { schutz } = profil;
  // The declaration is one for this Jobcoach: after a new matching it is asked for anew.
  const erklaert = schutz === undefined || gruppen.erklaerte.some(({ matching }) => matching === stand.matching);
  return profil.schritte.filter((schritt) => {
    const fehlt = !erklaert && schritt.anlagen?.flat().includes(schutz.erstNach) === true;
    const offen = fehlt || !erledigt(schritt, stand, profil);
    return offen && ordnungsfehler(schritt, stand) === undefined && (erklaert || darf(schritt, profil));
  });
}
