import { abs, ganz, type Fassungen, type Gliederung, type Stelle } from './wortlaut';

const damals = { fehlt: 'damals' } as const;

function erreichbarkeit(saetze: Gliederung['saetze']): Gliederung {
  return { saetze: { 1: null, 2: null, 3: null, ...saetze }, fundstellen: { nichtErreichbarkeit: ganz } };
}

// Known since when only: there is the section, and nothing is said of its parts.
const inKraft: Gliederung = { saetze: {}, offen: true, fundstellen: {} };

// Weiterbildung was Nr. 4 of the services; whether another number took its place is not known here.
function leistungen(saetze: number, beruflicheWeiterbildung: readonly Stelle[] | null): Gliederung {
  return { saetze: { 1: saetze }, offen: true, fundstellen: { beruflicheWeiterbildung } };
}

function betreuung(saetze: Gliederung['saetze']): Gliederung {
  return { saetze: { 1: null, 2: null, 3: null, 4: null, ...saetze }, fundstellen: { ganzheitlicheBetreuung: ganz } };
}

const sechsAbsaetze = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null };

/** §§ 3a, 7b, 16, 16j, 16k, 65, 65a and 86 SGB II: since when they are in force, and what is known of their parts. */
export const weitereParagrafen: Fassungen = {
  '3a': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2026-07-01', wortlaut: inKraft },
  ],
  '7b': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2023-07-01', wortlaut: erreichbarkeit({}) },
    { ab: '2026-07-01', wortlaut: erreichbarkeit({ 4: 5 }) },
  ],
  '16': [
    // Sentences on people with disabilities and on rules that apply, Abs. 2 to 3b: they speak of Weiterbildung, too.
    {
      ab: '2023-01-01',
      wortlaut: leistungen(4, [{ absatz: 1, saetze: [2], nummer: 4 }, abs(1, 3, 4), abs(2), abs(3)]),
    },
    { ab: '2025-01-01', wortlaut: leistungen(3, null) },
  ],
  '16j': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2023-07-01', wortlaut: inKraft },
    { ab: '2024-03-28', wortlaut: damals },
  ],
  '16k': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2023-07-01', wortlaut: betreuung({}) },
    { ab: '2024-01-01', wortlaut: betreuung({ 5: null }) },
  ],
  '65': [
    {
      ab: '2023-01-01',
      wortlaut: {
        saetze: { ...sechsAbsaetze, 7: null, 8: null, 9: null },
        // Abs. 6a, cited as 6 where letters cannot be written, kept the old breach; Abs. 1 the act before a first plan.
        fundstellen: { eingliederungsvereinbarung: [abs(4), abs(6), abs(1)] },
      },
    },
    // Abs. 1, 4 and 9 dropped, the rest moved up.
    { ab: '2026-07-01', wortlaut: { saetze: sechsAbsaetze, fundstellen: { eingliederungsvereinbarung: null } } },
  ],
  '65a': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2026-07-01', wortlaut: { saetze: {}, offen: true, fundstellen: { uebergang: ganz } } },
  ],
  '86': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2024-03-28', wortlaut: inKraft },
  ],
};
