import type { CompleteDocument } from '../begriffe/ruleExample';

const kopf = { fall: 'fall-1', leistungsberechtigtePerson: 'person-0815' } as const;

const massnahme = {
  art: 'massnahmeteilnahme',
  id: 'teilnahme-1',
  fall: 'fall-1',
  massnahme: { rechtsgrundlage: '§ 16 Abs. 1 SGB II' },
  teilnahmeBeendetAm: false,
} as const;

/** The record of contacts of the complete case. */
export const nachweis = {
  art: 'kontaktnachweis',
  id: 'kontakte-1',
  fall: 'fall-1',
  projekt: 'projekt-1',
  vertraglichesMinimum: 2,
  phasen: [{ phase: 'regulaer', ab: '2026-07-06' }],
} as const;

/** A second plan beside the one of the complete case. */
export const zweiterPlan = {
  ...kopf,
  art: 'kooperationsplan',
  id: 'plan-2',
  fassungen: [{ nummer: 1, erstelltAm: '2026-07-30' }],
} as const;

/** A Verpflichtung where the plan cannot be continued. */
export const verpflichtung = {
  ...kopf,
  art: 'verpflichtung',
  id: 'brief-2',
  versandtAm: '2026-07-31',
  anlass: 'keinPlan',
} as const;

/** A case in which plan, letter, measure, contacts and contract fit each other, since 2026-07-01. */
export const completeFall2026: CompleteDocument = {
  title: {
    de: 'Fall aus Plan, Brief, Maßnahme, Kontakten und Vertrag',
    en: 'case of plan, letter, measure, contacts, contract',
  },
  document: [
    {
      ...kopf,
      art: 'kooperationsplan',
      id: 'plan-1',
      schritte: [
        {
          nummer: 1,
          beschreibung: 'Lebenslauf überarbeiten',
          wer: 'leistungsberechtigtePerson',
          bisAm: '2026-07-20',
          erledigtAm: '2026-07-17',
        },
      ],
      sollInhalte: {
        eigenbemuehungen: { festgelegt: [{ was: 'Bewerbungen in der Lagerlogistik' }] },
        leistungen: { festgelegt: [{ bezeichnung: 'Aktivzentrum', rechtsgrundlage: '§ 16 Abs. 1 SGB II' }] },
      },
      beendetAm: false,
      fassungen: [
        { nummer: 1, erstelltAm: '2026-07-06' },
        { nummer: 2, vorgaengerNummer: 1, erstelltAm: '2026-07-22' },
      ],
    },
    {
      ...kopf,
      art: 'aufforderung',
      id: 'brief-1',
      versandtAm: '2026-07-27',
      planstand: 'inKraft',
      handlungen: [{ nummer: 1, art: 'eigenbemuehungen', bisAm: '2026-08-24' }],
    },
    {
      ...massnahme,
      teilnahmeAb: '2026-07-13',
      aenderungen: [{ am: '2026-07-20', art: 'neuesZiel' }],
      kooperationsplan: { id: 'plan-1', zielformulierung: 'uebernommen' },
    },
    nachweis,
    {
      art: 'kooperationsvertrag',
      id: 'vertraege-1',
      projekt: 'projekt-1',
      projektbeginnAm: '2026-01-01',
      jobcenter: [{ kennung: 'jobcenter-1' }],
      vertraege: [
        { kennung: 'vertrag-1', jobcenter: 'jobcenter-1', regelungen: [{ regelung: 'kontaktdichte', anzahl: 2 }] },
      ],
    },
  ],
  asOf: '2026-08-03',
};

/** A case of the law until 2026-06-30: the letter names a measure, only its own document the legal basis. */
export const completeFall2025: CompleteDocument = {
  title: {
    de: 'Fall aus Plan, Brief und Maßnahme nach dem Recht bis 30.06.2026',
    en: 'case of plan, letter and measure under the law until 2026-06-30',
  },
  document: [
    {
      ...kopf,
      art: 'kooperationsplan',
      id: 'plan-1',
      sollInhalte: {
        leistungen: { festgelegt: [{ bezeichnung: 'Aktivzentrum', rechtsgrundlage: '§ 16 Abs. 1 SGB II' }] },
      },
      beendetAm: false,
      fassungen: [{ nummer: 1, erstelltAm: '2025-10-06' }],
    },
    {
      ...kopf,
      art: 'aufforderung',
      id: 'brief-1',
      versandtAm: '2025-10-20',
      planstand: 'inKraft',
      handlungen: [{ nummer: 1, art: 'massnahme', massnahme: 'teilnahme-1', bisAm: '2025-11-03' }],
      rechtsfolgenbelehrung: { form: 'imSchreiben' },
    },
    { ...massnahme, teilnahmeAb: '2025-11-03' },
  ],
  asOf: '2025-12-01',
};
