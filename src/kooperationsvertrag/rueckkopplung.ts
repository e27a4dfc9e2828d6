import type { Question } from '../law/question';
import type { Nichteinhaltung } from './model';
import type { Vertragsprofil } from './profile';
import { fehlende, kennungOf, type Kennung } from './worte';

/** Whether a breach without a reason was reported, to whom, and to whom it still is to be (reading A-28). */
export interface Rueckkopplung {
  readonly rueckkopplung: 'offen' | 'erfolgt' | 'nichtBekannt';
  readonly rueckgekoppeltAn: readonly Kennung[];
  readonly rueckzukoppelnAn: readonly Kennung[];
  /** How many of those the document names the profile does not know. */
  readonly unbekannt: number;
}

/** How a breach without a reason was reported. */
export function rueckkopplungZu(
  nichteinhaltung: Nichteinhaltung,
  { rueckkopplungAn }: Vertragsprofil,
  q: Question<'A-28'>,
): Rueckkopplung {
  const gegeben = q.known(nichteinhaltung, 'rueckgekoppeltAn');
  const fehlen = fehlende(rueckkopplungAn, gegeben);
  const erreicht = rueckkopplungAn.map(kennungOf).filter((id) => !fehlen.includes(id));
  const genuegt = fehlen.length === 0 || (erreicht.length > 0 && q.readings['A-28'] === 'einerGenuegt');
  const bekannte = rueckkopplungAn.map(({ id }) => id);
  return {
    rueckkopplung: gegeben === undefined ? 'nichtBekannt' : genuegt ? 'erfolgt' : 'offen',
    rueckgekoppeltAn: erreicht,
    rueckzukoppelnAn: genuegt ? [] : fehlen,
    unbekannt: (gegeben ?? []).filter((id) => !bekannte.includes(id)).length,
  };
}
