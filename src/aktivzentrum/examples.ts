import type { CompleteDocument } from '../begriffe/ruleExample';
import { goettingenAktivzentrum2024 } from './goettingen';
import type { Massnahmeteilnahme } from './model';

const profil = goettingenAktivzentrum2024.id;

const antworten = { ziel: { imOTon: true }, modul: { imOTon: true }, teilnahmedauer: { imOTon: true } } as const;

/** Only open offers are used, while the application is still pending: no booking, no sheet, no plan asked for. */
const offeneAngebote: Massnahmeteilnahme = {
  art: 'massnahmeteilnahme',
  id: 'teilnahme-offen',
  fall: 'fall-3',
  profil,
  antragAm: '2025-01-10',
  teilnahmeAb: '2025-01-13',
  teilnahmeBeendetAm: false,
  nutzungen: [
    { modul: 'gesundheitsprojekt', ab: '2025-01-13', bis: false },
    { modul: 'offenes-angebot', ab: '2025-01-20', bis: '2025-02-07' },
  ],
};

/** The straight way: one sheet, booked for nine months, general goal in the plan. */
const digitalwerkstatt: Massnahmeteilnahme = {
  art: 'massnahmeteilnahme',
  id: 'teilnahme-digital',
  fall: 'fall-1',
  profil,
  massnahme: {
    bezeichnung: 'Aktivzentrum, Digitalwerkstatt',
    rechtsgrundlage: '§ 16 Abs. 1 SGB II',
    inVerbindungMit: '§ 45 SGB III',
    verfahren: 'mabe-lfd-nr-3',
  },
  antragAm: '2024-01-15',
  teilnahmeAb: '2024-03-04',
  teilnahmeBeendetAm: false,
  nutzungen: [{ modul: 'digitalwerkstatt', ab: '2024-03-04', bis: false }],
  einbuchung: {
    hilfeprodukt: 'aktivzentrum-stadt-goettingen',
    eingebuchtAm: '2024-02-28',
    ab: '2024-03-01',
    bis: '2024-11-30',
    status: 'laufend',
  },
  bescheide: [{ am: '2024-02-29', art: 'bewilligung', vorlage: '45-aktivzentrum-stgoe-bew' }],
  erwartungsboegen: [
    {
      am: '2024-02-27',
      modul: 'digitalwerkstatt',
      ab: '2024-03-04',
      bis: '2024-05-17',
      antworten,
      dauerPasst: true,
      vereinbartMit: ['leistungsberechtigtePerson', 'integrationsfachkraft'],
      uebersandtAm: '2024-02-28',
    },
  ],
  kosten: [{ modul: 'digitalwerkstatt', art: 'fahrkosten', gewaehrtAm: '2024-03-05' }],
  kooperationsplan: {
    id: 'plan-1',
    zielformulierung: 'allgemein',
    gemeinsamAbgestimmt: true,
    zuletztGeaendertAm: '2024-02-27',
    zieleErfasst: true,
    meilensteineErfasst: true,
    schritteErfasst: true,
  },
};

/** A change of module: a second sheet after a three-way talk, the plan with the goal taken over adapted, booking untouched. */
const modulwechsel: Massnahmeteilnahme = {
  ...digitalwerkstatt,
  id: 'teilnahme-wechsel',
  fall: 'fall-2',
  massnahme: { ...digitalwerkstatt.massnahme, bezeichnung: 'Aktivzentrum' },
  antragAm: '2026-01-05',
  teilnahmeAb: '2026-02-09',
  langzeitarbeitslos: false,
  schwerwiegendeVermittlungshemmnisse: false,
  nutzungen: [
    { modul: 'digitalwerkstatt', ab: '2026-02-09', bis: '2026-04-24' },
    { modul: 'jobakademie-2.0', ab: '2026-04-27', bis: false },
  ],
  einbuchung: {
    hilfeprodukt: 'aktivzentrum-stadt-goettingen',
    eingebuchtAm: '2026-01-30',
    ab: '2026-02-02',
    bis: '2026-11-01',
    status: 'laufend',
  },
  bescheide: [{ am: '2026-02-02', art: 'bewilligung', vorlage: '45-aktivzentrum-stgoe-bew' }],
  erwartungsboegen: [
    {
      am: '2026-01-29',
      modul: 'digitalwerkstatt',
      ab: '2026-02-09',
      bis: '2026-05-08',
      vorzeitigBis: '2026-04-24',
      antworten,
      dauerBegruendet: true,
      dauerPasst: true,
      vereinbartMit: ['leistungsberechtigtePerson', 'integrationsfachkraft'],
      uebersandtAm: '2026-01-30',
    },
    {
      am: '2026-04-22',
      modul: 'jobakademie-2.0',
      ab: '2026-04-27',
      bis: '2026-08-14',
      antworten,
      dauerPasst: true,
      vereinbartMit: ['leistungsberechtigtePerson', 'integrationsfachkraft', 'traeger'],
      gespraech: {
        am: '2026-04-22',
        teilnehmende: ['leistungsberechtigtePerson', 'integrationsfachkraft', 'traeger'],
      },
      uebersandtAm: '2026-04-23',
    },
  ],
  aenderungen: [{ am: '2026-04-20', art: 'anderesModul', modul: 'jobakademie-2.0', einbuchungGeaendert: false }],
  kosten: [],
  abschnitte: [
    { ab: '2026-05-04', bis: '2026-05-29', beiArbeitgeber: false, beruflicheKenntnisse: true },
    { ab: '2026-06-01', bis: '2026-06-26', beiArbeitgeber: true, beruflicheKenntnisse: false },
  ],
  kooperationsplan: {
    id: 'plan-2',
    zielformulierung: 'uebernommen',
    gemeinsamAbgestimmt: true,
    zuletztGeaendertAm: '2026-04-22',
    zieleErfasst: true,
    meilensteineErfasst: true,
    schritteErfasst: true,
  },
};

/** Complete where only open offers are used. */
export const completeOffen: CompleteDocument = {
  title: { de: 'Teilnahme nur an offenen Angeboten', en: 'participation in open offers only' },
  document: offeneAngebote,
  asOf: '2025-02-14',
};

/** Complete on the straight way. */
export const completeGerade: CompleteDocument = {
  title: { de: 'Teilnahme mit einem Erwartungsbogen', en: 'participation with one Erwartungsbogen' },
  document: digitalwerkstatt,
  asOf: '2024-04-15',
};

/** Complete after a change of module. */
export const completeWechsel: CompleteDocument = {
  title: { de: 'Teilnahme mit Wechsel des Moduls', en: 'participation with a change of module' },
  document: modulwechsel,
  asOf: '2026-06-15',
};
