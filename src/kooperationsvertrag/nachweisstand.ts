import type { CalendarDay } from '../law/day';
import type { Question } from '../law/question';
import type { Regelung } from './model';
import type { Vertragsprofil } from './profile';

/** How the evidence of a clause stands on a day. */
export type Stand = 'vorhanden' | 'nichtBekannt' | 'nichtVorOrt' | 'nichtVorhanden' | 'keiner';

/** How the evidence of a clause stands on a day; the best of what is there counts, whatever the order. */
export function standDer(
  { nachweise = [] }: Regelung,
  { nachweisorte }: Pick<Vertragsprofil, 'nachweisorte'>,
  am: CalendarDay,
  q: Pick<Question, 'known'>,
): Stand {
  let stand: Stand = 'keiner';
  for (const nachweis of nachweise) {
    if (nachweis.am !== undefined && nachweis.am > am) continue;
    const da = q.known(nachweis, 'vorhanden');
    if (da === false) stand = stand === 'keiner' ? 'nichtVorhanden' : stand;
    else if (!nachweisorte.includes(nachweis.ort)) stand = stand === 'nichtBekannt' ? stand : 'nichtVorOrt';
    else if (da === undefined) stand = 'nichtBekannt';
    else return 'vorhanden';
  }
  return stand;
}
