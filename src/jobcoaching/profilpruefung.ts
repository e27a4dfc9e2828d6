import { ArgumentError } from '../law/errors';
import { isLand } from '../law/land';
import { patterns } from '../law/pattern';
import type { JobcoachingProfil, Prozessfrist, Prozessschritt } from './profile';

const ergebnisse = ['bewilligt', 'abgelehnt', 'uebernommen', 'nichtUebernommen', 'verlaengerung'];

interface Pruefung {
  readonly argument: string;
  readonly profile: JobcoachingProfil;
  readonly ids: ReadonlySet<string>;
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
  const place = `${pruefung.argument}.schritte[${String(index)}]`;
  const parties = 'keys of `beteiligte`';
  known([...(schritt.von === undefined ? [] : [schritt.von])], profile.beteiligte, `${place}.von`, parties);
  known(schritt.an ?? [], profile.beteiligte, `${place}.an`, parties);
  known(schritt.inKopie ?? [], profile.beteiligte, `${place}.inKopie`, parties);
  known(schritt.beteiligte ?? [], profile.beteiligte, `${place}.beteiligte`, parties);
  known(schritt.kanal === undefined ? [] : [schritt.kanal], profile.kanaele, `${place}.kanal`, 'a key of `kanaele`');
  known(flat(schritt.anlagen), profile.anlagen, `${place}.anlagen`, 'keys of `anlagen`');
  known(schritt.erbeten ?? [], profile.bitten, `${place}.erbeten`, 'keys of `bitten`');
  if (!Array.isArray(schritt.nach)) refuse(`${place}.nach`, 'a list of acts, empty where the process begins');
  for (const condition of flat(schritt.nach)) {
    const [id = '', ergebnis] = condition.split(':');
    if (!ids.has(id) || (ergebnis !== undefined && !ergebnisse.includes(ergebnis))) {
      refuse(`${place}.nach`, 'ids of acts, where needed with a result such as `abschnitt8:bewilligt`');
    }
  }
  acts(schritt.nichtMehrNach ?? [], pruefung, `${place}.nichtMehrNach`);
  acts(schritt.unterlagenVon === undefined ? [] : [schritt.unterlagenVon], pruefung, `${place}.unterlagenVon`);
  acts(schritt.reichtNachZu === undefined ? [] : [schritt.reichtNachZu], pruefung, `${place}.reichtNachZu`);
  acts(schritt.bescheid?.schritte ?? [], pruefung, `${place}.bescheid.schritte`);
  acts(schritt.bescheid?.spaetestensBei ?? [], pruefung, `${place}.bescheid.spaetestensBei`);
  acts(schritt.erneut?.schritte ?? [], pruefung, `${place}.erneut.schritte`);
}

// Every act can be reached from the beginning, whatever the results; a ring of conditions never can.
function assertErreichbar({ argument, profile: { schritte } }: Pruefung): void {
  const reached = new Set<string>();
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const { id, nach } of schritte) {
      const open = nach.some((condition) => ![condition].flat().some((one) => reached.has(one.replace(/:.*/, ''))));
      if (!open) reached.add(id);
    }
  }
  const lost = schritte.findIndex(({ id }) => !reached.has(id));
  if (lost !== -1) refuse(`${argument}.schritte[${String(lost)}].nach`, 'an order in which this act can be reached');
  if (!schritte.some(({ bedeutung }) => bedeutung === 'abschluss')) {
    refuse(`${argument}.schritte`, 'an act that closes the case (`bedeutung: abschluss`)');
  }
}

function isLength({ anzahl, einheit }: { readonly anzahl: number; readonly einheit: string }): boolean {
  return Number.isInteger(anzahl) && anzahl >= 1 && anzahl <= 500 && ['tage', 'wochen', 'monate'].includes(einheit);
}

