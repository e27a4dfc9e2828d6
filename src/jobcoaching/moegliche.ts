import type { Gruppen, Stand } from './abgeleitet';
import { ruhtAufAnnahme } from './annahme';
import { legtOffen } from './offenlegung';
import { erfuellt, fest, ordnungsfehler, schrittIn } from './ordnung';
import type { JobcoachingProfil, Prozessschritt } from './profile';

/** Whether the case has gone on from an act. */
export function fortgesetzt(id: string, stand: Stand, { schritte }: JobcoachingProfil): boolean {
  return schritte.some((other) => stand.getan.has(other.id) && other.nach.flat().some((one) => schrittIn(one) === id));
}

// An act done too early is to be done in its turn once what it lacked is done, unless the case has gone on from it.
function erledigt(schritt: Prozessschritt, stand: Stand, profil: JobcoachingProfil): boolean {
  const { id } = schritt;
  if (fest(id, stand) || (stand.getan.has(id) && ruhtAufAnnahme(schritt, stand))) return true;
  return stand.getan.has(id) && fortgesetzt(id, stand, profil);
}

// Another act waits for a result that has not come yet: a change of goal is not the need that leads to the extension.
function ergebnisOffen({ id }: Prozessschritt, stand: Stand, { schritte }: JobcoachingProfil): boolean {
  return schritte.some(({ nach }) =>
    nach.some((one) => [one].flat().some((eine) => eine.startsWith(`${id}:`)) && !erfuellt(one, stand)),
  );
}

/**
 * Acts that may come next: in order, not done yet or repeatable with something of them still owed, and disclosing nothing too
 * early; what is missing for that stays.
 */
export function moegliche(
  profil: JobcoachingProfil,
  stand: Stand,
  gruppen: Gruppen,
  geschuldet: (schritt: Prozessschritt) => boolean,
): readonly Prozessschritt[] {
  const { schutz } = profil;
  // The declaration is one for this Jobcoach: after a new matching it is asked for anew.
  const erklaert = schutz === undefined || gruppen.erklaerte.some(({ matching }) => matching === stand.matching);
  return profil.schritte.filter((schritt) => {
    const fehlt = !erklaert && schritt.anlagen?.flat().includes(schutz.erstNach) === true;
    const nochmals = (): boolean =>
      schritt.wiederholbar === true && (geschuldet(schritt) || ergebnisOffen(schritt, stand, profil));
    const offen = fehlt || !erledigt(schritt, stand, profil) || nochmals();
    // What would disclose protected content is offered only once the declaration is there.
    const darf = erklaert || !legtOffen(schritt, schutz, profil.getrennt);
    return offen && darf && ordnungsfehler(schritt, stand) === undefined;
  });
}
