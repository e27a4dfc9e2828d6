import type { CalendarDay } from '../law/day';
import type { DueDay } from '../law/due';
import type { Frist } from '../law/frist';
import type { Language } from '../law/language';
import type { Question } from '../law/question';
import type { Rule } from '../law/rule';
import type { DeriveQuestion } from '../law/wing';
import type { Abgeleitet } from './abgeleitet';
import type { Fall } from './fall';
import type { Lesung } from './gelesen';
import type { JobcoachingProfil, Prozessschritt } from './profile';
import { berichtFaellig, berichtVersaeumt } from './rules/berichte';
import { leistungsnachweisfrist } from './rules/leistungsnachweis';
import { schrittfrist } from './rules/schrittfrist';
import { verlaengerungsfrist } from './rules/verlaengerungsfrist';
import { moegliche } from './verlauf';

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
  /** Possible, but nothing the process waits for. */
  readonly freiwillig: boolean;
  readonly dueOn?: CalendarDay;
  readonly frist?: Frist;
  readonly state?: 'open' | 'overdue' | 'undetermined';
}

/** Where a case stands. */
export interface Fallstand {
  /** Id of the profile that was followed. */
  readonly profil: string;
  /** `abgelehnt`: the cost or the measure was refused, and the process knows no way on. */
  readonly stand: 'offen' | 'abgelehnt' | 'beendet';
  /** The section filled in last. */
  readonly abschnitt?: string;
  /** What was done, in the order it was followed in. */
  readonly verlauf: readonly {
    readonly schritt: string;
    readonly title: string;
    readonly am: CalendarDay;
    /** Whether it was not found out of order. */
    readonly inReihe: boolean;
  }[];
  /** What may come next, in the order of the paper; several where the process forks. */
  readonly naechste: readonly NaechsterSchritt[];
  /** The time approved, and for how many hours. */
  readonly bewilligung?: { readonly ab?: CalendarDay; readonly bis?: CalendarDay; readonly stunden?: number };
  readonly geleisteteStunden: number;
  /** How many times a Jobcoach was selected. */
  readonly matchings: number;
  /** How many extensions were granted. */
  readonly verlaengerungen: number;
  /** How the events were read: none of them is lost without being counted. */
  readonly lesung: Lesung;
}

interface Faellig {
  readonly schritt: string;
  readonly due: DueDay;
}

// What is still to be done of the deadlines, act by act; a case without open ones computes nothing.
function offene(view: Fall, profil: JobcoachingProfil, q: DeriveQuestion): readonly Faellig[] {
  const { schrittfristen, berichte, monate, bewilligungen } = view.abgeleitet;
  const found: Faellig[] = [];
  const add = (rule: Rule<Fall>, subject: object, schritt: string | undefined): void => {
    if (schritt === undefined) return;
    for (const due of rule.due?.(subject, profil, q as Question, view) ?? []) {
      if (due.state !== 'done') found.push({ schritt, due });
    }
  };
  for (const lage of schrittfristen) if (lage.erledigt === undefined) add(schrittfrist, lage, lage.schritt.id);
  for (const bericht of berichte) {
    if (bericht.erledigt !== undefined) continue;
    add(berichtFaellig, bericht, bericht.schritt.id);
    add(berichtVersaeumt, bericht, bericht.schritt.id);
  }
  for (const monat of monate) {
    if (monat.vorgelegtAm === undefined) add(leistungsnachweisfrist, monat, monat.schritt.id);
  }
  const antrag = profil.fristen.find(({ art }) => art === 'verlaengerung')?.schritt;
  for (const bewilligung of bewilligungen) {
    if (bewilligung.antrag === undefined && !bewilligung.abgeloest) add(verlaengerungsfrist, bewilligung, antrag);
  }
  return found;
}

function naechster(schritt: Prozessschritt, due: DueDay | undefined, language: Language): NaechsterSchritt {
  const { id, title, abschnitt, von, an = [], inKopie = [], kanal, anlagen = [], freiwillig = false } = schritt;
  return {
    schritt: id,
    title: title[language],
    ...(abschnitt !== undefined && { abschnitt }),
    ...(von !== undefined && { von }),
    an,
    inKopie,
    ...(kanal !== undefined && { kanal }),
    anlagen,
    freiwillig: freiwillig && !(schritt.wiederholbar === true && due !== undefined),
    ...(due !== undefined && { dueOn: due.dueOn, frist: due.frist, state: due.state as 'open' }),
  };
}

function naechste(
  view: Fall,
  profil: JobcoachingProfil,
  q: DeriveQuestion,
  language: Language,
): readonly NaechsterSchritt[] {
  const { stand, gruppen } = view.abgeleitet;
  if (stand.beendet) return [];
  const moeglich = moegliche(profil, stand, gruppen);
  const faellig = offene(view, profil, q);
  // What comes month by month is shown while a month is open.
  const monatlich = profil.fristen.find(({ art }) => art === 'leistungsnachweis')?.schritt;
  return profil.schritte.flatMap((schritt) => {
    const dues = faellig.filter((one) => one.schritt === schritt.id);
    const due = dues.reduce<DueDay | undefined>(
      (first, one) => (first === undefined || one.due.dueOn < first.dueOn ? one.due : first),
      undefined,
    );
    const offen =
      due === undefined
        ? moeglich.includes(schritt) && schritt.id !== monatlich
        : moeglich.includes(schritt) || schritt.wiederholbar === true;
    return offen ? [naechster(schritt, due, language)] : [];
  });
}

function bewilligungIn({ bewilligungen }: Abgeleitet): Fallstand['bewilligung'] {
  const letzte = bewilligungen.at(-1);
  if (letzte === undefined) return undefined;
  const ab = bewilligungen[0]?.ab;
  const bekannt = bewilligungen.every(({ stunden }) => stunden !== undefined);
  const summe = bewilligungen.reduce((sum, { stunden = 0 }) => sum + stunden, 0);
  return {
    ...(ab !== undefined && { ab }),
    ...(letzte.bis !== undefined && { bis: letzte.bis }),
    ...(bekannt && { stunden: summe }),
  };
}

/** What the report shows beyond findings: where the case stands and how it was read. */
export function fallstand(view: Fall, q: DeriveQuestion, language: Language): Fallstand | undefined {
  const { abgeleitet } = view;
  const { profil, handlungen, gruppen, bewilligungen, stand, lesung, geleisteteStunden } = abgeleitet;
  if (profil === undefined) return undefined;
  const abschnitt = gruppen.abschnitte.at(-1)?.schritt.abschnitt;
  const bewilligung = bewilligungIn(abgeleitet);
  return {
    profil: profil.id,
    stand: stand.beendet ? 'beendet' : stand.abgelehnt ? 'abgelehnt' : 'offen',
    ...(abschnitt !== undefined && { abschnitt }),
    verlauf: handlungen.map(({ schritt, am, ordnung }) => ({
      schritt: schritt.id,
      title: schritt.title[language],
      am,
      inReihe: ordnung === undefined || ordnung.grund === 'nachAblehnung',
    })),
    naechste: naechste(view, profil, q, language),
    ...(bewilligung !== undefined && { bewilligung }),
    geleisteteStunden,
    matchings: handlungen.at(-1)?.matching ?? 0,
    verlaengerungen: bewilligungen.length === 0 ? 0 : bewilligungen.length - 1,
    lesung,
  };
}
