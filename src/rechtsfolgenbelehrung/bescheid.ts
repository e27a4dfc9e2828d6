import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';
import { rulesOf, type Decider } from '../law/rule';
import type { MinderungsbescheidView } from './model/minderungsbescheid';

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

/** The first day of the law that knows one consequence of 30 percent. */
export const neuesRechtAb = '2026-07-01' as CalendarDay;

/** Whether the notice rests on a missed appointment (§ 32 SGB II). */
export function istMeldeversaeumnis({ tatbestand }: MinderungsbescheidView): boolean {
  return tatbestand === '§ 32 Abs. 1 SGB II';
}

/** Whether knowledge on record takes the place of an instruction. */
export function kenntnisNachgewiesen(view: MinderungsbescheidView, q: Pick<Question, 'known'>): boolean {
  const kenntnis = q.known(view, 'kenntnis');
  return kenntnis?.art === 'nachgewiesen' && (kenntnis.seitAm ?? '') < view.pflichtverletzungAm;
}

/** A breach since 2026-07-01 after an instruction of the old law: which consequence follows the law does not say. */
export function folgeOffen(view: MinderungsbescheidView, q: Pick<Question, 'ask' | 'known'>): boolean {
  if (view.pflichtverletzungAm < neuesRechtAb || kenntnisNachgewiesen(view, q)) return false;
  const { belehrtAm } = q.ask(view, 'belehrtAm');
  return belehrtAm !== false && belehrtAm < neuesRechtAb;
}
