import type { CalendarDay } from '../law/day';
import type { Language } from '../law/language';
import type { DeriveQuestion } from '../law/wing';
import type { Writable } from '../law/writable';
import type { Abgeleitet } from './abgeleitet';
import type { Fall } from './fall';
import type { Lesung } from './gelesen';
import { summeDer } from './stunden';
import { naechste, type NaechsterSchritt } from './naechste';

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

function bewilligungIn({ bewilligungen }: Abgeleitet): Fallstand['bewilligung'] {
  const letzte = bewilligungen.at(-1);
  if (letzte === undefined) return undefined;
  const bewilligung: Writable<NonNullable<Fallstand['bewilligung']>> = {};
  const ab = bewilligungen[0]?.ab;
  if (ab !== undefined) bewilligung.ab = ab;
  if (letzte.bis !== undefined) bewilligung.bis = letzte.bis;
  if (bewilligungen.every(({ stunden }) => stunden !== undefined)) {
    bewilligung.stunden = bewilligungen.reduce((sum, { stunden = 0 }) => sum + stunden, 0);
  }
  return bewilligung;
}

/** What the report shows beyond findings: where the case stands and how it was read. */
export function fallstand(view: Fall, q: DeriveQuestion, language: Language): Fallstand | undefined {
  const { abgeleitet } = view;
  const { profil, handlungen, gruppen, bewilligungen, stand, lesung } = abgeleitet;
  if (profil === undefined) return undefined;
  const abschnitt = gruppen.abschnitte.filter(({ wirksam }) => wirksam).at(-1)?.schritt.abschnitt;
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
    geleisteteStunden: summeDer(abgeleitet),
    matchings: handlungen.filter(({ schritt, wirksam }) => wirksam && schritt.bedeutung === 'matching').length,
    verlaengerungen: bewilligungen.length === 0 ? 0 : bewilligungen.length - 1,
    lesung,
  };
}
