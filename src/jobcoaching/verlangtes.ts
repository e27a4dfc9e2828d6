import type { Wort } from './abgeleitet';
import type { Ereignis } from './model';
import type { Angabe } from './profile';
import { wort } from './worte';

/** Whether a section holds something; of alternatives one is enough. */
export function steht(eine: Angabe | readonly Angabe[], inhalt: Ereignis['inhalt']): boolean {
  if (typeof eine === 'string') return inhalt?.[eine] !== undefined;
  for (const one of eine) if (inhalt?.[one] !== undefined) return true;
  return false;
}

/** What a section should hold, as a fact of a finding; alternatives stand in one word. */
export function alsWort(eine: Angabe | readonly Angabe[]): Wort {
  return wort(typeof eine === 'string' ? eine : eine.join('|'));
}
