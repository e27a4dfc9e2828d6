import type { Ereignis } from './model';
import type { Prozessschritt } from './profile';

/** An event with a word the profile does not know; one without stands for all the others. */
export interface Gesichtet {
  readonly quelle: Ereignis;
  readonly fremd:
    'schritt' | 'von' | 'an' | 'inKopie' | 'kanal' | 'anlagen' | 'erbeten' | 'beteiligte' | 'umbenannt' | undefined;
}

/** An act left out in a closed case, or that there is none, with the event that closed it. */
export interface Auslassung {
  readonly quelle: Ereignis;
  readonly schritt: Prozessschritt | undefined;
}
