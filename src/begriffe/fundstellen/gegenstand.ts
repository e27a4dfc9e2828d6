import type { Text } from '../../law/language';

/** What a place of the law may be cited for; a list, so that no free text is read. */
export const gegenstaende = [
  'persoenlichesAngebot',
  'eingliederungsziel',
  'sollInhalte',
  'kannInhalte',
  'belangeBehinderung',
  'erstgespraech',
  'ersteEinladung',
  'ueberpruefung',
  'aufforderung',
  'schlichtung',
  'verpflichtung',
  'pflichtverletzung',
  'verweigerteAufforderung',
  'minderung',
  'aufhebung',
  'minderungsbeginn',
  'feststellungsfrist',
  'minderungsdauer',
  'ergaenzendeHilfe',
  'wegfallDesRegelbedarfs',
  'meldeversaeumnis',
  'nichtErreichbarkeit',
  'uebergang',
  'ganzheitlicheBetreuung',
  'beruflicheWeiterbildung',
  'eingliederungsvereinbarung',
] as const;

/** What a place of the law is cited for. */
export type Gegenstand = (typeof gegenstaende)[number];

/** How messages name it. */
export const geschrieben: Readonly<Record<Gegenstand, Text>> = {
  persoenlichesAngebot: { de: 'persönliches Angebot', en: 'personal offer' },
  eingliederungsziel: { de: 'Eingliederungsziel und Schritte', en: 'goal and steps' },
  sollInhalte: { de: 'Soll-Inhalte', en: 'Soll items' },
  kannInhalte: { de: 'Kann-Inhalte', en: 'Kann items' },
  belangeBehinderung: { de: 'Belange von Menschen mit Behinderungen', en: 'needs of people with disabilities' },
  erstgespraech: { de: 'erstes Gespräch', en: 'first talk' },
  ersteEinladung: { de: 'erste Einladung ohne Rechtsfolgenbelehrung', en: 'first invitation without an instruction' },
  ueberpruefung: { de: 'Überprüfung der Absprachen', en: 'check of the arrangements' },
  aufforderung: { de: 'Aufforderung', en: 'Aufforderung' },
  schlichtung: { de: 'Schlichtung', en: 'Schlichtung' },
  verpflichtung: { de: 'Verpflichtung durch Verwaltungsakt', en: 'Verpflichtung by Verwaltungsakt' },
  pflichtverletzung: { de: 'Pflichtverletzung', en: 'breach' },
  verweigerteAufforderung: { de: 'verweigerte Aufforderung', en: 'refused Aufforderung' },
  minderung: { de: 'Höhe der Minderung', en: 'amount of the reduction' },
  aufhebung: { de: 'Aufhebung der Minderung', en: 'lifting of the reduction' },
  minderungsbeginn: { de: 'Beginn der Minderung', en: 'start of the reduction' },
  feststellungsfrist: { de: 'Frist der Feststellung', en: 'time limit of the determination' },
  minderungsdauer: { de: 'Dauer der Minderung', en: 'length of the reduction' },
  ergaenzendeHilfe: { de: 'ergänzende Hilfe nach dem SGB XII', en: 'supplementary help under the SGB XII' },
  wegfallDesRegelbedarfs: { de: 'Wegfall des Regelbedarfs', en: 'loss of the Regelbedarf' },
  meldeversaeumnis: { de: 'Meldeversäumnis', en: 'missed appointment' },
  nichtErreichbarkeit: { de: 'Nichterreichbarkeit', en: 'not being reachable' },
  uebergang: { de: 'Übergang', en: 'transition' },
  ganzheitlicheBetreuung: { de: 'ganzheitliche Betreuung', en: 'ganzheitliche Betreuung' },
  beruflicheWeiterbildung: {
    de: 'berufliche Weiterbildung als Leistung des Jobcenters',
    en: 'further vocational training as a service of the Jobcenter',
  },
  eingliederungsvereinbarung: {
    de: 'weiter geltende Eingliederungsvereinbarung',
    en: 'Eingliederungsvereinbarung that lives on',
  },
};
