import { ganz, type Fassungen, type Gliederung } from './wortlaut';

const damals = { fehlt: 'damals' } as const;

function erreichbarkeit(saetze: Gliederung['saetze']): Gliederung {
  return { saetze: { 1: null, 2: null, 3: null, ...saetze }, fundstellen: { nichtErreichbarkeit: ganz } };
}

/** §§ 7b, 16j, 16k and 65a SGB II: since when they are in force; of most of them only that is known here. */
export const weitereParagrafen: Fassungen = {
  '7b': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2023-07-01', wortlaut: erreichbarkeit({}) },
    { ab: '2026-07-01', wortlaut: erreichbarkeit({ 4: 5 }) },
  ],
  '16j': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2023-07-01', wortlaut: { saetze: {}, offen: true, fundstellen: {} } },
    { ab: '2024-03-28', wortlaut: damals },
  ],
  '16k': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2023-07-01', wortlaut: { saetze: {}, offen: true, fundstellen: { ganzheitlicheBetreuung: ganz } } },
  ],
  '65a': [
    { ab: '2023-01-01', wortlaut: damals },
    { ab: '2026-07-01', wortlaut: { saetze: {}, offen: true, fundstellen: { uebergang: ganz } } },
  ],
};
