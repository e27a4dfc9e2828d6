import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';
import { rulesOf, type Decider } from '../law/rule';
import type { MinderungsbescheidView } from './model/minderungsbescheid';
import { neuesRechtAb } from './tage';
import { istErstes } from './versaeumnisse';

export { neuesRechtAb } from './tage';

/** `defineRule` for the Minderungsbescheid. */
export const defineRule = rulesOf<MinderungsbescheidView>();

/** The consequence follows the law of the day of the breach (§ 65a Abs. 2 SGB II). */
export const tagDerPflichtverletzung: Decider<MinderungsbescheidView> = {
  per: 'document',
  title: {
    de: 'Tag der Pflichtverletzung oder des Meldeversäumnisses',
    en: 'day of the breach or of the appointment missed',
  },
  of: ({ pflichtverletzungAm }) => pflichtverletzungAm,
};

/** Start and limit follow the law of the day of the determination. */
export const tagDerFeststellung: Decider<MinderungsbescheidView> = {
  per: 'document',
  title: { de: 'Tag der Feststellung der Minderung', en: 'day of the determination' },
  of: ({ festgestelltAm }) => festgestelltAm,
};

/** Whether the notice rests on a missed appointment (§ 32 SGB II). */
export function istMeldeversaeumnis({ tatbestand }: MinderungsbescheidView): boolean {
  return tatbestand === '§ 32 Abs. 1 SGB II';
}

type Q = Pick<Question, 'ask' | 'known'>;

/**
 * Whether the breach presupposes an instruction or knowledge; § 31 Abs. 2 Nr. 1, 3 and 4 do not. `undefined` where the
 * number is not known.
 */
export function setztBelehrungVoraus(view: MinderungsbescheidView, q: Pick<Question, 'known'>): boolean | undefined {
  if (view.tatbestand !== '§ 31 Abs. 2 SGB II') return true;
  const nummer = q.known(view, 'absatz2Nummer');
  return nummer === undefined ? undefined : nummer === 2;
}

/** Whether knowledge on record lies before the breach and, where a day is named, not before that day. */
export function kenntnisNachgewiesen(
  view: MinderungsbescheidView,
  q: Pick<Question, 'known'>,
  ab?: CalendarDay,
): boolean {
  const kenntnis = q.known(view, 'kenntnis');
  if (kenntnis?.art !== 'nachgewiesen') return false;
  const { seitAm } = kenntnis;
  if (seitAm === undefined) return ab === undefined;
  return seitAm < view.pflichtverletzungAm && (ab === undefined || seitAm >= ab);
}

/**
 * What the consequence rests on: an instruction or knowledge of the new law or of the old, one whose place in time or
 * whose strength is open, or none. Knowledge without a day does not say which consequence was known.
 */
export function beruhtAuf(view: MinderungsbescheidView, q: Q): 'neu' | 'alt' | 'offen' | 'keine' {
  const { pflichtverletzungAm } = view;
  if (kenntnisNachgewiesen(view, q, neuesRechtAb)) return 'neu';
  const { belehrtAm } = q.ask(view, 'belehrtAm');
  if (belehrtAm !== false && belehrtAm < pflichtverletzungAm) return belehrtAm < neuesRechtAb ? 'alt' : 'neu';
  if (kenntnisNachgewiesen(view, q)) return 'alt';
  if (belehrtAm === pflichtverletzungAm) return 'offen';
  return q.ask(view, 'kenntnis').kenntnis.art === 'angenommen' ? 'offen' : 'keine';
}

/**
 * A breach since 2026-07-01 after an instruction, or with knowledge, of the old law: which consequence follows the law
 * does not say. No matter for a breach that presupposes neither, nor for a first missed appointment: § 32 has no transition
 * for those since 2026-07-01 (§ 65a Abs. 2, 3), and the first brings no reduction.
 */
export function folgeOffen(view: MinderungsbescheidView, q: Q): boolean {
  if (view.pflichtverletzungAm < neuesRechtAb || setztBelehrungVoraus(view, q) === false) return false;
  if (istMeldeversaeumnis(view) && istErstes(view, q)) return false;
  if (beruhtAuf(view, q) !== 'alt') return false;
  if (setztBelehrungVoraus(view, q) === undefined) q.ask(view, 'absatz2Nummer');
  return true;
}

/** A breach the old law knew goes on after an old instruction; while Kenntnis is not known it may be newer. */
export function nachAlterBelehrung(view: MinderungsbescheidView, q: Q): 'met' | 'notApplicable' {
  return q.known(view, 'kenntnis') === undefined ? 'notApplicable' : 'met';
}
