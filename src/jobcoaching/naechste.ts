import type { CalendarDay } from '../law/day';
import type { DueDay } from '../law/due';
import type { Frist } from '../law/frist';
import type { Language } from '../law/language';
import type { DeriveQuestion } from '../law/wing';
import { faelligVon, offene } from './faellig';
import type { Fall } from './fall';
import { moegliche } from './moegliche';
import { befund, ordnungsfehler } from './ordnung';
import { fehlendeAnlagen, pflichten, vertagte } from './pflichten';
import type { JobcoachingProfil, Prozessschritt } from './profile';

/** An act that may come next: who, to whom, with what, by which channel, by when. Keys are those of the profile. */
export interface NaechsterSchritt {
  readonly schritt: string;
  readonly title: string;
  readonly abschnitt?: string;
  /** Who acts; absent where the process names nobody. */
  readonly von?: string;
  readonly an: readonly string[];
  readonly inKopie: readonly string[];
  readonly kanal?: string;
  /** What has to go along; of a list within the list one is enough. */
  readonly anlagen: readonly (string | readonly string[])[];
  /** What has to be asked for. */
  readonly erbeten: readonly string[];
  /** Who has to take part or to be invited. */
  readonly beteiligte: readonly string[];
  /** Possible, but nothing the process waits for. */
  readonly freiwillig: boolean;
  /** What has to be done before, of a list within the list one; only of an act that is shown because its day has passed. */
  readonly davor?: readonly (string | readonly string[])[];
  readonly dueOn?: CalendarDay;
  readonly frist?: Frist;
  readonly state?: 'open' | 'overdue' | 'undetermined';
}

interface Lage {
  readonly due: DueDay | undefined;
  readonly freiwillig: boolean;
  readonly anlagen: readonly (string | readonly string[])[];
  readonly davor: NaechsterSchritt['davor'];
}

function naechster(schritt: Prozessschritt, lage: Lage, language: Language): NaechsterSchritt {
  const { id, title, abschnitt, von, an = [], inKopie = [], kanal, erbeten = [], beteiligte = [] } = schritt;
  const { due, freiwillig, anlagen, davor } = lage;
  return {
    schritt: id,
    title: title[language],
    ...(abschnitt !== undefined && { abschnitt }),
    ...(von !== undefined && { von }),
    an,
    inKopie,
    ...(kanal !== undefined && { kanal }),
    anlagen,
    erbeten,
    beteiligte,
    freiwillig,
    ...(davor !== undefined && { davor }),
    ...(due !== undefined && { dueOn: due.dueOn, frist: due.frist, state: due.state as 'open' }),
  };
}

// What is missing before an act whose day has passed; `undefined` where the case has gone past it.
function davorFehlt(
  schritt: Prozessschritt,
  due: DueDay | undefined,
  { abgeleitet: { stand } }: Fall,
  { schritte }: JobcoachingProfil,
): NaechsterSchritt['davor'] {
  if (due?.state !== 'overdue') return undefined;
  const fehler = ordnungsfehler(schritt, stand);
  if (fehler?.grund !== 'voraussetzungFehlt') return undefined;
  return befund(schritt, fehler, stand, schritte).fehlt.map((eine) => (eine.includes('|') ? eine.split('|') : eine));
}

/** What may come next in a case, in the order of the paper. */
export function naechste(
  view: Fall,
  profil: JobcoachingProfil,
  q: DeriveQuestion,
  language: Language,
): readonly NaechsterSchritt[] {
  const { stand, gruppen, bewilligungen } = view.abgeleitet;
  if (stand.beendet) return [];
  const faellig = offene(view, profil, q);
  const noetig = pflichten(view, profil);
  const fehlendeVon = (schritt: Prozessschritt): NaechsterSchritt['anlagen'] | undefined =>
    fehlendeAnlagen(schritt, view, profil, q);
  const geschuldet = (schritt: Prozessschritt): boolean => noetig.has(schritt.id) || fehlendeVon(schritt) !== undefined;
  const moeglich = moegliche(profil, stand, gruppen, geschuldet);
  const spaeter = vertagte(view, profil, q.asOf);
  // What comes month by month is shown while a month is open.
  const monatlich = profil.fristen.find(({ art }) => art === 'leistungsnachweis')?.schritt;
  const ausgeschoepft = bewilligungen.at(-1)?.ausgeschoepft === true;
  return profil.schritte.flatMap((schritt) => {
    if (ausgeschoepft && schritt.bedeutung === 'verlaengerungsantrag') return [];
    const due = faelligVon(faellig, schritt.id);
    const jetzt = moeglich.includes(schritt);
    const wiederkehrend = schritt.wiederholbar === true && due !== undefined;
    const davor = jetzt || wiederkehrend ? undefined : davorFehlt(schritt, due, view, profil);
    if (due === undefined ? !jetzt || schritt.id === monatlich : !jetzt && !wiederkehrend && davor === undefined)
      return [];
    const fehlen = fehlendeVon(schritt);
    const muss = wiederkehrend || noetig.has(schritt.id) || fehlen !== undefined;
    const freiwillig = !muss && (schritt.freiwillig === true || spaeter.includes(schritt.id));
    return [naechster(schritt, { due, freiwillig, anlagen: fehlen ?? schritt.anlagen ?? [], davor }, language)];
  });
}
