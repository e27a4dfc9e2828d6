import type { CalendarDay } from '../law/day';
import type { Decider } from '../law/rule';
import type { Schreiben } from './model/schreiben';

/** The first day of the law that knows one consequence of 30 percent. */
export const neuesRechtAb = '2026-07-01' as CalendarDay;

/** A letter is judged by the law of the day on which it was sent. */
export const tagDesSchreibens: Decider<Pick<Schreiben, 'versandtAm'>> = {
  per: 'document',
  title: { de: 'Tag des Schreibens', en: 'day of the letter' },
  of: ({ versandtAm }): CalendarDay => versandtAm,
};

/** The day of the instruction: its own, or that of the letter. */
export function belehrtAm({
  versandtAm,
  rechtsfolgenbelehrung,
}: Pick<Schreiben, 'versandtAm' | 'rechtsfolgenbelehrung'>): CalendarDay {
  return rechtsfolgenbelehrung?.gesondert?.am ?? versandtAm;
}

/** The content of an instruction is judged by the law of the day on which it was given. */
export const tagDerBelehrung: Decider<Schreiben> = {
  per: 'document',
  title: { de: 'Tag der Belehrung', en: 'day of the instruction' },
  of: belehrtAm,
};
