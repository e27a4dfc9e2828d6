import type { Derived } from '../law/wing';
import type { Abgeleitet } from './abgeleitet';
import type { Falldokument } from './model';

/** A case as the rules see it: with the replay. */
export type Fall = Falldokument & Derived<Abgeleitet>;
