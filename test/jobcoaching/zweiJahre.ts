import { beendet, verlaengert } from '../../src/jobcoaching/examples';
import type { Jobcoaching } from '../../src/jobcoaching/model';

type Ereignis = Jobcoaching['ereignisse'][number];

const von = (schritt: string): Ereignis => verlaengert.ereignisse.find((one) => one.schritt === schritt)!;

function nachweis(monat: string, am: string, stunden: number): Ereignis {
  const leistung = { monat, stunden, ersterTagAm: `${monat}-04`, letzterTagAm: `${monat}-28` };
  return { am, schritt: 'leistungsnachweis', von: 'jobcoach', an: ['koost'], anlagen: ['leistungsnachweis'], leistung };
}

/** Months of 2026 from October, and of 2027, handed in on the first of the month after. */
const monate = [
  ...['2026-09', '2026-10', '2026-11', '2026-12'],
  ...Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`),
  ...['2028-01', '2028-02', '2028-03', '2028-04'],
];

function folgetag(monat: string): string {
  const [jahr, nummer] = [Number(monat.slice(0, 4)), Number(monat.slice(5))];
  return nummer === 12 ? `${String(jahr + 1)}-01-01` : `${String(jahr)}-${String(nummer + 1).padStart(2, '0')}-01`;
}

function verschoben(schritt: string, als: string, am: string, inhalt?: Ereignis['inhalt']): Ereignis {
  const { umbenannt, ...rest } = von(schritt);
  return {
    ...rest,
    schritt: als,
    am,
    ...(umbenannt !== undefined && { umbenannt: [{ am, durch: 'koost' }] }),
    ...(inhalt !== undefined && { inhalt }),
  };
}

const zweite: readonly Ereignis[] = [
  verschoben('abschnitt10.1', 'abschnitt10.5', '2026-11-16', {
    verlaengerungsbedarf: true,
    verlaengerung: { geleisteteStunden: 66, offeneStunden: 24, monate: 15 },
  }),
  verschoben('verlaengerungsantrag', 'verlaengerungsantrag', '2026-11-18'),
  verschoben('abschnitt10.2', 'abschnitt10.6', '2026-11-20'),
  verschoben('abschnitt10.3', 'abschnitt10.7', '2026-12-01', {
    entscheidung: 'bewilligt',
    bewilligtBis: '2028-04-30',
    bewilligteStunden: 150,
  }),
  verschoben('bescheidAnMensch', 'bescheidAnMensch', '2026-12-02'),
  verschoben('bescheidAnJobcoach', 'bescheidAnJobcoach', '2026-12-02'),
  verschoben('abschnitt10.4', 'abschnitt10.8', '2026-12-03'),
];

const am: Readonly<Record<string, string>> = {
  abschlussgespraechEinladung: '2028-04-03',
  abschlussgespraech: '2028-04-20',
  abschnitt11: '2028-05-05',
  abschnitt12: '2028-05-10',
  abschnitt13: '2028-05-16',
};

const ende = beendet.ereignisse
  .filter(({ schritt }) => am[schritt] !== undefined)
  .map((one) => ({
    ...one,
    am: am[one.schritt]!,
    ...(one.umbenannt !== undefined && { umbenannt: [{ am: am[one.schritt]!, durch: 'koost' }] }),
  }));

/** A closed case of two years with two extensions. */
export const zweiJahre: Jobcoaching = {
  ...verlaengert,
  id: 'fall-zwei-jahre',
  ereignisse: [
    ...verlaengert.ereignisse,
    ...monate.map((monat) => nachweis(monat, folgetag(monat), 6)),
    ...zweite,
    ...ende,
  ],
};
