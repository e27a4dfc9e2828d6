import type { Derived } from '../law/wing';
import type { Nachweis } from './model';
import type { Tafel } from './tafel';

/** A Kontaktnachweis as the rules see it, with the table made of it. */
export type View = Nachweis & Derived<Tafel>;
