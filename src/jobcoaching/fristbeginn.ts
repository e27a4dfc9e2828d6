import type { Question } from '../law/question';
import type { JobcoachingProfil, Prozessfrist, Prozessschritt } from './profile';

/** The readings on where a deadline begins. */
export type Lesarten = Pick<Question['readings'], 'A-37' | 'A-38'>;

type Laufende = Extract<Prozessfrist, { readonly art: 'schritt' | 'entscheidung' }>;

/** A deadline that runs from acts, and the act that meets it. */
export interface Beginn {
  readonly frist: Laufende;
  readonly schritt: Prozessschritt;
}

/** The acts a deadline runs from, under the readings. */
export function abVon(frist: Laufende, readings: Lesarten): readonly string[] {
  if (frist.art === 'entscheidung' || frist.statt === undefined) return frist.ab;
  const { lesart, ab } = frist.statt;
  const andere = lesart === 'A-37' ? readings['A-37'] === 'falldokument' : readings['A-38'] === 'uebernahme';
  return andere ? ab : frist.ab;
}

/** The deadlines of a process that run from acts. */
export function beginne({ fristen }: JobcoachingProfil, ids: ReadonlyMap<string, Prozessschritt>): readonly Beginn[] {
  return fristen.flatMap((frist) => {
    const schritt = ids.get(frist.schritt);
    if (schritt === undefined || (frist.art !== 'schritt' && frist.art !== 'entscheidung')) return [];
    return [{ frist, schritt }];
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
