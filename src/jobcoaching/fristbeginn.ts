import type { Question } from '../law/question';
import type { Schrittbuch } from './lesen';
import type { JobcoachingProfil, Prozessfrist, Prozessschritt } from './profile';

/** The readings on where a deadline begins. */
export type Lesarten = Pick<Question['readings'], 'A-37' | 'A-38'>;

type Schrittfrist = Extract<Prozessfrist, { readonly art: 'schritt' | 'entscheidung' }>;

function abVon(frist: Schrittfrist, readings: Lesarten): readonly string[] {
  if (frist.art === 'entscheidung' || frist.statt === undefined) return frist.ab;
  const { lesart, ab } = frist.statt;
  const andere = lesart === 'A-37' ? readings['A-37'] === 'falldokument' : readings['A-38'] === 'uebernahme';
  return andere ? ab : frist.ab;
}

/** The deadlines an act starts, by the ids of the acts. */
export interface Beginne {
  readonly frist: Schrittfrist;
  readonly ab: readonly string[];
  readonly schritt: Prozessschritt;
}

/** The deadlines of a process that run from acts, under the readings. */
export function beginne(profil: JobcoachingProfil, buch: Schrittbuch, readings: Lesarten): readonly Beginne[] {
  return profil.fristen.flatMap((frist) => {
    const schritt = buch.get(frist.schritt)?.schritt;
    if (schritt === undefined || (frist.art !== 'schritt' && frist.art !== 'entscheidung')) return [];
    return [{ frist, ab: abVon(frist, readings), schritt }];
  });
}

/** The acts a deadline hangs on, or that meet it. */
export function beruehrte({ fristen }: JobcoachingProfil): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const frist of fristen) {
    ids.add(frist.schritt);
    if (!('ab' in frist)) continue;
    if (typeof frist.ab === 'string') ids.add(frist.ab);
    else for (const id of frist.ab) ids.add(id);
    if (frist.art === 'schritt' && frist.statt !== undefined) for (const id of frist.statt.ab) ids.add(id);
  }
  return ids;
}
