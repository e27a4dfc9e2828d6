import type { Language } from '../law/language';
import { writePath, type Path } from '../law/path';
import type { Art } from '../law/report';
import { labelAt } from '../law/schema';
import { wings } from '../documents';

const whole = { de: 'das Dokument als Ganzes', en: 'the document as a whole' };
const item = { de: 'Eintrag', en: 'item' };

/** A place of a document in the words of its schema: `Fassungen, Eintrag 1 › Tag der Fassung`. */
export function placeInWords(art: Art | null, path: Path, language: Language): string {
  if (path.length === 0) return whole[language];
  const root = art === null ? undefined : wings[art].schema();
  const words: string[] = [];
  path.forEach((segment, depth) => {
    if (typeof segment === 'number') {
      words.push(`${words.pop() ?? ''}, ${item[language]} ${String(segment + 1)}`);
      return;
    }
    const label = root === undefined ? undefined : labelAt(root, path.slice(0, depth + 1), language);
    const word = label ?? segment;
    if (word !== words.at(-1)) words.push(word);
  });
  return words.join(' › ');
}

/** A place in words, and as the path a technician looks for. */
export function placeWithPath(art: Art | null, path: Path, language: Language): string {
  const words = placeInWords(art, path, language);
  return path.length === 0 ? words : `${words} (${writePath(path)})`;
}

/** Who knows where a place stands, in words and as a path. */
export type Places = (path: Path) => string;

/** The places of one document. */
export function placesOf(art: Art | null, language: Language): Places {
  return (path) => placeWithPath(art, path, language);
}

/** The places of a case: `dokumente[1].x` is the place x of its second document, by the name of its file. */
export function placesOfCase(
  documents: readonly { readonly name: string; readonly art: Art | null }[],
  own: Art | null,
  language: Language,
): Places {
  return ([list, index, ...path]) => {
    const document = list === 'dokumente' ? documents[Number(index)] : undefined;
    if (document !== undefined) return `${document.name}: ${placeWithPath(document.art, path, language)}`;
    return placeWithPath(
      own,
      [list, index, ...path].filter((segment) => segment !== undefined),
      language,
    );
  };
}

/** The path behind a written place; the inverse of {@link writePath}. */
export function readPath(place: string): Path {
  return [...place.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));
}
