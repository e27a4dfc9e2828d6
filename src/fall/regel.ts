import { rulesOf, type Decider } from '../law/rule';
import type { Fallakte } from './akte';

/** `defineRule` for what several documents of a case say of each other. */
export const defineRule = rulesOf<Fallakte>();

/** What has to be there by now is judged by the law of the day of the question. */
export const stichtag: Decider<Fallakte> = {
  per: 'document',
  title: { de: 'Stichtag der Frage', en: 'day of the question' },
  of: (_, __, q) => q.asOf,
};
