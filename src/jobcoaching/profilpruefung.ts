import { ArgumentError } from '../law/errors';
import { isLand } from '../law/land';
import { erreichbare, stehtImmerDavor } from './erreichbarkeit';
import { ergebnisse } from './ergebnisse';
import type { Ergebnis, JobcoachingProfil, Prozessfrist, Prozessschritt } from './profile';
import { assertForm } from './profilform';

function kannErgeben({ bedeutung }: Prozessschritt, ergebnis: string): boolean {
  return bedeutung !== undefined && ergebnisse[bedeutung]?.includes(ergebnis as Ergebnis) === true;
}

interface Pruefung {
  readonly argument: string;
  readonly profile: JobcoachingProfil;
  readonly ids: ReadonlyMap<string, Prozessschritt>;
}

function refuse(place: string, expected: string): never {
  throw new ArgumentError(place, expected);
}

function flat(list: readonly (string | readonly string[])[] | undefined): readonly string[] {
  return (list ?? []).flat();
}

function known(keys: readonly string[], words: object | undefined, place: string, what: string): void {
  for (const key of keys) if (!Object.hasOwn(words ?? {}, key)) refuse(place, what);
}

function acts(keys: readonly string[], { ids }: Pruefung, place: string): void {
  for (const key of keys) if (!ids.has(key)) refuse(place, 'ids of acts of the process');
}

function assertSchritt(schritt: Prozessschritt, index: number, pruefung: Pruefung): void {
  const { profile, ids } = pruefung;
  const { erneut } = schritt;
  const place = `${pruefung.argument}.schritte[${String(index)}]`;
  const parties = 'keys of `beteiligte`';
  known([...(schritt.von === undefined ? [] : [schritt.von])], profile.beteiligte, `${place}.von`, parties);
  known(schritt.an ?? [], profile.beteiligte, `${place}.an`, parties);
  known(schritt.inKopie ?? [], profile.beteiligte, `${place}.inKopie`, parties);
  known(schritt.beteiligte ?? [], profile.beteiligte, `${place}.beteiligte`, parties);
  known(schritt.kanal === undefined ? [] : [schritt.kanal], profile.kanaele, `${place}.kanal`, 'a key of `kanaele`');
  known(flat(schritt.anlagen), profile.anlagen, `${place}.anlagen`, 'keys of `anlagen`');
  known(schritt.erbeten ?? [], profile.bitten, `${place}.erbeten`, 'keys of `bitten`');
  for (const condition of flat(schritt.nach)) {
    const [id = '', ergebnis] = condition.split(':');
    const davor = ids.get(id);
    if (davor === undefined || (ergebnis !== undefined && !kannErgeben(davor, ergebnis))) {
      refuse(`${place}.nach`, 'ids of acts, where needed with a result they can have, such as `abschnitt8:bewilligt`');
    }
  }
  if (erneut?.wenn !== undefined && !kannErgeben(schritt, erneut.wenn)) {
    refuse(`${place}.erneut.wenn`, 'a result the act can have');
  }
  acts(schritt.nichtMehrNach ?? [], pruefung, `${place}.nichtMehrNach`);
  acts(schritt.unterlagenVon === undefined ? [] : [schritt.unterlagenVon], pruefung, `${place}.unterlagenVon`);
  acts(schritt.reichtNachZu === undefined ? [] : [schritt.reichtNachZu], pruefung, `${place}.reichtNachZu`);
  acts(schritt.bescheid?.schritte ?? [], pruefung, `${place}.bescheid.schritte`);
  acts(schritt.bescheid?.spaetestensBei ?? [], pruefung, `${place}.bescheid.spaetestensBei`);
  acts(erneut?.schritte ?? [], pruefung, `${place}.erneut.schritte`);
}

// A ring of conditions can never be reached.
function assertErreichbar({ argument, profile: { schritte } }: Pruefung): void {
  const reached = erreichbare(schritte);
  const lost = schritte.findIndex(({ id }) => !reached.has(id));
  if (lost !== -1) refuse(`${argument}.schritte[${String(lost)}].nach`, 'an order in which this act can be reached');
  if (!schritte.some(({ bedeutung }) => bedeutung === 'abschluss')) {
    refuse(`${argument}.schritte`, 'an act that closes the case (`bedeutung: abschluss`)');
  }
}

