import type { Auslassung, Handlung, Offenbarung, Stand } from './abgeleitet';
import type { Ablauf } from './ablauf';
import { ordnungsfehler } from './ordnung';
import type { JobcoachingProfil, Prozessschritt } from './profile';

// A notice is missed with its decision, once that was passed on.
function amBescheidVermisst({ id }: Prozessschritt, { getan }: Stand, { schritte }: JobcoachingProfil): boolean {
  const letzte = schritte.filter((one) => getan.has(one.id) && one.bescheid?.schritte.includes(id) === true).at(-1);
  return letzte?.bescheid?.spaetestensBei.some((other) => getan.has(other)) === true;
}

// A declaration that was not there at the disclosure is missed there.
function anOffenbarungVermisst(
  { anlagen }: Prozessschritt,
  { schutz }: JobcoachingProfil,
  offenbarungen: readonly Offenbarung[],
): boolean {
  if (schutz === undefined || anlagen?.flat().includes(schutz.erstNach) !== true) return false;
  return offenbarungen.some(({ erklaerung }) => erklaerung === 'fehlt');
}

/**
 * What the process waited for when the case was closed: possible, not voluntary, never done, and not missed elsewhere;
 * one entry without an act where nothing was left out.
 */
export function ausgelassene(
  gefolgt: readonly Handlung[],
  stand: Stand,
  { profil, zumZwischenbericht }: Ablauf,
  offenbarungen: readonly Offenbarung[],
): readonly Auslassung[] {
  const quelle = gefolgt.find(({ schritt, wirksam }) => schritt.bedeutung === 'abschluss' && wirksam)?.quelle;
  if (quelle === undefined) return [];
  const davor: Stand = { ...stand, beendet: false };
  const fehlende = profil.schritte.filter((schritt) => {
    const { id, freiwillig } = schritt;
    if (freiwillig === true || stand.getan.has(id) || stand.angenommen?.has(id) === true) return false;
    // Whether and when the interim report was missed is a matter of its days.
    if (zumZwischenbericht.has(id) || ordnungsfehler(schritt, davor) !== undefined) return false;
    return !amBescheidVermisst(schritt, stand, profil) && !anOffenbarungVermisst(schritt, profil, offenbarungen);
  });
  return fehlende.length === 0 ? [{ quelle, schritt: undefined }] : fehlende.map((schritt) => ({ quelle, schritt }));
}