function assertFrist(frist: Prozessfrist, index: number, pruefung: Pruefung): void {
  const place = `${pruefung.argument}.fristen[${String(index)}]`;
  acts([frist.schritt], pruefung, `${place}.schritt`);
  if ('ab' in frist) {
    acts([frist.ab].flat(), pruefung, `${place}.ab`);
    if (frist.ab.length === 0) refuse(`${place}.ab`, 'the acts it runs from');
  }
  if ('statt' in frist) acts(frist.statt.ab, pruefung, `${place}.statt.ab`);
  if ('dauer' in frist && !isLength(frist.dauer)) refuse(`${place}.dauer`, '1 to 500 tage, wochen or monate');
  if (
    frist.art === 'leistungsnachweis' &&
    !(Number.isInteger(frist.arbeitstag) && frist.arbeitstag >= 1 && frist.arbeitstag <= 15)
  ) {
    refuse(`${place}.arbeitstag`, 'a whole number from 1 to 15');
  }
  if (frist.art === 'zwischenbericht' && !(Number.isInteger(frist.toleranzTage) && frist.toleranzTage >= 0)) {
    refuse(`${place}.toleranzTage`, 'a whole number from 0');
  }
}

function assertObjects(list: readonly unknown[], place: string, expected: string): void {
  const wrong = list.findIndex((item) => typeof item !== 'object' || item === null);
  if (wrong !== -1) refuse(`${place}[${String(wrong)}]`, expected);
}

/** Refuses a process that contradicts itself; the message names the place. */
export function assertAblauf(profile: JobcoachingProfil, argument: string): void {
  const { schritte, fristen, land, beteiligte, kanaele, anlagen } = profile as Partial<JobcoachingProfil>;
  if (!Array.isArray(schritte) || schritte.length === 0) refuse(`${argument}.schritte`, 'a list of acts');
  if (!Array.isArray(fristen)) refuse(`${argument}.fristen`, 'a list of deadlines');
  assertObjects(schritte, `${argument}.schritte`, 'an act');
  assertObjects(fristen, `${argument}.fristen`, 'a deadline');
  if (!isLand(land)) refuse(`${argument}.land`, 'a Land by its abbreviation, such as NI');
  for (const [words, name] of [
    [beteiligte, 'beteiligte'],
    [kanaele, 'kanaele'],
    [anlagen, 'anlagen'],
  ] as const) {
    if (typeof words !== 'object' || (words as unknown) === null) refuse(`${argument}.${name}`, 'titles by key');
    if (!Object.keys(words).every((key) => patterns.pseudonym.regex.test(key))) {
      refuse(`${argument}.${name}`, 'keys of 1 to 64 letters, digits, dots, underscores or hyphens');
    }
  }
  const pruefung: Pruefung = { argument, profile, ids: new Set(profile.schritte.map(({ id }) => id)) };
  profile.schritte.forEach(({ id }, index) => {
    if (!patterns.pseudonym.regex.test(id) || profile.schritte.findIndex((other) => other.id === id) !== index) {
      refuse(`${argument}.schritte[${String(index)}].id`, 'a pseudonym no other act has');
    }
  });
  profile.schritte.forEach((schritt, index) => {
    assertSchritt(schritt, index, pruefung);
  });
  assertErreichbar(pruefung);
  profile.fristen.forEach((frist, index) => {
    assertFrist(frist, index, pruefung);
  });
  assertRest(pruefung);
}

function assertRest(pruefung: Pruefung): void {
  const { argument, profile } = pruefung;
  const { umbenennung, getrennt, schutz, ersatz, verlaengerungen = 0, beteiligte, anlagen } = profile;
  if (umbenennung !== undefined)
    known([umbenennung.durch], beteiligte, `${argument}.umbenennung.durch`, 'a key of `beteiligte`');
  known(getrennt ?? [], anlagen, `${argument}.getrennt`, 'keys of `anlagen`');
  if (schutz !== undefined) {
    known([...schutz.anlagen, schutz.erstNach], anlagen, `${argument}.schutz`, 'keys of `anlagen`');
    known([schutz.an], beteiligte, `${argument}.schutz.an`, 'a key of `beteiligte`');
    acts(schutz.schritt === undefined ? [] : [schutz.schritt], pruefung, `${argument}.schutz.schritt`);
  }
  if (ersatz !== undefined) known([ersatz.anlage, ...ersatz.fuer], anlagen, `${argument}.ersatz`, 'keys of `anlagen`');
  if (!Number.isInteger(verlaengerungen) || verlaengerungen < 0) {
    refuse(`${argument}.verlaengerungen`, 'a whole number from 0');
  }
}