function assertMoeglich({ argument, profile: { schritte } }: Pruefung): void {
  schritte.forEach((schritt, index) => {
    if (schritt.nichtMehrNach?.some((id) => stehtImmerDavor(id, schritt, schritte)) !== true) return;
    const place = `${argument}.schritte[${String(index)}].nichtMehrNach`;
    refuse(place, 'acts that need not be done before it, or it could never be in order');
  });
}

const einmalige: readonly Prozessfrist['art'][] = [
  'leistungsnachweis',
  'zwischenbericht',
  'abschlussbericht',
  'verlaengerung',
];

function assertFrist(frist: Prozessfrist, index: number, pruefung: Pruefung): void {
  const place = `${pruefung.argument}.fristen[${String(index)}]`;
  const erste = pruefung.profile.fristen.findIndex(({ art }) => art === frist.art);
  if (erste !== index && einmalige.includes(frist.art)) refuse(place, `one deadline of the kind ${frist.art}`);
  acts([frist.schritt], pruefung, `${place}.schritt`);
  if ('ab' in frist) acts([frist.ab].flat(), pruefung, `${place}.ab`);
  if ('statt' in frist) acts(frist.statt.ab, pruefung, `${place}.statt.ab`);
}

// A profile comes with every check of a case; what was found right is not looked at again until it reads differently.
const geprueft = new WeakMap<object, string>();

function wortlaut(profile: object): string | undefined {
  try {
    return JSON.stringify(profile);
  } catch {
    return undefined;
  }
}

/** Refuses a process that contradicts itself; the message names the place. */
export function assertAblauf(profile: JobcoachingProfil, argument: string): void {
  const jetzt = wortlaut(profile);
  if (jetzt !== undefined && geprueft.get(profile) === jetzt) return;
  assertNeues(profile, argument);
  if (jetzt !== undefined) geprueft.set(profile, jetzt);
}

function assertNeues(profile: JobcoachingProfil, argument: string): void {
  assertForm(profile, argument);
  if (!isLand(profile.land)) refuse(`${argument}.land`, 'a Land by its abbreviation, such as NI');
  const ids = new Map<string, Prozessschritt>();
  profile.schritte.forEach((schritt, index) => {
    if (ids.has(schritt.id)) refuse(`${argument}.schritte[${String(index)}].id`, 'a pseudonym no other act has');
    ids.set(schritt.id, schritt);
  });
  const pruefung: Pruefung = { argument, profile, ids };
  profile.schritte.forEach((schritt, index) => {
    assertSchritt(schritt, index, pruefung);
  });
  assertErreichbar(pruefung);
  assertMoeglich(pruefung);
  profile.fristen.forEach((frist, index) => {
    assertFrist(frist, index, pruefung);
  });
  assertRest(pruefung);
}

function assertRest(pruefung: Pruefung): void {
  const { argument, profile } = pruefung;
  const { umbenennung, getrennt, schutz, ersatz, beteiligte, anlagen } = profile;
  if (umbenennung !== undefined)
    known([umbenennung.durch], beteiligte, `${argument}.umbenennung.durch`, 'a key of `beteiligte`');
  known(getrennt ?? [], anlagen, `${argument}.getrennt`, 'keys of `anlagen`');
  if (schutz !== undefined) {
    known([...schutz.anlagen, schutz.erstNach], anlagen, `${argument}.schutz`, 'keys of `anlagen`');
    known([schutz.an], beteiligte, `${argument}.schutz.an`, 'a key of `beteiligte`');
    if (schutz.bei !== undefined) known([schutz.bei], beteiligte, `${argument}.schutz.bei`, 'a key of `beteiligte`');
    acts(schutz.schritt === undefined ? [] : [schutz.schritt], pruefung, `${argument}.schutz.schritt`);
  }
  if (ersatz !== undefined) known([ersatz.anlage, ...ersatz.fuer], anlagen, `${argument}.ersatz`, 'keys of `anlagen`');
}
