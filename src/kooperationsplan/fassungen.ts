import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';
import { rulesOf, type Decider } from '../law/rule';
import type { Fassung, Plan } from './model';
import type { KooperationsplanProfil } from './profile';

/** `defineRule` for the Kooperationsplan. */
export const defineRule = rulesOf<Plan, KooperationsplanProfil>();

// By number; where a number stands twice the day decides, so that the order of the list never does.
function vergleiche(a: Fassung, b: Fassung): number {
  return a.nummer - b.nummer || (a.erstelltAm < b.erstelltAm ? -1 : a.erstelltAm > b.erstelltAm ? 1 : 0);
}

/** The versions in the order of their numbers; the list itself where it stands in order already. */
export function geordnet({ fassungen }: Plan): readonly Fassung[] {
  if (fassungen.length === 1) return fassungen;
  const inOrder = fassungen.every(
    (fassung, index) => index === 0 || vergleiche(fassungen[index - 1] ?? fassung, fassung) <= 0,
  );
  return inOrder ? fassungen : [...fassungen].sort(vergleiche);
}

/** The version with the highest number: the content of the document is its content. */
export function letzteFassung({ fassungen }: Plan): Fassung {
  return fassungen.reduce((latest, fassung) => (vergleiche(latest, fassung) < 0 ? fassung : latest));
}

/** The version with the lowest number. */
export function ersteFassung({ fassungen }: Plan): Fassung {
  return fassungen.reduce((first, fassung) => (vergleiche(fassung, first) < 0 ? fassung : first));
}

/** The version that follows another by number. */
export function naechsteFassung(fassung: Fassung, view: Plan): Fassung | undefined {
  return geordnet(view).find((other) => other.nummer > fassung.nummer);
}

/** Whether a version was made by the day of the question; later ones have not happened yet. */
export function geschehen(fassung: Fassung, q: Pick<Question, 'asOf'>): boolean {
  return fassung.erstelltAm <= q.asOf;
}

/** Whether the plan is known to have ended by a day; what falls due after its end is not asked for. */
export function beendetBis(on: CalendarDay, view: Plan, q: Pick<Question<never>, 'asOf' | 'known'>): boolean {
  const am = q.known(view, 'beendetAm');
  return am !== undefined && am !== false && am <= on && am <= q.asOf;
}

/** Content is judged by the law of the day of the latest version. */
export const tagDerLetztenFassung: Decider<Plan> = {
  per: 'document',
  title: { de: 'Tag der letzten Fassung', en: 'day of the latest version' },
  of: (view): CalendarDay => letzteFassung(view).erstelltAm,
};

/** What concerns one version is judged by the law of its own day. */
export const tagDerFassung: Decider<Plan, Fassung> = {
  per: 'subject',
  title: { de: 'Tag der Fassung', en: 'day of the version' },
  of: (fassung): CalendarDay => fassung.erstelltAm,
};
