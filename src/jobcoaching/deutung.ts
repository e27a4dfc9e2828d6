import type { Stop } from '../law/question';
import type { Handlung, Stand } from './abgeleitet';
import type { Ungelesen } from './gelesen';
import type { Ergebnis, JobcoachingProfil, Prozessschritt } from './profile';
import { ergebnisse } from './ergebnisse';
import { giltVorlaeufig, nimmAn } from './annahme';
import { befund, fest, offen, ordnungsfehler, schrittIn, zuSpaet } from './ordnung';
import { anfang, ergebnisVon, kopie, tueSchritt, type Deuter } from './verlauf';

type Lesart = readonly [Prozessschritt, Ergebnis | undefined];

/** How far an act is from being in order: what is missing before it, and what should not be there yet. */
function abstand(schritt: Prozessschritt, stand: Stand): number {
  const fehler = ordnungsfehler(schritt, stand);
  // After a refusal nothing done once more is a fault.
  if (fehler === undefined || fehler.grund === 'nachAblehnung') return 0;
  const { id, wiederholbar, nichtMehrNach = [] } = schritt;
  const fehlt = offen(schritt, stand).length;
  const zuWeit = nichtMehrNach.filter((other) => fest(other, stand)).length;
  return fehlt + zuWeit + (wiederholbar !== true && fest(id, stand) ? 1 : 0) + (zuSpaet(schritt, stand) ? 1 : 0);
}

/** The acts that bear on whether this one is in order: those before it, those that have it done anew, and refusals. */
function bezogene(schritt: Prozessschritt, schritte: readonly Prozessschritt[]): readonly Prozessschritt[] {
  const davor = schritt.nach.flat().map(schrittIn);
  const imWeg = [schritt.id, ...(schritt.nichtMehrNach ?? [])];
  return schritte.filter(
    ({ id, erneut, bedeutung }) =>
      davor.includes(id) ||
      erneut?.schritte.some((one) => imWeg.includes(one)) === true ||
      bedeutung === 'kostenentscheidung' ||
      bedeutung === 'massnahmeentscheidung',
  );
}

function ergebnisseVon({ bedeutung, erneut }: Prozessschritt): readonly (Ergebnis | undefined)[] {
  if (bedeutung === 'verlaengerungsbedarf') return ['verlaengerung', undefined];
  return (bedeutung && ergebnisse[bedeutung]) ?? [erneut?.wenn];
}

/** What something unreadable may be, among the acts that matter. */
function lesarten({ schritt, fakten, feld }: Ungelesen, bezogen: readonly Prozessschritt[]): readonly Lesart[] {
  if (feld !== undefined && feld !== 'ergebnis') return [];
  if (schritt === undefined) return bezogen.flatMap((one) => ergebnisseVon(one).map((result): Lesart => [one, result]));
  if (!bezogen.includes(schritt)) return [];
  const lesbar =
    feld === undefined && fakten !== undefined && fakten.luecken?.some((luecke) => luecke.feld === 'ergebnis') !== true;
  if (lesbar) return [[schritt, ergebnisVon({ schritt, fakten })]];
  return ergebnisseVon(schritt).map((result): Lesart => [schritt, result]);
}

// What an act has done anew may have been done again since: then only what is in the way of this one is undone.
function proben(
  [moeglich, ergebnis]: Lesart,
  { id, nichtMehrNach = [] }: Prozessschritt,
  stand: Stand,
): readonly Stand[] {
  const probe = kopie(stand);
  tueSchritt(moeglich, ergebnis, probe);
  const milde = kopie(probe);
  for (const other of stand.getan) if (other !== id && !nichtMehrNach.includes(other)) milde.getan.add(other);
  return [probe, milde];
}

/** More than these of one kind explain nothing that these do not; the number keeps a hostile document cheap. */
const MOST_ALIKE = 4;

// What is known of is supposed before what may be anything, and the earlier before the later.
function inFolge(a: Ungelesen, b: Ungelesen): number {
  if ((a.schritt === undefined) !== (b.schritt === undefined)) return a.schritt === undefined ? 1 : -1;
  const [left, right] = [a.am ?? '', b.am ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

function wenige(ungelesen: readonly Ungelesen[]): readonly Ungelesen[] {
  const zahl = new Map<string, number>();
  return [...ungelesen].sort(inFolge).filter(({ schritt, feld }) => {
    const key = `${schritt?.id ?? ''}:${feld ?? ''}`;
    const bisher = zahl.get(key) ?? 0;
    zahl.set(key, bisher + 1);
    return bisher < MOST_ALIKE;
  });
}

/**
 * Supposes, where an act is out of order, what cannot be read to be what it lacks: an act whose day, kind or result cannot
 * be read. Nobody is blamed for what stands in the document; the finding names the place.
 */
export function deuterVon(ungelesen: readonly Ungelesen[], { schritte }: JobcoachingProfil): Deuter | undefined {
  if (ungelesen.length === 0) return undefined;
  const kandidaten = wenige(ungelesen);
  // Where the case would stand if nothing had been supposed: what was only supposed blames nobody either.
  const gelesen = anfang();
  let vermutet: Stop | undefined;
  const bekannt = new Map<string, readonly Prozessschritt[]>();

  function bezug(schritt: Prozessschritt): readonly Prozessschritt[] {
    const known = bekannt.get(schritt.id) ?? bezogene(schritt, schritte);
    bekannt.set(schritt.id, known);
    return known;
  }

  function erklaere({ schritt, am }: Handlung, von: Stand): { stand: Stand; halt: Stop } | undefined {
    let stand = von;
    let halt: Stop | undefined;
    for (const one of kandidaten) {
      if (one.am !== undefined && one.am > am) continue;
      const ziel = abstand(schritt, stand);
      const probe = lesarten(one, bezug(schritt))
        .flatMap((lesart) => proben(lesart, schritt, stand))
        .find((eine) => abstand(schritt, eine) < ziel);
      if (probe === undefined) continue;
      stand = probe;
      halt ??= one.halt;
      if (abstand(schritt, stand) === 0) return { stand, halt };
    }
    return undefined;
  }

  return {
    deute(handlung, stand) {
      if (vermutet !== undefined && abstand(handlung.schritt, gelesen) === 0) return vermutet;
      const erklaert = erklaere(handlung, stand);
      if (erklaert === undefined) return vermutet && erklaere(handlung, gelesen)?.halt;
      stand.getan.clear();
      Object.assign(stand, { ...erklaert.stand, getan: stand.getan });
      for (const id of erklaert.stand.getan) stand.getan.add(id);
      vermutet ??= erklaert.halt;
      return erklaert.halt;
    },
    sicher({ schritt }) {
      const fehler = vermutet === undefined ? undefined : ordnungsfehler(schritt, gelesen);
      return fehler && befund(schritt, fehler, gelesen, schritte);
    },
    merke({ schritt, ergebnis, ordnung, ungewiss }) {
      const sicher = ordnung === undefined && ungewiss === undefined && abstand(schritt, gelesen) === 0;
      if (!sicher) nimmAn(schritt, gelesen, schritte);
      tueSchritt(schritt, ergebnis, gelesen);
      if (!sicher) giltVorlaeufig(schritt, gelesen);
    },
  };
}
