import { ArgumentError } from '../law/errors';
import type { Language } from '../law/language';
import { defineJobcoachingProfil } from './defineProfil';
import { beschriftung } from './mermaid';
import { letzteNachAblehnung } from './nachAblehnung';
import { erklaerende, legtOffen } from './offenlegung';
import { schrittIn } from './ordnung';
import type { JobcoachingProfil, Prozessschritt } from './profile';

const ergebnisse = {
  bewilligt: { de: 'bewilligt', en: 'approved' },
  abgelehnt: { de: 'abgelehnt', en: 'refused' },
  uebernommen: { de: 'Jobcoach übernimmt', en: 'Jobcoach takes the case' },
  nichtUebernommen: { de: 'Jobcoach übernimmt nicht', en: 'Jobcoach does not take the case' },
  verlaengerung: { de: 'Verlängerung nötig', en: 'extension needed' },
} as const;

function knoten(index: number): string {
  return `s${String(index + 1)}`;
}

function name({ title, abschnitt, von }: Prozessschritt, profil: JobcoachingProfil, language: Language): string {
  const wer = von === undefined ? '' : ` – ${profil.beteiligte[von]?.[language] ?? von}`;
  const wo = abschnitt === undefined ? '' : language === 'de' ? `Abschnitt ${abschnitt} – ` : `Section ${abschnitt} – `;
  return beschriftung(`${wo}${title[language]}${wer}`);
}

function kante(from: string, to: string, label: string | undefined): string {
  return `  ${from} --> ${to}${label === undefined ? '' : ` : ${label}`}`;
}

type Herkunft = (condition: string) => readonly [from: string, label?: string];

// Of alternatives each leads on by itself.
function eineVon(condition: string | readonly string[], to: string, von: Herkunft): readonly string[] {
  return [condition].flat().map((one) => {
    const [from, label] = von(one);
    return kante(from, to, label);
  });
}

// What is needed together meets in a bar; alternatives among it meet before the bar.
function davor(nach: Prozessschritt['nach'], here: string, von: Herkunft): readonly string[] {
  const [erste, ...weitere] = nach;
  if (erste === undefined) return [kante('[*]', here, undefined)];
  if (weitere.length === 0) return eineVon(erste, here, von);
  const bar = `${here}davor`;
  const lines = nach.flatMap((condition, index) => {
    if (typeof condition === 'string' || condition.length === 1) return eineVon(condition, bar, von);
    const wahl = `${here}wahl${String(index + 1)}`;
    return [`  state ${wahl} <<choice>>`, ...eineVon(condition, wahl, von), kante(wahl, bar, undefined)];
  });
  return [`  state ${bar} <<join>>`, ...lines, kante(bar, here, undefined)];
}

// What discloses protected content waits for the declaration as well.
function bedingungen(schritt: Prozessschritt, profil: JobcoachingProfil): Prozessschritt['nach'] {
  const { id, nach } = schritt;
  const { schutz, schritte, getrennt } = profil;
  if (schutz === undefined || !legtOffen(schritt, schutz, getrennt)) return nach;
  const erklaerung = erklaerende(schutz, schritte);
  const genannt = nach.some((condition) => [condition].flat().every((one) => erklaerung.includes(schrittIn(one))));
  return erklaerung.length === 0 || erklaerung.includes(id) || genannt ? nach : [...nach, erklaerung];
}

// A dashed way back has no sign in a state diagram; the label says it.
function zurueck(schritt: Prozessschritt, profil: JobcoachingProfil): number {
  const { erneut, bedeutung } = schritt;
  if (erneut === undefined || (erneut.wenn === undefined && bedeutung !== undefined)) return -1;
  return profil.schritte.findIndex(({ id }) => erneut.schritte.includes(id));
}

/**
 * The process of a profile as a Mermaid state diagram: every act with its section and owner, what has to be done before
 * it (what is needed together meets in a bar, of several arrows into an act one is enough; what discloses protected content
 * waits for the declaration), the ways back, and with which acts a case ends, refused ones too. It is drawn from the same
 * data the rules ask.
 *
 * @param profile - a process, such as `niedersachsenJobcoaching`
 * @param language - `de` (default) or `en`
 * @returns the text of a `stateDiagram-v2`
 * @throws ArgumentError where the profile contradicts itself or the language is unknown
 *
 * @example
 * ```ts
 * import { describeProcess, niedersachsenJobcoaching } from 'kooperationsplan';
 * const text = describeProcess(niedersachsenJobcoaching);
 * text.startsWith('stateDiagram-v2\n'); //=> true
 * text.includes('Jobcoach übernimmt nicht'); //=> true
 * ```
 */
export function describeProcess(profile: JobcoachingProfil, language: Language = 'de'): string {
  defineJobcoachingProfil(profile);
  if ((language as string) !== 'de' && (language as string) !== 'en')
    throw new ArgumentError('language', "'de' or 'en'");
  const { schritte } = profile;
  const rang = new Map(schritte.map(({ id }, index) => [id, knoten(index)]));
  const von: Herkunft = (condition) => {
    const [id = '', ergebnis] = condition.split(':');
    const from = rang.get(id) ?? '[*]';
    return ergebnis === undefined ? [from] : [from, ergebnisse[ergebnis as keyof typeof ergebnisse][language]];
  };
  const lines = [
    'stateDiagram-v2',
    ...schritte.map((one, index) => `  state "${name(one, profile, language)}" as ${knoten(index)}`),
  ];
  schritte.forEach((schritt, index) => {
    const here = knoten(index);
    lines.push(...davor(bedingungen(schritt, profile), here, von));
    const back = zurueck(schritt, profile);
    if (back !== -1) {
      const wenn = schritt.erneut?.wenn;
      lines.push(kante(here, knoten(back), wenn === undefined ? undefined : ergebnisse[wenn][language]));
    }
    if (schritt.bedeutung === 'kostenentscheidung' || schritt.bedeutung === 'massnahmeentscheidung') {
      for (const { id } of letzteNachAblehnung(schritt, schritte)) {
        lines.push(kante(rang.get(id) ?? here, '[*]', ergebnisse.abgelehnt[language]));
      }
    }
    if (schritt.bedeutung === 'abschluss') lines.push(kante(here, '[*]', undefined));
  });
  return `${lines.join('\n')}\n`;
}
