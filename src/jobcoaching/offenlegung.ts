import type { CalendarDay } from '../law/day';
import type { Gruppen, Handlung, Offenbarung } from './abgeleitet';
import type { JobcoachingProfil, Prozessschritt } from './profile';

type Schutz = NonNullable<JobcoachingProfil['schutz']>;

/** What has reached the party so far of the two things that travel apart, by the choice of the party. */
interface Angekommen {
  readonly matching: number;
  readonly anlagen: Set<string>;
}

/** The one of the two that travel apart which holds the content; without the other it cannot be opened. */
export function verschlossen({ anlagen }: Schutz, getrennt: readonly string[] | undefined): string | undefined {
  return getrennt?.find((anlage) => anlagen.includes(anlage));
}

/**
 * Whether an act of the process discloses protected content by what it encloses; of the two things that travel apart it is
 * the last one, which opens the other.
 */
export function legtOffen(
  { an, inKopie, anlagen }: Prozessschritt,
  schutz: Schutz,
  getrennt: readonly string[] = [],
): boolean {
  if (an?.includes(schutz.an) !== true && inKopie?.includes(schutz.an) !== true) return false;
  const paar = verschlossen(schutz, getrennt) === undefined ? [] : getrennt;
  return anlagen?.flat().some((anlage) => paar.includes(anlage) !== schutz.anlagen.includes(anlage)) === true;
}

/** The acts of the process that bring the declaration to where it has to be. */
export function erklaerende({ erstNach, bei }: Schutz, schritte: readonly Prozessschritt[]): readonly string[] {
  const bringt = ({ an, inKopie, anlagen }: Prozessschritt): boolean =>
    anlagen?.flat().includes(erstNach) === true &&
    (bei === undefined || an?.includes(bei) === true || inKopie?.includes(bei) === true);
  return schritte.filter(bringt).map(({ id }) => id);
}

function offenbart(
  { schritt, fakten, am }: Handlung,
  schutz: Schutz,
  getrennt: readonly string[] | undefined,
  gefuelltAb: CalendarDay | undefined,
  { anlagen: angekommen }: Angekommen,
): boolean {
  if (schritt.id === schutz.schritt) return true;
  const { anlagen = [] } = fakten;
  const paar = verschlossen(schutz, getrennt);
  if (anlagen.some((anlage) => anlage !== paar && schutz.anlagen.includes(anlage))) return true;
  const gefuellt = schutz.schritt === undefined || (gefuelltAb !== undefined && gefuelltAb <= am);
  if (getrennt === undefined || paar === undefined || !gefuellt) return false;
  if (!getrennt.some((anlage) => anlagen.includes(anlage))) return false;
  return getrennt.every((anlage) => anlagen.includes(anlage) || angekommen.has(anlage));
}

/**
 * By which acts the protected content reached the party, and whether the declaration was there. What has been disclosed
 * without it is not disclosed again: of each choice of the party only the first is named.
 */
export function offenbarungen(
  gefolgt: readonly Handlung[],
  { erklaerte, erreichende }: Gruppen,
  { schutz, getrennt }: JobcoachingProfil,
): readonly Offenbarung[] {
  if (schutz === undefined) return [];
  const gefuelltAb = gefolgt.find(({ schritt }) => schritt.id === schutz.schritt)?.am;
  const [erste] = erklaerte;
  const found: Offenbarung[] = [];
  let angekommen: Angekommen = { matching: 0, anlagen: new Set() };
  let bekannt = -1;
  for (const handlung of erreichende) {
    const { quelle, am, matching, fakten } = handlung;
    if (angekommen.matching !== matching) angekommen = { matching, anlagen: new Set() };
    const jetzt = offenbart(handlung, schutz, getrennt, gefuelltAb, angekommen);
    for (const anlage of fakten.anlagen ?? []) angekommen.anlagen.add(anlage);
    if (!jetzt || bekannt === matching) continue;
    // A declaration of the same day counts: the paper says "sobald".
    const fehlt = erste === undefined || erste.am > am;
    const passend = !fehlt && erklaerte.some((other) => other.am <= am && other.matching === matching);
    if (!passend) bekannt = matching;
    found.push({ quelle, handlung, erklaerung: fehlt ? 'fehlt' : passend ? 'liegtVor' : 'fuerFrueheren' });
  }
  return found;
}
