import type { Text } from '../law/language';
import type { Art } from '../law/report';

/** The kinds of document, in words. */
export const titleOfArt: Readonly<Record<Art, Text>> = {
  kooperationsplan: { de: 'Kooperationsplan', en: 'Kooperationsplan' },
};
