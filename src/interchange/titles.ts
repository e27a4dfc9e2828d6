import type { Text } from '../law/language';
import type { Art } from '../law/report';

/** The kinds of document, in words. */
export const titleOfArt: Readonly<Record<Art, Text>> = {
  kooperationsplan: { de: 'Kooperationsplan', en: 'Kooperationsplan' },
  kontaktnachweis: { de: 'Kontaktnachweis', en: 'Contacts of a participant (Kontaktnachweis)' },
  einladung: { de: 'Einladung', en: 'Einladung (invitation)' },
  aufforderung: { de: 'Aufforderung', en: 'Aufforderung (request)' },
  verpflichtung: { de: 'Verpflichtung', en: 'Verpflichtung (Verwaltungsakt of § 15a SGB II)' },
  minderungsbescheid: { de: 'Minderungsbescheid', en: 'Minderungsbescheid (notice of a reduction)' },
  kooperationsvertrag: {
    de: 'Kooperationsverträge eines Projekts',
    en: 'Contracts of a project between Träger and Jobcenter',
  },
  massnahmeteilnahme: { de: 'Teilnahme an einer Maßnahme', en: 'Participation in a measure' },
  jobcoaching: { de: 'Jobcoaching: Falldokument', en: 'Jobcoaching case (Falldokument)' },
};
