import { rulesOf } from '../../law/rule';
import { zuStreichen } from '../betroffen';
import type { Schreiben } from '../model/schreiben';
import { nachRechtsprechung, rechtsprechungBelehrung } from '../sources';
import { tagDerBelehrung } from '../tage';

const defineRule = rulesOf<Schreiben>();
const common = { serves: [], modality: 'muss', law: rechtsprechungBelehrung, decides: tagDerBelehrung } as const;
const folgen = 'rechtsfolgenbelehrung.rechtsfolgen[]';
const vollstaendig = 'BSG 17.12.2009, B 4 AS 30/09 R';

const hoeheTeile = {
  prozent: { de: 'der Prozentsatz', en: 'the percentage' },
  bezugsgroesse: { de: 'wovon sie berechnet wird (Regelbedarf)', en: 'what the percentage is taken of (Regelbedarf)' },
} as const;

/** The amount of a reduction stands there, in percent and of what (BSG 17.12.2009, B 4 AS 30/09 R). */
export const hoehe = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.hoehe',
  title: { de: 'Höhe der Minderung', en: 'Amount of the reduction' },
  asks: {
    de: 'Eine angekündigte Minderung nennt den Prozentsatz und den Regelbedarf, von dem er berechnet wird.',
    en: 'A reduction that is announced names the percentage and the Regelbedarf it is taken of.',
  },
  editions: nachRechtsprechung(vollstaendig),
  at: folgen,
  apply(folge, _, q, view) {
    const { art, prozent, bezugsgroesse } = folge;
    if (art !== 'minderung' || zuStreichen(folge, view, q)) return 'notApplicable';
    if (prozent !== undefined && bezugsgroesse !== undefined) return 'met';
    const fehlt: (keyof typeof hoeheTeile)[] = [];
    if (prozent === undefined) fehlt.push('prozent');
    if (bezugsgroesse === undefined) fehlt.push('bezugsgroesse');
    return { fehlt };
  },
  says: {
    de: ({ fehlt }) =>
      `Die Gerichte verlangen eine vollständige Belehrung; zur Höhe der Minderung fehlt: ${fehlt.map((teil) => hoeheTeile[teil].de).join(', ')}.`,
    en: ({ fehlt }) =>
      `The courts ask for a complete instruction; on the amount of the reduction there is missing: ${fehlt.map((teil) => hoeheTeile[teil].en).join(', ')}.`,
  },
  remedy: {
    de: 'Höhe und Bezugsgröße ergänzen, wie sie am Tag der Belehrung gelten.',
    en: 'Add amount and base as the law of the day of the instruction has them.',
  },
});

/** The length of a consequence stands there (BSG 17.12.2009, B 4 AS 30/09 R). */
export const dauer = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.dauer',
  title: { de: 'Dauer der Rechtsfolge', en: 'Length of the consequence' },
  asks: {
    de: 'Eine angekündigte Minderung nennt ihre Dauer in Monaten.',
    en: 'A reduction that is announced names its length in months.',
  },
  editions: nachRechtsprechung(vollstaendig),
  at: folgen,
  apply(folge, _, q, view) {
    if (folge.art === 'nichtErreichbar' || zuStreichen(folge, view, q)) return 'notApplicable';
    return folge.monate === undefined ? { dauerGenannt: false } : 'met';
  },
  says: {
    de: () => 'Die Gerichte verlangen eine vollständige Belehrung; wie lange die Folge dauert, steht nicht darin.',
    en: () => 'The courts ask for a complete instruction; it does not say how long the consequence lasts.',
  },
  remedy: { de: 'Die Dauer in Monaten ergänzen.', en: 'Add the length in months.' },
});

/** The start of a consequence stands there (BSG 29.11.2022, B 11 AL 33/21 R; the same line for § 31 SGB II: LSG Niedersachsen-Bremen, L 11 AL 95/19). */
export const beginn = defineRule({
  ...common,
  id: 'rechtsfolgenbelehrung.beginn',
  title: { de: 'Beginn der Rechtsfolge', en: 'Start of the consequence' },
  asks: {
    de: 'Eine angekündigte Rechtsfolge nennt ihren Beginn.',
    en: 'A consequence that is announced names its start.',
  },
  editions: nachRechtsprechung('BSG 29.11.2022, B 11 AL 33/21 R; LSG Niedersachsen-Bremen 23.6.2021, L 11 AL 95/19'),
  at: folgen,
  apply(folge, _, q, view) {
    if (zuStreichen(folge, view, q)) return 'notApplicable';
    return folge.beginn === undefined ? { beginnGenannt: false } : 'met';
  },
  says: {
    de: () => 'Die Gerichte verlangen, dass die Belehrung sagt, wann die Folge beginnt; das steht nicht darin.',
    en: () => 'The courts ask that the instruction says when the consequence starts; it does not say so.',
  },
  remedy: {
    de: 'Den Beginn ergänzen: mit dem Kalendermonat, der auf das Wirksamwerden des Bescheids folgt; gilt die Person als nicht erreichbar, auf die Feststellung des dritten Versäumnisses.',
    en: 'Add the start: with the calendar month after the notice takes effect; where the person counts as not reachable, after the third miss is determined.',
  },
});
