import { set, type Change } from '../begriffe/change';
import type { CompleteDocument } from '../begriffe/ruleExample';
import type { Kooperationsplan } from './model';

const inhalt = {
  leistungsberechtigtePerson: 'person-0815',
  ansprechperson: 'ifk-17',
  traeger: 'gemeinsameEinrichtung',
  einvernehmen: true,
  potenzialanalyse: {
    am: '2025-12-08',
    faehigkeiten: true,
    eignung: true,
    staerken: 'benannt',
    eingliederungErschwert: true,
    umstaendeBenannt: true,
  },
  behinderung: false,
  eingliederungsziel: {
    beschreibung: 'Sozialversicherungspflichtige Arbeit in der Lagerlogistik',
    vorgeschlagenVon: 'gemeinsam',
  },
  wuensche: ['Arbeitsort mit dem Bus erreichbar'],
  einfacheSprache: true,
  umfangInSeiten: 1,
  gliederung: ['soll', 'kann'],
} as const;

const sollInhalte = {
  vermittlungsziel: { festgelegt: [{ art: 'taetigkeitsbereich', bezeichnung: 'Lagerlogistik' }] },
  eigenbemuehungen: {
    festgelegt: [
      {
        was: 'Bewerbungen auf Stellen in der Lagerlogistik',
        anzahl: 5,
        zeitraum: 'monat',
        verursachtKosten: true,
        kostenzusage: 'bestimmt',
        nachweis: { form: 'bewerbungsliste', tagImFolgemonat: 10, erbracht: [] },
      },
    ],
  },
  sprachfoerderung: { integrationskurs: 'entfaellt', deutschsprachfoerderung: 'nichtVorgesehen' },
  andereLeistungstraeger: { einbezogen: true, wie: 'Schuldnerberatung der Stadt, Termin vereinbart' },
  rehabilitation: { bedarf: false },
} as const;

/** A plan that is complete under the law until 2026-06-30; asked on 2026-01-15 it has no finding. */
export const plan2023: Kooperationsplan = {
  art: 'kooperationsplan',
  id: 'plan-2023',
  fall: 'fall-1',
  planbezeichnung: 'kooperationsplan',
  leistungsbezeichnung: 'buergergeld',
  zitierteNormen: [{ gesetz: 'SGB II', paragraf: '15', absatz: 2, satz: 2, zu: 'sollInhalte' }],
  ...inhalt,
  erstgespraech: { am: '2025-12-08', form: 'persoenlich', ort: 'jobcenter' },
  schritte: [
    {
      nummer: 1,
      beschreibung: 'Lebenslauf überarbeiten',
      wer: 'leistungsberechtigtePerson',
      bisAm: '2026-01-10',
      erledigtAm: '2026-01-08',
    },
    {
      nummer: 2,
      beschreibung: 'Führerschein für Flurförderzeuge beginnen',
      wer: 'gemeinsam',
      bisAm: '2026-03-31',
      erledigtAm: false,
    },
  ],
  sollInhalte: {
    ...sollInhalte,
    leistungen: {
      festgelegt: [
        {
          bezeichnung: 'Bewerbungstraining',
          rechtsgrundlage: '§ 16 Abs. 1 SGB II',
          ab: '2026-01-05',
          beantragung: 'vonAmtsWegen',
        },
      ],
    },
  },
  fassungen: [
    {
      nummer: 1,
      erstelltAm: '2025-12-15',
      gespraechAm: '2025-12-15',
      erstelltMit: ['leistungsberechtigtePerson', 'ansprechperson'],
      inhaltGeaendert: true,
      ausgehaendigtAm: '2025-12-15',
      ausgehaendigtAls: 'papier',
    },
  ],
  ueberpruefungen: [{ am: '2026-01-12', schritte: [1] }],
};

/** A plan that is complete under the law since 2026-07-01; asked on 2026-08-03 it has no finding. */
export const plan2026: Kooperationsplan = {
  ...plan2023,
  id: 'plan-2026',
  leistungsbezeichnung: 'grundsicherungsgeld',
  zitierteNormen: [{ gesetz: 'SGB II', paragraf: '15', absatz: 2, satz: 4, zu: 'sollInhalte' }],
  potenzialanalyse: { ...inhalt.potenzialanalyse, am: '2026-07-01' },
  behinderung: true,
  belangeBehinderung: true,
  persoenlichesAngebot: ['beratung', 'vermittlung'],
  erstgespraech: { am: '2026-07-01', form: 'persoenlich', ort: 'jobcenter', ausnahmeBegruendet: false },
  schritte: [
    {
      nummer: 1,
      beschreibung: 'Lebenslauf überarbeiten',
      wer: 'leistungsberechtigtePerson',
      bisAm: '2026-07-31',
      erledigtAm: '2026-07-30',
    },
    {
      nummer: 2,
      beschreibung: 'Führerschein für Flurförderzeuge beginnen',
      wer: 'gemeinsam',
      bisAm: '2026-10-31',
      erledigtAm: false,
    },
  ],
  sollInhalte: {
    ...sollInhalte,
    leistungen: {
      festgelegt: [
        {
          bezeichnung: 'Bewerbungstraining',
          rechtsgrundlage: '§ 16 Abs. 1 SGB II',
          ab: '2026-07-20',
          beantragung: 'vonAmtsWegen',
        },
      ],
    },
  },
  fassungen: [
    {
      nummer: 1,
      erstelltAm: '2026-07-06',
      gespraechAm: '2026-07-06',
      erstelltMit: ['leistungsberechtigtePerson', 'ansprechperson'],
      inhaltGeaendert: true,
      ausgehaendigtAm: '2026-07-06',
      ausgehaendigtAls: 'papier',
    },
  ],
  ueberpruefungen: [],
};

/** The days on which the two complete plans are asked. */
export const asOf2023 = '2026-01-15';
/** @see plan2026 */
export const asOf2026 = '2026-08-03';

/** A second version that counts as a joint update of either plan. */
export function zweiteFassung(am: string): Change {
  return set('fassungen.1', {
    nummer: 2,
    erstelltAm: am,
    vorgaengerNummer: 1,
    gespraechAm: am,
    erstelltMit: ['leistungsberechtigtePerson', 'ansprechperson'],
    inhaltGeaendert: true,
    ausgehaendigtAm: am,
    ausgehaendigtAls: 'papier',
  });
}

/** Complete under the wording of § 15 SGB II until 2026-06-30. */
export const complete2023: CompleteDocument = {
  title: {
    de: 'vollständiger Plan nach dem Recht bis 30.06.2026',
    en: 'complete plan under the law until 2026-06-30',
  },
  document: plan2023,
  asOf: asOf2023,
};

/** Complete under the wording of § 15 SGB II since 2026-07-01. */
export const complete2026: CompleteDocument = {
  title: { de: 'vollständiger Plan nach dem Recht ab 01.07.2026', en: 'complete plan under the law since 2026-07-01' },
  document: plan2026,
  asOf: asOf2026,
};
